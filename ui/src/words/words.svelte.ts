// The words of the chosen language, reactive: read `t(…)` in markup or `$derived` and it follows a change of language.
import type { Finding, Label, Language, Param } from "../api/types/house";
import * as bundles from "./bundles";
import * as format from "./format";

let language = $state<Language>("en");
// Tests put a changer here to find hard-coded text; see pseudo.ts.
let change: ((text: string) => string) | undefined;

/** The language in use. */
export const currentLanguage = (): Language => language;

/** Switches the language of everything at once. */
export function useLanguage(next: Language): void {
  language = next;
  document.documentElement.lang = next;
}

/** For tests: every text goes through this before it is shown. */
export function useChange(next: ((text: string) => string) | undefined): void {
  change = next;
}

/** The text of a key with its parameters. Numbers are written in the language; pass them raw. */
export function t(key: string, params?: Record<string, Param>): string {
  const text = bundles.fill(language, key, params);
  return change ? change(text) : text;
}

/** A name that is either somebody's own words or starter content, in words. */
export function words(param: Param): string {
  const text = bundles.words(language, param);
  return change && typeof param === "object" ? change(text) : text;
}

/** Whether a key has a text in the language in use. */
export const has = (key: string): boolean => bundles.has(language, key);

/** A label (undo name, deed) in words. */
export const label = (label: Label): string => t(label.key, label.params);

/** A finding's sentence. */
export const finding = (finding: Finding): string => t(`finding-${finding.code}`, finding.params);

export const number = (value: number, decimals?: number): string => format.number(language, value, decimals);
export const percent = (share: number, decimals?: number): string => format.percent(language, share, decimals);
export const money = (amount: number, currency: string): string => format.money(language, amount, currency);
export const day = (iso: string): string => format.day(language, iso);
/** What somebody typed as a number; null if it is none. */
export const parseNumber = (text: string): number | null => format.parseNumber(language, text);
/** Sorts words as the language does. */
export const compare = (a: string, b: string): number =>
  a.localeCompare(b, format.locale(language), { numeric: true, sensitivity: "base" });
