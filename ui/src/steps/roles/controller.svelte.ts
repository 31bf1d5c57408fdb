/* eslint-disable svelte/prefer-svelte-reactivity -- maps here are made anew, never changed */
// The matrix as a spreadsheet: where the keyboard is, what is selected, and which edit a key means. No DOM in here.
import { SvelteMap } from "svelte/reactivity";

import { editRoles, roles } from "../../api/roles";
import type { Outcome } from "../../api/shell";
import type { Finding, Severity, Side } from "../../api/types/house";
import type {
  ActivityView,
  PhaseView,
  RolesCell,
  RolesEdit,
  RolesHandover,
  RolesLetter,
  RoleView,
  RolesView,
} from "../../api/types/roles";
import { t, words } from "../../words";
import { ApartController } from "../apart.svelte";
import { cycled, fromTsv, isLetters, shown, toggled, toTsv, written } from "./letters";

/** A line of the grid, top to bottom: roles, then phases with their activities, then the loads. */
export type Line =
  | { kind: "roles"; key: "roles" }
  | { kind: "phase"; key: string; phase: PhaseView }
  | { kind: "activity"; key: string; phase: PhaseView; activity: ActivityView; cells: string[] }
  | { kind: "loads"; key: "loads" };

/** A place in the grid by number: line, and column with -1 for the names. */
export interface Place {
  line: number;
  column: number;
}

/** A place in the grid that survives a new view: the line's key and the role, null for the names. */
interface Anchor {
  key: string;
  role: number | null;
}

/** A way the keyboard can go. */
export type Way =
  "up" | "down" | "left" | "right" | "home" | "end" | "first" | "last" | "top" | "bottom" | "page-up" | "page-down";

/** How many lines a page is: what fits on a small projector. */
const PAGE = 8;
/** Columns of a range, the same for all its lines. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The roles screen's state. */
export class RolesController extends ApartController<RolesView, RolesEdit> {
  /** What a screen reader is told next. */
  said = $state("");
  /** The line whose name is being typed: its key, or `new:<phase>` for one that is not there yet. */
  renaming = $state<string>();
  /** Cells that changed without being touched, by activity: shown for a moment. */
  flashed = $state.raw(new Map<number, Set<number>>());
  /** The finding the strip shows, by code and place. */
  #finding = $state<string>();
  #at = $state.raw<Anchor>({ key: "", role: null });
  #from = $state.raw<Anchor>();
  #last: Place = { line: 1, column: 0 };
  // Letters on their way to the file: a room that types fast must not wait for each one to come back.
  #pending = new SvelteMap<string, string>();
  #sent = 0;

  constructor() {
    super({ reads: ["setup", "roles"], read: roles, send: editRoles });
  }

  override async load(): Promise<void> {
    await super.load();
    for (const [key, duties] of this.#pending)
      if (this.#sent === 0 || duties === this.#kept(key)) this.#pending.delete(key);
  }

  override async handOver(side: Side): Promise<void> {
    this.#forget();
    await super.handOver(side);
  }

  override async takeBack(): Promise<void> {
    this.#forget();
    await super.takeBack();
  }

  /** Nothing of what a team did stays behind for the next one: neither what was said nor what is on its way. */
  #forget(): void {
    this.said = "";
    this.renaming = undefined;
    this.flashed = new Map();
    this.#pending.clear();
    this.move("first");
  }

  #kept(key: string): string | undefined {
    const [activity, role] = key.split(":").map(Number);
    const column = this.view?.roles.findIndex(({ id }) => id === role) ?? -1;
    for (const phase of this.view?.phases ?? [])
      for (const row of phase.activities) if (row.id === activity) return row.cells[column];
    return undefined;
  }

  // ------------------------------------------------------------------------------------------------ what is shown

  /** The team that has the laptop: it writes letters into rows and columns that stay as they are. */
  readonly alone = $derived<Side | null>(this.view?.entering ?? null);
  /** The variant's letters, strongest first. */
  readonly letters = $derived<RolesLetter[]>(this.view?.letters ?? []);
  /** Columns on show. */
  readonly columns = $derived<RoleView[]>(this.view?.roles.filter(({ hidden }) => !hidden) ?? []);
  /** Where the columns on show stand among all roles. */
  readonly #slots = $derived(this.columns.map((role) => this.view?.roles.indexOf(role) ?? -1));

