// The facts of an account in words: what a field is called and what stands in it. The same in every step that shows accounts.
import type { AccountField } from "../api/types/accounts";
import { currentLanguage, day, t } from "../words";

/** The field in words. */
export function fieldName(field: AccountField): string {
  const name = field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return t(`accounts-field-${name}`);
}

let regions: { language: string; names: Intl.DisplayNames } | undefined;

/** A country's name in the language of the app; what is no code stays as it was written. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const language = currentLanguage();
  if (regions?.language !== language)
    regions = { language, names: new Intl.DisplayNames(language, { type: "region" }) };
  return regions.names.of(code) ?? code;
}

/** A value of a field in words: what filters list and cells show. */
export function valueName(field: AccountField, value: string): string {
  if (value === "") return t("accounts-none");
  if (field === "country") return countryName(value);
  if (field === "relationship") return t(`accounts-relationship-${value}`);
  if (field === "openOpportunity") return t(value === "true" ? "accounts-yes" : "accounts-no");
  if (field === "lastActivity") return day(value);
  return value;
}
