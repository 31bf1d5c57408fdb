// What the glossary's screen does beyond sending single edits: which terms are on show and in which order, which cell has
// the keyboard, and which of the wordings a key takes over.
import { editGlossary, glossary } from "../../api/glossary";
import type { GlossaryEdit, GlossaryStatus, GlossaryTerm, GlossaryView } from "../../api/types/glossary";
import { compare, t, words } from "../../words";
import { Controller } from "../controller.svelte";

/** What the list can be narrowed to. */
export const FILTERS = ["all", "disputed", "open", "agreed", "hidden"] as const;
export type Filter = (typeof FILTERS)[number];

/** The columns one can stand in. */
export const COLUMNS = ["name", "marketing", "sales", "agreed"] as const;
export type Column = (typeof COLUMNS)[number];

/** Whose words are taken over: the keys 1, 2 and 3, in the order of the columns. */
export const SOURCES = ["marketing", "sales", "proposal"] as const;
export type Source = (typeof SOURCES)[number];

/** A cell. */
export interface Place {
  term: string;
  column: Column;
}

/** The glossary screen's state. */
export class GlossaryController extends Controller<GlossaryView, GlossaryEdit> {
  filter = $state<Filter>("all");
  search = $state("");
  /** The cell with the keyboard. */
  cursor = $state.raw<Place>();
  /** Whether that cell is being written in. */
  writing = $state(false);
  /** What a screen reader is told about what just happened. */
  said = $state("");
  // Terms keep their place while the room talks: one that was just agreed must not run away under the keyboard. They are
  // sorted anew when somebody asks for another selection.
  #order = $state.raw<string[]>([]);
  #kept = $state.raw<string[]>([]);

  constructor() {
    super({ reads: ["glossary"], read: glossary, send: editGlossary });
  }

  override async load(): Promise<void> {
    const first = this.view === undefined;
    await super.load();
    if (first && this.view) this.#arrange();
  }

