// What the step on the screen asks of the frame around it.
import type { Snippet } from "svelte";

export const screen = $state<{
  /** Controls for the title row. */
  actions: Snippet | undefined;
  /** A team has the laptop: rail, drawer, undo and palette are out of reach. */
  locked: boolean;
  /** Where to go on the step's screen: a finding's place (`cell:12:34`), set by the frame before it shows the step. The step clears it. */
  place: string | undefined;
}>({ actions: undefined, locked: false, place: undefined });
