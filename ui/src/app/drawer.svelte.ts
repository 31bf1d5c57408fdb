// The drawer at the right: which part shows, what is being written there, and where the keyboard came from.
import { tick } from "svelte";

import type { SettingsStore } from "./settings.svelte";

export const TABS = ["notes", "parking", "decisions", "history"] as const;
export type Tab = (typeof TABS)[number];

/** A decision being written. */
export interface Draft {
  what: string;
  why: string;
  who: string;
  dissent: string;
  /** The parked thing it settles. */
  parked: number | null;
}
const blank = (): Draft => ({ what: "", why: "", who: "", dissent: "", parked: null });

/** The drawer. Whether it stands open is kept for the next start; half-written lines stay while the window is open. */
export class Drawer {
  tab = $state<Tab>("notes");
  /** A line for the parking lot, not parked yet. */
  line = $state("");
  /** A decision not recorded yet. */
  draft = $state<Draft>(blank());
  /** Shows a closed vote. Set by the window. */
  look: ((vote: number) => void) | undefined;
  readonly #settings: SettingsStore;
  #before: Element | null = null;

  constructor(settings: SettingsStore) {
    this.#settings = settings;
  }

  get open(): boolean {
    return this.#settings.now.drawer;
  }

  /** Shows a part and puts the keyboard on its first field; the same part again closes it if the keyboard is there. */
  async show(tab: Tab): Promise<void> {
    const inside = document.activeElement?.closest("[data-drawer]");
    if (!inside) this.#before = document.activeElement;
    if (this.open && this.tab === tab && inside) return this.close();
    this.tab = tab;
    if (!this.open) void this.#settings.change({ drawer: true });
    await this.focus();
  }

  /** Puts the keyboard on the first field of what shows. */
  async focus(): Promise<void> {
    await tick();
    const panel = document.querySelector("[data-drawer]");
    const first =
      panel?.querySelector<HTMLElement>("[data-first]") ??
      panel?.querySelector<HTMLElement>("[role=tab][aria-selected=true]");
    first?.focus();
  }

  /** Opens it where it was, or closes it. */
  toggle(): void {
    if (this.open) this.close();
    else void this.show(this.tab);
  }

  /** Closes it and gives the keyboard back. */
  close(): void {
    const inside = document.activeElement?.closest("[data-drawer]");
    void this.#settings.change({ drawer: false });
    const before = this.#before;
    this.#before = null;
    if (inside && before instanceof HTMLElement && before.isConnected) before.focus();
    else if (inside) void tick().then(() => document.querySelector<HTMLElement>("[data-drawer] button")?.focus());
  }

  /** Begins a decision, out of a parked thing or out of nothing. */
  decide(of?: { id: number; text: string }): Promise<void> {
    if (of) this.draft = { ...blank(), what: of.text, parked: of.id };
    return this.show("decisions");
  }

  /** The draft was recorded, or thrown away. */
  forget(): void {
    this.draft = blank();
  }
}
