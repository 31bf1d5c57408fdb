// The step accounts.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { AccountQuery, AccountsEdit, AccountsView, AccountWindow } from "./types/accounts";

/** The list as a whole: how long it is and what stands in it. */
export const accounts = () => call<AccountsView>("accounts");
/** Some rows of what a query finds. */
export const accountWindow = (query: AccountQuery, offset: number, limit: number) =>
  call<AccountWindow>("account_window", { query, offset, limit });
/** The ids of everything a query finds, in its order. */
export const accountIds = (query: AccountQuery) => call<number[]>("account_ids", { query });
export const editAccounts = (edit: AccountsEdit) => call<Outcome>("edit_accounts", { edit });

/** What became of a list. */
export interface Imported {
  file: string;
  rows: number;
  created: number;
  skipped: number;
  rejected: number;
  problems: { kind: string; column: string; count: number; lines: number[] }[];
}
/** Asks for a list and brings it in; null if the person changed their mind. */
export const importList = (path: string | null = null) => call<Imported | null>("import_list", { path });
