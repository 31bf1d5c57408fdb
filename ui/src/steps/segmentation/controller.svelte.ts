// What the segmentation screen does beyond sending single edits: which room of the step is on the screen, where accounts
// are put, weights that follow a hand, and rows that explain where the line runs.
/* eslint-disable svelte/prefer-svelte-reactivity -- maps are replaced as a whole, never changed in place */
import { editSegmentation, segmentation, targetWindow, targetSensitivity } from "../../api/segmentation";
import { failure } from "../../api/shell";
import type { Side } from "../../api/types/house";
import type {
  AccountTier,
  ExclusionReason,
  SegmentationEdit,
  SegmentationNumber,
  SegmentationView,
  ScorePart,
  Sensitivity,
  Target,
} from "../../api/types/segmentation";
import { reportFailure } from "../../shared/notices.svelte";
import { ApartController } from "../apart.svelte";
import { Targets } from "./targets.svelte";

/** The parts of the list, in their order. */
export const TIERS: AccountTier[] = ["tier-1", "tier-2", "tier-3", "watch", "excluded"];

/** The keys that put an account somewhere. */
export const KEYS: Record<string, AccountTier> = {
  "1": "tier-1",
  "2": "tier-2",
  "3": "tier-3",
  w: "watch",
  x: "excluded",
};

export const REASONS: ExclusionReason[] = [
  "too-small",
  "outside-market",
  "no-need",
  "bound-elsewhere",
  "competitor",
  "partner",
  "insolvent",
  "bad-experience",
  "other",
];

/** The rooms of the step, in the order in which one walks through them. */
export const STAGES = ["profile", "votes", "tiers", "check", "segments"] as const;
export type Stage = (typeof STAGES)[number];

/** What a tab of the tiers shows. */
export type Tab = "all" | AccountTier | "unsorted";

/** The view, with who has the laptop where every step with two voices has it. */
export type Seen = SegmentationView & { entering: Side | null };

/** A weight that can be moved: a criterion's or a part's of the score. */
export type Weighed = { kind: "criterion"; id: number } | { kind: "part"; part: ScorePart };

/** Where the line of fit runs: the best accounts, the last ones above it and the first ones below. */
export interface Examples {
  best: Target[];
  above: Target[];
  below: Target[];
}

/** How many examples stand at each place. */
const SHOWN = 3;
/** What weights decide is asked for once nobody has moved anything for this long, in ms. */
const REST = 350;

// Kept while the app runs, so that coming back from another step finds the room as it was left.
const kept: { stage: Stage | undefined; covered: boolean } = { stage: undefined, covered: false };

