// What every step's controller does alike: read on arrival, read again when its data or that of a step above changed,
// send edits, and say what went wrong. Testable without a DOM: useHost(fakeHost({...})), then new Controller(...).
import { failure, onChanged, undo, type Outcome } from "../api/shell";
import type { Step } from "../api/types/house";
import { reportFailure, toast } from "../shared/notices.svelte";
import { label } from "../words";

/**
 * Reads a step's view and sends its edits.
 *
 *     const roles = new Controller<RolesView, RolesEdit>({ reads: ["setup", "roles"], read: api.roles, send: api.editRoles });
 *     $effect(() => roles.start());
 *     {#if roles.view} … {/if}
 */
export class Controller<View, Edit> {
  /** The step as it is now; undefined until first read. */
  view = $state.raw<View>();
  /** True while an edit is on its way. */
  busy = $state(false);
  readonly #doors: Doors<View, Edit>;
  #asked = 0;

  constructor(doors: Doors<View, Edit>) {
    this.#doors = doors;
  }

  /** Reads and listens; returns the way to stop. Made for `$effect(() => controller.start())`. */
  start(): () => void {
    let stopped = false;
    let stop = () => {};
    void onChanged(({ changed }) => {
      const { reads } = this.#doors;
      if (reads === "everything" || changed.some((step) => reads.includes(step))) void this.load();
    }).then((forget) => (stopped ? forget() : (stop = forget)));
    void this.load();
    return () => {
      stopped = true;
      this.#asked++;
      stop();
    };
  }

  /** Reads the view again. An answer that a later question has overtaken is dropped. */
  async load(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const view = await this.#doors.read();
      if (asked === this.#asked) this.view = view;
    } catch (thrown) {
      if (asked === this.#asked) reportFailure(failure(thrown));
    }
  }

  /**
   * Sends an edit. The view comes back through the `changed` event; nothing is guessed before. A failure is shown and
   * answered with undefined, and the view is read again so that the field shows what is true. With `say`, the thing
   * done is named in a toast with an Undo button: for what takes something away.
   */
  async edit(edit: Edit, options: { say?: boolean } = {}): Promise<Outcome | undefined> {
    this.busy = true;
    try {
      const outcome = await this.#doors.send(edit);
      if (options.say && outcome.undo) toast(label(outcome.undo), { undo: () => void undo().catch(report) });
      return outcome;
    } catch (thrown) {
      report(thrown);
      void this.load();
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}

interface Doors<View, Edit> {
  /** Steps whose changes make the view stale: its own and those above that it shows; or all there is, with the decision log. */
  reads: Step[] | "everything";
  read: () => Promise<View>;
  send: (edit: Edit) => Promise<Outcome>;
}

function report(thrown: unknown): void {
  reportFailure(failure(thrown));
}
