// The facts of an account: how each is shown, edited and filtered.
import type {
  Account,
  AccountField,
  AccountsView,
  BuyingRole,
  Relationship,
  Stance,
  Strength,
} from "../../api/types/accounts";
import type { Checked, Column, Editing } from "../../shared/grid/columns.svelte";
import { countryName, fieldName, valueName } from "../facts";
import { day, money, number, parseDay, parseNumber, t } from "../../words";

export { countryName, fieldName, valueName };

/** All facts in the order a reader expects. */
export const FIELDS: AccountField[] = [
  "name",
  "relationship",
  "industry",
  "country",
  "city",
  "employees",
  "revenue",
  "owner",
  "openOpportunity",
  "lastActivity",
  "domain",
  "website",
  "region",
  "postalCode",
  "currency",
  "parent",
  "recordId",
  "notes",
];

export const RELATIONSHIPS: Relationship[] = ["customer", "prospect", "lost", "partner"];

/** Parts somebody has in a purchase, in its order. */
export const ROLES: BuyingRole[] = ["initiator", "user", "influencer", "buyer", "decider", "gatekeeper"];
export const STANCES: Stance[] = ["champion", "blocker"];
/** From far to near. */
export const STRENGTHS: Strength[] = ["none", "met", "regular", "trusted"];
/** Functions often met in a buying centre; offered until they are there. */
export const FUNCTIONS = [
  "management",
  "production",
  "maintenance",
  "technology",
  "it",
  "purchasing",
  "finance",
  "quality",
  "project",
  "user",
];
/** What the names of people in buying centres are called among the things one covers for the room. */
export const PEOPLE = "people";

/** Today's date here, as days are kept. */
export function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}

/** What a column of an own field is called inside. */
const OWN = "own:";
export const ownKey = (name: string): string => OWN + name;
/** The own field's name; undefined for a fact every account has. */
export const ownName = (key: string): string | undefined => (key.startsWith(OWN) ? key.slice(OWN.length) : undefined);

const WIDTHS: Record<AccountField, number> = {
  name: 256,
  relationship: 116,
  industry: 176,
  country: 120,
  city: 128,
  employees: 104,
  revenue: 148,
  owner: 144,
  openOpportunity: 144,
  lastActivity: 128,
  domain: 200,
  website: 220,
  region: 128,
  postalCode: 112,
  currency: 104,
  parent: 176,
  recordId: 152,
  notes: 260,
};
const HIDDEN: ReadonlySet<AccountField> = new Set([
  "city",
  "lastActivity",
  "domain",
  "website",
  "region",
  "postalCode",
  "currency",
  "parent",
  "recordId",
  "notes",
  "openOpportunity",
]);

