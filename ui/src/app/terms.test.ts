import { expect, test } from "vitest";
import type { AgreedTerm } from "../api/types/glossary";
import { finder, meet } from "./terms";

const term = (name: string, ...spellings: [string, boolean][]): AgreedTerm => ({
  term: name,
  name,
  meaning: `what ${name} means`,
  spellings: spellings.map(([letters, lower]) => ({ letters, lower })),
});
const find = finder([
  term("account", ["Account", true]),
  term("list", ["Target account list", true]),
  term("sqa", ["SQA", false]),
  term("fit", ["Fit", false]),
  term("one-one", ["C++ (1:1)", false]),
  term("upkeep", ["Follow-up", true]),
]);

test.each([
  ["An SQA is handed over.", ["SQA"]],
  ["Sales takes SQAs within two days.", ["SQAs"]],
  ["The target account list is short.", ["target account list"]],
  ["Does it fit? Fit counts.", ["Fit"]],
  ["The SQA-Prozess, the SQAX and MySQA", []],
  ["Written as C++ (1:1) here", ["C++ (1:1)"]],
  ["No follow-up without a Follow-up", ["follow-up", "Follow-up"]],
  ["", []],
])("in %j are %j", (text, expected) => {
  expect(find(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
});

test("nothing is found while nothing is agreed", () => {
  expect(finder([])("An SQA")).toEqual([]);
});

test("each term is met once, and what is pressed or written in is left alone", () => {
  const make = (tag: string, text: string, role?: string) => {
    const element = Object.assign(document.createElement(tag), { textContent: text });
    if (role) element.setAttribute("role", role);
    return element;
  };
  const said = make("p", "An SQA and another SQA on an account");
  document.body.replaceChildren(make("button", "SQA"), make("textarea", "SQA"), make("div", "SQA GmbH", "grid"), said);
  const met = [...meet(document.body, find)].map(([range, { term }]) => [range.toString(), term]);
  expect(met).toEqual([
    ["SQA", "sqa"],
    ["account", "account"],
  ]);
});
