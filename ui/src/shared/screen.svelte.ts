// What the step on the screen asks of the frame around it.
import type { Snippet } from "svelte";

import type { Step } from "../api/types/house";

export const screen = $state<{
  /** Controls for the title row. */
  actions: Snippet | undefined;
  /** A team has the laptop: rail, drawer, undo and palette are out of reach. */
  locked: boolean;
  /** Where to go on the step's screen: a finding's place (`cell:12:34`), set by the frame before it shows the step. The step clears it. */
  place: string | undefined;
  /** Goes to another step and there to a place: how a screen leads to what it found elsewhere. Set by the frame. */
  go: ((step: Step, place?: string) => void) | undefined;
  /** Puts a question to the vote. Set by the frame. */
  vote: ((question: string) => void) | undefined;
}>({ actions: undefined, locked: false, place: undefined, go: undefined, vote: undefined });
