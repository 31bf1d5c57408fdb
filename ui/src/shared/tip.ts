// A small label that appears beside a control on hover and on keyboard focus. Text only.
import type { Attachment } from "svelte/attachments";

let bubble: HTMLElement | undefined;
let owner: HTMLElement | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Attaches a tip: `{@attach tip(text)}`. Undefined shows none. */
export function tip(text: string | undefined): Attachment<HTMLElement> {
  return (element) => {
    if (!text) return;
    const enter = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => show(element, text), 400);
    };
    const focus = () => element.matches(":focus-visible") && show(element, text);
    const leave = () => hide(element);
    const key = (event: KeyboardEvent) => event.key === "Escape" && hide(element);
    element.addEventListener("pointerenter", enter);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("pointerdown", leave);
    element.addEventListener("focus", focus);
    element.addEventListener("blur", leave);
    element.addEventListener("keydown", key);
    if (owner === element && bubble) bubble.textContent = text;
    return () => {
      hide(element);
      element.removeEventListener("pointerenter", enter);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("pointerdown", leave);
      element.removeEventListener("focus", focus);
      element.removeEventListener("blur", leave);
      element.removeEventListener("keydown", key);
    };
  };
}

function show(element: HTMLElement, text: string): void {
  if (!element.isConnected) return;
  bubble ??= Object.assign(document.createElement("div"), { className: "tip" });
  // The tip repeats the accessible name or reason; reading it twice would only disturb.
  bubble.setAttribute("aria-hidden", "true");
  bubble.textContent = text;
  // Inside an open dialog it must be in the dialog's layer, or it would lie under it.
  (element.closest("dialog") ?? document.body).append(bubble);
  owner = element;
  const [at, size] = [element.getBoundingClientRect(), bubble.getBoundingClientRect()];
  const left = Math.max(8, Math.min(at.left + at.width / 2 - size.width / 2, innerWidth - size.width - 8));
  const below = at.bottom + 8;
  const top = below + size.height > innerHeight - 8 ? at.top - size.height - 8 : below;
  bubble.style.left = `${left}px`;
  bubble.style.top = `${top}px`;
}

function hide(element: HTMLElement): void {
  clearTimeout(waiting);
  if (owner !== element) return;
  bubble?.remove();
  owner = undefined;
}
