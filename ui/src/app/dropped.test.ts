import { beforeEach, expect, test } from "vitest";

import type { Dropped } from "../api/shell";
import { useHost } from "../host";
import { fakeHost } from "../host/fake";
import { notices } from "../shared/notices.svelte";
import { screen } from "../shared/screen.svelte";
import { take } from "./dropped";
import { Workshop } from "./workshop.svelte";

const outcome = { made: null, changed: ["setup"], undo: { key: "action-undo", params: {} }, redo: null };
const file = (kind: Dropped["kind"]): Dropped => ({ kind, path: `/home/ada/x.${kind}`, file: `x.${kind}` });

beforeEach(() => {
  notices.toasts = [];
  screen.locked = false;
  screen.place = undefined;
});

async function drop(kind: Dropped["kind"], open = true) {
  const host = fakeHost({ open_workshop: true, workshop: null, choose_logo: outcome });
  useHost(host);
  const workshop = new Workshop();
  workshop.frame = open ? ({ client: "Okertal", steps: [] } as never) : null;
  await take(file(kind), workshop);
  return { workshop, calls: host.calls };
}

test("a workshop opens, with or without one on the desk", async () => {
  for (const open of [true, false]) {
    const { calls } = await drop("workshop", open);
    expect(calls[0]).toEqual({ command: "open_workshop", args: { path: "/home/ada/x.workshop" } });
  }
});

test("a list is handed to the step that imports it", async () => {
  const { workshop } = await drop("list");
  expect([workshop.step, screen.place]).toEqual(["accounts", "import:/home/ada/x.list"]);
});

test("a picture becomes the logo, and that can be undone", async () => {
  const { workshop, calls } = await drop("picture");
  expect(workshop.step).toBe("setup");
  expect(calls[0]).toEqual({ command: "choose_logo", args: { path: "/home/ada/x.picture" } });
  expect(notices.toasts[0]?.undo).toBeDefined();
});

test.each(["list", "picture"] as const)("a %s without a workshop says what is missing", async (kind) => {
  const { calls } = await drop(kind, false);
  expect(calls).toEqual([]);
  expect(notices.toasts).toHaveLength(1);
});

test("anything else is named and left alone", async () => {
  const { calls } = await drop("other");
  expect(calls).toEqual([]);
  expect(notices.toasts[0]?.text).toContain("x.other");
});

test("while a team has the laptop nothing is taken", async () => {
  screen.locked = true;
  for (const kind of ["workshop", "list", "picture", "other"] as const) {
    const { calls } = await drop(kind);
    expect(calls, kind).toEqual([]);
  }
});
