// The step playbook: options, pages as they will print, and the file.
import { call, channel } from "../host";
import type { Outcome } from "./shell";
import type { PlaybookEdit, PlaybookKind, PlaybookView } from "./types/playbook";

/** A colour: red, green and blue, 0 to 255. */
export type Colour = [number, number, number];

export interface Stroke {
  width: number;
  colour: Colour;
  dash: [number, number] | null;
}

interface Filled {
  fill: Colour | null;
  stroke: Stroke | null;
}

/** Something drawn on a page; lengths in points, from the top left. */
export type Shape =
  | { kind: "text"; x: number; y: number; size: number; colour: Colour; angle: number; glyphs: number[]; text: string }
  | ({ kind: "rect"; x: number; y: number; w: number; h: number } & Filled)
  | { kind: "line"; from: [number, number]; to: [number, number]; stroke: Stroke }
  | ({ kind: "polygon"; points: [number, number][] } & Filled)
  | ({ kind: "circle"; x: number; y: number; r: number } & Filled)
  | { kind: "logo"; x: number; y: number; w: number; h: number };

/** A page as it will print. */
export interface Page {
  width: number;
  height: number;
  running: string;
  items: Shape[];
}

/** A page before it is drawn. */
export interface Sheet {
  width: number;
  height: number;
  running: string;
  section: number | null;
}

/** Something that will not print as written. */
export type PrintWarning = { kind: "missing-glyph"; character: string; words: number } | { kind: "logo" };

/** All pages of a document, laid out; each is asked for by its number. */
export interface Sheets {
  /** Which layout these are; pages of an older one are gone. */
  proof: number;
  pages: Sheet[];
  sections: { id: string; title: string; page: number }[];
  warnings: PrintWarning[];
}

/** How far writing is. */
export interface PrintProgress {
  stage: "layout" | "write";
  done: number;
  of: number;
}

export const playbook = () => call<PlaybookView>("playbook");
export const editPlaybook = (edit: PlaybookEdit) => call<Outcome>("edit_playbook", { edit });
export const playbookPages = (document: PlaybookKind) => call<Sheets>("playbook_pages", { document });
/** One page; null if the pages have been laid out anew meanwhile. */
export const playbookPage = (proof: number, page: number) => call<Page | null>("playbook_page", { proof, page });
/** Outlines of glyphs as SVG paths, in the order asked for. */
export const playbookGlyphs = (glyphs: number[]) => call<string[]>("playbook_glyphs", { glyphs });
/** Asks where and writes the file; null if the person changed their mind, else the path. */
export const exportPlaybook = (document: PlaybookKind, hear: (progress: PrintProgress) => void) =>
  call<string | null>("export_playbook", { document, progress: channel(hear) });
export const stopPlaybook = () => call<null>("stop_playbook");
export const showPlaybook = (path: string, folder: boolean) => call<null>("show_playbook", { path, folder });
