import { beforeEach, expect, test } from "vitest";
import type { GoalsView, GoalView } from "../../api/types/goals";
import { useHost } from "../../host";
import { fakeHost, type FakeHost } from "../../host/fake";
import { useLanguage } from "../../words/words.svelte";
import { GoalsController, inOrder, natural } from "./controller.svelte";
import { FormulaDraft, written } from "./formula.svelte";
import { proposed, said, short, trouble, value, whole } from "./words";

const silent = { claim: null, target: null };
const goal = (id: number, more: Partial<GoalView> = {}): GoalView => ({
  id,
  starter: null,
  name: `goal ${id}`,
  stage: "reach",
  whose: null,
  usual: null,
  kind: "leading",
  unit: "percent",
  better: "more",
  baseline: null,
  measureBy: null,
  target: null,
  due: null,
  owner: null,
  source: "",
  meeting: null,
  formula: [],
  usualFormula: false,
  calculated: null,
  marketing: silent,
  sales: silent,
  differs: false,
  ...more,
});
const view: GoalsView = {
  goals: [goal(1), goal(2), goal(3, { stage: "win", whose: "shared" }), goal(4, { stage: "win", differs: true })],
  stages: [],
  leftOut: 0,
  open: 3,
  same: 0,
  counts: { marketing: 0, sales: 0, missing: 8 },
  entering: null,
  revealed: false,
  figures: [],
  funnel: {
    values: [
      { part: "accounts", value: 49.6031746 },
      { part: "engagement", value: 0.7 },
      { part: "revenue", value: 900000 },
    ],
    sought: "accounts",
    missing: 0,
    impossible: false,
    stages: null,
    list: null,
    capacity: null,
  },
  roles: [],
  meetings: [],
  currency: "EUR",
  findings: [],
};

let host: FakeHost;
beforeEach(() => {
  useLanguage("en");
  host = fakeHost({ goals: view, edit_goals: { made: 9, changed: ["goals"], undo: null, redo: null } });
  useHost(host);
});

const shown = async () => {
  const controller = new GoalsController();
  await controller.load();
  return controller;
};
const sent = () => host.calls.filter(({ command }) => command === "edit_goals").map(({ args }) => args.edit);

test("one comes to the proposals while the teams are at it, else to the goals", () => {
  expect(natural(view)).toBe("goals");
  expect(natural({ ...view, counts: { marketing: 2, sales: 0, missing: 6 } })).toBe("propose");
  expect(natural({ ...view, revealed: true, counts: { marketing: 4, sales: 4, missing: 0 } })).toBe("goals");
});

test("what differs and is open comes first, and keeps its place while it is settled", async () => {
  expect(inOrder(view.goals).map(({ id }) => id)).toEqual([4, 1, 2, 3]);
  const controller = await shown();
  expect(controller.toSettle.map(({ id }) => id)).toEqual([4, 1, 2, 3]);
  const settled = view.goals.map((it) => (it.id === 4 ? { ...it, whose: "sales" as const } : it));
  host.answer({ goals: { ...view, goals: settled } });
  await controller.load();
  expect(controller.toSettle[0]?.id).toBe(4);
  controller.sort();
  expect(controller.toSettle[0]?.id).toBe(1);
});

test("a finding leads to its goal, its stage, the proposals or the funnel", async () => {
  const controller = await shown();
  expect(controller.goTo("goal:2")).toBe(2);
  expect(controller.part).toBe("goals");
  expect(controller.goTo("stage:win")).toBe(3);
  expect(controller.goTo("proposals")).toBeUndefined();
  expect(controller.part).toBe("propose");
  controller.goTo("funnel");
  expect(controller.part).toBe("funnel");
});

test("a new goal opens its details, and a goal moves only within its stage", async () => {
  const controller = await shown();
  expect(await controller.add("Meetings with deciders", "win")).toBe(true);
  expect(controller.detailed).toBe(9);
  const [, , third] = view.goals;
  if (!third) throw new Error("there are four goals");
  await controller.move(third, 1);
  expect(sent()).toEqual([
    { kind: "add", name: "Meetings with deciders", stage: "win" },
    { kind: "move", goal: 3, before: null },
  ]);
});

