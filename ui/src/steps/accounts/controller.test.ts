import { flushSync, mount, unmount } from "svelte";
import { beforeEach, expect, test, vi } from "vitest";
import { useHost } from "../../host";
import { fakeHost, refusal, type FakeHost } from "../../host/fake";
import type { Account } from "../../api/types/accounts";
import { useLanguage } from "../../words/words.svelte";
import { AccountsController } from "./controller.svelte";
import BulkDialog from "./BulkDialog.svelte";
import { check, columns, COVERED, FIELDS, shown } from "./fields";

const weber = {
  id: 1,
  source: null,
  recordId: null,
  name: "Weber AG",
  website: null,
  domain: null,
  industry: null,
  country: "AT",
  region: null,
  city: null,
  postalCode: null,
  employees: 1200,
  revenue: 1500000,
  currency: "EUR",
  owner: null,
  relationship: "customer",
  openOpportunity: null,
  lastActivity: "2026-11-23",
  parent: null,
  notes: null,
  custom: {},
} satisfies Account;
const view = {
  count: 1,
  ownFields: ["Tier 2024"],
  industries: [],
  countries: [],
  owners: [],
  relationships: [],
  currencies: [],
};

let host: FakeHost;
beforeEach(() => {
  useLanguage("en");
  host = fakeHost({
    accounts: view,
    account_window: { total: 1, offset: 0, rows: [weber] },
    account_ids: [1],
    account_card: { centre: [], gaps: [], history: [] },
    edit_accounts: { made: null, changed: ["accounts"], undo: null, redo: null },
  });
  useHost(host);
});

async function opened(): Promise<AccountsController> {
  const controller = new AccountsController();
  controller.rows.show(0, 20);
  await controller.load();
  await vi.waitFor(() => expect(controller.rows.at(0)).toBeDefined());
  return controller;
}
const asked = () => host.calls.filter(({ command }) => command === "account_window").at(-1)?.args.query;

test("filters and order go to the program, and an empty filter is none", async () => {
  const controller = await opened();
  controller.filter("country", { kind: "one-of", values: ["AT"] });
  controller.order([{ key: "revenue", descending: true }]);
  await vi.waitFor(() =>
    expect(asked()).toEqual({
      search: "",
      filters: [{ field: "country", test: { kind: "one-of", values: ["AT"] } }],
      sort: [{ field: "revenue", descending: true }],
    }),
  );
  expect(controller.narrowed).toBe(true);
  controller.filter("country", { kind: "one-of", values: [] });
  expect(controller.narrowed).toBe(false);
});

test("a changed fact shows at once and is taken back if it is refused", async () => {
  const controller = await opened();
  host.answer({
    edit_accounts: () => {
      throw refusal("invalid", "", { field: "accounts-field-employees", value: "x" });
    },
  });
  const kept = controller.change(weber, "employees", "1300", 0);
  expect(controller.rows.at(0)?.employees).toBe(1300);
  expect(await kept).toBe(false);
  await vi.waitFor(() => expect(controller.rows.at(0)?.employees).toBe(1200));
});

test("an own field is changed by its name", async () => {
  const controller = await opened();
  await controller.change(weber, "own:Tier 2024", "A", 0);
  expect(host.calls.at(-1)?.args.edit).toEqual({ kind: "change-own-field", id: 1, name: "Tier 2024", value: "A" });
});

test("the card brings its buying centre along, and a finding opens it wherever the account stands", async () => {
  const controller = await opened();
  const member = {
    id: 7,
    account: 1,
    function: "Purchasing",
    name: null,
    parts: [],
    stance: null,
    strength: null,
    note: null,
  };
  host.answer({ account_card: { centre: [member], gaps: ["no-decider"], history: [] } });
  controller.find("nowhere");
  host.answer({
    account_ids: ({ query }: { query?: { search?: string } }) => (query?.search ? [] : [1]),
  });
  expect(await controller.openById(1)).toBe(0);
  expect(controller.narrowed).toBe(false);
  expect(controller.card?.account.name).toBe("Weber AG");
  expect(controller.beside?.gaps).toEqual(["no-decider"]);
});

test("what is marked is covered only while the room looks on", async () => {
  const controller = await opened();
  expect(controller.covers("revenue")).toBe(false);
  controller.cover(true);
  expect(controller.covers("revenue")).toBe(true);
  controller.markCovered("owner");
  controller.markCovered("revenue");
  expect([controller.covers("owner"), controller.covers("revenue")]).toEqual([true, false]);
  controller.markCovered("owner");
  controller.markCovered("revenue");
  controller.cover(false);
});

test("a block from a spreadsheet becomes one edit of the cells that differ", async () => {
  const controller = await opened();
  const plan = await controller.planPaste([["Austria", "Graz", "1,300"]], 0, ["country", "city", "employees"]);
  expect(plan).toMatchObject({ accounts: 1, wrong: [], below: 0, beside: 0 });
  if (plan) await controller.paste(plan);
  expect(host.calls.findLast(({ command }) => command === "edit_accounts")?.args.edit).toEqual({
    kind: "change-cells",
    cells: [
      { kind: "fact", id: 1, field: "city", value: "Graz" },
      { kind: "fact", id: 1, field: "employees", value: "1300" },
    ],
  });
});

test("removed accounts are chosen no more", async () => {
  const controller = await opened();
  controller.select(new Set([1]));
  await controller.remove([1]);
  expect(controller.selected.size).toBe(0);
});

test.each([
  ["employees", "1,200", { value: "1200" }],
  ["employees", "many", "error"],
  ["employees", "-1", "error"],
  ["revenue", "1,234.5", { value: "1234.5" }],
  ["currency", "eur", { value: "EUR" }],
  ["currency", "€", "error"],
  ["lastActivity", "23.11.2026", { value: "2026-11-23" }],
  ["lastActivity", "30.2.2026", "error"],
  ["domain", "not a domain", "error"],
  ["name", " ", "error"],
  ["city", "", { value: "" }],
] as const)("%s takes or refuses “%s”", (field, text, expected) => {
  const checked = check(field, text);
  if (expected === "error") expect(checked).toHaveProperty("error");
  else expect(checked).toEqual(expected);
});

test("facts are shown in the language of the app, and covered money nowhere", () => {
  expect(shown(weber, "country")).toBe("Austria");
  expect(shown(weber, "revenue")).toBe("€1,500,000");
  useLanguage("de");
  expect(shown(weber, "country")).toBe("Österreich");
  const revenue = columns(view, (key) => key === "revenue").find(({ key }) => key === "revenue");
  expect(revenue?.text(weber)).toBe(COVERED);
  expect(revenue?.edit).toBeUndefined();
});

test("every fact is a column once, and the dialog for many accounts opens", async () => {
  expect(new Set(FIELDS).size).toBe(18);
  expect(FIELDS).toHaveLength(18);
  const target = document.body.appendChild(document.createElement("div"));
  const dialog = mount(BulkDialog, { target, props: { count: 2, view, onchange: () => {}, onclose: () => {} } });
  flushSync();
  expect(target.textContent).toContain("Change 2 accounts");
  await unmount(dialog);
});
