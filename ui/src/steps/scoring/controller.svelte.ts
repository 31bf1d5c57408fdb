// State of the step scoring: which part is shown, in which order the points stand, and what the log says about the rule.
import {
  editScoring,
  importActivities,
  scoring,
  scoringAccount,
  scoringResult,
  type BroughtIn,
} from "../../api/scoring";
import { failure } from "../../api/shell";
import type { Side } from "../../api/types/house";
import type {
  ScoringEdit,
  ScoringExample,
  ScoringGroup,
  ScoringItem,
  ScoringResult,
  ScoringView,
  ScoringWho,
} from "../../api/types/scoring";
import { reportFailure } from "../../shared/notices.svelte";
import { ApartController } from "../apart.svelte";

/** The item that stands for the threshold itself. */
export const THRESHOLD = "threshold";
/** The parts of the screen. */
export const STAGES = ["propose", "rule", "sla"] as const;
export type Stage = (typeof STAGES)[number];

/** The step as its screen sees it. */
export class ScoringController extends ApartController<ScoringView, ScoringEdit> {
  /** What the log says; undefined until first read. */
  result = $state.raw<ScoringResult>();
  /** The part chosen by hand. */
  picked = $state<Stage>();
  /** Whose threshold is shown; null = all accounts without an own one. */
  who = $state<ScoringWho | null>(null);
  /** The threshold under the hand, while it is being dragged. */
  dragged = $state<number | null>(null);
  /** The example whose points are explained: its place in the list. */
  explained = $state(0);
  /** What became of the last log. */
  brought = $state.raw<BroughtIn>();
  #order: string[] = [];
  #asked = 0;

  constructor() {
    super({
      reads: ["setup", "approach", "accounts", "segmentation", "roles", "scoring"],
      read: scoring,
      send: editScoring,
    });
  }

  override async load(): Promise<void> {
    await super.load();
    const view = this.view;
    if (!view) return;
    if (this.who !== null && !view.thresholds.some(({ who }) => who === this.who)) this.who = null;
    if (view.entering !== null) return;
    const asked = ++this.#asked;
    try {
      const result = await scoringResult();
      // A later reading has overtaken this one.
      if (asked !== this.#asked) return;
      this.result = result;
      this.dragged = null;
    } catch (thrown) {
      reportFailure(failure(thrown));
    }
  }

  /** The part shown. */
  get stage(): Stage {
    return this.picked ?? (this.view ? natural(this.view) : "rule");
  }

  go(stage: Stage): void {
    this.picked = stage;
  }

  /** The shown items without the threshold, what differs first. The order stays while the room settles one after another. */
  get items(): ScoringItem[] {
    const shown = (this.view?.items ?? []).filter(({ hidden, item }) => !hidden && item !== THRESHOLD);
    if (shown.length !== this.#order.length || shown.some(({ item }) => !this.#order.includes(item)))
      this.#order = inOrder(shown).map(({ item }) => item);
    const place = ({ item }: ScoringItem) => this.#order.indexOf(item);
    return [...shown].sort((a, b) => place(a) - place(b));
  }

  /** Puts what differs first again. */
  sort(): void {
    this.#order = [];
  }

  get threshold(): ScoringItem | undefined {
    return this.view?.items.find(({ item }) => item === THRESHOLD);
  }

  /** The part of the list whose threshold is shown. */
  get group(): ScoringGroup | undefined {
    return this.result?.groups.find(({ who }) => who === this.who) ?? this.result?.groups[0];
  }

  /** Points where the threshold stands: under the hand, else as agreed. */
  get at(): number {
    return this.dragged ?? this.group?.threshold ?? this.threshold?.points ?? 0;
  }

  /** Lets the threshold go where it was dragged to. */
  async drop(): Promise<void> {
    const points = this.dragged;
    if (points === null || points === this.group?.threshold) {
      this.dragged = null;
      return;
    }
    await this.setThreshold(this.who, points);
  }

  async setThreshold(who: ScoringWho | null, points: number): Promise<void> {
    if (who === null) await this.edit({ kind: "agree", item: THRESHOLD, points });
    else await this.edit({ kind: "set-threshold", who, points });
  }

  /** A team's points for an item. */
  propose(side: Side, item: string, points: number | null): void {
    void this.edit({ kind: "propose", item, side, points });
  }

  /** What the room settles; null opens it again. */
  agree(item: string, points: number | null): void {
    void this.edit({ kind: "agree", item, points });
  }

  async import(): Promise<void> {
    try {
      this.brought = (await importActivities()) ?? undefined;
    } catch (thrown) {
      reportFailure(failure(thrown));
    }
  }

  /** Where the points of any account come from. */
  explain = async (account: number): Promise<ScoringExample | null> => {
    try {
      return await scoringAccount(account);
    } catch (thrown) {
      reportFailure(failure(thrown));
      return null;
    }
  };
}

/** Where to begin, coming to the step: with the teams, until anything lies open or is settled. */
export function natural(view: ScoringView): Stage {
  const begun = view.revealed || view.items.some(({ agreement }) => agreement !== "open") || view.logs.length > 0;
  return begun ? "rule" : "propose";
}

/** What is open and furthest apart first, then what is open, then what is settled; strongest first among equals. */
export function inOrder(items: ScoringItem[]): ScoringItem[] {
  const rank = ({ agreement, apart }: ScoringItem) => (agreement === "open" ? 1 + (apart ?? 0) : 0);
  const differ = ({ apart }: ScoringItem) => apart ?? 0;
  return [...items].sort((a, b) => rank(b) - rank(a) || differ(b) - differ(a) || b.points - a.points);
}

/** What a threshold would do: how many accounts reach it and how many are handed over. */
export function answer(group: ScoringGroup, points: number): { reach: number; handed: number } {
  const at = Math.max(0, Math.ceil(points));
  return { reach: group.reach[at] ?? 0, handed: group.handed[at] ?? 0 };
}

/** The highest threshold a hand can drag to. */
export const end = (group: ScoringGroup): number => group.reach.length - 1;

/** One scale for all dots: round numbers around what both propose, so that a single outlier does not press all others together. */
export function scale(items: ScoringItem[]): { from: number; to: number } {
  const all = items
    .flatMap(({ marketing, sales }) => [marketing, sales])
    .filter((it) => it !== null)
    .sort((a, b) => a - b);
  if (all.length === 0) return { from: 0, to: 50 };
  const middle = all.filter((it) => Math.abs(it) <= 60);
  const from = Math.min(0, middle[0] ?? 0);
  const to = Math.max(10, middle.at(-1) ?? 0);
  return { from: Math.floor(from / 10) * 10, to: Math.ceil(to / 10) * 10 };
}

/** A sentence with blanks: its words, and where a blank stands its name. */
export function pieces(sentence: string): { text: string; blank?: string }[] {
  return sentence
    .split(/(⟦\w+⟧)/)
    .filter((it) => it !== "")
    .map((it) => {
      const blank = /^⟦(\w+)⟧$/.exec(it)?.[1];
      return blank === undefined ? { text: it } : { text: "", blank };
    });
}

/** A name of a blank as it stands in a sentence. */
export const blank = (name: string): string => `⟦${name}⟧`;
