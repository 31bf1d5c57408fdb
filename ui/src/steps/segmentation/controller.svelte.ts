// The list on the screen: which part of it, which rows are at hand, which are chosen, and where they are put.
/* eslint-disable svelte/prefer-svelte-reactivity -- sets and maps are replaced as a whole, never changed in place */
import { editSegmentation, segmentation, targetIds, targetWindow } from "../../api/segmentation";
import { failure } from "../../api/shell";
import type {
  AccountTier,
  ExclusionReason,
  SegmentationEdit,
  SegmentationView,
  Target,
  TargetQuery,
  TargetShow,
  TargetSort,
} from "../../api/types/segmentation";
import { reportFailure } from "../../shared/notices.svelte";
import { Controller } from "../controller.svelte";

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

/** What a tab shows. */
export type Tab = "all" | AccountTier | "unsorted";

/** Rows fetched at once; more than any screen shows. */
const STRETCH = 120;

/** The segmentation screen's state. */
export class SegmentationController extends Controller<SegmentationView, SegmentationEdit> {
  search = $state("");
  show = $state.raw<TargetShow>({ kind: "all" });
  sort = $state<TargetSort>("name");
  descending = $state(false);
  /** How many rows the present question finds; undefined before the first answer. */
  total = $state<number>();
  /** The row the keyboard is on. */
  here = $state(0);
  /** Ids of the chosen rows. */
  selected = $state.raw<ReadonlySet<number>>(new Set());
  /** Rows at hand by their place in the list. */
  rows = $state.raw<ReadonlyMap<number, Target>>(new Map());
  /** Accounts about to be excluded: the reason is being asked for. */
  excluding = $state.raw<Target[] | number[]>();
  #anchor = 0;
  #wish = 0;
  #question = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super({ reads: ["approach", "accounts", "segmentation"], read: segmentation, send: editSegmentation });
  }

  get query(): TargetQuery {
    return { search: this.search.trim(), show: this.show, sort: this.sort, descending: this.descending };
  }

  get tab(): Tab {
    if (this.show.kind === "tier") return this.show.tier;
    return this.show.kind === "unsorted" ? "unsorted" : "all";
  }

  /** The row the keyboard is on, if it is at hand. */
  get row(): Target | undefined {
    return this.rows.get(this.here);
  }

  /** What a key or a button acts on: the chosen rows, else the one the keyboard is on. */
  get meant(): number[] {
    if (this.selected.size > 0) return [...this.selected];
    return this.row ? [this.row.id] : [];
  }

  override async load(): Promise<void> {
    await Promise.all([super.load(), this.#bring(this.#wish, true)]);
  }

  /** These places are on the screen now. */
  see(from: number, to: number): void {
    this.#wish = Math.max(0, from - STRETCH / 4);
    if (this.total === undefined) return;
    for (let place = from; place < Math.min(to, this.total); place++)
      if (!this.rows.has(place)) return void this.#bring(this.#wish, false);
  }

  pick(tab: Tab): void {
    this.look(
      tab === "all" ? { kind: "all" } : tab === "unsorted" ? { kind: "unsorted" } : { kind: "tier", tier: tab },
    );
  }

  look(show: TargetShow): void {
    this.show = show;
    this.#ask();
  }

  /** Finds while typing: asked once the keys rest for a moment. */
  find(text: string): void {
    this.search = text;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#ask(), text === "" ? 0 : 60);
  }

  order(sort: TargetSort): void {
    this.descending = this.sort === sort ? !this.descending : false;
    this.sort = sort;
    this.#ask();
  }

  /** Moves the keyboard; with `range` everything on the way is chosen. */
  go(place: number, range = false): void {
    const to = Math.max(0, Math.min((this.total ?? 1) - 1, place));
    this.here = to;
    if (!range) {
      this.#anchor = to;
      return;
    }
    const ids = new Set<number>();
    for (let at = Math.min(this.#anchor, to); at <= Math.max(this.#anchor, to); at++) {
      const row = this.rows.get(at);
      if (row) ids.add(row.id);
    }
    this.selected = ids;
  }

  toggle(place: number): void {
    const row = this.rows.get(place);
    if (!row) return;
    const next = new Set(this.selected);
    if (!next.delete(row.id)) next.add(row.id);
    this.selected = next;
    this.#anchor = place;
  }

  async all(): Promise<void> {
    if (this.total !== undefined && this.selected.size >= this.total) return this.none();
    try {
      this.selected = new Set(await targetIds(this.query));
    } catch (thrown) {
      reportFailure(failure(thrown));
    }
  }

  none(): void {
    this.selected = new Set();
  }

  /** Puts what is meant somewhere. A single row gives the keyboard to the next one, so that a list is sorted key by key. */
  async put(tier: AccountTier): Promise<void> {
    const accounts = this.meant;
    if (accounts.length === 0) return;
    if (tier === "excluded") {
      this.ask();
      return;
    }
    await this.#move({ kind: "set-tier", accounts, tier });
  }

  /** Makes what is meant unsorted again. */
  async clear(): Promise<void> {
    const accounts = this.meant;
    if (accounts.length > 0) await this.#move({ kind: "clear-tier", accounts });
  }

  /** Asks for the reason to exclude what is meant. */
  ask(): void {
    const only = this.selected.size === 0 ? this.row : undefined;
    if (only) this.excluding = [only];
    else if (this.meant.length > 0) this.excluding = this.meant;
  }

  async exclude(reason: ExclusionReason | null, note: string): Promise<void> {
    const accounts = (this.excluding ?? []).map((it) => (typeof it === "number" ? it : it.id));
    this.excluding = undefined;
    if (accounts.length > 0) await this.#move({ kind: "exclude", accounts, reason, note });
  }

  async #move(edit: SegmentationEdit): Promise<void> {
    const single = this.selected.size === 0;
    const row = this.row;
    const outcome = await this.edit(edit, { say: !single });
    if (!outcome) return;
    this.none();
    await this.load();
    // Where the row has left the part that is shown, the next one stands in its place already.
    if (single && this.row?.id === row?.id) this.go(this.here + 1);
  }

  #ask(): void {
    this.none();
    this.here = this.#anchor = this.#wish = 0;
    void this.#bring(0, true);
  }

  async #bring(from: number, anew: boolean): Promise<void> {
    const question = anew ? ++this.#question : this.#question;
    try {
      const window = await targetWindow(this.query, from, STRETCH * 2);
      if (question !== this.#question) return;
      const rows = new Map(anew ? [] : this.rows);
      window.rows.forEach((row, at) => rows.set(window.offset + at, row));
      this.rows = rows;
      this.total = window.total;
      this.here = Math.max(0, Math.min(this.here, window.total - 1));
    } catch (thrown) {
      if (question === this.#question) reportFailure(failure(thrown));
    }
  }
}
