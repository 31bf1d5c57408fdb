// Rows as text between programs: tab separated, as spreadsheets copy and paste them.

/** Cells as tab separated lines; a cell with a tab, a line break or a quote is quoted as spreadsheets do it. */
export function toTsv(lines: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return lines.map((line) => line.map(cell).join("\t")).join("\n");
}

/** Whether pasted text is a table rather than one value: several lines, or several cells in a line. */
export const isTable = (text: string): boolean => /[\t\n]/.test(text.trim());
