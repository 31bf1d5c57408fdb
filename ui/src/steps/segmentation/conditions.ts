// Conditions while somebody writes them: which fields can be asked how, what a new one begins with, what is still missing.
import type { AccountField, AccountsView } from "../../api/types/accounts";
import type { Predicate, PredicateTest } from "../../api/types/segmentation";

/** The fields that can be asked about, in the order in which one thinks of them. */
export const ASKED: AccountField[] = [
  "industry",
  "employees",
  "revenue",
  "country",
  "relationship",
  "openOpportunity",
  "lastActivity",
  "owner",
  "region",
  "city",
  "postalCode",
  "name",
  "domain",
  "parent",
  "notes",
];

export type Kind = PredicateTest["kind"];

/** How a field can be asked; the first way is the usual one. */
export function kinds(field: AccountField): Kind[] {
  switch (field) {
    case "employees":
    case "revenue":
      return ["bands"];
    case "lastActivity":
      return ["within"];
    case "relationship":
    case "openOpportunity":
      return ["one-of"];
    case "industry":
    case "country":
    case "owner":
      return ["one-of", "contains"];
    default:
      return ["contains"];
  }
}

/** A test to begin with. */
export function begin(kind: Kind): PredicateTest {
  switch (kind) {
    case "one-of":
      return { kind, values: [] };
    case "contains":
      return { kind, text: "" };
    case "bands":
      return { kind, bands: [{ from: null, to: null, share: 100 }] };
    case "within":
      return { kind, months: 12 };
  }
}

/** A new condition on a field. */
export const fresh = (field: AccountField): Predicate => ({ field, test: begin(kinds(field)[0] ?? "contains") });

/** What stands in the list for a field, with how often; those that are asked for already come along. */
export function choices(
  view: AccountsView | undefined,
  { field, test }: Predicate,
): { value: string; count: number | null }[] {
  const known = (() => {
    switch (field) {
      case "industry":
        return view?.industries ?? [];
      case "country":
        return view?.countries ?? [];
      case "owner":
        return view?.owners ?? [];
      case "relationship":
        return view?.relationships ?? [];
      default:
        return [];
    }
  })().filter(({ value }) => value !== "");
  const fixed =
    field === "openOpportunity"
      ? ["true", "false"]
      : field === "relationship"
        ? ["customer", "prospect", "lost", "partner"]
        : [];
  const values = [...known.map(({ value }) => value), ...fixed, ...(test.kind === "one-of" ? test.values : [])];
  return [...new Set(values)].map((value) => ({
    value,
    count: known.find((it) => it.value === value)?.count ?? null,
  }));
}

/** The key of the sentence that says what is still missing; undefined when it means something. */
export function fault({ test }: Predicate): string | undefined {
  switch (test.kind) {
    case "one-of":
      return test.values.length === 0 ? "segmentation-missing-values" : undefined;
    case "contains":
      return test.text.replaceAll(",", "").trim() === "" ? "segmentation-missing-text" : undefined;
    case "bands": {
      const upside = test.bands.some(({ from, to }) => from !== null && to !== null && from > to);
      if (upside) return "segmentation-missing-order";
      return test.bands.every(({ from, to }) => from === null && to === null) ? "segmentation-missing-band" : undefined;
    }
    case "within":
      return undefined;
  }
}

/** The condition as it is sent: bands without an end say nothing and are left out. */
export function settled({ field, test }: Predicate): Predicate {
  if (test.kind === "bands")
    return { field, test: { ...test, bands: test.bands.filter(({ from, to }) => from !== null || to !== null) } };
  if (test.kind === "contains") return { field, test: { ...test, text: test.text.trim() } };
  return { field, test };
}
