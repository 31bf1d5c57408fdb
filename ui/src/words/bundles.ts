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

/** Where a message begins. Its further lines are indented, or close what an earlier one opened. */
const HEAD = /^([a-zA-Z][\w-]*) *=/gm;
/** Where one ends: at the next message or comment. */
const NEXT = /\n(?=[a-zA-Z#])/g;
/** Another message named inside one. */
const NAMED = /\{\s*([a-zA-Z][\w-]*)(?:\.[\w-]+)?\s*\}/g;

/**
 * A language's messages, each understood when it is first asked for. Understanding all of them takes longer than anything
 * else the first frame waits for, and one screen shows a tenth of them.
 */
class Book {
  readonly #bundle: FluentBundle;
  /** By key, what is not understood yet: its file, and where it begins there. */
  readonly #waiting = new Map<string, [text: string, start: number]>();

  constructor(language: Language) {
    this.#bundle = new FluentBundle(locale(language), { useIsolating: false });
    for (const [, text] of sources(language))
      for (const found of text.matchAll(HEAD)) this.#waiting.set(found[1] ?? "", [text, found.index]);
  }

  message(id: string) {
    this.#understand(id);
    return this.#bundle.getMessage(id);
  }

  format(...args: Parameters<FluentBundle["formatPattern"]>): string {
    return this.#bundle.formatPattern(...args);
  }

  #understand(id: string): void {
    const place = this.#waiting.get(id);
    if (!place) return;
    this.#waiting.delete(id);
    const [text, start] = place;
    NEXT.lastIndex = start;
    const message = text.slice(start, NEXT.exec(text)?.index);
    this.#bundle.addResource(new FluentResource(message));
    for (const [, named = ""] of message.matchAll(NAMED)) this.#understand(named);
  }
}

const books: Partial<Record<Language, Book>> = {};
const book = (language: Language): Book => (books[language] ??= new Book(language));

/** Whether a key has a text. */
export function has(language: Language, key: string): boolean {
  return book(language).message(key.split(".")[0] ?? key) !== undefined;
}

/** The text of a key (`key` or `key.attribute`); the key itself if there is none: a gap shows and is never fatal. */
export function fill(language: Language, key: string, params: Record<string, Param> = {}): string {
  const [id = key, attribute] = key.split(".");
  const message = book(language).message(id);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  if (!pattern) return key;
  const args: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(params)) args[name] = variable(language, value);
  return book(language).format(pattern, args, []);
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
