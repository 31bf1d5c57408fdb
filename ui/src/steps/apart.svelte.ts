// What controllers of steps in which two teams answer apart do alike: hand the laptop over, take it back, and ask whoever
// comes to it to say so first.
import type { Side } from "../api/types/house";
import { Controller } from "./controller.svelte";

/** A controller whose step is answered by each team alone before both answers are shown. */
export class ApartController<View extends { entering: Side | null }, Edit> extends Controller<View, Edit> {
  /** The team that said in this window that it is alone at the laptop. */
  begun = $state<Side | null>(null);

  override async load(): Promise<void> {
    await super.load();
    // Whoever comes to the laptop next has to say so first, also after undo and after a restart.
    if (this.view && this.view.entering !== this.begun) this.begun = null;
  }

  /** Hands the laptop to a team. The answers of the team before are off the screen before the program even knows. */
  async handOver(side: Side): Promise<void> {
    this.begun = null;
    await this.edit({ kind: "hand-over", side } as Edit);
  }

  async takeBack(): Promise<void> {
    this.begun = null;
    await this.edit({ kind: "take-back" } as Edit);
  }

  /** The team at the laptop says that it is alone with it. */
  begin(): void {
    this.begun = this.view?.entering ?? null;
  }
}

/** The other team. */
export const other = (side: Side): Side => (side === "sales" ? "marketing" : "sales");
