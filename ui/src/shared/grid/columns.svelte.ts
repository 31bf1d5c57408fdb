// The columns of a grid: what they show and how one edits in them, and which of them a person wants to see, in which order
/* eslint-disable svelte/prefer-svelte-reactivity -- sets and maps are replaced as a whole, never changed in place */
// and how wide.
import type { Snippet } from "svelte";

/** A value somebody typed: what is to be kept, or the sentence that says why it cannot be. */
export type Checked = { value: string } | { error: string };

/** How one edits in a column. */
export interface Editing<Row> {
  /** `choice` offers `options` only; the others are typed. */
  kind: "text" | "number" | "choice";
  /** The text the editor starts with. */
  start: (row: Row) => string;
  /** For `choice`. */
  options?: { value: string; label: string }[];
  /** Values often used, offered while typing. */
  suggestions?: string[];
  /** What to keep of a typed text; without it any text will do. */
  check?: (text: string) => Checked;
}

/** A column. */
export interface Column<Row> {
  key: string;
  label: string;
  /** px */
  width: number;
  /** Numbers stand at the end. */
  numeric?: boolean;
  /** What stands in the cell, as text: for the screen, the clipboard and reading aloud. */
  text: (row: Row) => string;
  /** How it looks, if not as that text. */
  cell?: Snippet<[Row]>;
  edit?: Editing<Row>;
  /** Not offered for sorting. */
  unsorted?: boolean;
  /** Not shown until somebody asks for it. */
  hidden?: boolean;
}

/** One criterion of the order. */
export interface Sorting {
  key: string;
  descending: boolean;
}

const NARROWEST = 72;
const WIDEST = 640;

/** Which columns are shown, in which order and how wide. Lives as long as the owner keeps it. */
export class Layout {
  order = $state.raw<string[]>([]);
  hidden = $state.raw<ReadonlySet<string>>(new Set());
  widths = $state.raw<Readonly<Record<string, number>>>({});

  /** The columns in their order, without the hidden ones. The first one always stays: it names the row. */
  shown<Row>(columns: readonly Column<Row>[]): Column<Row>[] {
    return this.all(columns).filter(({ key }, place) => place === 0 || this.visible(columns, key));
  }

  /** The columns in their order. Those that are new to this layout stand where they were defined. */
  all<Row>(columns: readonly Column<Row>[]): Column<Row>[] {
    const [first, ...rest] = columns;
    if (!first) return [];
    const place = (key: string) => {
      const at = this.order.indexOf(key);
      return at < 0 ? this.order.length + columns.findIndex((column) => column.key === key) : at;
    };
    return [first, ...rest.sort((a, b) => place(a.key) - place(b.key))];
  }

  visible<Row>(columns: readonly Column<Row>[], key: string): boolean {
    const asked = this.hidden.has(key);
    const away = columns.find((column) => column.key === key)?.hidden ?? false;
    // The set holds what differs from how the column was defined.
    return asked === away;
  }

  width<Row>(column: Column<Row>): number {
    return this.widths[column.key] ?? column.width;
  }

  toggle(key: string): void {
    const next = new Set(this.hidden);
    if (!next.delete(key)) next.add(key);
    this.hidden = next;
  }

  resize<Row>(column: Column<Row>, width: number): void {
    this.widths = { ...this.widths, [column.key]: Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))) };
  }

  /** Moves a column one place among those shown; the first one stays first. */
  move<Row>(columns: readonly Column<Row>[], key: string, way: -1 | 1): boolean {
    const shown = this.shown(columns).map((column) => column.key);
    const from = shown.indexOf(key);
    const to = from + way;
    if (from < 1 || to < 1 || to >= shown.length) return false;
    const all = this.all(columns).map((column) => column.key);
    const target = shown[to] ?? key;
    all.splice(all.indexOf(key), 1);
    all.splice(all.indexOf(target) + (way > 0 ? 1 : 0), 0, key);
    this.order = all;
    return true;
  }

  /** As defined. */
  reset(): void {
    this.order = [];
    this.hidden = new Set();
    this.widths = {};
  }

  get changed(): boolean {
    return this.order.length > 0 || this.hidden.size > 0 || Object.keys(this.widths).length > 0;
  }
}

/** The order after a press on a column's head: up, down, none; `also` keeps the other criteria. */
export function sorted(sort: readonly Sorting[], key: string, also: boolean): Sorting[] {
  const now = sort.find((it) => it.key === key);
  const next: Sorting | undefined = !now
    ? { key, descending: false }
    : now.descending
      ? undefined
      : { key, descending: true };
  if (!also) return next ? [next] : [];
  if (!now) return [...sort, { key, descending: false }];
  return sort.flatMap((it) => (it.key !== key ? [it] : next ? [next] : []));
}
