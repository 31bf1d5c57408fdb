// What the pointer does in the matrix: selects a range, drags an activity or a role. Everything has keys as well.
import type { RolesController } from "./controller.svelte";

/** The cell under something. */
export function placeOf(target: EventTarget | null): { line: number; column: number; cell: HTMLElement } | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  const line = cell?.closest<HTMLElement>("[data-line]");
  return cell && line ? { line: Number(line.dataset.line), column: Number(cell.dataset.column), cell } : undefined;
}

/** The pointer over the matrix. */
export class Pointer {
  /** What is held: an activity by its name, a role by its head. */
  drag = $state.raw<{ kind: "activity" | "role"; id: number; x: number; y: number; moving: boolean }>();
  /** Where it would go. */
  drop = $state.raw<{ line: number; column: number; after: boolean }>();
  #selecting = false;
  readonly #of: () => RolesController;
  readonly #focusHere: () => void;

  constructor(of: () => RolesController, focusHere: () => void) {
    this.#of = of;
    this.#focusHere = focusHere;
  }

  get #controller(): RolesController {
    return this.#of();
  }

  down(event: PointerEvent): void {
    const place = placeOf(event.target);
    if (!place || (event.target as Element).closest("input, button")) return;
    const line = this.#controller.lines[place.line];
    const range = this.#controller.range;
    // A right click inside a selection keeps it: its menu is about all of it.
    const held =
      range &&
      place.line >= range.top &&
      place.line <= range.bottom &&
      place.column >= range.left &&
      place.column <= range.right;
    if (event.button !== 0 && held) return;
    event.preventDefault();
    this.#controller.go(place, event.shiftKey && event.button === 0);
    this.#focusHere();
    if (event.button !== 0 || !line) return;
    if (place.column >= 0 && line.kind === "activity") this.#selecting = true;
    else if (this.#controller.alone !== null) return;
    else if (line.kind === "activity")
      this.drag = { kind: "activity", id: line.activity.id, x: event.clientX, y: event.clientY, moving: false };
    else if (line.kind === "roles") {
      const role = this.#controller.columns[place.column];
      if (role) this.drag = { kind: "role", id: role.id, x: event.clientX, y: event.clientY, moving: false };
    }
  }

  move(event: PointerEvent): void {
    if (event.buttons !== 1) return this.release();
    if (!this.#selecting && !this.drag) return;
    const place = placeOf(document.elementFromPoint(event.clientX, event.clientY));
    if (this.#selecting) {
      if (
        place &&
        place.column >= 0 &&
        this.#controller.lines[place.line]?.kind === "activity" &&
        (place.line !== this.#controller.cursor.line || place.column !== this.#controller.cursor.column)
      ) {
        this.#controller.go(place, true);
        this.#focusHere();
      }
      return;
    }
    const drag = this.drag;
    if (!drag) return;
    if (!drag.moving) {
      if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) <= 5) return;
      this.drag = { ...drag, moving: true };
    }
    const box = place?.cell.getBoundingClientRect();
    const kind = place && this.#controller.lines[place.line]?.kind;
    this.drop =
      place && box && (drag.kind === "role" ? place.column >= 0 : kind === "activity" || kind === "phase")
        ? {
            line: place.line,
            column: place.column,
            after:
              drag.kind === "role"
                ? event.clientX > box.left + box.width / 2
                : kind === "phase" || event.clientY > box.top + box.height / 2,
          }
        : undefined;
  }

  release(): void {
    this.#selecting = false;
    this.drag = this.drop = undefined;
  }

  up(): void {
    if (this.drag?.moving && this.drop) {
      if (this.drag.kind === "role") this.#dropRole(this.drag.id, this.drop);
      else this.#dropActivity(this.drag.id, this.drop);
    }
    this.release();
  }

  #dropActivity(activity: number, { line, after }: { line: number; after: boolean }) {
    const target = this.#controller.lines[line];
    if (target?.kind === "phase") {
      const first = target.phase.activities.find(({ hidden }) => !hidden);
      if (first?.id !== activity)
        void this.#controller.edit({
          kind: "move-activity",
          activity,
          phase: target.phase.id,
          before: first?.id ?? null,
        });
    } else if (target?.kind === "activity" && target.activity.id !== activity) {
      const next = this.#controller.lines[line + 1];
      const before = !after ? target.activity.id : next?.kind === "activity" ? next.activity.id : null;
      if (before !== activity)
        void this.#controller.edit({ kind: "move-activity", activity, phase: target.phase.id, before });
    }
  }

  #dropRole(role: number, { column, after }: { column: number; after: boolean }) {
    const target = this.#controller.columns[column];
    if (!target || target.id === role) return;
    const next = this.#controller.columns[column + 1];
    const before = !after ? target.id : next?.team === target.team ? next.id : null;
    if (before !== role) void this.#controller.edit({ kind: "move-role", role, team: target.team, before });
  }
}
