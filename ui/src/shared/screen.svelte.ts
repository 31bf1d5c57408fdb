// What the step on the screen asks of the frame around it.
import type { Snippet } from "svelte";

import type { Step } from "../api/types/house";
import type { VoteCount } from "../api/types/votes";

export const screen = $state<{
  /** Controls for the title row. */
  actions: Snippet | undefined;
  /** A team has the laptop: rail, drawer, undo and palette are out of reach. */
  locked: boolean;
  /** Where to go on the step's screen: a finding's place (`cell:12:34`), set by the frame before it shows the step. The step clears it. */
  place: string | undefined;
  /** Goes to another step and there to a place: how a screen leads to what it found elsewhere. Set by the frame. */
  go: ((step: Step, place?: string) => void) | undefined;
  /**
   * Puts a question to the vote, or goes on with the vote that is open. With `keep` it is the step's own: it is answered from
   * one to five, and the step takes what was counted and says whether it is kept. Set by the frame.
   */
  vote: ((question: string, keep?: (counts: VoteCount[]) => Promise<boolean>) => void) | undefined;
}>({ actions: undefined, locked: false, place: undefined, go: undefined, vote: undefined });
