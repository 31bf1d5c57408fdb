import { beforeEach, expect, test } from "vitest";
import type { MeetingsView, MeetingView } from "../../api/types/meetings";
import { useHost } from "../../host";
import { fakeHost, type FakeHost } from "../../host/fake";
import { useLanguage } from "../../words/words.svelte";
import { MeetingsController, rhythm } from "./controller.svelte";
import { months, weekday, within } from "./year";

const meeting = (id: number): MeetingView => ({
  id,
  starter: null,
  name: `meeting ${id}`,
  purpose: "",
  inputs: "",
  outputs: "",
  rhythm: { every: 1, unit: "week", first: null, start: 540, length: 30 },
  nth: 0,
  owner: null,
  activity: null,
  skips: true,
  items: [],
  planned: 0,
  roles: [],
  people: [],
  heads: 0,
  days: [],
  skipped: [],
  reasonless: [],
  suits: null,
});
const view: MeetingsView = {
  zone: "Europe/Berlin",
  holidays: "de",
  meetings: [meeting(1), meeting(2), meeting(3)],
  yearFrom: null,
  free: [],
  closed: [],
  pairs: [],
  slots: [],
  marketing: 3,
  sales: 0,
  entering: null,
  revealed: false,
  roles: [],
  people: [],
  activities: [],
  after: null,
  findings: [],
};

let host: FakeHost;
beforeEach(() => {
  useLanguage("en");
  host = fakeHost({ meetings: view, edit_meetings: { made: 9, changed: ["meetings"], undo: null, redo: null } });
  useHost(host);
});

const shown = async () => {
  const controller = new MeetingsController();
  await controller.load();
  return controller;
};
const sent = () => host.calls.filter(({ command }) => command === "edit_meetings").map(({ args }) => args.edit);

test("a finding leads to its meeting, to the pairs or to the settings", async () => {
  const controller = await shown();
  controller.goTo("meeting:2");
  expect([controller.part, controller.picked?.id]).toEqual(["meetings", 2]);
  controller.goTo("pair:7");
  expect(controller.part).toBe("pairs");
  controller.goTo("settings");
  expect(controller.part).toBe("free");
});

test("a meeting that is gone gives its place to the first one", async () => {
  const controller = await shown();
  controller.pick(3);
  host.answer({ meetings: { ...view, meetings: [meeting(1), meeting(2)] } });
  await controller.load();
  expect(controller.picked?.id).toBe(1);
});

test("a new meeting is picked as soon as it is there", async () => {
  const controller = await shown();
  expect(await controller.add("Content round")).toBe(true);
  host.answer({ meetings: { ...view, meetings: [...view.meetings, meeting(9)] } });
  await controller.load();
  expect(controller.picked?.id).toBe(9);
  await controller.move(2, -1);
  expect(sent().at(-1)).toEqual({ kind: "move", meeting: 2, before: 1 });
  expect(controller.counts).toEqual({ marketing: 3, sales: 0, missing: 1 });
});

test("a rhythm is said as people say it", () => {
  const at = (unit: "week" | "month" | "once", every: number, first: string | null, nth = 0) =>
    rhythm({ every, unit, first, start: 540, length: 75 }, nth);
  expect(at("week", 1, "2026-11-30")).toBe("Every Monday, 9:00 to 10:15");
  expect(at("week", 4, "2026-12-11")).toBe("Every 4 weeks on Friday, 9:00 to 10:15");
  expect(at("month", 3, "2027-02-19", 3)).toBe("Every quarter on the third Friday, 9:00 to 10:15");
  expect(at("month", 1, "2026-12-31", 5)).toBe("Every month on the last Thursday, 9:00 to 10:15");
  expect(at("week", 1, null)).toBe("Every week, 9:00 to 10:15");
});

test("the year is cut into twelve months and a day has its place in it", () => {
  expect(weekday("2026-11-30")).toBe("mon");
  expect(months("2026-11-01").at(-1)).toBe("2027-10-01");
  expect(within("2026-11-01", "2026-11-01")).toBe(0);
  expect(within("2026-11-01", "2027-05-02")).toBeCloseTo(0.5, 1);
});
