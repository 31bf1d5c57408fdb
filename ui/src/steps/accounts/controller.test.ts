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
  const revenue = columns(view, true).find(({ key }) => key === "revenue");
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
