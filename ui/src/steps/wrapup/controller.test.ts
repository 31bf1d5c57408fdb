import { beforeEach, expect, test, vi } from "vitest";
import type { Finding } from "../../api/types/house";
import type { WrapupAction, WrapupView } from "../../api/types/wrapup";
import { useHost } from "../../host";
import { fakeHost, type FakeHost } from "../../host/fake";
import { screen } from "../../shared/screen.svelte";
import { useLanguage } from "../../words/words.svelte";
import { keyOf, WrapupController } from "./controller.svelte";
import { isLate, later, today } from "./days";
import { sentence } from "./words";

const finding = (code: string, more: Partial<Finding> = {}): Finding => ({
  code,
  step: "scoring",
  severity: "warning",
  params: {},
  place: "sla",
  accepted: null,
  ...more,
});
const action = (id: number, more: Partial<WrapupAction> = {}): WrapupAction => ({
  id,
  text: `action ${id}`,
  owner: "",
  due: null,
  doneOn: null,
  step: null,
  source: null,
  ...more,
});
const view: WrapupView = {
  readiness: [],
  findings: [
    finding("scoring-no-sla", { severity: "error" }),
    finding("scoring-no-watcher"),
    finding("meetings-no-zone", { step: "meetings", place: "settings", accepted: "All in one place" }),
  ],
  actions: [
    action(1, { source: "finding:scoring-no-watcher@sla" }),
    action(2, { due: "2026-11-25" }),
    action(3, { due: "2026-11-20", doneOn: "2026-11-20" }),
  ],
  parked: [],
  decisions: 3,
  owners: ["Jana Lindner"],
  begins: "2026-11-19",
  signing: [],
  editions: [],
  next: 1,
  quota: 25,
  changes: null,
  results: [],
};

let host: FakeHost;
const done = { made: null, changed: [], undo: null, redo: null };
beforeEach(() => {
  useLanguage("en");
  host = fakeHost({ wrapup: view, edit_wrapup: done, edit_facilitation: done });
  useHost(host);
});

const shown = async () => {
  const controller = new WrapupController();
  await controller.load();
  return controller;
};
const sent = (command: string) => host.calls.filter((it) => it.command === command).map(({ args }) => args.edit);

test("what is accepted is neither open nor counted", async () => {
  const controller = await shown();
  expect(controller.open.map(({ code }) => code)).toEqual(["scoring-no-sla", "scoring-no-watcher"]);
  expect(controller.errors).toBe(1);
  expect(controller.accepted).toHaveLength(1);
  expect(controller.todo.map(({ id }) => id)).toEqual([1, 2]);
});

test("a finding becomes an action once, in the words of its sentence", async () => {
  const controller = await shown();
  const [sla, watcher] = controller.open as [Finding, Finding];
  expect(controller.actionOf(watcher)?.id).toBe(1);
  expect(controller.actionOf(sla)).toBeUndefined();
  await controller.take(sla);
  expect(sent("edit_wrapup").at(-1)).toMatchObject({
    kind: "take-finding",
    code: "scoring-no-sla",
    place: "sla",
    step: "scoring",
  });
});

test("living with a finding and no longer is kept with the facilitator's marks", async () => {
  const controller = await shown();
  const [sla] = controller.open as [Finding];
  await controller.accept(sla, "Next week");
  await controller.reopen(sla);
  expect(sent("edit_facilitation")).toEqual([
    { kind: "accept-finding", code: "scoring-no-sla", place: "sla", reason: "Next week" },
    { kind: "reopen-finding", code: "scoring-no-sla", place: "sla" },
  ]);
});

test("it is read again when a step changed and when only the drawer did", async () => {
  const controller = new WrapupController();
  const stop = controller.start();
  await vi.waitFor(() => expect(controller.view).toBeDefined());
  const reads = () => host.calls.filter(({ command }) => command === "wrapup").length;
  const before = reads();
  host.emit("changed", { ...done, changed: ["roles"] });
  await vi.waitFor(() => expect(reads()).toBe(before + 1));
  host.emit("changed", done);
  await vi.waitFor(() => expect(reads()).toBe(before + 2));
  stop();
  host.emit("changed", done);
  expect(reads()).toBe(before + 2);
});

test("a gap leads to the step that fills it, its own findings to a part of the screen", async () => {
  const controller = await shown();
  const went: unknown[] = [];
  screen.go = (...where) => went.push(where);
  controller.go("roles", "role:4");
  controller.go("meetings", "");
  expect(went).toEqual([
    ["roles", "role:4"],
    ["meetings", undefined],
  ]);
  controller.go("wrapup", "action:2");
  expect(controller.part).toBe("actions");
  controller.go("wrapup", "signatures");
  expect(controller.part).toBe("foundation");
  screen.go = undefined;
});

test("what is decided is frozen, and what is frozen is begun anew", async () => {
  const controller = await shown();
  expect(controller.holds).toBe(false);
  await controller.turn();
  expect(sent("edit_wrapup").at(-1)).toEqual({ kind: "freeze" });
  expect(controller.part).toBe("editions");
  const edition = { number: 1, frozenOn: "2026-11-19", facts: 60, listed: 60, signed: [], open: 2, ready: 4 };
  host.answer({ wrapup: { ...view, editions: [{ ...edition, reopenedOn: null }], next: 2 } });
  await controller.load();
  expect(controller.holds).toBe(true);
  await controller.turn();
  expect(sent("edit_wrapup").at(-1)).toEqual({ kind: "reopen" });
  host.answer({ wrapup: { ...view, editions: [{ ...edition, reopenedOn: "2027-02-19" }], next: 2 } });
  await controller.load();
  expect(controller.holds).toBe(false);
  controller.go("wrapup", "results");
  expect(controller.part).toBe("editions");
});

test("the plan reaches ninety days, and what is past its day is late", async () => {
  const controller = await shown();
  expect(controller.ends).toBe("2027-02-17");
  expect(later("2027-02-27", 2)).toBe("2027-03-01");
  expect(today(new Date(2026, 10, 5))).toBe("2026-11-05");
  const late = (it: WrapupAction) => isLate(it, "2026-11-26");
  expect(view.actions.map(late)).toEqual([false, true, false]);
  expect(keyOf(finding("x", { place: "a" }))).toBe("scoring|x|a");
});

test("a day in a sentence is written as the language writes it", () => {
  const label = { key: "wrapup-firm-frame", params: { count: 2, meeting: "Weekly update", day: "2026-11-30" } };
  expect(sentence(label)).toContain("30\u00a0Nov\u00a02026");
  useLanguage("de");
  expect(sentence(label)).toContain("30.11.2026");
});
