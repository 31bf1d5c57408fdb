// What the set-up screen does beyond sending single edits: where a new or moved thing goes.
import { editSetup, setup } from "../../api/setup";
import type { AgendaBlock, AgendaDay, Setup, SetupEdit, Team } from "../../api/types/setup";
import { Controller } from "../controller.svelte";

/** The set-up screen's state. */
export class SetupController extends Controller<Setup, SetupEdit> {
  constructor() {
    super({ reads: ["setup"], read: setup, send: editSetup });
  }

  /** Adds somebody behind the last one, in the team entered last: rooms are listed team by team. */
  addPerson(name: string): void {
    const last = this.view?.people.at(-1);
    const team: Team = last?.team ?? "marketing";
    if (name) void this.edit({ kind: "add-person", name, team, job: "", after: last?.id ?? null });
  }

  /** Moves a block one place up (-1) or down (1) within its day; nothing to do at either end. */
  moveBlock(day: AgendaDay, block: AgendaBlock, way: -1 | 1): void {
    const after = behind(day.blocks, block.id, way);
    if (after !== undefined) void this.edit({ kind: "move-block", id: block.id, day: day.id, after });
  }
}

/** Behind whom a block stands after moving: an id, null for the front, undefined where it cannot move. */
export function behind(blocks: { id: number }[], id: number, way: -1 | 1): number | null | undefined {
  const at = blocks.findIndex((block) => block.id === id);
  const to = at + way;
  if (at < 0 || to < 0 || to >= blocks.length) return undefined;
  return (way === 1 ? blocks[to] : blocks[to - 1])?.id ?? null;
}
