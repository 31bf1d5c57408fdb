// What the meetings' screen does beyond sending single edits: which part is on show, which meeting is picked, how a rhythm
// is said, and where the keyboard stands in a team's week.
import { editMeetings, meetings, saveCalendar } from "../../api/meetings";
import { failure } from "../../api/shell";
import type { Side } from "../../api/types/house";
import type {
  MeetingsEdit,
  MeetingsFit,
  MeetingsRhythm,
  MeetingsSlot,
  MeetingsUnit,
  MeetingsView,
  MeetingView,
} from "../../api/types/meetings";
import { reportFailure, toast } from "../../shared/notices.svelte";
import { beyond } from "../../shared/order";
import { hours, t } from "../../words";
import { ApartController } from "../apart.svelte";
import { weekday } from "./year";

/** The parts of the screen. */
export const PARTS = ["meetings", "week", "pairs", "free"] as const;
export type Part = (typeof PARTS)[number];

/** How a part of the week can suit, in the order of the keys 1, 2 and 3. */
export const FITS: MeetingsFit[] = ["good", "possible", "bad"];

/** Rhythms that can be picked without counting: every so many of a unit. */
export const RHYTHMS: [number, MeetingsUnit][] = [
  [1, "week"],
  [2, "week"],
  [4, "week"],
  [1, "month"],
  [2, "month"],
  [3, "month"],
  [6, "month"],
  [1, "once"],
];

/** The meetings screen's state. */
export class MeetingsController extends ApartController<MeetingsView, MeetingsEdit> {
  part = $state<Part>("meetings");
  #picked = $state<number>();

  constructor() {
    super({ reads: ["setup", "roles", "meetings"], read: meetings, send: editMeetings });
  }

  /** The meeting being worked on: the one that was picked, else the first. */
  get picked(): MeetingView | undefined {
    const all = this.view?.meetings ?? [];
    return all.find(({ id }) => id === this.#picked) ?? all[0];
  }

  pick(meeting: number): void {
    this.#picked = meeting;
    this.part = "meetings";
  }

  /** Goes where a finding points: `meeting:12`, `pair:12`, `pairs`, `settings`. */
  goTo(place: string): void {
    const [what, id] = place.split(":");
    if (what === "meeting") this.pick(Number(id));
    else if (what === "pair" || what === "pairs") this.part = "pairs";
    else if (what === "settings") this.part = "free";
  }

  /** Takes the three usual meetings, in this computer's time zone. */
  async take(): Promise<void> {
    await this.edit({ kind: "start", zone: zoneHere() });
  }

  /** Adds a meeting and picks it; false if that failed. */
  async add(name: string): Promise<boolean> {
    const done = await this.edit({ kind: "add", name });
    if (typeof done?.made !== "number") return false;
    this.pick(done.made);
    return true;
  }

  /** Moves a meeting one place forward (-1) or back (1). */
  async move(meeting: number, way: -1 | 1): Promise<void> {
    const order = this.view?.meetings.map(({ id }) => id) ?? [];
    await this.edit({ kind: "move", meeting, before: beyond(order, meeting, way) });
  }

  /** Moves a point of the agenda one place up (-1) or down (1). */
  async moveItem(meeting: MeetingView, item: number, way: -1 | 1): Promise<void> {
    const order = meeting.items.map(({ id }) => id);
    await this.edit({ kind: "move-item", item, before: beyond(order, item, way) });
  }

  async saveCalendar(): Promise<void> {
    try {
      const path = await saveCalendar();
      if (path !== null) toast(t("meetings-calendar-saved", { path }));
    } catch (thrown) {
      reportFailure(failure(thrown));
    }
  }

  /** How many parts of the week each team has spoken about, and how many teams are silent. */
  get counts(): { marketing: number; sales: number; missing: number } {
    const { marketing = 0, sales = 0 } = this.view ?? {};
    return { marketing, sales, missing: Number(marketing === 0) + Number(sales === 0) };
  }

  /** What a team says about a part of the week; the same again takes it back. */
  async say(side: Side, { weekday, part }: MeetingsSlot, fit: MeetingsFit | null): Promise<void> {
    await this.edit({ kind: "slot", side, weekday, part, fit });
  }
}

/** The time zone of this computer. */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A rhythm as a sentence: `Every Monday, 9:00 to 9:30`. */
export function rhythm({ every, unit, first, start, length }: MeetingsRhythm, nth: number): string {
  return t("meetings-rhythm", {
    unit,
    every,
    nth,
    weekday: first === null ? "open" : weekday(first),
    start: hours(start),
    end: hours((start + length) % 1440),
  });
}
