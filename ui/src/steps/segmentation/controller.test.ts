import { expect, test } from "vitest";

import type { SegmentationEdit, Target, TargetQuery } from "../../api/types/segmentation";
import { useHost } from "../../host";
import { fakeHost } from "../../host/fake";
import { SegmentationController } from "./controller.svelte";

const target = (id: number): Target => ({
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
});

/** A list of three accounts, of which those sorted leave the part that is shown. */
function list() {
  const rows = [1, 2, 3].map(target);
  const sent: SegmentationEdit[] = [];
  const asked: TargetQuery[] = [];
  useHost(
    fakeHost({
      segmentation: () => ({
        count: 3,
        listed: 0,
        unsorted: 3,
        tiers: [],
        carries: null,
        choice: null,
        overlooked: [],
      }),
      target_window: ({ query }: { query: TargetQuery }) => {
        asked.push(query);
        return { total: rows.length, offset: 0, rows };
      },
      edit_segmentation: ({ edit }: { edit: SegmentationEdit }) => {
        sent.push(edit);
        return { made: null, changed: ["segmentation"], undo: null, redo: null };
      },
    } as never),
  );
  return { controller: new SegmentationController(), sent, asked };
}

test("a key sorts the row the keyboard is on and leads to the next", async () => {
  const { controller, sent } = list();
  await controller.load();
  await controller.put("tier-2");
  expect(sent).toEqual([{ kind: "set-tier", accounts: [1], tier: "tier-2" }]);
  expect(controller.here).toBe(1);
});

test("several chosen rows move at once and are let go", async () => {
  const { controller, sent } = list();
  await controller.load();
  controller.go(2, true);
  await controller.put("watch");
  expect(sent).toEqual([{ kind: "set-tier", accounts: [1, 2, 3], tier: "watch" }]);
  expect(controller.selected.size).toBe(0);
});

test("excluding asks for the reason before anything is sent", async () => {
  const { controller, sent } = list();
  await controller.load();
  await controller.put("excluded");
  expect(sent).toEqual([]);
  await controller.exclude("too-small", "Six people");
  expect(sent).toEqual([{ kind: "exclude", accounts: [1], reason: "too-small", note: "Six people" }]);
});
