// What the wrap-up's screen does beyond sending single edits: it follows every step and the facilitator's drawer, leads to
// what is missing, and makes actions of findings.
import { editFacilitation } from "../../api/facilitation";
import { failure, onChanged, undo } from "../../api/shell";
import type { FacilitationEdit } from "../../api/types/facilitation";
import type { Finding, Step } from "../../api/types/house";
import type { WrapupAction, WrapupEdit, WrapupView } from "../../api/types/wrapup";
import { editWrapup, wrapup } from "../../api/wrapup";
import { reportFailure, toast } from "../../shared/notices.svelte";
import { screen } from "../../shared/screen.svelte";
import { finding as sentence, label } from "../../words";
import { Controller } from "../controller.svelte";
import { later } from "./days";

/** The parts of the screen. */
export const PARTS = ["foundation", "actions", "editions"] as const;
export type Part = (typeof PARTS)[number];

/** How far the plan of actions reaches, in days. */
const HORIZON = 90;

/** The wrap-up screen's state. */
export class WrapupController extends Controller<WrapupView, WrapupEdit> {
  part = $state<Part>("foundation");
  /** The finding somebody wants to live with. */
  accepting = $state<Finding>();

  constructor() {
    // Any edit can make it stale, so that it listens for itself.
    super({ reads: [], read: wrapup, send: editWrapup });
  }

  override start(): () => void {
    const stop = super.start();
    let stopped = false;
    let forget = () => {};
    void onChanged(() => void this.load()).then((stop) => (stopped ? stop() : (forget = stop)));
    return () => {
      stopped = true;
      forget();
      stop();
    };
  }

  /** What is wrong and nobody has accepted. */
  get open(): Finding[] {
    return this.view?.findings.filter(({ accepted }) => accepted === null) ?? [];
  }

  /** What the room lives with. */
  get accepted(): Finding[] {
    return this.view?.findings.filter(({ accepted }) => accepted !== null) ?? [];
  }

  /** What is open when somebody signs: that the other team has not signed yet does not count. */
  get unsettled(): number {
    return this.open.filter(({ place, step }) => step !== "wrapup" || place !== "signatures").length;
  }

  get errors(): number {
    return this.open.filter(({ severity }) => severity === "error").length;
  }

  /** What is still to be done. */
  get todo(): WrapupAction[] {
    return this.view?.actions.filter(({ doneOn }) => doneOn === null) ?? [];
  }

  /** The last day of the plan, `2027-02-17`; null while the workshop has no day. */
  get ends(): string | null {
    const begins = this.view?.begins;
    return begins ? later(begins, HORIZON) : null;
  }

  /** Goes to where a gap or a finding can be mended. */
  go(step: Step, place: string): void {
    if (step === "wrapup") this.goTo(place);
    else screen.go?.(step, place || undefined);
  }

  /**
   * Goes where one of the wrap-up's own findings points: `action:12`, `actions`, `parked`, `signatures`, `decisions`,
   * `editions`, `results`.
   */
  goTo(place: string): void {
    if (/^(action|parked)/.test(place)) this.part = "actions";
    else this.part = place === "editions" || place === "results" ? "editions" : "foundation";
    const id = place.startsWith("action:") ? `[data-action="${place.slice(7)}"] input` : `#wrapup-${place}`;
    setTimeout(() => {
      const found = document.querySelector<HTMLElement>(id);
      found?.scrollIntoView({ block: "nearest" });
      found?.focus({ preventScroll: true });
    });
  }

  /** Whether the last edition still holds: then the next thing is to begin another one. */
  get holds(): boolean {
    return this.view?.editions[0]?.reopenedOn === null;
  }

  /** Freezes what is decided as the next edition, or begins work on the one after. */
  async turn(): Promise<void> {
    const kind = this.holds ? "reopen" : "freeze";
    if (await this.edit({ kind }, { say: true })) this.part = "editions";
  }

  /** The action that came from a finding, if there is one. */
  actionOf({ code, place }: Finding): WrapupAction | undefined {
    return this.view?.actions.find(({ source }) => source === `finding:${code}@${place}`);
  }

  /** Makes a finding something to do, in the words of its sentence. */
  async take(finding: Finding): Promise<void> {
    const { code, place, step } = finding;
    await this.edit({ kind: "take-finding", code, place, step, text: sentence(finding) }, { say: true });
  }

  accept({ code, place }: Finding, reason: string): Promise<void> {
    return this.#keep({ kind: "accept-finding", code, place, reason });
  }

  reopen({ code, place }: Finding): Promise<void> {
    return this.#keep({ kind: "reopen-finding", code, place });
  }

  // What the room lives with is kept with the marks and decisions, not in a step.
  async #keep(edit: FacilitationEdit): Promise<void> {
    try {
      const outcome = await editFacilitation(edit);
      if (outcome.undo)
        toast(label(outcome.undo), { undo: () => void undo().catch((thrown) => reportFailure(failure(thrown))) });
    } catch (thrown) {
      reportFailure(failure(thrown));
    }
  }
}

/** A finding's key in lists: a check finds one thing at one place once. */
export const keyOf = ({ code, place, step }: Finding): string => `${step}|${code}|${place}`;
