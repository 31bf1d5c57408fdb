import { expect, test } from "vitest";

import { useHost } from "../../host";
import { fakeHost } from "../../host/fake";
import type { RolesClash, RolesEdit, RolesView } from "../../api/types/roles";
import { RolesController } from "./controller.svelte";
import { Voices } from "./voices.svelte";

const clash = (number: number, phase: number, kind: RolesClash["kind"], yielded?: "marketing"): RolesClash => ({
  activity: number * 10,
  phase,
  number,
  name: `Row ${number}`,
  kind,
  cells: [{ role: 1, marketing: "A", sales: "", agreed: "A" }],
  alike: [],
  settled: yielded ? { yielded, why: "", on: "2026-11-19", rows: 1 } : null,
});
const clashes = [
  clash(7, 2, "two-accountable"),
  clash(3, 1, "none-accountable", "marketing"),
  clash(9, 2, "work"),
  clash(1, 1, "voice"),
];
const view = (more: object = {}) =>
  ({
    entering: null,
    revealed: true,
    letters: [],
    roles: [],
    phases: [
      { id: 1, name: "First", activities: [] },
      { id: 2, name: "Second", activities: [] },
      { id: 3, name: "Third", activities: [] },
    ],
    findings: [],
    clashes,
    ...more,
  }) as unknown as RolesView;

async function shown(first: RolesView = view()) {
  const host = fakeHost({ roles: first, edit_roles: { made: null, changed: ["roles"], undo: null, redo: null } });
  useHost(host);
  const controller = new RolesController();
  await controller.load();
  const edits = () =>
    host.calls.filter(({ command }) => command === "edit_roles").map(({ args }) => args.edit as RolesEdit);
  return { host, controller, voices: new Voices(controller), edits };
}
const numbers = (rows: RolesClash[]) => rows.map(({ number }) => number);

test("the worst comes first; by phase they stand as in the matrix, and a phase in which all is alike is not shown", async () => {
  const { voices } = await shown();
  expect(numbers(voices.clashes)).toEqual([7, 3, 9, 1]);
  voices.order = "phase";
  expect(voices.groups.map(({ key, clashes }) => [key, numbers(clashes)])).toEqual([
    ["phase:1", [1, 3]],
    ["phase:2", [7, 9]],
  ]);
});

test("under discussion is the row asked for, else the first open one; next is the open one after it, round the end", async () => {
  const { voices } = await shown();
  expect(voices.current?.number).toBe(7);
  expect(voices.next()?.number).toBe(9);
  voices.picked = 10;
  expect([voices.current?.number, voices.next()?.number, voices.next(-1)?.number]).toEqual([1, 7, 9]);
  voices.picked = 30;
  expect(voices.next()?.number).toBe(9);
});

test("nothing is next where everything else is settled", async () => {
  const { voices } = await shown(view({ clashes: [clash(1, 1, "work"), clash(2, 1, "voice", "marketing")] }));
  expect(voices.next()).toBeUndefined();
});

test("rows are settled together as a team sees them, or one cell by cell", async () => {
  const { voices, edits } = await shown();
  await voices.settle(clashes.slice(0, 2), "sales");
  expect(voices.picked).toBe(70);
  await voices.settleCells(clash(9, 2, "work"), { 1: "R" });
  await voices.writeWhy(clash(9, 2, "work"), "Because");
  expect(edits()).toEqual([
    { kind: "settle", activities: [70, 30], side: "sales" },
    { kind: "settle-cells", activity: 90, cells: [{ activity: 90, role: 1, duties: "R" }] },
    { kind: "write-why", activity: 90, why: "Because" },
  ]);
});

test("what a team was told and typed is gone before the next one has the laptop", async () => {
  const { controller } = await shown();
  controller.said = "Hand over SQA, SDR: accountable";
  controller.renaming = "activity:1";
  await controller.handOver("sales");
  expect([controller.said, controller.renaming, controller.begun]).toEqual(["", undefined, null]);
});