  /** Lines on show. */
  readonly lines = $derived.by<Line[]>(() => {
    const lines: Line[] = [{ kind: "roles", key: "roles" }];
    for (const phase of this.view?.phases ?? []) {
      lines.push({ kind: "phase", key: `phase:${phase.id}`, phase });
      for (const activity of phase.activities)
        if (!activity.hidden)
          lines.push({
            kind: "activity",
            key: `activity:${activity.id}`,
            phase,
            activity,
            cells: this.#cells(activity),
          });
    }
    lines.push({ kind: "loads", key: "loads" });
    return lines;
  });

  /** Activities on show, in order. */
  readonly activities = $derived(this.lines.filter((line) => line.kind === "activity"));
  readonly #lineOf = $derived(new Map(this.lines.map(({ key }, place) => [key, place])));
  readonly #columnOf = $derived(new Map(this.columns.map(({ id }, place) => [id, place])));

  #cells(activity: ActivityView): string[] {
    return this.#slots.map((slot, column) => {
      const role = this.columns[column]?.id;
      return this.#pending.get(`${activity.id}:${role}`) ?? activity.cells[slot] ?? "";
    });
  }

  /** Nothing to show yet: no activity, or no role. */
  readonly empty = $derived(this.view !== undefined && (this.activities.length === 0 || this.columns.length === 0));

  /** Duties in words: “accountable and responsible”, “no task”. */
  inWords(duties: string): string {
    const keys = shown(duties, this.letters).map(({ duty }) => this.dutyKey(duty));
    return keys.length === 0 ? t("roles-no-task") : words({ list: keys.map((key) => ({ key })) });
  }

  /** The locale key of a duty in the variant in use. */
  dutyKey(duty: string): string {
    return `roles-duty-${this.view?.variant === "daci" ? "daci" : "raci"}-${duty.toLowerCase()}`;
  }

  // ------------------------------------------------------------------------------------------ where the keyboard is

  /** The cell with the keyboard. */
  readonly cursor = $derived.by<Place>(() => {
    const first = this.lines.findIndex(({ kind }) => kind === "activity");
    if (this.#at.key === "" && first >= 0) return { line: first, column: 0 };
    const line = this.#lineOf.get(this.#at.key) ?? Math.min(this.#last.line, this.lines.length - 2);
    const column =
      this.#at.role === null
        ? -1
        : (this.#columnOf.get(this.#at.role) ?? Math.min(this.#last.column, this.columns.length - 1));
    return this.#allowed({ line, column });
  });

  /** The range of letters that is selected; a single cell is a range of one. None on names, roles and loads. */
  readonly range = $derived.by<Range | undefined>(() => {
    const to = this.cursor;
    if (to.column < 0 || this.lines[to.line]?.kind !== "activity") return undefined;
    const line = this.#from && this.#lineOf.get(this.#from.key);
    const column =
      this.#from?.role !== undefined && this.#from.role !== null ? this.#columnOf.get(this.#from.role) : undefined;
    const from = line === undefined || column === undefined ? to : { line, column };
    return {
      top: Math.min(from.line, to.line),
      bottom: Math.max(from.line, to.line),
      left: Math.min(from.column, to.column),
      right: Math.max(from.column, to.column),
    };
  });

  /** More than one cell is selected. */
  readonly several = $derived(
    this.range !== undefined && (this.range.top < this.range.bottom || this.range.left < this.range.right),
  );
  /** The line with the keyboard. */
  readonly line = $derived(this.lines[this.cursor.line]);
  /** The role with the keyboard. */
  readonly role = $derived<RoleView | undefined>(this.columns[this.cursor.column]);

  /** The nearest place there is: phases have names only, roles and loads have no name. */
  #allowed({ line, column }: Place): Place {
    const at = Math.max(0, Math.min(line, this.lines.length - 1));
    const kind = this.lines[at]?.kind;
    if (kind === "phase") return { line: at, column: -1 };
    const least = kind === "activity" ? -1 : 0;
    return { line: at, column: Math.max(least, Math.min(column, this.columns.length - 1)) };
  }

  /** Puts the keyboard somewhere; with `extend` the range grows from where it began. */
  go(to: Place, extend = false): void {
    const { line, column } = this.#allowed(to);
    if (extend) this.#from ??= this.#at;
    else this.#from = undefined;
    this.#last = { line, column };
    this.#at = { key: this.lines[line]?.key ?? "", role: column < 0 ? null : (this.columns[column]?.id ?? null) };
  }

  /** Moves the keyboard; with `extend` the range grows, over letters only. */
  move(way: Way, extend = false): void {
    const { line, column } = this.cursor;
    const rows = this.lines.flatMap(({ kind }, place) => (kind === "activity" ? [place] : []));
    const [first = 1, last = 1] = [rows[0], rows.at(-1)];
    const end = this.columns.length - 1;
    const grow = extend && this.range !== undefined;
    const step = (by: 1 | -1) => {
      for (let at = line + by; at >= 0 && at < this.lines.length; at += by) {
        const kind = this.lines[at]?.kind;
        if (kind === "activity" || (!grow && (column < 0 ? kind === "phase" : kind !== "phase"))) return at;
      }
      return line;
    };
    const page = (by: 1 | -1) => rows[Math.max(0, Math.min(rows.length - 1, nearest(rows, line) + by * PAGE))] ?? line;
    const to: Record<Way, () => Place> = {
      up: () => ({ line: step(-1), column }),
      down: () => ({ line: step(1), column }),
      left: () => ({ line, column: grow ? Math.max(0, column - 1) : column - 1 }),
      right: () => ({ line, column: column + 1 }),
      home: () => ({ line, column: column === 0 && !grow ? -1 : 0 }),
      end: () => ({ line, column: end }),
      first: () => ({ line: first, column: 0 }),
      last: () => ({ line: last, column: end }),
      top: () => ({ line: first, column }),
      bottom: () => ({ line: last, column }),
      "page-up": () => ({ line: page(-1), column }),
      "page-down": () => ({ line: page(1), column }),
    };
    this.go(to[way](), grow);
  }

  /** Moves the keyboard to the next row without a letter, or to the previous one. */
  moveToEmpty(way: 1 | -1): void {
    const empty = this.lines.flatMap((line, at) =>
      line.kind === "activity" && line.cells.every((duties) => duties === "") ? [at] : [],
    );
    const { line, column } = this.cursor;
    const to = way === 1 ? empty.find((at) => at > line) : empty.findLast((at) => at < line);
    const at = to ?? (way === 1 ? empty[0] : empty.at(-1));
    if (at !== undefined) this.go({ line: at, column: Math.max(0, column) });
  }

  /** Selects all letters. */
  selectAll(): void {
    this.move("first");
    this.move("last", true);
  }

  // ---------------------------------------------------------------------------------------------------- letters

  /** Sets one letter in everything selected. */
  set(duty: string): Promise<Outcome | undefined> {
    return this.#fill(() => duty);
  }

  /** Adds a letter to everything selected, or takes it away where all have it. */
  toggle(duty: string): Promise<Outcome | undefined> {
    const all = this.selected().every(({ duties }) => duties.includes(duty));
    return this.#fill((duties) => (duties.includes(duty) === all ? toggled(duties, duty) : duties));
  }

  /** Empties everything selected. */
  clear(): Promise<Outcome | undefined> {
    return this.#fill(() => "");
  }

  /** The next letter in everything selected. */
  cycle(): Promise<Outcome | undefined> {
    const next = cycled(this.selected()[0]?.duties ?? "", this.letters);
    return this.#fill(() => next);
  }

  /** The selected cells, row by row. */
  selected(): RolesCell[] {
    return this.#block().flat();
  }

  #block(): RolesCell[][] {
    const range = this.range;
    if (!range) return [];
    return this.lines.slice(range.top, range.bottom + 1).flatMap((line) =>
      line.kind !== "activity"
        ? []
        : [
            this.columns.slice(range.left, range.right + 1).map(({ id }, place) => ({
              activity: line.activity.id,
              role: id,
              duties: line.cells[range.left + place] ?? "",
            })),
          ],
    );
  }

  async #fill(change: (duties: string) => string): Promise<Outcome | undefined> {
    const before = this.selected();
    const after = before.map((cell) => ({ ...cell, duties: change(cell.duties) }));
    const [only] = after;
    if (!only) return undefined;
    if (after.every(({ duties }, place) => duties === before[place]?.duties)) {
      this.#say(after);
      return undefined;
    }
    for (const { activity, role, duties } of after)
      this.#pending.set(`${activity}:${role}`, this.#over(activity, role, duties));
    this.#say(after);
    const edit: RolesEdit =
      after.length === 1
        ? { kind: "set-cell", ...only }
        : after.every(({ duties }) => duties === "")
          ? { kind: "clear-cells", cells: after.map(({ activity, role }) => ({ activity, role })) }
          : { kind: "set-cells", cells: after };
    return this.send(edit);
  }

  /** What the variant does not show stays in the cell, as in the file. */
  #over(activity: number, role: number, duties: string): string {
    const kept = this.#kept(`${activity}:${role}`) ?? "";
    const hidden = [...kept].filter((duty) => !this.letters.some((letter) => letter.duty === duty));
    return [..."ARSCI"].filter((duty) => duties.includes(duty) || hidden.includes(duty)).join("");
  }

  /** Sends an edit of letters; until all of them are back, what was typed is shown. */
  async send(edit: RolesEdit): Promise<Outcome | undefined> {
    this.#sent++;
    try {
      return await this.edit(edit);
    } finally {
      this.#sent--;
    }
  }

  #say(cells: RolesCell[]): void {
    const [only] = cells;
    if (!only || cells.length > 1) {
      this.said = t("roles-said-cells", { count: cells.length, duties: this.inWords(only?.duties ?? "") });
      return;
    }
    const line = this.lines[this.#lineOf.get(`activity:${only.activity}`) ?? -1];
    const column = this.#columnOf.get(only.role) ?? -1;
    if (line?.kind !== "activity") return;
    this.said = t(this.whole(line.cells) ? "roles-said-whole" : "roles-cell", {
      activity: line.activity.name,
      role: this.columns[column]?.name ?? "",
      duties: this.inWords(only.duties),
    });
  }

  /** Exactly one answers for it and somebody does it. */
  whole(cells: string[]): boolean {
    return cells.filter((duties) => duties.includes("A")).length === 1 && cells.some((duties) => duties.includes("R"));
  }

  /** Says whom the SDR hands over to, and shows which cells followed. Answers how many. */
  async setHandover(handover: RolesHandover): Promise<number> {
    const before = this.view;
    if (!before || !(await this.edit({ kind: "set-handover", handover }))) return 0;
    await this.load();
    const changed = new Map<number, Set<number>>();
    const old = new Map(
      before.phases.flatMap(({ activities }) => activities.map(({ id, cells }) => [id, cells] as const)),
    );
    for (const { id, cells } of this.view?.phases.flatMap(({ activities }) => activities) ?? [])
      cells.forEach((duties, column) => {
        const role = this.view?.roles[column];
        if (role && duties !== old.get(id)?.[column]) changed.set(id, (changed.get(id) ?? new Set()).add(role.id));
      });
    this.flashed = changed;
    const count = [...changed.values()].reduce((sum, { size }) => sum + size, 0);
    this.said = t("roles-followed", { count });
    const first = this.activities.find(({ activity }) => changed.has(activity.id));
    const role = first && this.columns.findIndex(({ id }) => changed.get(first.activity.id)?.has(id));
    if (first && role !== undefined) this.go({ line: this.#lineOf.get(first.key) ?? 0, column: role });
    return count;
  }

  // --------------------------------------------------------------------------------------------------- clipboard

  /** What is selected, for a spreadsheet; undefined if no letters are selected. */
  copied(): string | undefined {
    const block = this.#block();
    if (block.length === 0) return undefined;
    this.said = t("roles-said-copied", { count: block.flat().length });
    return toTsv(block.map((row) => row.map(({ duties }) => written(duties, this.letters))));
  }

  /** Puts a block from a spreadsheet where the keyboard is; one cell of it fills a selected range. */
  async paste(text: string): Promise<Outcome | undefined> {
    const range = this.range;
    const line = range && this.lines[range.top];
    const role = range && this.columns[range.left];
    if (text.trim() === "" || line?.kind !== "activity" || !range || !role) return undefined;
    let rows = fromTsv(text);
    if (!rows.flat().every((cell) => isLetters(cell, this.letters))) return undefined;
    const [single] = rows.flat();
    if (rows.length === 1 && rows[0]?.length === 1 && this.several)
      rows = this.#block().map((row) => row.map(() => single ?? ""));
    const outcome = await this.send({ kind: "paste-cells", activity: line.activity.id, role: role.id, rows });
    if (outcome) {
      // What came in is selected, as in every spreadsheet.
      const width = Math.max(...rows.map((row) => row.length));
      const top = this.activities.indexOf(line as never);
      const last = this.activities[top + rows.length - 1];
      this.go({ line: range.top, column: range.left });
      if (last) this.go({ line: this.#lineOf.get(last.key) ?? range.top, column: range.left + width - 1 }, true);
      this.said = t("roles-said-pasted", { count: rows.flat().length });
    }
    return outcome;
  }

  // ----------------------------------------------------------------------------------------------------- findings

  /** What is still to be settled, worst first. */
  readonly open = $derived<Finding[]>(this.view?.findings.filter(({ accepted }) => accepted === null) ?? []);
  /** What somebody decided to live with. */
  readonly accepted = $derived<Finding[]>(this.view?.findings.filter(({ accepted }) => accepted !== null) ?? []);
  /** The finding the strip shows, and its number among the open ones. */
  readonly finding = $derived.by<{ finding: Finding; number: number } | undefined>(() => {
    const place = Math.max(
      0,
      this.open.findIndex((it) => keyOf(it) === this.#finding),
    );
    const finding = this.open[place];
    return finding && { finding, number: place + 1 };
  });

  readonly #worst = $derived.by(() => {
    const worst = new Map<string, Severity>();
    for (const { place, severity } of this.open) if (worst.get(place) !== "error") worst.set(place, severity);
    return worst;
  });

  /** How bad the worst open finding about a place is. */
  severity(place: string): Severity | undefined {
    return this.#worst.get(place);
  }

  /** The open findings about a place. */
  about(place: string): Finding[] {
    return this.open.filter((it) => it.place === place);
  }

  /** The letters a row's findings are about: those cells are marked. */
  guilty(activity: number): string {
    const codes = this.about(`activity:${activity}`).map(({ code }) => code);
    const blame = {
      "raci-many-accountable": "A",
      "raci-many-responsible": "R",
      "raci-many-consulted": "C",
      "raci-many-informed": "I",
    };
    return Object.entries(blame).reduce(
      (letters, [code, letter]) => (codes.includes(code) ? letters + letter : letters),
      "",
    );
  }

  /** The next or previous open finding, from the one the strip shows; the first one if the strip was not looked at yet. */
  walk(way: 1 | -1): Finding | undefined {
    if (this.open.length === 0) return undefined;
    const here = this.open.findIndex((it) => keyOf(it) === this.#finding);
    const at = here < 0 ? (way === 1 ? 0 : this.open.length - 1) : (here + way + this.open.length) % this.open.length;
    return this.show(this.open[at]);
  }

  /** Shows a finding in the strip and puts the keyboard where it can be fixed. */
  show(finding: Finding | undefined): Finding | undefined {
    if (!finding) return undefined;
    this.#finding = keyOf(finding);
    this.goTo(finding.place, finding);
    return finding;
  }

  /** Puts the keyboard on a finding's place. */
  goTo(place: string, finding = this.open.find((it) => it.place === place)): void {
    const [kind, id] = place.split(":");
    if (kind === "activity") {
      const line = this.#lineOf.get(place);
      const row = line === undefined ? undefined : this.lines[line];
      if (line === undefined || row?.kind !== "activity") return;
      const blame = finding ? this.guilty(row.activity.id) : "";
      const columns = row.cells.flatMap((duties, column) =>
        [...blame].some((duty) => duties.includes(duty)) ? [column] : [],
      );
      // Of two who are accountable the second is the one that came later.
      this.go({
        line,
        column:
          columns[1] ??
          columns[0] ??
          Math.max(
            0,
            row.cells.findIndex((duties) => duties !== ""),
          ),
      });
    } else if (kind === "role") {
      const column = this.#columnOf.get(Number(id));
      if (column === undefined) return;
      this.go({ line: finding?.code.startsWith("raci-overloaded") ? this.lines.length - 1 : 0, column });
    } else if (kind !== "person") this.move("first");
    if (finding) this.#finding = keyOf(finding);
  }

  accept(finding: Finding, reason: string): Promise<Outcome | undefined> {
    return this.edit({ kind: "accept-finding", code: finding.code, place: finding.place, reason }, { say: true });
  }

  reopen(finding: Finding): Promise<Outcome | undefined> {
    return this.edit({ kind: "reopen-finding", code: finding.code, place: finding.place });
  }

  // ------------------------------------------------------------------------------------------- rows and columns

  /** Moves an activity one place up or down, past the ends of its phase into the next one. */
  moveActivity(activity: number, way: 1 | -1): Promise<Outcome | undefined> | undefined {
    const to = neighbour(this.view?.phases ?? [], activity, way);
    return to && this.edit({ kind: "move-activity", activity, ...to });
  }

  /** Moves a phase with its activities. */
  movePhase(phase: number, way: 1 | -1): Promise<Outcome | undefined> | undefined {
    const before = past(this.view?.phases.map(({ id }) => id) ?? [], phase, way);
    return before === undefined ? undefined : this.edit({ kind: "move-phase", phase, before });
  }

  /** Moves a role within its team, over those that are left out as well. */
  moveRole(role: number, way: 1 | -1): Promise<Outcome | undefined> | undefined {
    const here = this.columns.find(({ id }) => id === role);
    if (!here) return undefined;
    const before = past(
      this.columns.filter(({ team }) => team === here.team).map(({ id }) => id),
      role,
      way,
    );
    return before === undefined ? undefined : this.edit({ kind: "move-role", role, team: here.team, before });
  }

  /** Rewords what is being renamed; an empty name gives starter content its own back, and is nothing for own content. */
  async rename(line: Line, name: string): Promise<void> {
    this.renaming = undefined;
    if (line.kind === "activity") {
      if (name === words(line.activity.name) || (name === "" && line.activity.starter === null)) return;
      await this.edit({ kind: "rename-activity", activity: line.activity.id, name });
    } else if (line.kind === "phase" && name !== words(line.phase.name)) {
      await this.edit({ kind: "rename-phase", phase: line.phase.id, name });
    }
  }

  /** A new activity at the end of a phase; the keyboard goes there. */
  async addActivity(phase: number, name: string, before: number | null = null): Promise<void> {
    const outcome = name === "" ? undefined : await this.edit({ kind: "add-activity", phase, name, before });
    if (outcome?.made) {
      await this.load();
      this.#at = { key: `activity:${outcome.made}`, role: null };
      this.#from = undefined;
    }
  }
}

/** A finding's name. */
export const keyOf = ({ code, place }: Finding): string => `${code}|${place}`;

function nearest(rows: number[], line: number): number {
  const at = rows.findIndex((row) => row >= line);
  return at < 0 ? rows.length - 1 : at;
}

/** In front of whom something stands after moving: an id, null for the end, undefined where it cannot move. */
export function past(ids: number[], id: number, way: 1 | -1): number | null | undefined {
  const at = ids.indexOf(id);
  const to = at + way;
  if (at < 0 || to < 0 || to >= ids.length) return undefined;
  return way === -1 ? (ids[to] ?? null) : (ids[to + 1] ?? null);
}

/** Where an activity stands after moving by one among those on show: its phase, and in front of whom. */
export function neighbour(
  phases: PhaseView[],
  activity: number,
  way: 1 | -1,
): { phase: number; before: number | null } | undefined {
  const phase = phases.findIndex(({ activities }) => activities.some(({ id }) => id === activity));
  const shown = (place: number) =>
    phases[place]?.activities.filter(({ hidden, id }) => !hidden || id === activity).map(({ id }) => id) ?? [];
  const before = past(shown(phase), activity, way);
  const here = phases[phase];
  if (here && before !== undefined) return { phase: here.id, before };
  const next = phases[phase + way];
  if (!next) return undefined;
  return { phase: next.id, before: way === 1 ? (shown(phase + way)[0] ?? null) : null };
}