/** The segmentation screen's state. */
export class SegmentationController extends ApartController<Seen, SegmentationEdit> {
  /** The room on the screen. */
  stage = $state<Stage>("tiers");
  readonly tiers = new Targets({ kind: "all" }, "name");
  readonly ballot = new Targets({ kind: "ballot" }, "name");
  readonly check = new Targets({ kind: "gap", gap: "left-out" }, "score", true);
  /** Accounts about to be excluded: the reason is being asked for. */
  excluding = $state.raw<Target[] | number[]>();
  /** The account a team is about to be against. */
  vetoing = $state.raw<{ account: Target; side: Side }>();
  /** Names and revenue are covered: the room must not read them. */
  covered = $state(kept.covered);
  /** Names said by heart are on the screen of the check, instead of a list. */
  naming = $state(false);
  /** The segment whose rules are on the screen. */
  segment = $state<number>();
  /** A weight under somebody's hand: shown where the hand is while the others follow. */
  moving = $state.raw<{ what: string; weight: number }>();
  /** What each weight was when the hand took hold. */
  before = $state.raw<ReadonlyMap<string, number>>(new Map());
  examples = $state.raw<Examples>();
  sensitivity = $state.raw<Sensitivity[]>();
  #wanted: SegmentationEdit | undefined;
  #sending = false;
  #arrived = false;
  #revealed = false;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor() {
    super({
      reads: ["setup", "approach", "accounts", "segmentation"],
      read: async () => {
        const view = await segmentation();
        return { ...view, entering: view.voting.entering };
      },
      send: editSegmentation,
    });
  }

  /** The list of the room on the screen. */
  get list(): Targets | undefined {
    if (this.stage === "tiers") return this.tiers;
    if (this.stage === "votes") return this.ballot;
    return this.stage === "check" ? this.check : undefined;
  }

  override async load(): Promise<void> {
    await super.load();
    const view = this.view;
    if (!view) return;
    if (!this.#arrived) {
      this.#arrived = true;
      this.stage = kept.stage ?? natural(view);
    }
    if (view.entering !== null) this.stage = "votes";
    if (this.#revealed !== view.voting.revealed) {
      this.#revealed = view.voting.revealed;
      // Once the votes lie open, what sales wants most stands first.
      void this.ballot.look({ kind: "ballot" }, view.voting.revealed ? "sales" : "name");
    }
    if (this.segment === undefined || !view.segments.some(({ id }) => id === this.segment))
      this.segment = view.segments[0]?.id;
    await this.#follow();
  }

  /** Goes to a room. */
  async go(stage: Stage): Promise<void> {
    this.stage = kept.stage = stage;
    await this.#follow();
  }

  /** What the room shows besides the view. */
  async #follow(): Promise<void> {
    if (this.stage === "profile") await this.#explain();
    else await this.list?.load();
  }

  async #explain(): Promise<void> {
    const view = this.view;
    const asked = ++this.#asked;
    if (!view || view.profile.criteria.length === 0) {
      this.examples = this.sensitivity = undefined;
      return;
    }
    const query = { search: "", show: { kind: "all" } as const, sort: "fit" as const, descending: true };
    const { fits } = view.profile;
    const from = Math.max(0, fits - SHOWN);
    try {
      const [top, line] = await Promise.all([targetWindow(query, 0, SHOWN), targetWindow(query, from, SHOWN * 2)]);
      if (asked !== this.#asked) return;
      const above = line.rows.slice(0, fits - from);
      const known = new Set(above.map(({ id }) => id));
      this.examples = {
        best: top.rows.slice(0, fits).filter(({ id }) => !known.has(id)),
        above,
        below: line.rows.slice(fits - from, fits - from + SHOWN),
      };
    } catch (thrown) {
      if (asked === this.#asked) reportFailure(failure(thrown));
    }
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#weighed(asked), REST);
  }

  async #weighed(asked: number): Promise<void> {
    try {
      const told = await targetSensitivity();
      if (asked === this.#asked) this.sensitivity = told;
    } catch (thrown) {
      if (asked === this.#asked) reportFailure(failure(thrown));
    }
  }

  cover(covered: boolean): void {
    this.covered = kept.covered = covered;
  }

  /** A number the room may change. */
  number(which: SegmentationNumber): number {
    return this.view?.numbers.find(({ number }) => number === which)?.value ?? 0;
  }

  // ------------------------------------------------------------------------------------------------------- weights

  /** The hand takes hold of a weight: what the others give from now on is shown. */
  hold(): void {
    const { criteria = [], blend = [] } = this.view?.profile ?? {};
    this.before = new Map([
      ...criteria.map((it) => [keyOf({ kind: "criterion", id: it.id }), it.weight] as const),
      ...blend.map((it) => [keyOf({ kind: "part", part: it.part }), it.weight] as const),
    ]);
  }

  /** The hand lets go. */
  release(): void {
    this.before = new Map();
  }

  /** Moves a weight. While one move is on its way only the last one after it is kept, so that a drag is never behind. */
  async weigh(what: Weighed, weight: number): Promise<void> {
    this.moving = { what: keyOf(what), weight };
    this.#wanted =
      what.kind === "criterion"
        ? { kind: "set-weight", id: what.id, weight }
        : { kind: "set-blend", part: what.part, weight };
    if (this.#sending) return;
    this.#sending = true;
    while (this.#wanted) {
      const edit = this.#wanted;
      this.#wanted = undefined;
      await this.edit(edit);
    }
    await this.load();
    this.#sending = false;
    if (!this.#wanted) this.moving = undefined;
  }

  // --------------------------------------------------------------------------------------------------------- tiers

  get tab(): Tab {
    const { show } = this.tiers;
    if (show.kind === "tier") return show.tier;
    return show.kind === "unsorted" ? "unsorted" : "all";
  }

  pick(tab: Tab): void {
    void this.tiers.look(
      tab === "all" ? { kind: "all" } : tab === "unsorted" ? { kind: "unsorted" } : { kind: "tier", tier: tab },
    );
  }

  /** Shows accounts in the room of the tiers. */
  async look(show: Targets["show"], sort?: Targets["sort"], descending?: boolean): Promise<void> {
    this.stage = kept.stage = "tiers";
    await this.tiers.look(show, sort, descending);
  }

  /** Shows accounts in the room of the check. */
  async examine(show: Targets["show"]): Promise<void> {
    this.stage = kept.stage = "check";
    this.naming = false;
    await this.check.look(show, "score");
  }

  /** Puts what is meant somewhere. A single row gives the keyboard to the next one, so that a list is sorted key by key. */
  async put(tier: AccountTier): Promise<void> {
    const accounts = this.list?.meant ?? [];
    if (accounts.length === 0) return;
    if (tier === "excluded") this.ask();
    else await this.#move({ kind: "set-tier", accounts, tier });
  }

  /** Makes what is meant unsorted again. */
  async clear(): Promise<void> {
    const accounts = this.list?.meant ?? [];
    if (accounts.length > 0) await this.#move({ kind: "clear-tier", accounts });
  }

  /** Does with what is meant as the cut suggests. */
  async accept(): Promise<void> {
    const accounts = this.list?.meant ?? [];
    if (accounts.length > 0) await this.#move({ kind: "accept-cut", accounts });
  }

  /** Puts what is meant into a segment by hand; 0 = into none, null = the rules decide again. */
  async assign(segment: number | null): Promise<void> {
    const accounts = this.list?.meant ?? [];
    if (accounts.length > 0) await this.#move({ kind: "put-in-segment", accounts, segment });
  }

  /** Asks for the reason to exclude what is meant. */
  ask(): void {
    const list = this.list;
    const only = list?.selected.size === 0 ? list.row : undefined;
    if (only) this.excluding = [only];
    else if (list && list.meant.length > 0) this.excluding = list.meant;
  }

  async exclude(reason: ExclusionReason | null, note: string): Promise<void> {
    const accounts = (this.excluding ?? []).map((it) => (typeof it === "number" ? it : it.id));
    this.excluding = undefined;
    if (accounts.length > 0) await this.#move({ kind: "exclude", accounts, reason, note });
  }

  async #move(edit: SegmentationEdit): Promise<void> {
    const list = this.list;
    if (!list) return;
    const single = list.selected.size === 0;
    const row = list.row;
    const outcome = await this.edit(edit, { say: !single });
    if (!outcome) return;
    list.none();
    await this.load();
    // Where the row has left the part that is shown, the next one stands in its place already.
    if (single && list.row?.id === row?.id) list.go(list.here + 1);
  }

  // --------------------------------------------------------------------------------------------------------- votes

  override async handOver(side: Side): Promise<void> {
    this.ballot.forget();
    await super.handOver(side);
  }

  override async takeBack(): Promise<void> {
    this.ballot.forget();
    await super.takeBack();
  }

  /** A team's rating of an account; null takes it back. */
  async rate(side: Side, account: number, rating: number | null): Promise<void> {
    if (await this.edit({ kind: "rate", side, account, rating })) await this.list?.load();
  }

  /** Rates the row the keyboard is on and goes on to the next at once, so that digits can be typed as fast as they come. */
  async rateHere(side: Side, rating: number): Promise<void> {
    const row = this.ballot.row;
    if (!row) return;
    this.ballot.go(this.ballot.here + 1);
    await this.rate(side, row.id, rating);
  }

  async veto(reason: string): Promise<void> {
    const about = this.vetoing;
    this.vetoing = undefined;
    if (about) await this.edit({ kind: "veto", side: about.side, account: about.account.id, reason });
  }

  // ------------------------------------------------------------------------------------------------------ segments

  /** Moves a segment in the order; says whether it could be moved. */
  async reorder(id: number, to: number): Promise<boolean> {
    const last = (this.view?.segments.length ?? 0) - 1;
    const at = this.view?.segments.findIndex((it) => it.id === id) ?? -1;
    const place = Math.max(0, Math.min(last, to));
    if (at < 0 || place === at) return false;
    return (await this.edit({ kind: "move-segment", id, to: place })) !== undefined;
  }
}

/** One name for a weight. */
export const keyOf = (what: Weighed): string => (what.kind === "criterion" ? `c${what.id}` : what.part);

/** Where to begin, coming to the step: what is there to do next. */
export function natural(view: SegmentationView): Stage {
  const sorted = view.unsorted < view.count;
  if (view.voting.entering) return "votes";
  if (view.profile.criteria.length === 0) return sorted ? "tiers" : "profile";
  if (!view.voting.revealed && view.voting.counts.marketing + view.voting.counts.sales > 0) return "votes";
  return sorted ? "tiers" : "profile";
}
