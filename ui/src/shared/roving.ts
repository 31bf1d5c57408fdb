// One tab stop for a group of controls; arrows, Home and End move inside it.
import type { Attachment } from "svelte/attachments";

/** `selector` finds the members; with `choose`, moving also clicks (radio groups, tabs). */
export function roving(selector: string, { choose = false } = {}): Attachment<HTMLElement> {
  return (group) => {
    const move = (event: KeyboardEvent) => {
      const all = [...group.querySelectorAll<HTMLElement>(selector)].filter((it) => it.ariaDisabled !== "true");
      const here = all.indexOf(document.activeElement as HTMLElement);
      if (here < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const to = target(event.key, here, all.length);
      if (to === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      all[to]?.focus();
      if (choose) all[to]?.click();
    };
    group.addEventListener("keydown", move);
    return () => group.removeEventListener("keydown", move);
  };
}

function target(key: string, here: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return (here + 1) % count;
    case "ArrowLeft":
    case "ArrowUp":
      return (here - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
