import { expect, test } from "vitest";

import type {
  FitCriterion,
  SegmentationEdit,
  SegmentationView,
  Target,
  TargetQuery,
} from "../../api/types/segmentation";
import { useHost } from "../../host";
import { fakeHost } from "../../host/fake";
import { natural, SegmentationController } from "./controller.svelte";

const target = (id: number, more: Partial<Target> = {}): Target => ({
  id,
  name: `Account ${id}`,
  industry: null,
  country: null,
  owner: null,
  employees: null,
  revenue: null,
  currency: null,
  relationship: null,
  tier: null,
  reason: null,
  note: "",
  fit: null,
  points: [],
  parts: [0, 0, 0],
  score: null,
  proposed: null,
  never: null,
  segment: null,
  segmentName: null,
  segmentByHand: false,
  marketing: null,
  sales: null,
  vetoes: [],
  gap: null,
  ...more,
});

const criterion = (id: number, weight: number): FitCriterion => ({
  id,
  name: "",
  predicate: { field: "industry", test: { kind: "one-of", values: ["Pumps"] } },
  weight,
  locked: false,
  full: 0,
  some: 0,
  unknown: 0,
});

const view = (more: Partial<SegmentationView> = {}): SegmentationView => ({
  count: 3,
  listed: 0,
  unsorted: 3,
  tiers: [],
  carries: null,
  choice: null,
  profile: { criteria: [], nevers: [], blend: [], fits: 0, share: 0, tooWide: false, histogram: [] },
  cut: { blind: true, changes: 0, moves: [] },
  segments: [],
  outside: 3,
  voting: { entering: null, revealed: false, counts: { marketing: 0, sales: 0, missing: 2 }, total: 3 },
  plot: [],
  gaps: [],
  overlooked: [],
  named: [],
  numbers: [],
  ...more,
});

/** A list of three accounts, and what was asked of the program. */
async function list(told: SegmentationView = view(), rows = [1, 2, 3].map((id) => target(id))) {
  const sent: SegmentationEdit[] = [];
  const asked: { query: TargetQuery; offset: number }[] = [];
  const doors: { segmentation: SegmentationView; hold?: Promise<void> } = { segmentation: told };
  useHost(
    fakeHost({
      segmentation: () => doors.segmentation,
      target_window: ({ query, offset, limit }: { query: TargetQuery; offset: number; limit: number }) => {
        asked.push({ query, offset });
        return { total: rows.length, offset, rows: rows.slice(offset, offset + limit) };
      },
      target_sensitivity: () => [],
      edit_segmentation: async ({ edit }: { edit: SegmentationEdit }) => {
        sent.push(edit);
        await doors.hold;
        return { made: null, changed: ["segmentation"], undo: null, redo: null };
      },
    } as never),
  );
  const controller = new SegmentationController();
  await controller.load();
  await controller.go("tiers");
  return { controller, sent, asked, doors };
}

test("a key sorts the row the keyboard is on and leads to the next", async () => {
  const { controller, sent } = await list();
  await controller.put("tier-2");
  expect(sent).toEqual([{ kind: "set-tier", accounts: [1], tier: "tier-2" }]);
  expect(controller.tiers.here).toBe(1);
});

test("several chosen rows move at once and are let go", async () => {
  const { controller, sent } = await list();
  controller.tiers.go(2, true);
  await controller.put("watch");
  expect(sent).toEqual([{ kind: "set-tier", accounts: [1, 2, 3], tier: "watch" }]);
  expect(controller.tiers.selected.size).toBe(0);
});

test("excluding asks for the reason before anything is sent", async () => {
  const { controller, sent } = await list();
  await controller.put("excluded");
  expect(sent).toEqual([]);
  await controller.exclude("too-small", "Six people");
  expect(sent).toEqual([{ kind: "exclude", accounts: [1], reason: "too-small", note: "Six people" }]);
});

test("while a weight is dragged only the last place it was at is sent after the one on its way", async () => {
  const { controller, sent, doors } = await list();
  let open = () => {};
  doors.hold = new Promise((resolve) => (open = resolve));
  const what = { kind: "criterion", id: 7 } as const;
  const moved = [31, 32, 33, 34].map((weight) => controller.weigh(what, weight));
  expect(controller.moving).toEqual({ what: "c7", weight: 34 });
  open();
  await Promise.all(moved);
  expect(sent.map((it) => it.kind === "set-weight" && it.weight)).toEqual([31, 34]);
  expect(controller.moving).toBeUndefined();
});

test("a hand on a weight remembers what the others had, until it lets go", async () => {
  const profile = { ...view().profile, criteria: [criterion(1, 60), criterion(2, 40)] };
  const { controller } = await list(view({ profile }));
  controller.hold();
  expect([...controller.before]).toEqual([
    ["c1", 60],
    ["c2", 40],
  ]);
  controller.release();
  expect(controller.before.size).toBe(0);
});

test("examples are the best accounts, the last ones above the line and the first ones below it", async () => {
  const rows = [95, 90, 80, 70, 60, 55, 52, 48, 40, 30].map((fit, at) => target(at, { fit }));
  const profile = { ...view().profile, criteria: [criterion(1, 100)], fits: 7 };
  const { controller } = await list(view({ profile }), rows);
  await controller.go("profile");
  const fits = (at: "best" | "above" | "below") => controller.examples?.[at].map(({ fit }) => fit);
  expect([fits("best"), fits("above"), fits("below")]).toEqual([
    [95, 90, 80],
    [60, 55, 52],
    [48, 40, 30],
  ]);
});

test("the rows a team rated are off the screen before the other team has the laptop", async () => {
  const { controller } = await list(view(), [target(1, { marketing: 5 })]);
  await controller.go("votes");
  expect(controller.ballot.rows.size).toBe(1);
  const handed = controller.handOver("sales");
  expect(controller.ballot.rows.size).toBe(0);
  await handed;
});

test("coming to the step one finds what is to be done next", () => {
  const sorted = { unsorted: 0 };
  const profile = { ...view().profile, criteria: [criterion(1, 100)] };
  const voting = view().voting;
  const half = { ...voting, counts: { marketing: 2, sales: 0, missing: 1 } };
  for (const [told, stage, why] of [
    [view(), "profile", "nothing is there"],
    [view(sorted), "tiers", "sorted by hand, without a profile"],
    [view({ profile }), "profile", "a profile, nothing sorted"],
    [view({ profile, voting: half }), "votes", "one team has voted"],
    [view({ ...sorted, profile, voting: { ...half, revealed: true } }), "tiers", "votes lie open"],
  ] as const)
    expect(natural(told), why).toBe(stage);
});
