// Which rows of a long list are at hand. The list itself stays with the program; this asks for windows of it, one at a
/* eslint-disable svelte/prefer-svelte-reactivity -- sets and maps are replaced as a whole, never changed in place */
// time and always for what is wanted now, and keeps showing the last known rows until the new ones are there.

/** Some rows of a list, and how many there are in all. */
export interface RowWindow<Row> {
  total: number;
  offset: number;
  rows: Row[];
}

/** Asks for a window of the list. */
export type Door<Row> = (offset: number, limit: number) => Promise<RowWindow<Row>>;

/** Rows fetched above and below those on the screen, so that a turn of the wheel finds them there. */
const MARGIN = 40;
/** Most rows the program answers with at once. */
const WIDEST = 500;
/** Rows kept; those furthest from the screen go first. */
const KEPT = 4000;

/** The rows of a list that are at hand. */
export class Rows<Row> {
  /** How many rows the list has; undefined until the first answer. */
  total = $state<number>();
  /** Counts arrivals; read it to be told of new rows. */
  arrivals = $state(0);
  #door: Door<Row>;
  #failed: (thrown: unknown) => void;
  #known = new Map<number, Row>();
  // What is known belongs to an older question; it is shown until the answer to the present one comes.
  #stale = true;
  #question = 0;
  #wish: [from: number, to: number] = [0, 0];
  #asking = false;

  constructor(door: Door<Row>, failed: (thrown: unknown) => void = () => {}) {
    this.#door = door;
    this.#failed = failed;
  }

  /** The row at a place, if it is at hand. */
  at(place: number): Row | undefined {
    return this.#known.get(place);
  }

  /** Whether all rows from `from` up to but without `to` are at hand, as far as the list goes. */
  holds(from: number, to: number): boolean {
    if (this.total === undefined) return false;
    const end = Math.min(to, this.total);
    for (let place = Math.max(0, from); place < end; place++) if (!this.#known.has(place)) return false;
    return true;
  }

  /** The first place whose row satisfies this, among the rows at hand. */
  find(wanted: (row: Row) => boolean): number | undefined {
    for (const [place, row] of this.#known) if (wanted(row)) return place;
    return undefined;
  }

  /** These rows are on the screen now (`to` excluded). */
  show(from: number, to: number): void {
    this.#wish = [Math.max(0, from), to];
    void this.#follow();
  }

  /** Asks again: the list changed, or (with a new door) the question did. */
  reload(door: Door<Row> = this.#door): void {
    this.#door = door;
    this.#question++;
    this.#stale = true;
    void this.#follow();
  }

  /** Shows a row as it will be, before the program says so. */
  foresee(place: number, row: Row): void {
    if (!this.#known.has(place)) return;
    this.#known.set(place, row);
    this.arrivals++;
  }

  async #follow(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      // Whatever was wished for meanwhile comes next; what was scrolled past is never asked for.
      let last = "";
      for (let ask = this.#missing(); ask; ask = this.#missing()) {
        const question = this.#question;
        // A program that promises rows and does not send them is not asked for the same ones forever.
        if (last === (last = `${question} ${ask.join(" ")}`)) break;
        const [offset, limit] = ask;
        const answer = await this.#door(offset, limit);
        if (question === this.#question) this.#keep(answer, offset);
      }
    } catch (thrown) {
      this.#failed(thrown);
    } finally {
      this.#asking = false;
    }
  }

  #missing(): [offset: number, limit: number] | undefined {
    const [from, to] = this.#wish;
    if (this.#stale || this.total === undefined) return around(from, to);
    const end = Math.min(to + MARGIN / 2, this.total);
    for (let place = Math.max(0, from - MARGIN / 2); place < end; place++)
      if (!this.#known.has(place)) return around(from, to);
    return undefined;
  }

  #keep(answer: RowWindow<Row>, offset: number): void {
    if (this.#stale) this.#known = new Map();
    this.#stale = false;
    answer.rows.forEach((row, at) => this.#known.set(offset + at, row));
    this.total = answer.total;
    if (this.#known.size > KEPT) {
      const [from, to] = this.#wish;
      const near = (place: number) => place >= from - KEPT / 4 && place <= to + KEPT / 4;
      for (const place of this.#known.keys()) if (!near(place)) this.#known.delete(place);
    }
    this.arrivals++;
  }
}

function around(from: number, to: number): [offset: number, limit: number] {
  const offset = Math.max(0, from - MARGIN);
  return [offset, Math.min(WIDEST, to + MARGIN - offset)];
}
