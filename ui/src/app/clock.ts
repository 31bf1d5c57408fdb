// The agenda clock between two readings: what is left, how far behind, and what deserves to be said aloud. Seconds.
import type { Clock } from "../api/types/facilitation";
import type { Step } from "../api/types/house";

/** How a step's time stands. `low`: a fifth or less is left; `last`: a twentieth; `unplanned`: the agenda gives it none. */
export type Tone = "calm" | "low" | "last" | "over" | "unplanned";

/** A step on the clock at this moment. */
export interface Stand {
  step: Step;
  planned: number;
  used: number;
  /** Negative once the step takes longer than planned. */
  left: number;
  running: boolean;
  tone: Tone;
  /** How much of the plan is used, 0 to 1. */
  share: number;
}

/** How a step stands `elapsed` seconds after the clock was read. */
export function stand(clock: Clock, step: Step, elapsed: number): Stand {
  const it = clock.steps.find((line) => line.step === step);
  const running = clock.running === step;
  const planned = it?.planned ?? 0;
  const used = (it?.used ?? 0) + (running ? elapsed : 0);
  const left = planned - used;
  return {
    step,
    planned,
    used,
    left,
    running,
    tone: tone(planned, left),
    share: planned > 0 ? Math.min(1, used / planned) : 0,
  };
}

function tone(planned: number, left: number): Tone {
  if (planned === 0) return "unplanned";
  if (left < 0) return "over";
  if (left <= planned * 0.05) return "last";
  return left <= planned * 0.2 ? "low" : "calm";
}

/** Whole minutes behind the agenda, ahead if negative; what the running step takes beyond its plan counts as it goes. */
export function behind(clock: Clock, elapsed: number): number {
  const over = clock.running ? Math.max(0, -stand(clock, clock.running, elapsed).left) : 0;
  return Math.trunc((clock.behind + over) / 60) || 0;
}

/** The three moments that are said aloud. */
export type Moment = "five-minutes" | "one-minute" | "end";
const MOMENTS: [Moment, number][] = [
  ["end", 0],
  ["one-minute", 60],
  ["five-minutes", 300],
];

/** The moment that lies between two looks at the same running step; none if time was added or the look came late. */
export function passed(before: number, now: number): Moment | undefined {
  if (now >= before || before - now > 90) return undefined;
  return MOMENTS.find(([, at]) => before > at && now <= at)?.[0];
}
