// What bar and drawer show and do: clock, parking lot, decisions, notes, marks. Read again whenever anything changed.
import { editFacilitation, facilitation, setClock } from "../api/facilitation";
import { failure, onChanged, undo, type Outcome } from "../api/shell";
import type { ClockAct, FacilitationEdit, FacilitationView, StepMark } from "../api/types/facilitation";
import type { Step } from "../api/types/house";
import { editWrapup } from "../api/wrapup";
import { reportFailure, toast } from "../shared/notices.svelte";
import { label } from "../words";
import { Poll, type Keep } from "./vote/poll.svelte";
import { behind, passed, stand, type Moment, type Stand } from "./clock";

/** A forgotten clock rests after hours, and the laptop may have slept: look again now and then. */
const AGAIN = 60;

export class Facilitation {
  /** As last read; undefined until then and while no workshop is open. */
  view = $state.raw<FacilitationView>();
  /** The moment that was passed last, for those who hear the clock; with a count, so that it is said each time. */
  said = $state<{ moment: Moment; step: Step; count: number }>();
  /** The vote that is open, if one is. */
  poll = $state<Poll>();
  /** The closed vote that is looked at. */
  shown = $state<number>();
  #elapsed = $state(0);
  #readAt = 0;
  #asked = 0;
  #left: { step: Step; left: number } | undefined;

  /** Listens and counts until the returned function is called. */
  start(): () => void {
    const stops: (() => void)[] = [];
    let stopped = false;
    const keep = (promise: Promise<() => void>) => void promise.then((stop) => (stopped ? stop() : stops.push(stop)));
    keep(onChanged(() => void this.load()));
    const timer = setInterval(() => this.#count(), 1000);
    return () => {
      stopped = true;
      this.#asked++;
      clearInterval(timer);
      stops.forEach((stop) => stop());
    };
  }

  async load(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const view = await facilitation();
      if (asked !== this.#asked) return;
      this.view = view;
      this.#readAt = Date.now();
      this.#elapsed = 0;
    } catch (thrown) {
      const wrong = failure(thrown);
      if (asked !== this.#asked) return;
      this.view = undefined;
      if (wrong.code !== "no-workshop") reportFailure(wrong);
    }
  }

  #count(): void {
    const step = this.view?.clock.running;
    if (!step) return;
    this.#elapsed = Math.max(0, Math.floor((Date.now() - this.#readAt) / 1000));
    if (this.#elapsed >= AGAIN) void this.load();
    const { left } = stand(this.view!.clock, step, this.#elapsed);
    const moment = this.#left?.step === step ? passed(this.#left.left, left) : undefined;
    if (moment) this.said = { moment, step, count: (this.said?.count ?? 0) + 1 };
    this.#left = { step, left };
  }

  /** The step being timed. */
  get running(): Step | null {
    return this.view?.clock.running ?? null;
  }

  /** How a step's time stands now. */
  stand(step: Step): Stand | undefined {
    return this.view && stand(this.view.clock, step, this.#elapsed);
  }

  /** Whole minutes behind the agenda, ahead if negative. */
  get behind(): number {
    return this.view ? behind(this.view.clock, this.#elapsed) : 0;
  }

  /** How many things wait on the parking lot. */
  get waiting(): number {
    return this.view?.parked.filter((it) => it.settled === null).length ?? 0;
  }

  /** Puts a question to the vote, or goes on with the vote that is open. With `keep` it is the step's own question. */
  ask(step: Step, question = "", keep?: Keep): void {
    this.shown = undefined;
    if (!this.poll?.open) this.poll = new Poll(step, question, keep);
  }

  /** Another workshop is on the desk: what was open belongs to the one before. */
  leave(): void {
    this.poll = undefined;
    this.shown = undefined;
    void this.load();
  }

  /** Times this step, or rests if it is being timed. */
  async time(step: Step): Promise<void> {
    await this.#try(() => setClock(this.running === step ? { kind: "pause" } : { kind: "start", step }));
  }

  async clock(act: ClockAct): Promise<void> {
    await this.#try(() => setClock(act));
  }

  /** Five minutes more. */
  async more(step: Step): Promise<void> {
    await this.edit({ kind: "add-minutes", step, minutes: 5 });
  }

  async mark(step: Step, mark: StepMark | null): Promise<void> {
    await this.edit({ kind: "mark-step", step, mark });
  }

  /** Sends an edit; with `say` it is named in a toast that can take it back. */
  edit(edit: FacilitationEdit, { say = false } = {}): Promise<Outcome | undefined> {
    return this.#send(() => editFacilitation(edit), say);
  }

  /** Makes a parked thing something to do, in the plan of the wrap-up. */
  async act(parked: number): Promise<void> {
    await this.#send(() => editWrapup({ kind: "take-parked", parked }), true);
  }

  async #send(what: () => Promise<Outcome>, say: boolean): Promise<Outcome | undefined> {
    const outcome = await this.#try(what);
    if (outcome && say && outcome.undo)
      toast(label(outcome.undo), { undo: () => void undo().catch((thrown) => reportFailure(failure(thrown))) });
    return outcome;
  }

  async #try(what: () => Promise<Outcome>): Promise<Outcome | undefined> {
    try {
      return await what();
    } catch (thrown) {
      reportFailure(failure(thrown));
      void this.load();
      return undefined;
    }
  }
}