test("shares are typed in per cent and accounts are rounded up", async () => {
  const controller = await shown();
  expect(controller.typed("engagement")).toBe(70);
  expect(controller.typed("accounts")).toBe(50);
  expect(controller.typed("deal")).toBeNull();
  await controller.type("win", 40);
  await controller.type("deal", 180000);
  await controller.type("deal", null);
  expect(sent()).toEqual([
    { kind: "funnel", part: "win", value: 0.4 },
    { kind: "funnel", part: "deal", value: 180000 },
    { kind: "funnel", part: "deal", value: null },
  ]);
});

test("revealing shows the proposals, what differs first", async () => {
  const controller = await shown();
  controller.go("goals");
  await controller.reveal();
  expect(controller.part).toBe("propose");
  expect(sent()).toEqual([{ kind: "reveal" }]);
});

test("numbers carry their unit, proposals their target", () => {
  expect(value(62, "percent", "EUR")).toBe("62%");
  expect(value(1.4, "ratio", "EUR")).toBe("1.4\u00a0×");
  expect(value(1, "months", "EUR")).toBe("1\u00a0month");
  expect(value(90000, "money-per-month", "EUR")).toBe("€90,000 a month");
  expect(short("money", "CHF")).toBe("CHF");
  expect(short("accounts", "EUR")).toBe("");
  expect(proposed({ claim: "shared", target: 80 }, "percent", "EUR")).toBe("Shared, 80%");
  expect(proposed({ claim: "none", target: 80 }, "percent", "EUR")).toBe("No goal");
  expect(proposed({ claim: null, target: 80 }, "percent", "EUR")).toBe("said nothing");
  expect(said("win", 0.4, "EUR")).toBe("40%");
  expect(said("accounts", 49.6, "EUR")).toBe("50");
  expect(whole(1000.0000000001)).toBe(1000);
});

const fine = { problem: null, value: 62.5, lacks: [], zero: false };
const slip = {
  ...fine,
  value: null,
  problem: { trouble: "unknown-name", from: 0, to: 9, text: "acepted ñ", meant: "accepted", gives: null },
};
const share = goal(1, {
  formula: [
    { name: "accepted", text: "accepted" },
    { name: null, text: " ÷ " },
    { name: "handed", text: "handed" },
  ],
});

/** A draft as a component would hold it. */
async function drafting(work: (draft: FormulaDraft, sent: (string | null)[]) => Promise<void>) {
  const kept: (string | null)[] = [];
  let draft!: FormulaDraft;
  const stop = $effect.root(() => {
    draft = new FormulaDraft(
      () => share,
      (text) => {
        kept.push(text);
        return Promise.resolve({ made: null, changed: [], undo: null, redo: null });
      },
    );
  });
  await work(draft, kept);
  stop();
}

test("a formula is written with its names in the language in use", () => {
  expect(written(share)).toBe("[accepted] ÷ [handed]");
});

test("a formula that is not understood stays in the field and is not kept", async () => {
  host.answer({ goals_formula: slip });
  await drafting(async (draft, kept) => {
    draft.write("acepted ñ / 2");
    await draft.keep();
    expect(kept).toEqual([]);
    expect(draft.changed).toBe(true);
    expect(draft.cut(0, 9)).toEqual({ before: "", about: "acepted ñ", after: " / 2" });
    host.answer({ goals_formula: fine });
    draft.correct();
    expect(draft.text).toBe("[accepted] / 2");
    await draft.keep();
    expect(kept).toEqual(["[accepted] / 2"]);
  });
});

test("a name goes where the keyboard stands, and Escape brings the old formula back", async () => {
  host.answer({ goals_formula: fine });
  await drafting(async (draft, kept) => {
    draft.write("2 *");
    expect(draft.insert("orders won", 3, 3)).toBe("2 * [orders won]".length);
    expect(draft.text).toBe("2 * [orders won]");
    draft.revert();
    expect(draft.text).toBe("[accepted] ÷ [handed]");
    await draft.keep();
    expect(kept).toEqual([]);
    await draft.usual();
    expect(kept).toEqual([null]);
  });
});

test("what is wrong with a formula is said with its place and the way out", () => {
  expect(trouble(slip.problem, "percent")).toBe("Nothing is called “acepted ñ”. Is “accepted” meant?");
  expect(trouble({ ...slip.problem, meant: null }, "percent")).toContain("add it as a figure");
  expect(trouble({ ...slip.problem, trouble: "no-value", from: 8 }, "percent")).toContain("at character 9");
  const wrong = { ...slip.problem, trouble: "wrong-unit", gives: "money" };
  expect(trouble(wrong, "percent")).toContain("This gives money; the goal counts Per cent.");
});
