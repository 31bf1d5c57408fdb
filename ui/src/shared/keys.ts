// Shortcuts: how they are written in code (`Mod+Shift+Z`), matched against a key press, and shown to people.
import { t } from "../words";

const mac = /Mac|iPhone|iPad/.test(navigator.platform);

/** Whether a key press is this shortcut. `Mod` is Ctrl, on a Mac Cmd. */
export function pressed(event: KeyboardEvent, keys: string): boolean {
  const parts = chord(keys);
  const key = parts.at(-1) ?? "";
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const mod = mac ? event.metaKey : event.ctrlKey;
  if (mod !== wants("Mod") || event.altKey !== wants("Alt")) return false;
  // A digit is the key it stands on: Shift would make another sign of it, and French keyboards need Shift to write one.
  if (/^[0-9]$/.test(key) && event.code === `Digit${key}`) return event.shiftKey === wants("Shift");
  if (wants("Shift") && /^[0-9]$/.test(key)) return false;
  // Plus, minus and the like need Shift on some keyboards and not on others: only letters and named keys look at it.
  if (/^[A-Z]$|^.{2,}$/.test(key) && event.shiftKey !== wants("Shift")) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

/** The shortcut for people: `Ctrl Shift Z`, `Strg Umschalt Z`, `⌘ ⇧ Z`. */
export function keysInWords(keys: string): string {
  return chord(keys).map(name).join(" ");
}

/** `Mod++` is Mod and the plus key. */
function chord(keys: string): string[] {
  return keys.match(/[^+]+|\+$/g) ?? [];
}

function name(part: string): string {
  switch (part) {
    case "Mod":
      return mac ? "⌘" : t("key-ctrl");
    case "Shift":
      return mac ? "⇧" : t("key-shift");
    case "Alt":
      return mac ? "⌥" : "Alt";
    case "Escape":
      return "Esc";
    case "Delete":
      return t("key-delete");
    case "ArrowUp":
      return "↑";
    case "ArrowDown":
      return "↓";
    default:
      return part;
  }
}
