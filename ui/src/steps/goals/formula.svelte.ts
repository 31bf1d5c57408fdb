// A formula between its keepings: what stands in the field, what the program makes of it, and how names get into it.
import { untrack } from "svelte";
import { goalsFormula } from "../../api/goals";
import { failure, type Outcome } from "../../api/shell";
import type { GoalsFormula, GoalView } from "../../api/types/goals";
import { reportFailure } from "../../shared/notices.svelte";
import { words } from "../../words";

/** A formula as a person writes it: names in square brackets, in the language in use. */
export const written = ({ formula }: Pick<GoalView, "formula">): string =>
  formula.map(({ name, text }) => (name === null ? text : `[${words(name)}]`)).join("");

/** The formula of a goal while it is written. */
export class FormulaDraft {
  text = $state("");
  /** What the program makes of what stands in the field; undefined until it has answered. */
  checked = $state.raw<GoalsFormula>();
  #kept = $state("");
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #goal: () => GoalView;
  readonly #send: (text: string | null) => Promise<Outcome | undefined>;

  constructor(goal: () => GoalView, send: (text: string | null) => Promise<Outcome | undefined>) {
    this.#goal = goal;
    this.#send = send;
    this.text = this.#kept = written(goal());
    $effect.pre(() => {
      const now = written(this.#goal());
      untrack(() => {
        if (!this.changed) this.text = now;
        this.#kept = now;
      });
    });
    // What it comes to changes with figures and units, not only with the text.
    $effect(() => {
      void this.#goal();
      void this.check();
    });
    $effect(() => () => clearTimeout(this.#timer));
  }

  /** Whether something stands in the field that is not kept. */
  get changed(): boolean {
    return this.text !== this.#kept;
  }

  /** What is typed; checked a moment after the last key. */
  write(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.check(), 200);
  }

  /** Asks what is wrong with it, or what it comes to. An answer that a later question has overtaken is dropped. */
  async check(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    try {
      const checked = await goalsFormula(this.#goal().id, this.text);
      if (asked === this.#asked) this.checked = checked;
    } catch (thrown) {
      if (asked === this.#asked) reportFailure(failure(thrown));
    }
  }

  /** Keeps it, if it is understood; else it stays in the field with what is wrong. */
  async keep(): Promise<void> {
    if (!this.changed) return;
    await this.check();
    if (this.checked?.problem || !this.changed) return;
    const before = this.#kept;
    if (!(await this.#send(this.text))) return;
    // What is kept is written in one way. Either the goal has already come back with it, or it will.
    if (this.#kept === before) this.#kept = this.text;
    else this.text = this.#kept;
  }

  /** Back to what is kept. */
  revert(): void {
    this.text = this.#kept;
    void this.check();
  }

  /** Back to the usual formula. */
  async usual(): Promise<void> {
    this.text = this.#kept;
    await this.#send(null);
  }

  /** Puts a name into the text instead of a selection; returns where the keyboard then stands. */
  insert(name: string, from: number, to: number): number {
    const before = this.text.slice(0, from);
    const gap = before === "" || /[\s([]$/.test(before) ? "" : " ";
    const piece = `${gap}[${name}]`;
    this.write(before + piece + this.text.slice(to));
    return from + piece.length;
  }

  /** Writes what was probably meant instead of a name nothing has. */
  correct(): void {
    const problem = this.checked?.problem;
    if (!problem?.meant) return;
    const { before, after } = this.cut(problem.from, problem.to);
    this.write(`${before}[${problem.meant}]${after}`);
    void this.check();
  }

  /** The text before a place, at it and after it; places are counted in characters, not in half ones. */
  cut(from: number, to: number): { before: string; about: string; after: string } {
    const signs = [...this.text];
    const piece = (start: number, end?: number) => signs.slice(start, end).join("");
    return { before: piece(0, from), about: piece(from, to), after: piece(to) };
  }
}
