// The Fluent files, read once per language. Rust reads the very same files for paper and command line.
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { Language, Param } from "../api/types/house";
import { locale, number } from "./format";

const files = import.meta.glob<string>("../../locales/*/*.ftl", { eager: true, query: "?raw", import: "default" });

/** The Fluent sources of a language, by file name. */
export function sources(language: Language): [file: string, text: string][] {
  const folder = `/locales/${language}/`;
  return Object.entries(files).filter(([path]) => path.includes(folder));
}

/** Writes numbers as the rest of the product does, while plural rules still see the number. */
class Written extends FluentNumber {
  readonly #language: Language;
  constructor(value: number, language: Language) {
    super(value);
    this.#language = language;
  }
  override toString(): string {
    return number(this.#language, this.valueOf(), 2);
  }
}

function build(language: Language): FluentBundle {
  const bundle = new FluentBundle(locale(language), { useIsolating: false });
  for (const [, text] of sources(language)) bundle.addResource(new FluentResource(text));
  return bundle;
}

const bundles: Record<Language, FluentBundle> = { en: build("en"), de: build("de") };

/** Whether a key has a text. */
export function has(language: Language, key: string): boolean {
  return bundles[language].hasMessage(key.split(".")[0] ?? key);
}

/** The text of a key (`key` or `key.attribute`); the key itself if there is none: a gap shows and is never fatal. */
export function fill(language: Language, key: string, params: Record<string, Param> = {}): string {
  const [id = key, attribute] = key.split(".");
  const bundle = bundles[language];
  const message = bundle.getMessage(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) return key;
  const args: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(params)) args[name] = variable(language, value);
  return bundle.formatPattern(pattern, args, []);
}

/** A parameter on its own, in words: the name of a role, of an activity. */
export const words = (language: Language, value: Param): string => String(variable(language, value));

/** A parameter as Fluent takes it: starter content is named by its key, several things are joined as the language does. */
function variable(language: Language, value: Param): FluentVariable {
  if (typeof value === "number") return new Written(value, language);
  if (typeof value === "string") return value;
  if ("key" in value) return fill(language, value.key);
  const parts = value.list.map((part) => String(variable(language, part)));
  return new Intl.ListFormat(locale(language), { type: "conjunction" }).format(parts);
}
