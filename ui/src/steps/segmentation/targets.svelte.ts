// Rows of the list that one room of the step shows: which ones, which are at hand, which are chosen, where the keyboard is.
/* eslint-disable svelte/prefer-svelte-reactivity -- sets and maps are replaced as a whole, never changed in place */
import { targetIds, targetWindow } from "../../api/segmentation";
import { failure } from "../../api/shell";
import type { Target, TargetQuery, TargetShow, TargetSort } from "../../api/types/segmentation";
import { reportFailure } from "../../shared/notices.svelte";

/** Rows fetched at once; more than any screen shows. */
const STRETCH = 120;

/** What is larger or better comes first at the first press. */
const DOWNWARD: ReadonlySet<TargetSort> = new Set(["employees", "revenue", "fit", "score", "marketing", "sales"]);

/** A list on the screen. */
export class Targets {
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
  #anchor = 0;
  #wish = 0;
  #question = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(show: TargetShow, sort: TargetSort, descending = false) {
    this.show = show;
    this.sort = sort;
    this.descending = descending;
  }

  get query(): TargetQuery {
    return { search: this.search.trim(), show: this.show, sort: this.sort, descending: this.descending };
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

  /** Reads the rows in sight again. */
  load(): Promise<void> {
    return this.#bring(this.#wish, true);
  }

  /** These places are on the screen now. */
  see(from: number, to: number): void {
    this.#wish = Math.max(0, from - STRETCH / 4);
    if (this.total === undefined) return;
    for (let place = from; place < Math.min(to, this.total); place++)
      if (!this.rows.has(place)) return void this.#bring(this.#wish, false);
  }

  /** Shows another part of the list, from its first row on. */
  look(show: TargetShow, sort?: TargetSort, descending?: boolean): Promise<void> {
    this.show = show;
    if (sort) {
      this.sort = sort;
      this.descending = descending ?? DOWNWARD.has(sort);
    }
    return this.#ask();
  }

  /** Finds while typing: asked once the keys rest for a moment. */
  find(text: string): void {
    this.search = text;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#ask(), text === "" ? 0 : 60);
  }

  order(sort: TargetSort): void {
    this.descending = this.sort === sort ? !this.descending : DOWNWARD.has(sort);
    this.sort = sort;
    void this.#ask();
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

  /** Puts the keyboard on an account, if it is among the rows at hand. */
  goTo(account: number): void {
    for (const [place, row] of this.rows) if (row.id === account) this.go(place);
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

  /** Forgets the rows: what a team said must be off the screen before the next one comes. */
  forget(): void {
    this.#question++;
    this.rows = new Map();
    this.total = undefined;
    this.none();
  }

  #ask(): Promise<void> {
    this.none();
    this.here = this.#anchor = this.#wish = 0;
    return this.#bring(0, true);
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
