import { expect, test, vi } from "vitest";

import type { Frame } from "../api/shell";
import { useHost } from "../host";
import { fakeHost } from "../host/fake";
import { pressed } from "../shared/keys";
import { has } from "../words/bundles";
import { t } from "../words";
import { actions, possible, type House } from "./actions";
import { Projector } from "./audience.svelte";
import { Drawer } from "./drawer.svelte";
import { Facilitation } from "./facilitation.svelte";
import { match } from "./match";
import { SettingsStore } from "./settings.svelte";
import { Terms } from "./terms.svelte";
import { Workshop } from "./workshop.svelte";

function house(frame: Partial<Frame> | null, locked = false): House {
  useHost(fakeHost());
  const workshop = new Workshop();
  workshop.frame = frame as Frame | null;
  const settings = new SettingsStore();
  return {
    workshop,
    settings,
    facilitation: new Facilitation(),
    drawer: new Drawer(settings),
    projector: new Projector(),
    terms: new Terms(),
    show: vi.fn(),
    covered: () => false,
    locked: () => locked,
    nextFinding: vi.fn(),
  };
}
const open = { client: "Okertal", steps: [], undo: null, redo: null };
const find = (list: ReturnType<typeof actions>, id: string) => list.find((action) => action.id === id)!;
const press = (key: string, more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...more });

test("no two actions share an id or a key", () => {
  const list = actions(house(open));
  const ids = list.map(({ id }) => id);
  const keys = list.flatMap((action) => action.keys ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test("every action and every group has a name in both languages", () => {
  for (const action of actions(house(open))) {
    expect(action.label(), action.id).not.toMatch(/^(action|step)-/);
    for (const language of ["en", "de"] as const)
      expect(has(language, `group-${action.group}`), action.group).toBe(true);
  }
});

test("on the start screen nothing that needs a workshop is possible", () => {
  const list = actions(house(null));
  for (const id of ["save", "save-copy", "versions", "close", "undo", "redo"])
    expect(possible(find(list, id)), id).toBe(false);
  for (const id of ["new", "open", "settings", "palette"]) expect(possible(find(list, id)), id).toBe(true);
});

test("undo names what it would take back", () => {
  const what = { key: "action-settings", params: {} };
  const undo = find(actions(house({ ...open, undo: what })), "undo");
  expect(possible(undo)).toBe(true);
  expect(undo.label()).toContain(t("action-settings"));
});

test("while a team has the laptop only saving, zooming and switching the projector off are left", () => {
  const list = actions(house(open, true)).filter((action) => action.keys && possible(action));
  const left = list.map(({ id }) => id).filter((id) => id !== "shortcuts");
  expect(left.sort()).toEqual(["audience", "save", "zoom-in", "zoom-out", "zoom-reset"]);
});

test("keys match what is pressed, with Shift only where it says so", () => {
  const ctrl = { ctrlKey: true };
  expect(pressed(press("z", ctrl), "Mod+Z")).toBe(true);
  expect(pressed(press("Z", { ...ctrl, shiftKey: true }), "Mod+Z")).toBe(false);
  expect(pressed(press("Z", { ...ctrl, shiftKey: true }), "Mod+Shift+Z")).toBe(true);
  expect(pressed(press("+", ctrl), "Mod++")).toBe(true);
  expect(pressed(press("+", { ...ctrl, shiftKey: true }), "Mod++")).toBe(true);
  expect(pressed(press("F8"), "F8")).toBe(true);
  expect(pressed(press("z"), "Mod+Z")).toBe(false);
});

test("digits are the keys they stand on: with Shift, on French keyboards, and on the numeric pad", () => {
  const digit = (key: string, code: string, shiftKey = false) => press(key, { code, shiftKey, altKey: true });
  expect(pressed(digit("1", "Digit1"), "Alt+1")).toBe(true);
  expect(pressed(digit("&", "Digit1"), "Alt+1")).toBe(true);
  expect(pressed(digit("1", "Numpad1"), "Alt+1")).toBe(true);
  expect(pressed(digit("!", "Digit1", true), "Alt+Shift+1")).toBe(true);
  expect(pressed(digit("!", "Digit1", true), "Alt+1")).toBe(false);
  expect(pressed(digit("1", "Digit1"), "Alt+Shift+1")).toBe(false);
  expect(pressed(press("=", { code: "Digit0", shiftKey: true, ctrlKey: true }), "Mod+=")).toBe(true);
});

test("every place on a rail of twelve has a key of its own", () => {
  const twelve = [...Array(12)].map(() => ({ step: "setup" }));
  const keys = actions(house({ ...open, steps: twelve as Frame["steps"] })).filter(({ id }) => id === "go-setup");
  expect(keys.map((action) => action.keys?.[0])).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((digit) => `Alt+${digit}`),
    "Alt+Shift+1",
    "Alt+Shift+2",
  ]);
});

test("the palette finds by beginnings of words, without accents", () => {
  expect(match("uber", "Über die App")).not.toBeNull();
  expect(match("copy save", "Save a copy")).not.toBeNull();
  expect(match("xyz", "Save a copy")).toBeNull();
  expect(match("co", "Save a copy")!.rank).toBeLessThan(match("op", "Save a copy")!.rank);
});

test("an agreed term is found with its meaning and leads to the glossary", () => {
  const here = house(open);
  here.terms.all = [{ term: "sqa", name: "SQA", meaning: "An account sales takes.", spellings: [] }];
  const action = find(actions(here), "term-sqa");
  expect(action.label()).toBe("SQA: An account sales takes.");
  action.run();
  expect(here.workshop.step).toBe("glossary");
});
