import { expect, test } from "vitest";

import type { FitCriterion, Predicate, Target } from "../../api/types/segmentation";
import { useLanguage } from "../../words";
import { choices, fault, fresh, settled } from "./conditions";
import { conditionWords, fitWords, unknownWords } from "./words";

const employees = (from: number | null, to: number | null): Predicate => ({
  field: "employees",
  test: { kind: "bands", bands: [{ from, to, share: 100 }] },
});

test("a condition reads as a sentence in both languages", () => {
  const countries: Predicate = { field: "country", test: { kind: "one-of", values: ["DE", "AT", "CH"] } };
  useLanguage("en");
  expect(conditionWords(countries)).toBe("Country: Germany and 2 more");
  expect(conditionWords(employees(200, 5000))).toBe("Employees: 200 to 5,000");
  expect(conditionWords(employees(null, 50))).toBe("Employees: up to 50");
  useLanguage("de");
  expect(conditionWords(countries)).toBe("Land: Deutschland und 2 weitere");
  expect(conditionWords(employees(200, null))).toBe("Beschäftigte: ab 200");
  useLanguage("en");
});

test("a condition that means nothing yet says what is missing", () => {
  for (const [predicate, missing] of [
    [fresh("industry"), "values"],
    [fresh("city"), "text"],
    [fresh("employees"), "band"],
    [employees(9, 3), "order"],
    [employees(3, 9), undefined],
    [fresh("lastActivity"), undefined],
  ] as const)
    expect(fault(predicate)).toBe(missing && `segmentation-missing-${missing}`);
});

test("bands without a limit are left out when the condition is kept", () => {
  const test = {
    kind: "bands" as const,
    bands: [
      { from: 1, to: 2, share: 100 },
      { from: null, to: null, share: 50 },
    ],
  };
  expect(settled({ field: "revenue", test }).test).toEqual({ kind: "bands", bands: [{ from: 1, to: 2, share: 100 }] });
});

test("what is asked for already stays to be chosen, even where the list has it no more", () => {
  const asked: Predicate = { field: "industry", test: { kind: "one-of", values: ["Glass"] } };
  expect(choices(undefined, asked)).toEqual([{ value: "Glass", count: null }]);
});

test("a fit is explained by what gives points, and by what the list does not say", () => {
  const criterion = (field: Predicate["field"], weight: number) =>
    ({ name: "", predicate: fresh(field), weight }) as FitCriterion;
  const criteria = [criterion("industry", 50), criterion("country", 30), criterion("employees", 20)];
  const row = { fit: 50, points: [50, 0, null] as (number | null)[] } as Target;
  expect(fitWords(row, criteria)).toBe("Fit 50 = Industry 50.");
  expect(unknownWords(row, criteria)).toEqual(["Employees"]);
});
