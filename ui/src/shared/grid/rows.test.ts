import { expect, test, vi } from "vitest";
import { Layout, sorted, type Column } from "./columns.svelte";
import { Rows } from "./rows.svelte";
import { fromTsv, isTable, toTsv } from "./text";

const list = (length: number) =>
  vi.fn(async (offset: number, limit: number) => ({
    total: length,
    offset,
    rows: Array.from({ length: Math.max(0, Math.min(limit, length - offset)) }, (_, at) => ({ id: offset + at })),
  }));

test("only what is in sight and a margin around it is fetched", async () => {
  const door = list(100_000);
  const rows = new Rows(door);
  rows.show(50_000, 50_020);
  await vi.waitFor(() => expect(rows.holds(50_000, 50_020)).toBe(true));
  expect(rows.total).toBe(100_000);
  expect(door).toHaveBeenCalledTimes(1);
  expect(rows.at(0)).toBeUndefined();
});

test("places scrolled past while an answer is on its way are never asked for", async () => {
  const door = list(100_000);
  const rows = new Rows(door);
  for (let at = 0; at <= 90_000; at += 1000) rows.show(at, at + 20);
  await vi.waitFor(() => expect(rows.holds(90_000, 90_020)).toBe(true));
  expect(door).toHaveBeenCalledTimes(2);
});

test("the last known rows stay until the answer to a new question is there", async () => {
  const rows = new Rows(list(100));
  rows.show(0, 20);
  await vi.waitFor(() => expect(rows.holds(0, 20)).toBe(true));
  rows.reload(list(3));
  expect(rows.at(10)).toEqual({ id: 10 });
  await vi.waitFor(() => expect(rows.total).toBe(3));
  expect(rows.at(10)).toBeUndefined();
});

test("a program that promises rows it does not send is not asked forever", async () => {
  const door = vi.fn(async (offset: number) => ({ total: 100, offset, rows: [] as { id: number }[] }));
  const rows = new Rows(door);
  rows.show(0, 20);
  await new Promise((done) => setTimeout(done, 20));
  expect(door).toHaveBeenCalledTimes(1);
});

test("a failure is told once and the next wish asks again", async () => {
  const told = vi.fn();
  let broken = true;
  const good = list(10);
  const rows = new Rows((offset, limit) => (broken ? Promise.reject(new Error("no")) : good(offset, limit)), told);
  rows.show(0, 10);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  broken = false;
  rows.show(0, 10);
  await vi.waitFor(() => expect(rows.holds(0, 10)).toBe(true));
});

test("a head sorts up, then down, then not; with Shift the other criteria stay", () => {
  const up = sorted([], "name", false);
  expect(up).toEqual([{ key: "name", descending: false }]);
  const down = sorted(up, "name", false);
  expect(down).toEqual([{ key: "name", descending: true }]);
  expect(sorted(down, "name", false)).toEqual([]);
  expect(sorted(down, "city", true)).toEqual([...down, { key: "city", descending: false }]);
  expect(sorted([...down, ...sorted([], "city", false)], "name", true)).toEqual([{ key: "city", descending: false }]);
});

const column = (key: string, hidden = false): Column<{ id: number }> => ({
  key,
  label: key,
  width: 100,
  hidden,
  text: () => key,
});
const keys = (layout: Layout, columns: Column<{ id: number }>[]) => layout.shown(columns).map(({ key }) => key);

test("columns move among those shown, the first one stays first, and all of it can be taken back", () => {
  const columns = [column("name"), column("city"), column("secret", true), column("owner")];
  const layout = new Layout();
  expect(keys(layout, columns)).toEqual(["name", "city", "owner"]);
  expect(layout.move(columns, "owner", -1)).toBe(true);
  expect(keys(layout, columns)).toEqual(["name", "owner", "city"]);
  expect(layout.move(columns, "owner", -1)).toBe(false);
  expect(layout.move(columns, "name", 1)).toBe(false);
  layout.toggle("secret");
  layout.toggle("city");
  expect(keys(layout, columns)).toEqual(["name", "owner", "secret"]);
  layout.reset();
  expect(keys(layout, columns)).toEqual(["name", "city", "owner"]);
});

test("a cell with a line break or a quote survives the way through a spreadsheet", () => {
  expect(
    toTsv([
      ["a", 'say "hi"'],
      ["two\nlines", "b"],
    ]),
  ).toBe('a\t"say ""hi"""\n"two\nlines"\tb');
  expect(isTable("one value\n")).toBe(false);
  expect(isTable("a\tb")).toBe(true);
});

test("a block from a spreadsheet is read cell by cell, whatever stands in the cells", () => {
  const cells = [
    ["a", 'say "hi"', ""],
    ["two\nlines", "b\tc", "d"],
  ];
  expect(fromTsv(toTsv(cells))).toEqual(cells);
  expect(fromTsv("a\tb\r\nc\r\n")).toEqual([
    ["a", "b"],
    ["c", ""],
  ]);
  expect(fromTsv('5"\t6" pipe\n"open\tnever closed')).toEqual([
    ['5"', '6" pipe'],
    ['"open', "never closed"],
  ]);
  expect(fromTsv("a\t")).toEqual([["a", ""]]);
});
