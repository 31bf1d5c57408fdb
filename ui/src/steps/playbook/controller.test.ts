import { expect, test, vi } from "vitest";
import { useHost } from "../../host";
import { fakeHost, refusal } from "../../host/fake";
import { PlaybookController } from "./controller.svelte";

const sheet = { width: 595, height: 842, running: "", section: null };
const sheets = (count: number) => ({
  proof: 1,
  pages: Array.from({ length: count }, () => sheet),
  sections: [],
  warnings: [],
});
const view = {
  parts: [
    { part: "summary", shown: true },
    { part: "setup", shown: true },
    { part: "roles", shown: true },
  ],
};

async function opened(count = 7) {
  const host = fakeHost({
    playbook: view,
    playbook_pages: sheets(count),
    edit_playbook: { made: null, changed: [], undo: null, redo: null },
  });
  useHost(host);
  const controller = new PlaybookController();
  await controller.load();
  return { host, controller };
}

test.each([
  ["PageDown", 0, 1],
  ["ArrowUp", 3, 2],
  ["Home", 5, 0],
  ["End", 0, 6],
  ["PageUp", 0, 0],
  ["ArrowRight", 6, 6],
])("%s on page %i shows page %i", async (key, from, to) => {
  const { controller } = await opened();
  controller.show(from);
  expect(controller.key(key)).toBe(true);
  expect(controller.page).toBe(to);
  expect(controller.key("x")).toBe(false);
});

test.each([
  [0, [0]],
  [1, [1, 2]],
  [2, [1, 2]],
  [6, [5, 6]],
])("beside page %i lie %j, as in the bound copy", async (page, spread) => {
  const { controller } = await opened();
  controller.double = true;
  controller.show(page);
  expect(controller.spread).toEqual(spread);
});

test("a shorter document shows its last page instead of none", async () => {
  const { host, controller } = await opened();
  controller.show(6);
  host.answer({ playbook_pages: sheets(3) });
  await controller.layOut();
  expect(controller.page).toBe(2);
});

test("nothing to print is said, not reported as a failure", async () => {
  const { host, controller } = await opened();
  host.answer({
    playbook_pages: () => {
      throw refusal("missing");
    },
  });
  await controller.layOut();
  expect(controller.sheets).toBeNull();
});

test("a part moves behind its neighbour, and never before the summary", async () => {
  const { host, controller } = await opened();
  controller.move("setup", 1);
  controller.move("setup", -1);
  await Promise.resolve();
  const edits = host.calls.filter((it) => it.command === "edit_playbook").map((it) => it.args.edit);
  expect(edits).toEqual([{ kind: "move-part", part: "setup", after: "roles" }]);
});

test.each([[["glossary"]], [["meetings", "scoring"]], [[]]])(
  "a change of %j lays the pages out anew: every step is printed, and so is the decision log",
  async (changed) => {
    const { host, controller } = await opened();
    const laid = () => host.calls.filter(({ command }) => command === "playbook_pages");
    const stop = controller.start();
    await vi.waitFor(() => expect(laid()).toHaveLength(2));
    host.emit("changed", { made: null, changed, undo: null, redo: null });
    await vi.waitFor(() => expect(laid()).toHaveLength(3));
    stop();
  },
);