  /** Every term, also those left out. */
  get #terms(): GlossaryTerm[] {
    return this.view?.terms ?? [];
  }

  /** The terms on show, those to talk about first. */
  readonly rows: GlossaryTerm[] = $derived.by(() => {
    const sought = this.search.trim().toLowerCase();
    const rows = this.#terms.filter(
      (it) =>
        it.hidden === (this.filter === "hidden") &&
        (belongs(it, this.filter) || this.#kept.includes(it.term)) &&
        (sought === "" || texts(it).some((text) => text.toLowerCase().includes(sought))),
    );
    // What came after the sorting was just added by somebody, who wants to see it: not found is before the first.
    const at = ({ term }: GlossaryTerm) => this.#order.indexOf(term);
    return rows.sort((a, b) => at(a) - at(b));
  });

  /** How many terms a selection holds. */
  count(filter: Filter): number {
    return this.#terms.filter((it) => it.hidden === (filter === "hidden") && belongs(it, filter)).length;
  }

  /** The term whose row has the keyboard, or the first one. */
  get current(): GlossaryTerm | undefined {
    return this.rows.find(({ term }) => term === this.cursor?.term) ?? this.rows[0];
  }

  /** Whether nobody has said anything yet. */
  get untouched(): boolean {
    return this.#terms.every((it) => it.status === "open" && !said(it) && !it.hidden && !it.own);
  }

  /** How many terms the proposal can be taken for at once. */
  get silent(): number {
    return this.#terms.filter((it) => it.status === "open" && !said(it) && !it.own && !it.hidden).length;
  }

  show(filter: Filter): void {
    this.filter = filter;
    this.#arrange();
  }

  find(text: string): void {
    this.search = text;
    this.#arrange();
  }

  #arrange(): void {
    this.#order = inOrder(this.#terms).map(({ term }) => term);
    this.#kept = this.#terms.filter((it) => belongs(it, this.filter) && !it.hidden).map(({ term }) => term);
  }

  /** Puts the keyboard on a term, whatever is on show. */
  goTo(term: string): boolean {
    const wanted = this.#terms.find((it) => it.term === term);
    if (!wanted) return false;
    if (!this.rows.some((it) => it.term === term)) {
      this.search = "";
      this.show(wanted.hidden ? "hidden" : "all");
    }
    this.cursor = { term, column: "agreed" };
    return true;
  }

  /** The cell that is so many rows and columns away, as far as there are any. */
  move(rows: number, columns: number): void {
    const row = this.rows.findIndex(({ term }) => term === this.current?.term);
    const column = COLUMNS.indexOf(this.cursor?.column ?? "name");
    const term = this.rows[Math.max(0, Math.min(this.rows.length - 1, row + rows))]?.term;
    const next = COLUMNS[Math.max(0, Math.min(COLUMNS.length - 1, column + columns))];
    if (term && next) this.cursor = { term, column: next };
  }

  /** The text a cell is changed from. */
  text(it: GlossaryTerm, column: Column): string {
    if (column === "name") return words(it.name);
    if (column === "agreed") return it.wording === null ? "" : words(it.wording);
    return it[column];
  }

  /** Keeps what was written in a cell. */
  async write(it: GlossaryTerm, column: Column, text: string): Promise<void> {
    const term = it.term;
    if (column === "agreed") await this.edit({ kind: "agree", term, text });
    else if (column !== "name") await this.edit({ kind: "word", term, side: column, text });
    else if (text !== "" || !it.own) await this.edit({ kind: "rename", term, name: text });
  }

  /** Whether there are words to take over. */
  offers(it: GlossaryTerm, source: Source): boolean {
    return source === "proposal" ? it.meaning !== null : it[source] !== "";
  }

  /** Takes a wording over as the agreed one; says so if there is none. */
  async take(it: GlossaryTerm, source: Source): Promise<void> {
    if (!this.offers(it, source)) {
      this.said = t(`glossary-no-${source}`, { term: it.name });
      return;
    }
    const term = it.term;
    const done = await this.edit(
      source === "proposal" ? { kind: "agree-starter", term } : { kind: "agree-with", term, side: source },
    );
    if (done) this.said = t("glossary-said-agreed", { term: it.name });
  }

  /** Takes back what stands in a cell: a wording, the agreement, the term itself. */
  async clear(it: GlossaryTerm, column: Column): Promise<void> {
    const term = it.term;
    if (column === "agreed") {
      if (it.agreement !== null) await this.edit({ kind: "reopen", term });
    } else if (column === "name") await this.leaveOut(it);
    else if (it[column] !== "") await this.edit({ kind: "word", term, side: column, text: "" });
  }

  /** Takes a term off the list: a starter term is left out, an own one removed. The keyboard goes to its neighbour. */
  async leaveOut(it: GlossaryTerm): Promise<void> {
    const row = this.rows.indexOf(it);
    const next = this.rows[row + 1] ?? this.rows[row - 1];
    const term = it.term;
    const done = await this.edit(it.own ? { kind: "remove", term } : { kind: "hide", term, hidden: true }, {
      say: true,
    });
    if (done && next) this.cursor = { term: next.term, column: this.cursor?.column ?? "name" };
  }

  /** Adds a term and goes to it; false if that failed. */
  async add(name: string): Promise<boolean> {
    const done = await this.edit({ kind: "add", name });
    if (done?.made === undefined || done.made === null) return false;
    this.search = "";
    this.filter = "all";
    this.cursor = { term: `own-${done.made}`, column: "marketing" };
    return true;
  }
}

/** Whether a team has said anything about a term. */
const said = (it: GlossaryTerm): boolean => it.marketing !== "" || it.sales !== "";

function belongs(it: GlossaryTerm, filter: Filter): boolean {
  switch (filter) {
    case "disputed":
      return toDiscuss(it.status);
    case "open":
    case "agreed":
      return it.status === filter;
    default:
      return true;
  }
}

/** Whether the room has to talk about it: wordings differ, or agree without anybody having said so. */
export const toDiscuss = (status: GlossaryStatus): boolean => status === "disputed" || status === "same";

/**
 * Disputed first, then what only needs a nod, what is open and what is agreed. Own terms before the starter's; those stand
 * in an order in which they can be explained, agreed ones in that of the alphabet.
 */
export function inOrder(terms: GlossaryTerm[]): GlossaryTerm[] {
  const rank = ({ status, marketing, sales }: GlossaryTerm) =>
    status === "open" && (marketing || sales) ? 2 : { disputed: 0, same: 1, open: 3, agreed: 4 }[status];
  return [...terms].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.status === "agreed" ? compare(words(a.name), words(b.name)) : Number(b.own) - Number(a.own)),
  );
}

/** Everything that is written about a term, for the search. */
function texts(it: GlossaryTerm): string[] {
  const starter = it.wording ?? it.meaning;
  return [words(it.name), it.marketing, it.sales, starter === null ? "" : words(starter)];
}
