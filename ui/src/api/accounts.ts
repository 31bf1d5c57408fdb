// The step accounts.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { AccountCard, AccountQuery, AccountsEdit, AccountsView, AccountWindow } from "./types/accounts";

/** The list as a whole: how long it is and what stands in it. */
export const accounts = () => call<AccountsView>("accounts");
/** Some rows of what a query finds. */
export const accountWindow = (query: AccountQuery, offset: number, limit: number) =>
  call<AccountWindow>("account_window", { query, offset, limit });
/** The ids of everything a query finds, in its order. */
export const accountIds = (query: AccountQuery) => call<number[]>("account_ids", { query });
/** What the card of an account shows beside its facts. */
export const accountCard = (id: number) => call<AccountCard>("account_card", { id });
export const editAccounts = (edit: AccountsEdit) => call<Outcome>("edit_accounts", { edit });
/** Which kind of file, and which accounts. */
export type ListFormat = "xlsx" | "csv";
export type ListPart = "all" | "targets";
/** Asks where and writes the list for the CRM; null if the person changed their mind. */
export const exportAccounts = (format: ListFormat, part: ListPart) =>
  call<{ path: string; accounts: number; withoutId: number } | null>("export_accounts", { format, part });
