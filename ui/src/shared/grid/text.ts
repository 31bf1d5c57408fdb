// Rows as text between programs: tab separated, as spreadsheets copy and paste them.

/** Cells as tab separated lines; a cell with a tab, a line break or a quote is quoted as spreadsheets do it. */
export function toTsv(lines: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return lines.map((line) => line.map(cell).join("\t")).join("\n");
}

/** The cells of pasted text, as spreadsheets write it; every line gets as many cells as the longest. */
export function fromTsv(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  const lines: string[][] = [];
  let line: string[] = [];
  // A cell in quotes may hold tabs, lines and doubled quotes; a quote that is never closed is text like any other.
  for (const [, quoted, bare, end] of plain.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "\t") continue;
    lines.push(line);
    line = [];
    if (end === "") break;
  }
  const width = Math.max(...lines.map((cells) => cells.length));
  return lines.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]);
}

/** Whether pasted text is a table rather than one value: several lines, or several cells in a line. */
export const isTable = (text: string): boolean => /[\t\n]/.test(text.trim());
