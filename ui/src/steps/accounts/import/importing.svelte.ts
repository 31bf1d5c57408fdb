// A list on its way in: what the program found in it, what a person answered, and how far it is.
/* eslint-disable svelte/prefer-svelte-reactivity -- sets and maps are made anew for each answer, never changed in place */
import {
  beginImport,
  changeImport,
  commitImport,
  leaveImport,
  stopImport,
  type Imported,
  type ImportChange,
  type ImportFrom,
  type ImportView,
} from "../../../api/imports";
import { failure } from "../../../api/shell";
import type { OnDuplicate } from "../../../api/types/accounts";
import type { ListAnswer, ListManner, ListProblem, ListProblemKind } from "../../../api/types/exchange";
import { reportFailure } from "../../../shared/notices.svelte";

/** Problems one answer settles for a whole column; nothing comes in before it was given. */
const QUESTIONS: ListProblemKind[] = ["no-currency", "unclear-currency", "ambiguous-number", "ambiguous-day"];
/** Problems settled by saying what a cell means wherever it stands. */
const MEANINGS: ListProblemKind[] = ["unknown-country", "unknown-relationship", "unreadable-number", "unreadable-day"];
/** Problems that leave the whole row out. */
const ROWS: ListProblemKind[] = ["no-name", "too-many-cells", "unclosed-quote", "cell-too-long"];

export const isQuestion = (kind: ListProblemKind): boolean => QUESTIONS.includes(kind);
export const isMeaning = (kind: ListProblemKind): boolean => MEANINGS.includes(kind);
export const isRows = (kind: ListProblemKind): boolean => ROWS.includes(kind);

/** A problem as it is shown: also when it is settled, so that an answer can be changed. */
export interface Group extends ListProblem {
  key: string;
  /** Nothing of it is left in the list. */
  settled: boolean;
}

const keyOf = (problem: ListProblem): string => {
  // Both are settled by the same answer.
  const kind = problem.kind === "unclear-currency" ? "no-currency" : problem.kind;
  return `${kind}:${problem.place ?? ""}`;
};

/** The state of the assistant. */
export class Importing {
  /** The list under way; undefined while there is none. */
  view = $state.raw<ImportView>();
  /** The program is reading or counting. */
  busy = $state(false);
  /** How far it is while it comes in. */
  progress = $state.raw<{ done: number; of: number }>();
  /** What came in last, until it was looked at. */
  done = $state.raw<Imported>();
  /** What was answered: by group, and by group and cell. */
  answers = $state.raw<Readonly<Record<string, string>>>({});
  #seen = $state.raw<readonly ListProblem[]>([]);

  /** Reads a list. */
  async begin(from: ImportFrom): Promise<void> {
    if (this.busy || this.progress) return;
    this.busy = true;
    try {
      const view = await beginImport(from);
      if (!view) return;
      this.answers = {};
      this.#seen = [];
      this.#take(view);
    } catch (thrown) {
      reportFailure(failure(thrown));
    } finally {
      this.busy = false;
    }
  }

  /** Puts it away; nothing was written. */
  async leave(): Promise<void> {
    this.view = undefined;
    await leaveImport().catch(() => null);
  }

  /** Reads it in another manner. What was answered before may mean something else then, and is asked again. */
  async readAs(change: Partial<ListManner>): Promise<void> {
    if (!this.view) return;
    const manner = { ...this.view.manner, ...change };
    if (await this.#change({ kind: "manner", manner })) this.answers = {};
  }

  async target(place: number, target: string): Promise<void> {
    await this.#change({ kind: "answers", answers: [{ kind: "target", place, target }] });
  }

  /** Answers a group's question. */
  async answer(group: Group, value: string, answers: ListAnswer[]): Promise<void> {
    const before = this.answers;
    this.answers = { ...before, [group.key]: value };
    if (!(await this.#change({ kind: "answers", answers }))) this.answers = before;
  }

  /** Says what a cell means wherever it stands in the group's column. */
  async means(group: Group, cell: string, value: string): Promise<void> {
    if (group.place === null) return;
    const before = this.answers;
    this.answers = { ...before, [`${group.key}\n${cell}`]: value };
    const answer: ListAnswer = { kind: "means", place: group.place, cell, value };
    if (!(await this.#change({ kind: "answers", answers: [answer] }))) this.answers = before;
  }

  /** Corrects one cell of one row. */
  async correct(line: number, place: number, value: string): Promise<void> {
    await this.#change({ kind: "answers", answers: [{ kind: "cell", line, place, value }] });
  }

  async duplicates(onDuplicate: OnDuplicate): Promise<void> {
    await this.#change({ kind: "duplicates", onDuplicate });
  }

  /** Brings it in. */
  async commit(): Promise<void> {
    if (!this.view || this.progress || this.missing > 0) return;
    this.progress = { done: 0, of: this.view.rows };
    try {
      this.done = await commitImport((progress) => {
        if (this.progress) this.progress = progress;
      });
      this.view = undefined;
    } catch (thrown) {
      reportFailure(failure(thrown));
    } finally {
      this.progress = undefined;
    }
  }

  async stop(): Promise<void> {
    await stopImport().catch(() => null);
  }

  /** Questions without an answer, and a column that names the companies if there is none. */
  get missing(): number {
    const view = this.view;
    if (!view) return 0;
    const open = new Set(view.problems.filter(({ kind }) => isQuestion(kind)).map(keyOf));
    return open.size + (view.named ? 0 : 1);
  }

  /** Everything to settle or to know: questions first, then what single cells mean, then rows, then notes. */
  get groups(): Group[] {
    const now = new Map(this.view?.problems.map((problem) => [keyOf(problem), problem]));
    const order = ({ kind }: ListProblem) =>
      isQuestion(kind) ? 0 : isMeaning(kind) || kind === "range" ? 1 : isRows(kind) ? 2 : 3;
    return this.#seen
      .map((problem): Group => {
        const key = keyOf(problem);
        const current = now.get(key);
        return { ...problem, key, count: current?.count ?? 0, settled: !current };
      })
      .filter((group) => !group.settled || this.#answered(group))
      .sort((a, b) => order(a) - order(b));
  }

  #answered({ key }: Group): boolean {
    return Object.keys(this.answers).some((it) => it === key || it.startsWith(`${key}\n`));
  }

  async #change(change: ImportChange): Promise<boolean> {
    this.busy = true;
    try {
      this.#take(await changeImport(change));
      return true;
    } catch (thrown) {
      reportFailure(failure(thrown));
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Takes a view. Cells that were answered are no problem any more, but stay in their group to be changed. */
  #take(view: ImportView): void {
    this.view = view;
    const known = new Map(this.#seen.map((problem) => [keyOf(problem), problem]));
    for (const problem of view.problems) {
      const key = keyOf(problem);
      const before = known.get(key)?.cells.filter(({ cell }) => `${key}\n${cell}` in this.answers) ?? [];
      const fresh = problem.cells.filter(({ cell }) => !before.some((it) => it.cell === cell));
      known.set(key, { ...problem, cells: [...before, ...fresh] });
    }
    this.#seen = [...known.values()];
  }
}
