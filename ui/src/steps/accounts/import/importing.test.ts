import { beforeEach, expect, test, vi } from "vitest";
import type { ImportView } from "../../../api/imports";
import type { ListProblem } from "../../../api/types/exchange";
import { useHost } from "../../../host";
import { fakeHost, refusal, type FakeHost } from "../../../host/fake";
import { notices } from "../../../shared/notices.svelte";
import { Importing } from "./importing.svelte";

const problem = (kind: ListProblem["kind"], place: number, cells: string[]): ListProblem => ({
  kind,
  place,
  column: `Column ${place}`,
  count: cells.length,
  lines: [2],
  cells: cells.map((cell) => ({ cell, count: 1 })),
  different: cells.length,
});

const view = (problems: ListProblem[], named = true): ImportView => ({
  name: "messe.csv",
  source: "hubspot",
  form: { kind: "text", encoding: "utf-8", delimiter: ";" },
  encodings: [],
  manner: { encoding: null, delimiter: null, sheet: null, header: null, decimal: "auto" },
  header: 1,
  top: [],
  columns: [],
  named,
  rows: 10,
  created: 10,
  updated: 0,
  skipped: 0,
  rejected: 0,
  doubles: 0,
  repeats: 0,
  onDuplicate: "skip",
  problems,
  preview: [],
});
const done = { name: "messe.csv", rows: 10, created: 10, updated: 0, skipped: 0, rejected: 0, problems: [] };

let host: FakeHost;
beforeEach(() => {
  notices.failures = [];
  host = fakeHost({ begin_import: view([]), commit_import: done, stop_import: null, leave_import: null });
  useHost(host);
});

async function begun(problems: ListProblem[] = [], named = true): Promise<Importing> {
  host.answer({ begin_import: view(problems, named) });
  const importing = new Importing();
  await importing.begin({ kind: "ask" });
  return importing;
}
const asked = (command: string) => host.calls.filter((call) => call.command === command).length;

test("nothing comes in while a question has no answer or no column names the companies", async () => {
  const importing = await begun([problem("no-currency", 3, ["5"]), problem("unclear-currency", 3, ["$5"])], false);
  // Both currency problems are one question.
  expect(importing.missing).toBe(2);
  await importing.commit();
  expect(asked("commit_import")).toBe(0);
});

test("an answered question stays in sight, settled, so that it can be answered otherwise", async () => {
  const importing = await begun([problem("range", 4, ["10-50"]), problem("no-currency", 3, ["5"])]);
  expect(importing.groups.map(({ kind }) => kind)).toEqual(["no-currency", "range"]);
  host.answer({ change_import: view([problem("range", 4, ["10-50"])]) });
  const [group] = importing.groups;
  if (group) await importing.answer(group, "EUR", []);
  expect(importing.missing).toBe(0);
  expect(importing.groups.map(({ kind, settled, count }) => [kind, settled, count])).toEqual([
    ["no-currency", true, 0],
    ["range", false, 1],
  ]);
});

test("a cell that was given a meaning stays in its group; a refused answer is none", async () => {
  const importing = await begun([problem("unknown-country", 5, ["BRD West", "Atlantis"])]);
  host.answer({ change_import: view([problem("unknown-country", 5, ["Atlantis"])]) });
  const [group] = importing.groups;
  if (group) await importing.means(group, "BRD West", "DE");
  expect(importing.groups[0]?.cells.map(({ cell }) => cell)).toEqual(["BRD West", "Atlantis"]);
  host.answer({
    change_import: () => {
      throw refusal("invalid", "", { field: "x", value: "y" });
    },
  });
  if (group) await importing.means(group, "Atlantis", "XX");
  expect(Object.keys(importing.answers)).toHaveLength(1);
  expect(notices.failures).toHaveLength(1);
});

test("progress is told while it comes in; stopping leaves the list as it was and is no failure", async () => {
  const importing = await begun();
  let stopped = () => {};
  host.answer({
    commit_import: ({ progress }: { progress: { onmessage: (told: { done: number; of: number }) => void } }) => {
      progress.onmessage({ done: 4, of: 10 });
      return new Promise((_, refuse) => (stopped = () => refuse(refusal("cancelled"))));
    },
    stop_import: () => stopped(),
  });
  const coming = importing.commit();
  await vi.waitFor(() => expect(importing.progress).toEqual({ done: 4, of: 10 }));
  // Pressed twice, it comes in once.
  await importing.commit();
  expect(asked("commit_import")).toBe(1);
  await importing.stop();
  await coming;
  expect([importing.progress, importing.done]).toEqual([undefined, undefined]);
  expect(importing.view?.name).toBe("messe.csv");
  expect(notices.failures).toEqual([]);

  host.answer({ commit_import: done });
  await importing.commit();
  expect(importing.done?.created).toBe(10);
  expect(importing.view).toBeUndefined();
});

test("whoever changes their mind at the file dialog is where they were", async () => {
  host.answer({ begin_import: null });
  const importing = new Importing();
  await importing.begin({ kind: "ask" });
  expect([importing.view, importing.busy]).toEqual([undefined, false]);
});
