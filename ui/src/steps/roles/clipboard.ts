// The clipboard of the matrix.
import type { Attachment } from "svelte/attachments";
import type { RolesController } from "./controller.svelte";
import type { Doors } from "./menus";

/** Copying and pasting cells, not text: the browser is told that both are possible here. */
export const clipboard =
  (controller: RolesController, take: Doors["paste"]): Attachment<HTMLElement> =>
  (element) => {
    const field = (event: Event) => event.target instanceof HTMLInputElement;
    const possible = (event: Event) => !field(event) && controller.range && event.preventDefault();
    const copy = (event: ClipboardEvent) => {
      const text = field(event) ? undefined : controller.copied();
      if (text === undefined) return;
      event.preventDefault();
      event.clipboardData?.setData("text/plain", text);
      if (event.type === "cut") void controller.clear();
    };
    const paste = (event: ClipboardEvent) => {
      if (field(event)) return;
      event.preventDefault();
      void take(event.clipboardData?.getData("text/plain") ?? "");
    };
    const ears: [string, (event: never) => void][] = [
      ["beforecopy", possible],
      ["beforecut", possible],
      ["beforepaste", possible],
      ["copy", copy],
      ["cut", copy],
      ["paste", paste],
    ];
    for (const [name, hear] of ears) element.addEventListener(name, hear as EventListener);
    return () => {
      for (const [name, hear] of ears) element.removeEventListener(name, hear as EventListener);
    };
  };
