// A block of cells from a spreadsheet, laid over the list: what would change, and what cannot go in and why.
import type { Account, CellChange } from "../../api/types/accounts";
import type { Checked, Column } from "../../shared/grid/columns.svelte";
import { t } from "../../words";
import { ownName, plain } from "./fields";

/** A cell that cannot go in. */
export interface WrongCell {
  /** Which account, by name. */
  account: string;
  /** Which column, by name. */
  column: string;
  /** What was pasted. */
  text: string;
  /** Why not, in a sentence. */
  why: string;
}

/** What pasting a block means. */
export interface PastePlan {
  /** Cells that change. */
  cells: CellChange[];
  /** How many accounts they belong to. */
  accounts: number;
  /** Cells that cannot go in. */
  wrong: WrongCell[];
  /** Lines of the block below the end of the list. */
  below: number;
  /** Columns of the block beyond the last one. */
  beside: number;
}

/** Lays lines over accounts, each cell over the column at its place. A first line of column names is left out. */
export function plan(lines: string[][], accounts: Account[], columns: Column<Account>[]): PastePlan {
  const values = lines.slice(headed(lines, columns) ? 1 : 0);
  const width = values[0]?.length ?? 0;
  const cells: CellChange[] = [];
  const wrong: WrongCell[] = [];
  const touched = new Set<number>();
  values.slice(0, accounts.length).forEach((line, row) => {
    const account = accounts[row];
    if (!account) return;
    columns.slice(0, width).forEach((column, place) => {
      const text = (line[place] ?? "").trim();
      // Copied from here and brought back unchanged.
      if (column.edit && text === column.text(account)) return;
      const checked = taken(column, text);
      if ("error" in checked) {
        wrong.push({ account: account.name, column: column.label, text, why: checked.error });
        return;
      }
      const cell = change(account, column.key, checked.value);
      if (!cell) return;
      cells.push(cell);
      touched.add(account.id);
    });
  });
  return {
    cells,
    accounts: touched.size,
    wrong,
    below: Math.max(0, values.length - accounts.length),
    beside: Math.max(0, width - columns.length),
  };
}

/** Whether the first line names the columns, as rows copied from this list do. */
function headed(lines: string[][], columns: Column<Account>[]): boolean {
  const [first] = lines;
  if (!first || lines.length < 2) return false;
  const fold = (text: string) => text.trim().toLocaleLowerCase();
  return columns.slice(0, first.length).every((column, place) => fold(column.label) === fold(first[place] ?? ""));
}

/** What to keep of a pasted text. Choices are taken by their names, as they are read, and by their codes. */
function taken(column: Column<Account>, text: string): Checked {
  const edit = column.edit;
  if (!edit) return { error: t("accounts-paste-covered") };
  if (edit.kind === "choice") {
    if (text === "") return { value: "" };
    const wanted = text.toLocaleLowerCase();
    const option = edit.options?.find(
      ({ value, label }) => value !== "" && (label.toLocaleLowerCase() === wanted || value === wanted),
    );
    return option ? { value: option.value } : { error: t("accounts-paste-choice") };
  }
  // Amounts are copied with their currency; it has a column of its own.
  const bare = column.key === "revenue" ? text.replace(/^[A-Z]{3}\b|\b[A-Z]{3}$/, "") : text;
  return edit.check?.(bare) ?? { value: text };
}

/** The change of one cell; undefined where it holds this already. */
function change(account: Account, key: string, value: string): CellChange | undefined {
  const { id } = account;
  const own = ownName(key);
  if (own !== undefined)
    return (account.custom[own] ?? "") === value ? undefined : { kind: "own", id, name: own, value };
  const field = key as Exclude<keyof Account, "id" | "source" | "custom">;
  return plain(account, field) === value ? undefined : { kind: "fact", id, field, value };
}
