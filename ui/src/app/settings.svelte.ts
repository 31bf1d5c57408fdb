// What belongs to this computer: theme, language, zoom. Takes effect at once, then is kept.
import { failure } from "../host";
import { changeSettings, settings as readSettings, type Settings } from "../api/shell";
import { reportFailure } from "../shared/notices.svelte";
import { useLanguage } from "../words";

const dark = typeof matchMedia === "function" ? matchMedia("(prefers-color-scheme: dark)") : undefined;

/** The settings in use. */
export class SettingsStore {
  now = $state<Settings>({ theme: "system", language: "en", zoom: 100, drawer: false });

  /** Whether they were read, or cannot be. */
  known = $state(false);

  async start(): Promise<void> {
    dark?.addEventListener("change", () => this.#wear());
    try {
      this.now = await readSettings();
    } catch (thrown) {
      reportFailure(failure(thrown));
    }
    this.#wear();
    this.known = true;
  }

  /** Changes some of them. */
  async change(some: Partial<Settings>): Promise<void> {
    const before = this.now;
    this.now = { ...before, ...some };
    this.#wear();
    try {
      this.now = await changeSettings($state.snapshot(this.now));
    } catch (thrown) {
      this.now = before;
      reportFailure(failure(thrown));
    }
    this.#wear();
  }

  #wear(): void {
    const { theme, language } = this.now;
    document.documentElement.dataset.theme = theme === "system" ? (dark?.matches ? "dark" : "light") : theme;
    useLanguage(language);
  }
}
