import { beforeEach, expect, test } from "vitest";
import type { AgendaBlock, AgendaDay, Prework, Setup } from "../../api/types/setup";
import { useHost } from "../../host";
import { fakeHost, type FakeHost } from "../../host/fake";
import { SetupController } from "./controller.svelte";

const block = (id: number) => ({ id }) as AgendaBlock;
const day = { id: 10, date: "2026-11-19", blocks: [block(1), block(2)] } as AgendaDay;
let host: FakeHost;
let controller: SetupController;

beforeEach(() => {
  host = fakeHost({ edit_setup: { made: 7, changed: ["setup"], undo: null, redo: null } });
  useHost(host);
  controller = new SetupController();
  controller.view = { days: [day], people: [{ id: 5, team: "sales" }] } as Setup;
});

const sent = () => host.calls.map(({ args }) => args.edit);

test("somebody new joins the team entered last", () => {
  controller.addPerson("Ada Voss");
  expect(sent()).toEqual([{ kind: "add-person", name: "Ada Voss", team: "sales", job: "", after: 5 }]);
});

test("a further day is the day after the last one", () => {
  controller.addDay();
  expect(sent()).toEqual([{ kind: "add-day", date: "2026-11-20" }]);
});

test("a break goes to the end of its day, or behind the block it was asked for at", async () => {
  expect(await controller.addBlock(day, "break", null)).toBe(7);
  await controller.addBlock(day, "work", "raci", block(1));
  const both = { kind: "add-block", day: 10, title: "" };
  expect(sent()).toEqual([
    { ...both, after: 2, block: "break", topic: null, minutes: 15 },
    { ...both, after: 1, block: "work", topic: "raci", minutes: 30 },
  ]);
});

test("a move that changes nothing is not sent", () => {
  expect(controller.step(block(1), -1)).toBe(false);
  expect(controller.put(block(2), { day: 10, after: 1 })).toBe(false);
  expect(controller.step(block(1), 1)).toBe(true);
  expect(sent()).toEqual([{ kind: "move-block", id: 1, day: 10, after: 2 }]);
});

test("starter items are hidden, own ones removed", () => {
  controller.drop({ id: null, item: "budget", text: "", done: false } as Prework);
  controller.drop({ id: 3, item: null, text: "Badges", done: false } as Prework);
  expect(sent()).toEqual([
    { kind: "hide-starter", item: "budget", hidden: true },
    { kind: "remove-prework", id: 3 },
  ]);
});
