// Lists from outside: read, answered, brought in.
import { call, channel } from "../host";
import type { OnDuplicate } from "./types/accounts";
import type { AccountFacts } from "./types/accounts";
import type {
  ColumnBy,
  Decimal,
  ListAnswer,
  ListForm,
  ListManner,
  ListProblem,
  ListProblemKind,
  RangeEnd,
  Slashed,
} from "./types/exchange";

/** Where a list is taken from: a file somebody is asked for, one that was dropped, or pasted text. */
export type ImportFrom = { kind: "ask" } | { kind: "file"; path: string } | { kind: "text"; text: string };

/** What is to be done otherwise. */
export type ImportChange =
  | { kind: "manner"; manner: ListManner }
  | { kind: "answers"; answers: ListAnswer[] }
  | { kind: "duplicates"; onDuplicate: OnDuplicate };

/** A column of the list and what it becomes. */
export interface ImportColumn {
  header: string;
  /** A field's name (`postal-code`), or `open-deals`, `own`, `ignored`. */
  target: string;
  by: ColumnBy;
  /** From 0 to 4. */
  sure: number;
  samples: string[];
  /** In how many rows anything stands. */
  filled: number;
  decimal: Decimal;
  slashed: Slashed | null;
  currency: string | null;
  range: RangeEnd | null;
}

/** A list under way. */
export interface ImportView {
  /** The file's name; empty for pasted text. */
  name: string;
  source: string;
  form: ListForm;
  encodings: string[];
  manner: ListManner;
  /** The line of the headers; 0: there are none. */
  header: number;
  /** The first rows as they stand. */
  top: { line: number; cells: string[] }[];
  columns: ImportColumn[];
  /** Whether a column says which company a row is about. */
  named: boolean;
  rows: number;
  created: number;
  updated: number;
  skipped: number;
  rejected: number;
  /** Rows whose company is on the list already. */
  doubles: number;
  /** Rows that repeat one further up. */
  repeats: number;
  onDuplicate: OnDuplicate;
  problems: ListProblem[];
  preview: { line: number; facts: AccountFacts }[];
}

/** A row of a page of the list. */
export interface ImportRow {
  /** Its line. */
  id: number;
  /** None where it cannot be taken. */
  facts: AccountFacts | null;
  problem: ListProblemKind | null;
  /** As it stands, where it cannot be taken. */
  cells: string[];
  /** The account it is the same as; without a name: a row further up. */
  same: { name: string | null; by: "record" | "domain" | "name" } | null;
}

/** What became of a list. */
export interface Imported {
  name: string;
  rows: number;
  created: number;
  updated: number;
  skipped: number;
  rejected: number;
  problems: ListProblem[];
}

/** Reads a list and says what it is; null if the person changed their mind. */
export const beginImport = (from: ImportFrom) => call<ImportView | null>("begin_import", { from });
export const changeImport = (change: ImportChange) => call<ImportView>("change_import", { change });
export const importRows = (which: "all" | "rejected" | "doubles", offset: number, limit: number) =>
  call<{ total: number; offset: number; rows: ImportRow[] }>("import_rows", { which, offset, limit });
/** Brings it in as one edit. */
export const commitImport = (hear: (progress: { done: number; of: number }) => void) =>
  call<Imported>("commit_import", { progress: channel(hear) });
export const stopImport = () => call<null>("stop_import");
export const leaveImport = () => call<null>("leave_import");
/** Asks where and saves the rows that could not be taken; null if the person changed their mind. */
export const saveRejects = () => call<string | null>("save_rejects");
