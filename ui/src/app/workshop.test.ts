import { beforeEach, expect, test, vi } from "vitest";

import type { Frame } from "../api/shell";
import { useHost } from "../host";
import { fakeHost, refusal } from "../host/fake";
import { notices } from "../shared/notices.svelte";
import { screen } from "../shared/screen.svelte";
import { Workshop } from "./workshop.svelte";

const label = { key: "undo-setup-rename-client", params: {} };
const frame = {
  client: "Okertal",
  undo: label,
  redo: null,
  saved: { state: "unsaved" },
  recovered: null,
} as unknown as Frame;

beforeEach(() => {
  notices.toasts = [];
  notices.failures = [];
  screen.locked = false;
});

async function opened(answers: Record<string, unknown> = {}) {
  const host = fakeHost({ workshop: frame, undo: null, open_workshop: true, ...answers });
  useHost(host);
  const workshop = new Workshop();
  const stop = workshop.start();
  await vi.waitFor(() => expect(workshop.frame).not.toBeUndefined());
  return { host, workshop, stop };
}

test("without an open workshop the start screen shows", async () => {
  const { workshop } = await opened({ workshop: null });
  expect(workshop.frame).toBeNull();
});

test("a change anywhere is read again, until the window stops listening", async () => {
  const { host, workshop, stop } = await opened();
  host.answer({ workshop: { ...frame, client: "Alpwerk" } });
  host.emit("changed", { made: null, changed: ["setup"], undo: null, redo: null });
  await vi.waitFor(() => expect(workshop.frame?.client).toBe("Alpwerk"));
  stop();
  const asked = host.calls.length;
  host.emit("changed", { made: null, changed: ["setup"], undo: null, redo: null });
  expect(host.calls.length).toBe(asked);
});

test("the saved state follows without asking for the whole frame", async () => {
  const { host, workshop } = await opened();
  const asked = host.calls.length;
  host.emit("saved", { state: "saved", at: "2026-11-23T14:32:00Z" });
  expect(workshop.frame?.saved.state).toBe("saved");
  expect(host.calls.length).toBe(asked);
});

test("undo says what it took back", async () => {
  const { host, workshop } = await opened();
  await workshop.undo();
  expect(host.calls.map(({ command }) => command)).toContain("undo");
  expect(notices.toasts).toHaveLength(1);
});

test("while a team has the laptop nobody goes elsewhere, and undo asks the program, which knows how far it may go", async () => {
  const { host, workshop } = await opened();
  const before = workshop.step;
  screen.locked = true;
  await workshop.undo();
  workshop.go("playbook");
  expect(host.calls.map(({ command }) => command)).toContain("undo");
  expect(workshop.step).toBe(before);
});

test("a file that cannot be opened is reported and leaves the open workshop where it is", async () => {
  const { workshop } = await opened({
    open_workshop: () => {
      throw refusal("damaged", "no header");
    },
  });
  await workshop.open("/tmp/broken.abmw");
  expect(notices.failures.map(({ failure }) => failure.code)).toEqual(["damaged"]);
  expect(workshop.frame?.client).toBe("Okertal");
  expect(workshop.busy).toBe(false);
});

test("changing one's mind in the file dialog changes nothing", async () => {
  const { host, workshop } = await opened({ open_workshop: false });
  const asked = host.calls.filter(({ command }) => command === "workshop").length;
  await workshop.open();
  expect(host.calls.filter(({ command }) => command === "workshop").length).toBe(asked);
});
