// What the approach screen does beyond sending single edits: which part of the step is on the screen, who is at the
// laptop, in which order the room talks, and what comes next.
import { approach, editApproach } from "../../api/approach";
import type {
  ApproachAnswer,
  ApproachChoice,
  ApproachEdit,
  ApproachView,
  Criterion,
  CriterionView,
  FlipView,
  WeightRange,
} from "../../api/types/approach";
import type { Side } from "../../api/types/house";
import { ApartController } from "../apart.svelte";

/** The parts of the step, in the order a room walks through them. */
export const STAGES = ["answer", "agree", "result", "decide"] as const;
export type Stage = (typeof STAGES)[number];

/** The approach screen's state. */
export class ApproachController extends ApartController<ApproachView, ApproachEdit> {
  /** The part on the screen. */
  stage = $state<Stage>("answer");
  /** The question a team is at. */
  asked = $state<Criterion | null>(null);
  /** The criterion the room talks about. */
  picked = $state<Criterion | null>(null);
  /** The keyboard was led to what is shown now, and has to be put there. */
  led = false;
  #revealed: boolean | undefined;

  constructor() {
    super({ reads: ["setup", "approach"], read: approach, send: editApproach });
  }

  override async load(): Promise<void> {
    await super.load();
    const view = this.view;
    if (!view) return;
    if (view.revealed !== this.#revealed) {
      this.#revealed = view.revealed;
      this.stage = natural(view);
      this.picked = null;
    }
  }

  /** Whether a part can be shown: nothing is agreed and nothing follows before the answers lie open. */
  possible(stage: Stage): boolean {
    return stage === "answer" || stage === "decide" || Boolean(this.view?.revealed);
  }

  go(stage: Stage): void {
    if (this.possible(stage)) this.stage = stage;
  }

  /** A team's answer: a band, or a number; null clears it. */
  answer(side: Side, criterion: Criterion, given: Given): void {
    if (given === null) void this.edit({ kind: "clear-answer", side, criterion });
    else void this.edit({ kind: "answer", side, criterion, band: null, value: null, ...given });
  }

  /** What the room agrees on; null opens it again. */
  agree(criterion: Criterion, given: Given): void {
    // What was just settled stays in sight until the room goes on.
    this.picked = criterion;
    if (given === null) void this.edit({ kind: "unsettle", criterion });
    else void this.edit({ kind: "agree", criterion, band: null, value: null, ...given });
  }

  /** The criterion under discussion: the one picked, else the one furthest apart that is still open. */
  get current(): CriterionView | undefined {
    const view = this.view;
    if (!view) return undefined;
    const wanted = this.picked ?? view.result?.first;
    return view.criteria.find(({ criterion }) => criterion === wanted) ?? byDifference(view.criteria)[0];
  }

  /** Goes on to a criterion; the keyboard goes along. */
  goOn(criterion: Criterion): void {
    this.picked = criterion;
    this.led = true;
  }

  /** The next criterion to settle after the current one, in the order of the table. */
  get next(): CriterionView | undefined {
    return nextOpen(byDifference(this.view?.criteria ?? []), this.current?.criterion);
  }
}

/** A band or a number; null takes back what was given. */
export type Given = { band: NonNullable<ApproachAnswer["band"]> } | { value: number } | null;

/** An answer as it would be given again. */
export function given(answer: ApproachAnswer): NonNullable<Given> {
  return answer.value === null ? { band: answer.band } : { value: answer.value };
}

/** Where to begin, coming to the step: what is there to do next. */
export function natural(view: ApproachView): Stage {
  if (!view.revealed) return "answer";
  if (view.decision.decidedOn) return "decide";
  if ((view.result?.open ?? 0) > 0) return "agree";
  return view.decision.choice ? "decide" : "result";
}

/** Biggest difference first; an answer nobody could give is more to talk about than the same answer twice. */
export function byDifference(criteria: CriterionView[]): CriterionView[] {
  const far = ({ apart }: CriterionView) => apart ?? 0.5;
  return [...criteria].sort((a, b) => far(b) - far(a));
}

/** The next open criterion behind `after`, from the top again if there is none below. */
export function nextOpen(sorted: CriterionView[], after: Criterion | undefined): CriterionView | undefined {
  const at = sorted.findIndex(({ criterion }) => criterion === after);
  const order = [...sorted.slice(at + 1), ...sorted.slice(0, Math.max(at, 0))];
  return order.find(({ agreement }) => agreement === "open");
}

/** Where an answer stands on the track of four bands; null where it stands nowhere. */
export function place(answer: ApproachAnswer | null): number | null {
  const at = ["strategic", "lite", "programmatic", "against"].indexOf(answer?.band ?? "unknown");
  return at < 0 ? null : at;
}

/**
 * Flips that move points, and the answers that would rule ABM out altogether. Where ABM is ruled out already, only what
 * would bring it back is worth telling.
 */
export function tips(flips: FlipView[], today: ApproachChoice | null): { single: FlipView[]; gates: Criterion[] } {
  const gates = flips.filter(({ flip }) => flip.gate).map(({ flip }) => flip.criterion);
  const idle = ({ flip }: FlipView) => flip.choice === "not-yet" && today === "not-yet";
  return { single: flips.filter((it) => !it.flip.gate && !idle(it)), gates };
}

/** Weights that decide who is ahead, the most delicate first: only these are worth a sentence. */
export function delicate(ranges: WeightRange[]): WeightRange[] {
  const slack = ({ weight, leadsFrom, leadsTo }: WeightRange) =>
    Math.min(leadsFrom > 0 ? weight - leadsFrom : Infinity, leadsTo < 100 ? leadsTo - weight : Infinity);
  return ranges.filter((range) => slack(range) < Infinity).sort((a, b) => slack(a) - slack(b));
}
