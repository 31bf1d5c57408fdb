import { FluentBundle, FluentResource } from "@fluent/bundle";
import { afterEach, expect, test } from "vitest";

import type { Language } from "../api/types/house";
import { fill, has, sources } from "./bundles";
import { clock, day, money, number, parseNumber, percent } from "./format";
import { t, useLanguage } from ".";
import { pseudo, usePseudo } from "./pseudo";

const LANGUAGES: Language[] = ["en", "de"];
const code = import.meta.glob<string>(["../**/*.svelte", "../**/*.ts", "!../**/*.test.ts", "!../api/types/**"], {
  eager: true,
  query: "?raw",
  import: "default",
});

afterEach(() => useLanguage("en"));

test.each(LANGUAGES)("every key written out in the code has a text in %s", (language) => {
  const missing = Object.entries(code).flatMap(([file, text]) =>
    [...text.matchAll(/\bt\(\s*"([a-z0-9.-]+)"/gi)]
      .map((found) => found[1] ?? "")
      .filter((key) => !has(language, key) || fill(language, key) === key)
      .map((key) => `${key} (${file})`),
  );
  expect(missing).toEqual([]);
});

test("every key made from a part has at least one text that fits", () => {
  const keys = sources("en").flatMap(([, text]) =>
    [...text.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1] ?? ""),
  );
  const missing = Object.entries(code).flatMap(([file, text]) =>
    [...text.matchAll(/\bt\(\s*`([^`]+)`/g)]
      .map((found) => (found[1] ?? "").replace(/\.\w+$/, ""))
      .filter((key) => !key.startsWith("$"))
      .filter((key) => !keys.some((known) => new RegExp(`^${key.replace(/\$\{[^}]*\}/g, "[\\w-]+")}$`).test(known)))
      .map((key) => `${key} (${file})`),
  );
  expect(missing).toEqual([]);
});

test.each(LANGUAGES)("in %s a message read on its own says what it says among all the others", (language) => {
  const all = new FluentBundle(language, { useIsolating: false });
  for (const [, text] of sources(language)) all.addResource(new FluentResource(text));
  const files = sources(language).map(([, text]) => new FluentResource(text).body);
  const keys = files.flat().map(({ id }) => id);
  expect(keys.length).toBeGreaterThan(1000);
  const different = keys.filter((key) => {
    const whole = all.getMessage(key);
    return (
      has(language, key) !== Boolean(whole) ||
      (whole?.value && fill(language, key) !== all.formatPattern(whole.value, {}, [])) ||
      Object.entries(whole?.attributes ?? {}).some(
        ([name, value]) => fill(language, `${key}.${name}`) !== all.formatPattern(value, {}, []),
      )
    );
  });
  expect(different).toEqual([]);
});

test("a key without a text shows itself instead of failing", () => {
  expect(t("no-such-key")).toBe("no-such-key");
});

test("switching the language changes the words at once", () => {
  const english = t("action-undo");
  useLanguage("de");
  expect(t("action-undo")).not.toBe(english);
  expect(document.documentElement.lang).toBe("de");
});

test("numbers, money and days are written as on paper", () => {
  expect(number("de", 1_234_567.5, 1)).toBe("1.234.567,5");
  expect(number("en", 1_234_567.5, 1)).toBe("1,234,567.5");
  expect(number("de", 1234)).toBe("1.234");
  expect(number("en", 100)).toBe("100");
  expect(number("de", -0.001, 2)).toBe("0");
  expect(number("de", -12)).toBe("\u221212");
  expect(money("de", 1250.4, "EUR")).toBe("1.250\u00a0€");
  expect(money("en", 1250.4, "EUR")).toBe("€1,250");
  expect(money("en", 1250, "CHF")).toBe("CHF\u00a01,250");
  expect(percent("de", 0.41)).toBe("41\u00a0%");
  expect(percent("en", 0.41)).toBe("41%");
  expect(day("de", "2026-11-03")).toBe("03.11.2026");
  expect(day("en", "2026-11-03")).toBe("3\u00a0Nov\u00a02026");
});

test("a clock shows minutes and seconds, and a minus when over", () => {
  expect(clock(1120)).toBe("18:40");
  expect(clock(3600)).toBe("60:00");
  expect(clock(-61)).toBe("\u22121:01");
});

test.each<[Language, string, number | null]>([
  ["de", "1.500", 1500],
  ["en", "1.500", 1.5],
  ["de", "1.234,5", 1234.5],
  ["en", "1,234.5", 1234.5],
  ["de", "180 €", 180],
  ["en", "\u22125", -5],
  ["de", "", null],
  ["en", "a lot", null],
  ["en", "1-2", null],
])("in %s somebody who types %j means %j", (language, text, value) => {
  expect(parseNumber(language, text)).toBe(value);
});

test("a number shown in a field is read back as the same number", () => {
  for (const language of LANGUAGES)
    for (const value of [0, 0.5, -3, 1500, 1234567.25])
      expect(parseNumber(language, number(language, value, 2))).toBe(value);
});

test("the test language marks what went through the words", () => {
  const stop = usePseudo();
  expect(t("cancel")).toBe(pseudo(fill("en", "cancel")));
  stop();
  expect(t("cancel")).toBe(fill("en", "cancel"));
});
