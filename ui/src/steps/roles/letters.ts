// What stands in a cell, and how it travels to a spreadsheet and back. Pure.
import type { RolesLetter } from "../../api/types/roles";

/** A duty as it is kept: one of `ARSCI`. */
const ORDER = "ARSCI";

/** Duties in the order they are kept. */
const inOrder = (duties: Iterable<string>): string => {
  const has = new Set(duties);
  return [...ORDER].filter((duty) => has.has(duty)).join("");
};

/** The part of a cell the variant shows, strongest first. */
export const shown = (duties: string, letters: RolesLetter[]): RolesLetter[] =>
  letters.filter(({ duty }) => duties.includes(duty));

/** With a duty if it was missing, without it if it was there. */
export const toggled = (duties: string, duty: string): string =>
  inOrder(duties.includes(duty) ? [...duties].filter((it) => it !== duty) : [...duties, duty]);

/** What Space makes of a cell: nothing, then each letter in turn, then nothing again. */
export function cycled(duties: string, letters: RolesLetter[]): string {
  const last = shown(duties, letters).at(-1);
  return letters[last ? letters.indexOf(last) + 1 : 0]?.duty ?? "";
}

/** The duty behind a key, if the variant has that letter. */
export const typed = (key: string, letters: RolesLetter[]): string | undefined =>
  letters.find(({ letter }) => letter === key.toUpperCase())?.duty;

/** A cell as people write it in a spreadsheet: `A/R`. */
export const written = (duties: string, letters: RolesLetter[]): string =>
  shown(duties, letters)
    .map(({ letter }) => letter)
    .join("/");

/** A block of cells as a spreadsheet takes it. */
export const toTsv = (rows: string[][]): string => rows.map((row) => row.join("\t")).join("\n");

/** A block of cells as a spreadsheet gives it: tabs between, quotes around what has line breaks. Semicolons for CSV. */
export function fromTsv(text: string): string[][] {
  const separator = text.includes("\t") || !text.includes(";") ? "\t" : ";";
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const end = () => {
    rows.at(-1)?.push(cell.trim());
    cell = "";
  };
  const body = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  for (let at = 0; at < body.length; at++) {
    const sign = body[at] ?? "";
    if (quoted && sign === '"' && body[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (sign === '"' && (quoted || cell === "")) quoted = !quoted;
    else if (!quoted && sign === separator) end();
    else if (!quoted && sign === "\n") {
      end();
      rows.push([]);
    } else cell += sign === "\n" ? " " : sign;
  }
  end();
  return rows;
}

/** Whether a cell of a spreadsheet holds letters of this variant, or nothing. */
export const isLetters = (cell: string, letters: RolesLetter[]): boolean =>
  /^[\s,;/+&-]*([A-Za-z][\s,;/+&-]*)*$/.test(cell) &&
  [...cell].every((sign) => !/[a-z]/i.test(sign) || typed(sign, letters) !== undefined);
