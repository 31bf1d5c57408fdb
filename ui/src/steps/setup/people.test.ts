import { expect, test } from "vitest";
import { found } from "./people";

const names = (text: string) => found(text, "sales", []).map(({ name, team, job }) => [name, team, job]);

test.each([
  [
    "rows of a spreadsheet with team and job",
    "Name\tTeam\tRolle\nJana Lindner\tMarketing\tMarketingleiterin\nVoss, Ada\tVertrieb\tKey Account",
    [
      ["Jana Lindner", "marketing", "Marketingleiterin"],
      ["Ada Voss", "sales", "Key Account"],
    ],
  ],
  [
    "a column of names",
    "Jana Lindner\r\n\r\nBo Lindqvist\r\n",
    [
      ["Jana Lindner", "sales", ""],
      ["Bo Lindqvist", "sales", ""],
    ],
  ],
  [
    "a mail's addresses, names first, last name first and none",
    'An: Jana Lindner <j.lindner@x.de>; "Voss, Ada" <ada@x.de>; bo.lindqvist@x.se',
    [
      ["Jana Lindner", "sales", ""],
      ["Ada Voss", "sales", ""],
      ["Bo Lindqvist", "sales", ""],
    ],
  ],
  [
    "addresses parted by commas, with and without quotes",
    'Voss, Ada <ada@x.de>, "Lindner, Jana" <j@x.de>, Bo Lindqvist <bo@x.se>',
    [
      ["Ada Voss", "sales", ""],
      ["Jana Lindner", "sales", ""],
      ["Bo Lindqvist", "sales", ""],
    ],
  ],
  [
    "numbered lines with a job in brackets, behind a comma or a dash",
    "1. Jana Lindner (Head of Marketing)\n2) Ada Voss, Key Account\n- Bo Lindqvist – Sales",
    [
      ["Jana Lindner", "sales", "Head of Marketing"],
      ["Ada Voss", "sales", "Key Account"],
      ["Bo Lindqvist", "sales", ""],
    ],
  ],
  [
    "semicolons on every line, as a list saved by a German Excel",
    "Name;Team\nJana Lindner;Marketing\nAda Voss;Leitung",
    [
      ["Jana Lindner", "marketing", ""],
      ["Ada Voss", "leadership", ""],
    ],
  ],
  ["a last name first", "Müller, Jörg", [["Jörg Müller", "sales", ""]]],
  ["a double name with a hyphen stays whole", "Anne-Marie Weiß-Roth", [["Anne-Marie Weiß-Roth", "sales", ""]]],
  ["nothing but lines and numbers", "---\n12\n\n", []],
] as const)("%s", (_, text, people) => {
  expect(names(text)).toEqual(people);
});

test("who is on the list already, or twice in what was pasted, is marked", () => {
  const all = found("jana  lindner\nAda Voss\nADA VOSS", "marketing", [{ name: "Jana Lindner" }]);
  expect(all.map(({ known }) => known)).toEqual([true, false, true]);
});
