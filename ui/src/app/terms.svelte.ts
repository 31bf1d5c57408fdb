// The agreed terms of the open workshop where the window meets them: underlined in running text, with their meaning under
// the pointer, a press leads to the glossary. With the keyboard the palette finds them.
import type { Attachment } from "svelte/attachments";

import { agreedTerms } from "../api/glossary";
import { failure, onChanged } from "../api/shell";
import type { AgreedTerm } from "../api/types/glossary";
import { reportFailure } from "../shared/notices.svelte";
import { currentLanguage } from "../words";
import { finder, meet, type Finder } from "./terms";

/** After a change, how long until the screen is read again, in milliseconds: a person is still looking at what moved. */
const REST = 200;
/** How long a pointer rests on a term until its meaning is shown, in milliseconds. */
const LOOK = 300;
/** The name of the underline in base.css. */
const MARK = "term";

/** What the room agreed on. One per window. */
export class Terms {
  /** The agreed terms in the language in use. */
  all = $state.raw<AgreedTerm[]>([]);
  readonly #find: Finder = $derived(finder(this.all));
  #asked = 0;

  /** Listens until the returned function is called. */
  start(): () => void {
    let stopped = false;
    let stop = () => {};
    void onChanged(({ changed }) => {
      if (changed.includes("glossary")) void this.load(true);
    }).then((forget) => (stopped ? forget() : (stop = forget)));
    return () => {
      stopped = true;
      stop();
    };
  }

  /** Reads them, if a workshop is open. */
  async load(open: boolean): Promise<void> {
    const asked = ++this.#asked;
    if (!open) {
      this.all = [];
      return;
    }
    try {
      const all = await agreedTerms(currentLanguage());
      if (asked === this.#asked) this.all = all;
    } catch (thrown) {
      if (asked === this.#asked) reportFailure(failure(thrown));
    }
  }

  /** Underlines the terms below an element and says what they mean; `go` is told which one was pressed. */
  shownIn(go: (term: AgreedTerm) => void): Attachment<HTMLElement> {
    return (root) => {
      const find = this.#find;
      // Without highlights (an old webview) the palette still knows the terms.
      if (typeof Highlight === "undefined" || !CSS.highlights || this.all.length === 0) return;
      let met = meet(root, find);
      let waiting: ReturnType<typeof setTimeout> | undefined;
      let looking: ReturnType<typeof setTimeout> | undefined;
      let over: Range | undefined;
      const bubble = Object.assign(document.createElement("div"), { className: "tip", id: "term-tip" });
      bubble.setAttribute("role", "tooltip");

      const leave = () => {
        clearTimeout(looking);
        over = undefined;
        bubble.remove();
        root.style.cursor = "";
      };
      const read = () => {
        leave();
        met = meet(root, find);
        CSS.highlights.set(MARK, new Highlight(...met.keys()));
      };
      const show = (range: Range, term: AgreedTerm) => {
        bubble.textContent = `${term.name}: ${term.meaning}`;
        document.body.append(bubble);
        const [at, size] = [range.getBoundingClientRect(), bubble.getBoundingClientRect()];
        const below = at.bottom + 6;
        bubble.style.left = `${Math.max(8, Math.min(at.left, innerWidth - size.width - 8))}px`;
        bubble.style.top = `${below + size.height > innerHeight - 8 ? at.top - size.height - 6 : below}px`;
      };
      const under = (event: MouseEvent): Range | undefined => {
        for (const range of met.keys()) {
          for (const box of range.getClientRects()) {
            const inside = event.clientX >= box.left && event.clientX <= box.right;
            if (inside && event.clientY >= box.top && event.clientY <= box.bottom) return range;
          }
        }
        return undefined;
      };
      const move = (event: PointerEvent) => {
        // A term under something else (a menu, a dialog) is not meant.
        const range = root.contains(event.target as Node) ? under(event) : undefined;
        if (range === over) return;
        leave();
        const term = range && met.get(range);
        if (!range || !term) return;
        over = range;
        root.style.cursor = "help";
        looking = setTimeout(() => show(range, term), LOOK);
      };
      const press = (event: MouseEvent) => {
        const range = under(event);
        const term = range && met.get(range);
        // Whoever selects text wants the text.
        if (!term || event.defaultPrevented || !document.getSelection()?.isCollapsed) return;
        leave();
        go(term);
      };

      const watch = new MutationObserver(() => {
        clearTimeout(waiting);
        waiting = setTimeout(read, REST);
      });
      watch.observe(root, { childList: true, characterData: true, subtree: true });
      root.addEventListener("pointermove", move);
      root.addEventListener("pointerleave", leave);
      root.addEventListener("wheel", leave, { passive: true });
      root.addEventListener("click", press);
      read();
      return () => {
        clearTimeout(waiting);
        leave();
        watch.disconnect();
        CSS.highlights.delete(MARK);
        root.removeEventListener("pointermove", move);
        root.removeEventListener("pointerleave", leave);
        root.removeEventListener("wheel", leave);
        root.removeEventListener("click", press);
      };
    };
  }
}
