// What the set-up screen does beyond sending single edits: where a new or moved thing goes.
import { editSetup, setup } from "../../api/setup";
import type {
  AgendaBlock,
  AgendaDay,
  AgendaKind,
  AgendaTopic,
  NewPerson,
  Prework,
  Setup,
  SetupEdit,
  Team,
} from "../../api/types/setup";
import { Controller } from "../controller.svelte";
import { dayAfter, farthest, stands, stepped, type Place } from "./agenda";

/** How long a new block lasts until somebody says otherwise. */
const LENGTH: Record<AgendaKind, number> = { work: 30, break: 15, lunch: 60 };

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

  /** Adds people from a list, as one thing to undo. */
  async addPeople(people: NewPerson[]): Promise<void> {
    if (people.length > 0) await this.edit({ kind: "add-people", people }, { say: true });
  }

  /** One more day; if the last one has a date, the day after it. */
  addDay(): void {
    const last = this.view?.days.at(-1)?.date;
    void this.edit({ kind: "add-day", date: last ? dayAfter(last) : null });
  }

  /** Adds a block at the end of a day, or behind another block of it. Answers with its id. */
  async addBlock(
    day: AgendaDay | null,
    block: AgendaKind,
    topic: AgendaTopic | null,
    behind?: AgendaBlock,
  ): Promise<number | undefined> {
    const after = behind?.id ?? day?.blocks.at(-1)?.id ?? null;
    const edit: SetupEdit = {
      kind: "add-block",
      day: day?.id ?? null,
      after,
      block,
      topic,
      title: "",
      minutes: LENGTH[block],
    };
    return (await this.edit(edit))?.made ?? undefined;
  }

  /** Moves a block one place up (-1) or down (1), into the next day at the edge; false where it cannot go. */
  step(block: AgendaBlock, way: -1 | 1): boolean {
    return this.put(block, stepped(this.view?.days ?? [], block.id, way));
  }

  /** Moves a block to the front (-1) or the end (1) of its day; false where it already is there. */
  far(block: AgendaBlock, way: -1 | 1): boolean {
    return this.put(block, farthest(this.view?.days ?? [], block.id, way));
  }

  /** Puts a block at a place; false if there is none or it stands there. */
  put(block: AgendaBlock, place: Place | undefined): boolean {
    if (!place || stands(this.view?.days ?? [], block.id, place)) return false;
    void this.edit({ kind: "move-block", id: block.id, ...place });
    return true;
  }

  /** Ticks an item of the checklist, whichever kind it is. */
  tick(item: Prework, done: boolean): void {
    if (item.item !== null) void this.edit({ kind: "tick-starter", item: item.item, done });
    else if (item.id !== null) void this.edit({ kind: "tick-prework", id: item.id, done });
  }

  /** Takes an item off the checklist. */
  drop(item: Prework): void {
    if (item.item !== null) void this.edit({ kind: "hide-starter", item: item.item, hidden: true }, { say: true });
    else if (item.id !== null) void this.edit({ kind: "remove-prework", id: item.id }, { say: true });
  }
}
