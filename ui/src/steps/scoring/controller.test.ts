import { beforeEach, expect, test } from "vitest";
import type { ScoringGroup, ScoringItem, ScoringResult, ScoringView } from "../../api/types/scoring";
import { useHost } from "../../host";
import { fakeHost, type FakeHost } from "../../host/fake";
import { t } from "../../words";
import { useLanguage } from "../../words/words.svelte";
import { ScoringController, answer, blank, inOrder, natural, pieces, scale } from "./controller.svelte";

const item = (name: string, more: Partial<ScoringItem> = {}): ScoringItem => ({
  item: name,
  own: false,
  name,
  trait: null,
  decay: { kind: "none" },
  cap: null,
  actNow: false,
  hidden: false,
  starter: 10,
  marketing: null,
  sales: null,
  agreed: null,
  agreement: "open",
  apart: null,
  points: 10,
  ...more,
});
const group = (more: Partial<ScoringGroup> = {}): ScoringGroup => ({
  who: null,
  threshold: 2,
  active: 5,
  bin: 1,
  bars: [1, 1, 1, 2],
  reach: [5, 4, 3, 2, 1],
  handed: [4, 3, 2, 1, 0],
  fitShort: 0,
  peopleShort: 0,
  deciderShort: 0,
  ...more,
});
const view = (more: Partial<ScoringView> = {}): ScoringView =>
  ({
    entering: null,
    revealed: true,
    items: [
      item("threshold", { points: 2 }),
      item("far", { marketing: 20, sales: 0, apart: 1 }),
      item("near", { marketing: 20, sales: 15, apart: 0.25, agreed: 18, agreement: "settled", points: 18 }),
      item("gone", { hidden: true }),
    ],
    thresholds: [{ who: "tier-1", points: 1 }],
    logs: [],
    ...more,
  }) as ScoringView;
const result = { groups: [group(), group({ who: "tier-1", threshold: 1 })] } as unknown as ScoringResult;

let host: FakeHost;
beforeEach(() => {
  useLanguage("en");
  host = fakeHost({
    scoring: view(),
    scoring_result: result,
    edit_scoring: { made: null, changed: ["scoring"], undo: null, redo: null },
  });
  useHost(host);
});

async function shown() {
  const controller = new ScoringController();
  await controller.load();
  return controller;
}
const sent = () => host.calls.filter(({ command }) => command === "edit_scoring").map(({ args }) => args.edit);

test("what is open and far apart comes first, and a row stays where it is when it is settled", async () => {
  const controller = await shown();
  expect(controller.items.map(({ item }) => item)).toEqual(["far", "near"]);
  const later = [
    item("threshold"),
    item("far", { agreement: "settled", agreed: 5, apart: 0.1 }),
    item("near", { apart: 0.9 }),
  ];
  host.answer({ scoring: view({ items: later }) });
  await controller.load();
  expect(controller.items.map(({ item }) => item)).toEqual(["far", "near"]);
  controller.sort();
  expect(controller.items.map(({ item }) => item)).toEqual(["near", "far"]);
});

test("items in order: open differences, open ones without, then settled differences, then the rest by points", () => {
  const all = [
    item("same", { agreement: "same", apart: 0, points: 50 }),
    item("settled", { agreement: "settled", apart: 0.5 }),
    item("silent"),
    item("differs", { apart: 0.6 }),
  ];
  expect(inOrder(all).map(({ item }) => item)).toEqual(["differs", "silent", "settled", "same"]);
});

test("a dragged threshold is answered at once and becomes an edit only when it is let go", async () => {
  const controller = await shown();
  controller.dragged = 3;
  expect(controller.at).toBe(3);
  expect(answer(group(), 3)).toEqual({ reach: 2, handed: 1 });
  expect(answer(group(), 99)).toEqual({ reach: 0, handed: 0 });
  expect(sent()).toEqual([]);
  await controller.drop();
  expect(sent()).toEqual([{ kind: "agree", item: "threshold", points: 3 }]);
});

test("a part of the list with an own threshold has its own picture, and falls back when it loses it", async () => {
  const controller = await shown();
  controller.who = "tier-1";
  expect(controller.group?.threshold).toBe(1);
  controller.dragged = 2;
  await controller.drop();
  expect(sent()).toEqual([{ kind: "set-threshold", who: "tier-1", points: 2 }]);
  host.answer({ scoring: view({ thresholds: [] }) });
  await controller.load();
  expect(controller.who).toBe(null);
});

test("the room begins with the teams until something lies open or is settled", () => {
  const nothing = view({ revealed: false, items: [item("threshold")] });
  expect(natural(nothing)).toBe("propose");
  expect(natural(view())).toBe("rule");
  expect(natural(view({ revealed: false }))).toBe("rule");
});

test("while a team is alone nothing is asked of the simulator", async () => {
  host.answer({ scoring: view({ entering: "sales", revealed: false }) });
  await shown();
  expect(host.calls.some(({ command }) => command === "scoring_result")).toBe(false);
});

test("the sentence has the same six blanks in both languages", () => {
  const names = ["mode", "fit", "points", "days", "people", "decider"];
  const params = Object.fromEntries(names.map((name) => [name, blank(name)]));
  for (const language of ["en", "de"] as const) {
    useLanguage(language);
    const found = pieces(t("scoring-rule", params)).flatMap(({ blank }) => blank ?? []);
    expect(found.sort()).toEqual([...names].sort());
  }
});

test("one outlier does not press the dots of all others together", () => {
  const dots = [item("a", { marketing: 40, sales: -8 }), item("b", { marketing: -100, sales: -100 })];
  expect(scale(dots)).toEqual({ from: -10, to: 40 });
  expect(scale([])).toEqual({ from: 0, to: 50 });
});
