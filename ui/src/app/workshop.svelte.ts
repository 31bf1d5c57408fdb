// The open workshop as the frame shows it: read on arrival, read again when anything changed or was saved.
import { failure } from "../host";
import * as shell from "../api/shell";
import type { Step } from "../api/types/house";
import { reportFailure, toast } from "../shared/notices.svelte";
import { screen } from "../shared/screen.svelte";
import { label, t } from "../words";

/** The open workshop, or the start screen. One per window. */
export class Workshop {
  /** The frame; null while no workshop is open; undefined until the first answer. */
  frame = $state.raw<shell.Frame | null>();
  /** The step on the screen. */
  step = $state<Step>("setup");
  /** A question is on its way that replaces everything: opening, restoring. */
  busy = $state(false);

  /** Reads and listens until the returned function is called. */
  start(): () => void {
    screen.go = (step, place) => this.go(step, place);
    // Before anything else is asked: the first frame waits for this answer.
    void this.arrive();
    const stops: (() => void)[] = [];
    let stopped = false;
    const keep = (promise: Promise<() => void>) =>
      void promise.then((stop) => (stopped ? stop() : stops.push(stop))).catch(report);
    keep(shell.onChanged(() => void this.load()));
    keep(shell.onSaved((saved) => this.frame && (this.frame = { ...this.frame, saved })));
    keep(shell.onWorkshop(() => void this.arrive()));
    keep(shell.onFailure(reportFailure));
    return () => {
      stopped = true;
      stops.forEach((stop) => stop());
    };
  }

  /** Another workshop, or none: read it and start at its first step that is not agreed. */
  async arrive(): Promise<void> {
    await this.load();
    if (!this.frame) return;
    this.step = "setup";
    if (this.frame.recovered) toast(t("recovered"));
  }

  /** Reads the frame again. */
  async load(): Promise<void> {
    try {
      this.frame = await shell.workshop();
    } catch (thrown) {
      // Without an answer there is no workshop to show; the start screen is the way out.
      this.frame ??= null;
      report(thrown);
    }
  }

  /** Goes to a step, and there to a place if one is given (a finding's). Not while a team has the laptop. */
  go(step: Step, place?: string): void {
    if (screen.locked) return;
    screen.place = place;
    this.step = step;
  }

  async undo(): Promise<void> {
    const name = this.frame?.undo;
    if (!name) return;
    // While a team has the laptop the program itself keeps undo within that team's answers.
    await this.#try(async () => {
      await shell.undo();
      toast(t("undone", { what: label(name) }));
    });
  }

  async redo(): Promise<void> {
    const name = this.frame?.redo;
    if (!name) return;
    await this.#try(async () => {
      await shell.redo();
      toast(t("redone", { what: label(name) }));
    });
  }

  /** Writes the file now. */
  publish(): Promise<void> {
    return this.#try(() => shell.publish());
  }

  async saveCopy(): Promise<void> {
    await this.#try(async () => {
      const path = await shell.saveCopy();
      if (path) toast(t("copy-saved", { path }));
    });
  }

  open(path: string | null = null): Promise<void> {
    return this.#replace(() => shell.openWorkshop(path));
  }

  sample(stage: "finished" | "half"): Promise<void> {
    return this.#replace(() => shell.openSample(stage));
  }

  create(client: string, agenda: shell.Agenda, language: "en" | "de"): Promise<void> {
    return this.#replace(() => shell.createWorkshop(client, agenda, language));
  }

  restore(id: string): Promise<void> {
    return this.#replace(async () => {
      await shell.restoreVersion(id);
      return true;
    });
  }

  close(): Promise<void> {
    return this.#replace(async () => {
      await shell.closeWorkshop();
      return true;
    });
  }

  async #replace(change: () => Promise<boolean>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.#try(async () => {
      if (await change()) await this.arrive();
    });
    this.busy = false;
  }

  async #try(what: () => Promise<unknown>): Promise<void> {
    try {
      await what();
    } catch (thrown) {
      report(thrown);
    }
  }
}

function report(thrown: unknown): void {
  reportFailure(failure(thrown));
}
