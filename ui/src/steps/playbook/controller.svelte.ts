// What the playbook's screen does: options, pages laid out anew after every change, the page shown, the file.
import {
  editPlaybook,
  exportPlaybook,
  playbook,
  playbookPages,
  stopPlaybook,
  type PrintProgress,
  type Sheets,
} from "../../api/playbook";
import { failure } from "../../api/shell";
import type { PlaybookEdit, PlaybookKind, PlaybookPart, PlaybookView } from "../../api/types/playbook";
import { reportFailure } from "../../shared/notices.svelte";
import { Controller } from "../controller.svelte";

/** The playbook screen's state. */
export class PlaybookController extends Controller<PlaybookView, PlaybookEdit> {
  /** The pages as laid out last; undefined before the first time, null if there is nothing to print. */
  sheets = $state.raw<Sheets | null>();
  /** Which document. */
  document = $state<PlaybookKind>("playbook");
  /** The page shown, counted from 0. */
  page = $state(0);
  /** Two pages side by side. */
  double = $state(false);
  /** How far writing is; undefined while nothing is written. */
  progress = $state.raw<PrintProgress>();
  /** The file written last. */
  written = $state<string>();
  #asked = 0;

  constructor() {
    super({ reads: "everything", read: playbook, send: editPlaybook });
  }

  /** Reads the options and lays the pages out anew. */
  override async load(): Promise<void> {
    await Promise.all([super.load(), this.layOut()]);
  }

  async layOut(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const sheets = await playbookPages(this.document);
      if (asked !== this.#asked) return;
      this.sheets = sheets;
      this.show(this.page);
    } catch (thrown) {
      if (asked !== this.#asked) return;
      const said = failure(thrown);
      if (said.code === "missing") this.sheets = null;
      else reportFailure(said);
    }
  }

  pick(document: PlaybookKind): void {
    this.document = document;
    this.page = 0;
    void this.layOut();
  }

  /** Shows a page, or the nearest there is. */
  show(page: number): void {
    const last = (this.sheets?.pages.length ?? 1) - 1;
    this.page = Math.max(0, Math.min(page, last));
  }

  /** The pages side by side: the cover alone, then even and odd together, as they lie in the bound copy. */
  get spread(): number[] {
    if (!this.double) return [this.page];
    const left = this.page % 2 === 1 ? this.page : this.page - 1;
    return [left, left + 1].filter((page) => page >= 0 && page < (this.sheets?.pages.length ?? 0));
  }

  /** Answers a key in the page view; whether it did. */
  key(name: string): boolean {
    const step = this.double ? 2 : 1;
    const last = (this.sheets?.pages.length ?? 1) - 1;
    const to: Record<string, number> = {
      ArrowRight: this.page + step,
      ArrowDown: this.page + step,
      PageDown: this.page + step,
      ArrowLeft: this.page - step,
      ArrowUp: this.page - step,
      PageUp: this.page - step,
      Home: 0,
      End: last,
    };
    const page = to[name];
    if (page === undefined) return false;
    this.show(page);
    return true;
  }

  /** Moves a part one place up (-1) or down (1); the summary stays first. */
  move(part: PlaybookPart, way: -1 | 1): void {
    const parts = this.view?.parts.map((it) => it.part) ?? [];
    const at = parts.indexOf(part);
    const to = at + way;
    if (at < 1 || to < 1 || to >= parts.length) return;
    const after = (way === 1 ? parts[to] : parts[to - 1]) ?? null;
    void this.edit({ kind: "move-part", part, after });
  }

  /** Asks where and writes the file. */
  async save(): Promise<void> {
    if (this.progress) return;
    this.progress = { stage: "layout", done: 0, of: 0 };
    try {
      const path = await exportPlaybook(this.document, (progress) => this.progress && (this.progress = progress));
      if (path) this.written = path;
    } catch (thrown) {
      reportFailure(failure(thrown));
    } finally {
      this.progress = undefined;
    }
  }

  stop(): void {
    void stopPlaybook();
  }
}