/** Every country by its code, in the alphabet of a language. */
export function countries(language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters
    .flatMap((one) => letters.map((two) => one + two))
    .filter((code) => !/^(A[A]|Q[M-Z]|X[A-Z]|ZZ|EU|EZ|UN)$/.test(code) || code === "XK")
    .flatMap((value) => {
      const label = names.of(value);
      return label ? [{ value, label }] : [];
    })
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

/** What is shown instead of a value that is covered for the room. */
export const COVERED = "•••";

/** A fact of an account as it is read. */
export function shown(account: Account, field: AccountField, covered = false): string {
  if (covered) return plain(account, field) === "" ? "" : COVERED;
  if (field === "revenue") {
    if (account.revenue === null) return "";
    return account.currency ? money(account.revenue, account.currency) : number(account.revenue);
  }
  if (field === "employees") return account.employees === null ? "" : number(account.employees);
  const value = plain(account, field);
  return value === "" ? "" : valueName(field, value);
}

/** A fact of an account as edits carry it: numbers as `1234.5`, days as `2026-11-23`, codes as codes. */
export function plain(account: Account, field: AccountField): string {
  const value = account[field];
  return value === null ? "" : String(value);
}

/** Turns what somebody typed into what an edit carries, or says what is wrong with it. */
export function check(field: AccountField, text: string): Checked {
  const typed = text.trim();
  if (field === "name") return typed ? { value: typed } : { error: t("accounts-needs-name") };
  if (typed === "") return { value: "" };
  switch (field) {
    case "employees": {
      const value = parseNumber(typed);
      return value !== null && Number.isInteger(value) && value >= 0 && value <= 1e9
        ? { value: String(value) }
        : { error: t("accounts-needs-count") };
    }
    case "revenue": {
      const value = parseNumber(typed);
      return value !== null && Math.abs(value) < 1e15 ? { value: String(value) } : { error: t("field-no-number") };
    }
    case "currency":
      return /^[A-Za-z]{3}$/.test(typed) ? { value: typed.toUpperCase() } : { error: t("accounts-needs-currency") };
    case "lastActivity": {
      const value = parseDay(typed);
      return value ? { value } : { error: t("accounts-needs-day") };
    }
    case "domain":
      return /^(https?:\/\/)?[^\s/@]+\.[^\s/@.]{2,}(\/\S*)?$/i.test(typed)
        ? { value: typed }
        : { error: t("accounts-needs-domain") };
    case "website":
      return /\s/.test(typed) || !typed.includes(".") ? { error: t("accounts-needs-website") } : { value: typed };
    default:
      return { value: typed };
  }
}

/** What a field's editor starts with: numbers and days as people write them. */
export function written(account: Account, field: AccountField): string {
  if (field === "employees" || field === "revenue") {
    const value = account[field];
    return value === null ? "" : number(value, 2);
  }
  if (field === "lastActivity") return account.lastActivity ? day(account.lastActivity) : "";
  if (field === "country") return account.country ? countryName(account.country) : "";
  return plain(account, field);
}

/** The choices of a field that offers only these; undefined for a field that is typed. */
export function choices(field: AccountField): { value: string; label: string }[] | undefined {
  const none = { value: "", label: t("accounts-none") };
  if (field === "relationship")
    return [none, ...RELATIONSHIPS.map((value) => ({ value, label: valueName(field, value) }))];
  if (field === "openOpportunity")
    return [none, ...["true", "false"].map((value) => ({ value, label: valueName(field, value) }))];
  return undefined;
}

/** Values that already occur, for fields where the same one is wanted again. */
export function suggestions(field: AccountField, view: AccountsView | undefined): string[] | undefined {
  const known = {
    industry: view?.industries,
    country: view?.countries,
    owner: view?.owners,
    currency: view?.currencies,
  };
  const counts = known[field as keyof typeof known];
  return counts
    ?.filter(({ value }) => value !== "")
    .slice(0, 60)
    .map(({ value }) => valueName(field, value));
}

export const isNumeric = (field: AccountField): boolean => field === "employees" || field === "revenue";

function editing(field: AccountField, view: AccountsView | undefined): Editing<Account> {
  const options = choices(field);
  if (options) return { kind: "choice", options, start: (account) => plain(account, field) };
  const offered = suggestions(field, view);
  return {
    kind: isNumeric(field) ? "number" : "text",
    start: (account) => written(account, field),
    check: (text) => check(field, text),
    ...(offered ? { suggestions: offered } : {}),
  };
}

/** The grid's columns: every fact, then the own fields that occur. What is covered can be neither read nor edited. */
export function columns(view: AccountsView | undefined, covers: (key: string) => boolean): Column<Account>[] {
  const facts = FIELDS.map((field): Column<Account> => ({
    key: field,
    label: fieldName(field),
    width: WIDTHS[field],
    numeric: isNumeric(field),
    hidden: HIDDEN.has(field),
    text: (account) => shown(account, field, covers(field)),
    ...(covers(field) ? {} : { edit: editing(field, view) }),
  }));
  const own = (view?.ownFields ?? []).map((name): Column<Account> => ({
    key: ownKey(name),
    label: name,
    width: 160,
    hidden: true,
    unsorted: true,
    text: (account) => (account.custom[name] && covers(ownKey(name)) ? COVERED : (account.custom[name] ?? "")),
    ...(covers(ownKey(name))
      ? {}
      : { edit: { kind: "text" as const, start: (account: Account) => account.custom[name] ?? "" } }),
  }));
  return [...facts, ...own];
}

/** The account with one fact changed, as it will come back; for the moment until it does. */
export function changed(account: Account, field: AccountField, value: string): Account {
  if (field === "employees" || field === "revenue") return { ...account, [field]: value === "" ? null : Number(value) };
  if (field === "openOpportunity") return { ...account, openOpportunity: value === "" ? null : value === "true" };
  return { ...account, [field]: field === "name" || value !== "" ? value : null };
}
