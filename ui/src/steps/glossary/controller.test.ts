import { beforeEach, expect, test } from "vitest";
import type { GlossaryTerm } from "../../api/types/glossary";
import { useHost } from "../../host";
import { fakeHost, type FakeHost } from "../../host/fake";
import { useLanguage } from "../../words/words.svelte";
import { GlossaryController, inOrder } from "./controller.svelte";

const term = (name: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm => ({
  term: name,
  own: false,
  name,
  meaning: `what ${name} means`,
  marketing: "",
  sales: "",
  agreement: null,
  wording: null,
  marked: false,
  status: "open",
  hidden: false,
  ...more,
});
const terms = [
  term("decay", { status: "agreed", agreement: "starter", wording: "what decay means" }),
  term("fit"),
  term("sqa", { status: "disputed", marketing: "100 points", sales: "a budget" }),
  term("tier", { marketing: "a level" }),
  term("play", { hidden: true }),
];

let host: FakeHost;
beforeEach(() => {
  useLanguage("en");
  host = fakeHost({
    glossary: { terms },
    edit_glossary: { made: null, changed: ["glossary"], undo: null, redo: null },
  });
  useHost(host);
});

async function shown() {
  const controller = new GlossaryController();
  await controller.load();
  return controller;
}
const names = (controller: GlossaryController) => controller.rows.map(({ term }) => term);
const sent = () => host.calls.filter(({ command }) => command === "edit_glossary").map(({ args }) => args.edit);

test("disputed terms come first, then those somebody spoke about, agreed ones last", () => {
  expect(inOrder(terms.slice(0, 4)).map(({ term }) => term)).toEqual(["sqa", "tier", "fit", "decay"]);
});

test("a term that was just agreed keeps its place until another selection is asked for", async () => {
  const controller = await shown();
  controller.show("disputed");
  expect(names(controller)).toEqual(["sqa"]);
  host.answer({ glossary: { terms: terms.map((it) => (it.term === "sqa" ? { ...it, status: "agreed" } : it)) } });
  await controller.load();
  expect(names(controller)).toEqual(["sqa"]);
  expect(controller.count("disputed")).toBe(0);
  controller.show("all");
  controller.show("disputed");
  expect(names(controller)).toEqual([]);
});

test("the search looks into names, wordings and proposals", async () => {
  const controller = await shown();
  controller.find("BUDGET");
  expect(names(controller)).toEqual(["sqa"]);
  controller.find("means");
  expect(names(controller)).toEqual(["sqa", "tier", "fit", "decay"]);
});

test("a key takes a wording over, and says so where there is none", async () => {
  const controller = await shown();
  const [sqa, tier] = controller.rows;
  if (!sqa || !tier) throw new Error("two rows");
  await controller.take(sqa, "sales");
  await controller.take(tier, "sales");
  await controller.take(tier, "proposal");
  expect(sent()).toEqual([
    { kind: "agree-with", term: "sqa", side: "sales" },
    { kind: "agree-starter", term: "tier" },
  ]);
});

test("an own term is removed, a starter term only left out, and a nameless one refused", async () => {
  const controller = await shown();
  await controller.leaveOut(term("own-7", { own: true }));
  await controller.leaveOut(term("fit"));
  await controller.write(term("own-7", { own: true }), "name", "");
  await controller.write(term("fit", { name: "Match" }), "name", "");
  expect(sent()).toEqual([
    { kind: "remove", term: "own-7" },
    { kind: "hide", term: "fit", hidden: true },
    { kind: "rename", term: "fit", name: "" },
  ]);
});

test("a finding leads to its term, even one that is left out", async () => {
  const controller = await shown();
  expect(controller.goTo("play")).toBe(true);
  expect(controller.filter).toBe("hidden");
  expect(controller.current?.term).toBe("play");
  expect(controller.goTo("gone")).toBe(false);
});
