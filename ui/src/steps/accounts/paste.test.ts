import { beforeEach, expect, test } from "vitest";
import type { Account } from "../../api/types/accounts";
import { useLanguage } from "../../words";
import { columns } from "./fields";
import { plan } from "./paste";

const account = (id: number, facts: Partial<Account>): Account => ({
  id,
  source: null,
  recordId: null,
  name: `Firma ${id}`,
  website: null,
  domain: null,
  industry: null,
  country: null,
  region: null,
  city: null,
  postalCode: null,
  employees: null,
  revenue: null,
  currency: null,
  owner: null,
  relationship: null,
  openOpportunity: null,
  lastActivity: null,
  parent: null,
  notes: null,
  custom: {},
  ...facts,
});
const view = {
  count: 2,
  ownFields: ["Plant"],
  industries: [],
  countries: [],
  owners: [],
  relationships: [],
  currencies: [],
};
const over = (...keys: string[]) => {
  const all = columns(view, (key) => key === "notes");
  return keys.flatMap((key) => all.find((column) => column.key === key) ?? []);
};

beforeEach(() => useLanguage("en"));

test("every cell is read as its column reads it: names of choices, amounts with a currency, days, own fields", () => {
  const list = [account(1, {}), account(2, { relationship: "lost", custom: { Plant: "Graz" } })];
  const lines = [
    ["customer", "$500,343", "23.11.2026", "no", "Linz"],
    ["", "EUR 1,000", "", "Yes", "Graz"],
  ];
  const { cells, accounts, wrong } = plan(
    lines,
    list,
    over("relationship", "revenue", "lastActivity", "openOpportunity", "own:Plant"),
  );
  expect(wrong).toEqual([]);
  expect(accounts).toBe(2);
  expect(cells).toEqual([
    { kind: "fact", id: 1, field: "relationship", value: "customer" },
    { kind: "fact", id: 1, field: "revenue", value: "500343" },
    { kind: "fact", id: 1, field: "lastActivity", value: "2026-11-23" },
    { kind: "fact", id: 1, field: "openOpportunity", value: "false" },
    { kind: "own", id: 1, name: "Plant", value: "Linz" },
    { kind: "fact", id: 2, field: "relationship", value: "" },
    { kind: "fact", id: 2, field: "revenue", value: "1000" },
    { kind: "fact", id: 2, field: "openOpportunity", value: "true" },
  ]);
});

test("what cannot go in is named with its place and reason; the rest goes in", () => {
  const lines = [
    ["", "many", "friend", "secret"],
    ["Weber", "12", "partner", ""],
  ];
  const { cells, wrong } = plan(
    lines,
    [account(1, {}), account(2, {})],
    over("name", "employees", "relationship", "notes"),
  );
  expect(wrong.map(({ account, column, text }) => [account, column, text])).toEqual([
    ["Firma 1", "Name", ""],
    ["Firma 1", "Employees", "many"],
    ["Firma 1", "Relationship", "friend"],
    ["Firma 1", "Notes", "secret"],
    ["Firma 2", "Notes", ""],
  ]);
  expect(wrong.every(({ why }) => why.length > 10)).toBe(true);
  expect(cells).toHaveLength(3);
});

test("a line of column names is no data, and what reaches beyond the list is counted", () => {
  const lines = [
    ["City", "Employees", ""],
    ["Graz", "7", "x"],
    ["Linz", "8", "x"],
  ];
  expect(plan(lines, [account(1, {})], over("city", "employees"))).toMatchObject({ below: 1, beside: 1, accounts: 1 });
  expect(
    plan(
      [
        ["City", "Employees"],
        ["Graz", "7"],
      ],
      [account(1, {})],
      over("city", "employees"),
    ),
  ).toMatchObject({
    cells: [
      { kind: "fact", id: 1, field: "city", value: "Graz" },
      { kind: "fact", id: 1, field: "employees", value: "7" },
    ],
    below: 0,
  });
});
