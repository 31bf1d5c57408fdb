// Reads names out of what somebody pastes: the To line of a mail, rows of a spreadsheet, a plain list. Pure.
import type { NewPerson, Person, Team } from "../../api/types/setup";

/** Somebody found in a pasted list. */
export interface Found extends NewPerson {
  /** Somebody of this name is on the list already, or stands further up in what was pasted. */
  known: boolean;
}

/** The most that are taken at once. */
export const MOST = 500;

const TEAMS: [RegExp, Team][] = [
  [/^(marketing|mktg?)\b/i, "marketing"],
  [/^(sales|vertrieb|verkauf)\b/i, "sales"],
  [/^(leadership|leitung|management|geschäfts(leitung|führung)|vorstand|board)\b/i, "leadership"],
  [/^(experts?|fachleute|experte|expertin)\b/i, "expert"],
];

/** Everybody named in the text. Who has no team of their own in it gets `team`. */
export function found(text: string, team: Team, people: Pick<Person, "name">[]): Found[] {
  const seen = new Set(people.map(({ name }) => plain(name)));
  return rows(text)
    .map((cells) => person(cells, team))
    .filter((it): it is NewPerson => it !== undefined)
    .slice(0, MOST)
    .map((it) => {
      const known = seen.has(plain(it.name));
      seen.add(plain(it.name));
      return { ...it, known };
    });
}

const plain = (name: string) => name.trim().toLocaleLowerCase().replace(/\s+/g, " ");

/** Lines of cells. Tabs make cells, so do semicolons on every line; a line of a mail's addresses makes a row each. */
function rows(text: string): string[][] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim());
  const sheet = lines.length > 1 && lines.every((line) => line.includes(";") && !line.includes("<"));
  return lines.flatMap((line) => {
    const bare = line.trim();
    if (line.includes("\t")) return [line.split("\t").map(clean)];
    if (sheet) return [line.split(";").map(clean)];
    if (bare.includes("@") || /;\s*\S/.test(bare)) return addresses(bare).map((name) => [name]);
    return [split(bare)];
  });
}

/** `To: "Voss, Ada" <ada@x.com>; bo.lindqvist@x.com` → the names. Semicolons part; commas do where addresses stand. */
function addresses(line: string): string[] {
  const bare = line.replace(/^(to|cc|bcc|an|von|from)\s*:\s*/i, "");
  const parts = bare.includes(";")
    ? bare.split(";")
    : bare.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).reduce<string[]>((done, part) => {
        // `Voss, Ada <ada@x.com>` without quotes: the piece before the address belongs to it.
        const open = done.at(-1);
        if (open !== undefined && !open.includes("@")) done[done.length - 1] = `${open},${part}`;
        else done.push(part);
        return done;
      }, []);
  return parts.map(addressee).filter(Boolean);
}

function addressee(part: string): string {
  const named = /^(.*?)<[^>]*>\s*$/.exec(part.trim());
  const name = clean(named?.[1] ?? part);
  if (name && !name.includes("@")) return turned(name);
  // Only an address: what stands before the @ is the name as far as one knows.
  const local = (name || clean(part.replace(/[<>]/g, ""))).split("@")[0] ?? "";
  return local
    .split(/[._]+/)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1))
    .join(" ");
}

/** `Voss, Ada` is Ada Voss. */
function turned(name: string): string {
  const [last, first, more] = name.split(",").map((it) => it.trim());
  return last && first && more === undefined ? `${first} ${last}` : name;
}

/** A plain line: a name, and behind a comma, a dash or in brackets what they do. */
function split(line: string): string[] {
  const bare = line.replace(/^\s*(?:[-*•·–]|\d{1,3}[.)])\s+/, "");
  const brackets = /^(.+?)\s*\(([^)]*)\)\s*$/.exec(bare);
  if (brackets) return [clean(brackets[1] ?? ""), clean(brackets[2] ?? "")];
  const cells = bare.split(/\s*[,;]\s*|\s+[–—-]\s+/).map(clean);
  // `Voss, Ada`: two single words are a name the other way round, unless the second is a team or an abbreviation.
  const [last = "", first = ""] = cells;
  const word = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u;
  if (cells.length === 2 && word.test(last) && word.test(first) && !teamOf(first)) return [`${first} ${last}`];
  return cells;
}

function person([name = "", ...rest]: string[], team: Team): NewPerson | undefined {
  const full = name.includes(",") ? turned(name) : name;
  if (!/\p{L}/u.test(full) || /^(name|names|namen|teilnehmer|teilnehmende|participants?)$/i.test(full))
    return undefined;
  const cells = rest.filter((cell) => cell && !cell.includes("@"));
  // A cell that is only a team's word is the team; `Marketing Manager` is a job that says nothing certain.
  const of = cells.find((cell) => teamOf(cell) !== undefined);
  const job = cells.filter((cell) => cell !== of).join(", ");
  return { name: full.slice(0, 200), team: (of !== undefined && teamOf(of)) || team, job: job.slice(0, 200) };
}

function teamOf(cell: string): Team | undefined {
  return TEAMS.find(([word]) => word.exec(cell)?.[0].length === cell.length)?.[1];
}

function clean(text: string): string {
  return text
    .trim()
    .replace(/^["'“„]+|["'”“]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
