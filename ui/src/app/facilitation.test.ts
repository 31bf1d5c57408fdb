import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { FacilitationView } from "../api/types/facilitation";
import { useHost } from "../host";
import { fakeHost, refusal } from "../host/fake";
import { notices } from "../shared/notices.svelte";
import { Facilitation } from "./facilitation.svelte";

const view = (used: number, running: "approach" | null = "approach"): FacilitationView => ({
  clock: { running, steps: [{ step: "approach", planned: 3600, used }], behind: 0 },
  parked: [],
  decisions: [],
  notes: [],
  votes: [],
  voters: [],
});

beforeEach(() => {
  vi.useFakeTimers();
  notices.failures = [];
  notices.toasts = [];
});
afterEach(() => vi.useRealTimers());

async function open(answers: Record<string, unknown>) {
  const host = fakeHost({ facilitation: view(0), set_clock: { undo: null }, ...answers });
  useHost(host);
  const facilitation = new Facilitation();
  const stop = facilitation.start();
  await facilitation.load();
  return { host, facilitation, stop };
}

test("the clock counts on between two readings and says its moments once", async () => {
  const { facilitation, stop } = await open({ facilitation: view(3297) });
  expect(facilitation.stand("approach")?.left).toBe(303);
  await vi.advanceTimersByTimeAsync(2000);
  expect(facilitation.said).toBeUndefined();
  await vi.advanceTimersByTimeAsync(2000);
  expect(facilitation.stand("approach")?.left).toBe(299);
  expect(facilitation.said).toMatchObject({ moment: "five-minutes", step: "approach", count: 1 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(facilitation.said?.count).toBe(1);
  stop();
});

test("a resting clock stands still", async () => {
  const { facilitation, stop } = await open({ facilitation: view(600, null) });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(facilitation.stand("approach")?.used).toBe(600);
  stop();
});

test("the step on the clock rests, another one starts", async () => {
  const { host, facilitation, stop } = await open({});
  await facilitation.time("approach");
  await facilitation.time("roles");
  const acts = host.calls.filter(({ command }) => command === "set_clock").map(({ args }) => args.act);
  expect(acts).toEqual([{ kind: "pause" }, { kind: "start", step: "roles" }]);
  stop();
});

test("without a workshop there is nothing to show and nothing to complain about", async () => {
  const none = () => {
    throw refusal("no-workshop");
  };
  const { facilitation, stop } = await open({ facilitation: none });
  expect(facilitation.view).toBeUndefined();
  expect(notices.failures).toEqual([]);
  stop();
});

test("what is taken away is named and can be taken back", async () => {
  const outcome = { made: null, changed: [], undo: { key: "action-undo", params: {} }, redo: null };
  const { host, facilitation, stop } = await open({ edit_facilitation: outcome, undo: outcome });
  await facilitation.edit({ kind: "remove-parked", id: 7 }, { say: true });
  expect(notices.toasts).toHaveLength(1);
  notices.toasts[0]?.undo?.();
  expect(host.calls.at(-1)?.command).toBe("undo");
  stop();
});
