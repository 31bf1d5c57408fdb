// What a key means in the matrix. Letters act only inside a cell.
import type { RolesController, Way } from "./controller.svelte";
import { typed } from "./letters";
import type { Doors } from "./menus";

/** What keys ask of the matrix. */
export interface Hands {
  controller: RolesController;
  doors: Doors;
  /** Puts the keyboard where the controller means. */
  focusHere: () => void;
  /** Opens what the keyboard is on: a name to type, a role's card. */
  begin: () => void;
  openMenu: () => void;
}

const ways: Record<string, Way> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Home: "home",
  End: "end",
  PageUp: "page-up",
  PageDown: "page-down",
};
const far: Record<string, Way> = {
  ArrowUp: "top",
  ArrowDown: "bottom",
  ArrowLeft: "home",
  ArrowRight: "end",
  Home: "first",
  End: "last",
};

/** Does what a key means; answers whether it meant anything. */
export function act(event: KeyboardEvent, { controller, doors, focusHere, begin, openMenu }: Hands): boolean {
  const fixed = controller.alone !== null;
  const cursor = controller.cursor;
  const { key, shiftKey: shift } = event;
  const mod = event.ctrlKey || event.metaKey;
  const here = controller.line;
  if (event.altKey) return !mod && !fixed && reorder(key, controller);
  if (key === "F8") {
    doors.walk(shift ? -1 : 1);
    return true;
  }
  const way = mod ? far[key] : ways[key];
  if (way) {
    controller.move(way, shift);
    focusHere();
    return true;
  }
  if (mod) {
    if (key.toLowerCase() !== "a") return false;
    controller.selectAll();
    focusHere();
    return true;
  }
  if (key === "ContextMenu" || (key === "F10" && shift)) {
    openMenu();
    return true;
  }
  const letters = controller.range !== undefined;
  if (key === "F2" || key === "Enter") {
    if (letters && key === "Enter") controller.move(shift ? "up" : "down");
    else if (letters) controller.go({ line: cursor.line, column: -1 });
    else if (!fixed) begin();
    if (letters) focusHere();
    return true;
  }
  if (key === "Escape" && controller.several) {
    controller.go(cursor);
    return true;
  }
  if (key === "Insert" && !fixed && here && "phase" in here) {
    controller.renaming = `new:${here.phase.id}`;
    return true;
  }
  if (key === "Delete" || key === "Backspace") {
    if (letters) void controller.clear();
    else if (here?.kind === "activity" && key === "Delete" && !fixed) doors.hideActivity(here.activity);
    return true;
  }
  if (!letters) return false;
  if (key === " ") {
    void controller.cycle();
    return true;
  }
  const duty = key.length === 1 ? typed(key, controller.letters) : undefined;
  if (duty) void (shift ? controller.toggle(duty) : controller.set(duty));
  return duty !== undefined;
}

/** Alt and an arrow move what the keyboard is on. */
function reorder(key: string, controller: RolesController): boolean {
  const line = controller.line;
  const way = key === "ArrowUp" || key === "ArrowLeft" ? -1 : key === "ArrowDown" || key === "ArrowRight" ? 1 : 0;
  const upright = key === "ArrowUp" || key === "ArrowDown";
  if (!way || !line) return false;
  if (upright && line.kind === "activity") void controller.moveActivity(line.activity.id, way);
  else if (upright && line.kind === "phase") void controller.movePhase(line.phase.id, way);
  else if (!upright && line.kind === "roles" && controller.role) void controller.moveRole(controller.role.id, way);
  else return false;
  return true;
}
