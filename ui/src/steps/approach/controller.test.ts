import { expect, test } from "vitest";
import type { Approach, ApproachView, CriterionView, FlipView, WeightRange } from "../../api/types/approach";
import { useHost } from "../../host";
import { fakeHost } from "../../host/fake";
import { ApproachController, byDifference, delicate, given, natural, nextOpen, place, tips } from "./controller.svelte";

const words = { key: "approach-unknown", params: {} };
const row = (criterion: string, apart: number | null, agreement = "open") =>
  ({ criterion, apart, agreement }) as CriterionView;
const names = (rows: CriterionView[]) => rows.map(({ criterion }) => criterion);
const view = (more: object = {}) =>
  ({
    entering: null,
    revealed: false,
    counts: { marketing: 0, sales: 0, missing: 22 },
    criteria: [row("deal-value", 1), row("commitment", 2), row("data", 0, "same")],
    result: null,
    decision: { choice: null, decidedOn: null },
    ...more,
  }) as unknown as ApproachView;

async function shown(...views: ApproachView[]) {
  const host = fakeHost({
    approach: views[0],
    edit_approach: { made: null, changed: ["approach"], undo: null, redo: null },
  });
  useHost(host);
  const controller = new ApproachController();
  await controller.load();
  const next = async (view: ApproachView) => {
    host.answer({ approach: view });
    await controller.load();
  };
  return { host, controller, next };
}

test("the biggest difference comes first, then what one team does not know, then what is the same; else the heavier one", () => {
  const rows = [
    row("deal-value", 0),
    row("target-accounts", null),
    row("relationship", 1),
    row("commitment", 2),
    row("data", 1),
  ];
  expect(names(byDifference(rows))).toEqual(["commitment", "relationship", "data", "target-accounts", "deal-value"]);
});

test("after one is settled the next open one below follows, from the top again at the end", () => {
  const rows = [row("commitment", 2), row("deal-value", 1, "settled"), row("data", 1)];
  expect(nextOpen(rows, "commitment")?.criterion).toBe("data");
  expect(nextOpen(rows, "data")?.criterion).toBe("commitment");
  expect(nextOpen([row("data", 1, "settled")], "data")).toBeUndefined();
});

test.each([
  ["covered answers", {}, "answer"],
  ["something to settle", { revealed: true, result: { open: 2 } }, "agree"],
  ["all settled", { revealed: true, result: { open: 0 } }, "result"],
  [
    "all settled and chosen",
    { revealed: true, result: { open: 0 }, decision: { choice: "lite", decidedOn: null } },
    "decide",
  ],
  ["decided", { revealed: true, result: { open: 1 }, decision: { choice: "lite", decidedOn: "2026-11-19" } }, "decide"],
])("with %s the room begins at the right part", (_, more, stage) => {
  expect(natural(view(more))).toBe(stage);
});

test("revealing leads on to agreeing, covering back to answering, and settling moves nobody", async () => {
  const { controller, next } = await shown(view());
  expect(controller.possible("agree")).toBe(false);
  controller.go("result");
  expect(controller.stage).toBe("answer");
  await next(view({ revealed: true, result: { open: 1, first: "commitment" } }));
  expect(controller.stage).toBe("agree");
  expect(controller.current?.criterion).toBe("commitment");
  expect(controller.next?.criterion).toBe("deal-value");
  await next(view({ revealed: true, result: { open: 0, first: "commitment" } }));
  expect(controller.stage).toBe("agree");
  await next(view());
  expect(controller.stage).toBe("answer");
});

test("whoever gets the laptop has to say so before the questions show, however it came about", async () => {
  const { controller, next, host } = await shown(view({ entering: "marketing" }));
  expect(controller.begun).toBeNull();
  controller.begin();
  expect(controller.begun).toBe("marketing");
  await controller.handOver("sales");
  expect(controller.begun).toBeNull();
  expect(host.calls.at(-1)?.args).toEqual({ edit: { kind: "hand-over", side: "sales" } });
  await next(view({ entering: "sales" }));
  controller.begin();
  await next(view({ entering: "marketing" }));
  expect(controller.begun).toBeNull();
});

test("a band replaces a number and a number a band; nothing clears", async () => {
  const { controller, host } = await shown(view({ entering: "sales" }));
  const edit = () => host.calls.at(-1)?.args.edit;
  controller.answer("sales", "data", { band: "lite" });
  expect(edit()).toEqual({ kind: "answer", side: "sales", criterion: "data", band: "lite", value: null });
  controller.answer("sales", "deal-value", { value: 180_000 });
  expect(edit()).toEqual({ kind: "answer", side: "sales", criterion: "deal-value", band: null, value: 180_000 });
  controller.answer("sales", "data", null);
  expect(edit()).toEqual({ kind: "clear-answer", side: "sales", criterion: "data" });
  controller.agree("data", null);
  expect(controller.picked).toBe("data");
  expect(edit()).toEqual({ kind: "unsettle", criterion: "data" });
});

test("an answer is given again as it was given: the number, else the band", () => {
  expect(given({ band: "lite", value: 40, words })).toEqual({ value: 40 });
  expect(given({ band: "lite", value: null, words })).toEqual({ band: "lite" });
  expect(place({ band: "against", value: null, words })).toBe(3);
  expect(place({ band: "unknown", value: null, words })).toBeNull();
  expect(place(null)).toBeNull();
});

test("answers that rule ABM out stand apart from those that move points", () => {
  const flip = (criterion: string, gate: boolean, choice = "lite") =>
    ({ flip: { criterion, gate, choice } }) as FlipView;
  const found = tips([flip("data", false), flip("commitment", true, "not-yet")], "blended");
  expect(found.single).toHaveLength(1);
  expect(found.gates).toEqual(["commitment"]);
  const ruledOut = tips([flip("data", false, "not-yet"), flip("commitment", false, "lite")], "not-yet");
  expect(ruledOut.single.map(({ flip }) => flip.criterion)).toEqual(["commitment"]);
});

test("only weights that can change who is ahead are told, the most delicate first", () => {
  const range = (criterion: string, weight: number, leadsFrom: number, leadsTo: number) =>
    ({ criterion, weight, leadsFrom, leadsTo, holdsFrom: 0, holdsTo: 100 }) as WeightRange;
  const told = delicate([range("data", 5, 0, 100), range("deal-value", 16, 0, 40), range("commitment", 7, 4, 100)]);
  expect(told.map(({ criterion }) => criterion)).toEqual(["commitment", "deal-value"]);
});

test("every approach has a place on the track", () => {
  for (const [at, band] of (["strategic", "lite", "programmatic"] as Approach[]).entries())
    expect(place({ band, value: null, words })).toBe(at);
});
