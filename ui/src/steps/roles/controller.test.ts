import { beforeEach, expect, test } from "vitest";

import { useHost } from "../../host";
import { fakeHost, type FakeHost } from "../../host/fake";
import type { ActivityView, RolesEdit, RolesView } from "../../api/types/roles";
import { neighbour, past, RolesController } from "./controller.svelte";
import { cycled, fromTsv, isLetters, toggled, written } from "./letters";

const letters = [..."ARCI"].map((duty) => ({ duty, letter: duty }));
const load = {
  accountable: 0,
  responsible: 0,
  supporting: 0,
  consulted: 0,
  informed: 0,
  accountableShare: 0,
  responsibleShare: 0,
};
const role = (id: number, hidden = false) => ({
  id,
  team: "sales" as const,
  starter: null,
  name: `Role ${id}`,
  task: "",
  hidden,
  people: [],
  load,
});
const row = (id: number, cells: string[], hidden = false): ActivityView => ({
  id,
  number: id,
  starter: null,
  name: `Row ${id}`,
  joint: false,
  hidden,
  followsHandover: false,
  cells,
});
const view = (): RolesView => ({
  started: true,
  variant: "raci",
  letters,
  handover: "split",
  limits: { responsible: 3, consulted: 3, informed: 5, accountableShare: 0.25, responsibleShare: 0.5, rows: 25 },
  roles: [role(1), role(2, true), role(3)],
  phases: [
    {
      id: 10,
      name: "First",
      activities: [row(11, ["A", "", "R"]), row(12, ["", "", ""], true), row(13, ["AS", "", "A"])],
    },
    { id: 20, name: "Second", activities: [row(21, ["", "", "I"])] },
  ],
  people: [],
  entering: null,
  revealed: false,
  counts: { marketing: 0, sales: 0, total: 3, missing: 6 },
  clashes: [],
  findings: [
    {
      code: "raci-many-accountable",
      step: "roles",
      severity: "error",
      params: {},
      place: "activity:13",
      accepted: null,
    },
    { code: "raci-no-responsible", step: "roles", severity: "error", params: {}, place: "activity:21", accepted: null },
    { code: "raci-idle-role", step: "roles", severity: "warning", params: {}, place: "role:3", accepted: null },
    { code: "raci-many-rows", step: "roles", severity: "warning", params: {}, place: "", accepted: "we know" },
  ],
});

let host: FakeHost;
let controller: RolesController;
const edits = () =>
  host.calls.filter(({ command }) => command === "edit_roles").map(({ args }) => args.edit as RolesEdit);
const at = () => {
  const line = controller.lines[controller.cursor.line];
  return `${line?.key} ${controller.role?.id ?? "name"}`;
};

beforeEach(async () => {
  host = fakeHost({ roles: view, edit_roles: () => ({ made: null, changed: ["roles"], undo: null, redo: null }) });
  useHost(host);
  controller = new RolesController();
  await controller.load();
});

test("arrows walk over what is on show: phases by name only, roles and loads without a name", () => {
  controller.move("first");
  expect(at()).toBe("activity:11 1");
  const walked = (
    ["right", "right", "down", "down", "down", "up", "home", "home", "up", "up", "up", "left"] as const
  ).map((way) => {
    controller.move(way);
    return at();
  });
  expect(walked).toEqual([
    "activity:11 3",
    "activity:11 3",
    "activity:13 3",
    "activity:21 3",
    "loads 3",
    "activity:21 3",
    "activity:21 1",
    "activity:21 name",
    "phase:20 name",
    "activity:13 name",
    "activity:11 name",
    "activity:11 name",
  ]);
});

test("a letter goes into one cell, and what the variant hides stays in it", async () => {
  controller.go({ line: 3, column: 0 });
  await controller.set("R");
  expect(edits()).toEqual([{ kind: "set-cell", activity: 13, role: 1, duties: "R" }]);
});

test("a letter over a range is one edit, and a shown letter everybody has is taken away", async () => {
  controller.move("first");
  controller.move("down", true);
  await controller.toggle("A");
  expect(edits()[0]).toEqual({
    kind: "set-cells",
    cells: [
      { activity: 11, role: 1, duties: "" },
      { activity: 13, role: 1, duties: "S" },
    ],
  });
});

test("what is typed shows at once, and a second letter builds on it", async () => {
  controller.go({ line: 5, column: 0 });
  const first = controller.set("A");
  expect(controller.selected()[0]?.duties).toBe("A");
  await Promise.all([first, controller.toggle("R")]);
  expect(edits()[1]).toEqual({ kind: "set-cell", activity: 21, role: 1, duties: "AR" });
});

test("copied cells are written as people write them, and one copied cell fills a range", async () => {
  controller.selectAll();
  expect(controller.copied()).toBe("A\tR\nA\tA\n\tI");
  await controller.paste("c");
  expect(edits()[0]).toEqual({
    kind: "paste-cells",
    activity: 11,
    role: 1,
    rows: [
      ["c", "c"],
      ["c", "c"],
      ["c", "c"],
    ],
  });
});

test("F8 walks the open findings in order and puts the keyboard on the cell to change", () => {
  const walked = [1, 2, 3, 4].map(() => `${controller.walk(1)?.code} ${at()}`);
  expect(walked).toEqual([
    "raci-many-accountable activity:13 3",
    "raci-no-responsible activity:21 3",
    "raci-idle-role roles 3",
    "raci-many-accountable activity:13 3",
  ]);
});

test("the keyboard stays in the neighbourhood when its row is left out", async () => {
  controller.go({ line: 3, column: 1 });
  host.answer({
    roles: () => {
      const next = view();
      next.phases[0]!.activities[2]!.hidden = true;
      return next;
    },
  });
  await controller.load();
  expect(controller.cursor).toEqual({ line: 3, column: -1 });
});

test.each([
  ["up within its phase, over one that is left out", 13, -1, { phase: 10, before: 11 }],
  ["down into the next phase, in front", 13, 1, { phase: 20, before: 21 }],
  ["up into the phase before, at its end", 21, -1, { phase: 10, before: null }],
  ["not past the top", 11, -1, undefined],
  ["not past the bottom", 21, 1, undefined],
] as const)("an activity moves %s", (_, id, way, to) => {
  expect(neighbour(view().phases, id, way)).toEqual(to);
});

test("moving in a list names the one in front of whom it goes", () => {
  expect([past([1, 2, 3], 2, -1), past([1, 2, 3], 2, 1), past([1, 2, 3], 1, -1), past([1, 2, 3], 3, 1)]).toEqual([
    1,
    null,
    undefined,
    undefined,
  ]);
});

test("Space goes round: nothing, each letter, nothing", () => {
  const round = ["", "A", "R", "C", "I", "AR"].map((duties) => cycled(duties, letters));
  expect(round).toEqual(["A", "R", "C", "I", "", "C"]);
  expect(toggled("I", "A")).toBe("AI");
  expect(written("RA", letters)).toBe("A/R");
});

test("a block from a spreadsheet is read with its quotes, its blanks and either line end", () => {
  expect(fromTsv("A\tR\r\n\tC/I\r\n")).toEqual([
    ["A", "R"],
    ["", "C/I"],
  ]);
  expect(fromTsv('"two\nlines"\t"say ""A"""')).toEqual([["two lines", 'say "A"']]);
  expect(fromTsv("A;R\n;I")).toEqual([
    ["A", "R"],
    ["", "I"],
  ]);
  expect(["a/r", "A, R", "-", "", "maybe", "7"].map((cell) => isLetters(cell, letters))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
