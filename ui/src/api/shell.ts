// The house's commands: workshop, start screen, settings, history, versions. Steps have a client file each beside this one.
import { call, listen } from "../host";
import type { Deed, Failure, Finding, Label, Language, RailFrame, Step, Version } from "./types/house";

/** How an edit ended. */
export interface Outcome {
  /** Id of the row it made, if it made one. */
  made: number | null;
  /** The steps whose data changed. */
  changed: Step[];
  /** What undo would take back now. */
  undo: Label | null;
  /** What redo would bring back now. */
  redo: Label | null;
}

/** Whether the work has reached its file. `at` is an RFC 3339 instant. */
export type Saved =
  { state: "saved"; at: string } | { state: "saving" } | { state: "unsaved" } | { state: "failed"; failure: Failure };

/** The frame around the open workshop. */
export interface Frame extends RailFrame {
  undo: Label | null;
  redo: Label | null;
  saved: Saved;
  /** The published file. */
  path: string;
  /** File name without folders, for title bar and messages. */
  file: string;
  /** A sample workshop: says so in the rail. */
  sample: boolean;
  /** Set once after opening, when work of a crashed session came back: when it was last changed. */
  recovered: string | null;
}

/** Agenda presets. */
export type Agenda = "half-day" | "full-day" | "two-days";

/** A workshop opened before. */
export interface Recent {
  path: string;
  file: string;
  /** Its folder, short: `Kunden / Brückmann`. */
  folder: string;
  client: string;
  /** When it was last open here, RFC 3339. */
  at: string;
  /** The file is not there any more, or its drive is unplugged. */
  missing: boolean;
  /** Steps begun of all steps. */
  begun: number;
  steps: number;
}

/** What the start screen shows. */
export interface Start {
  version: string;
  recent: Recent[];
  /** Where workshops are put by default. */
  folder: string;
}

export type Theme = "system" | "light" | "dark";

/** What belongs to this computer, not to a workshop. */
export interface Settings {
  theme: Theme;
  language: Language;
  /** Zoom in per cent, 50 to 300. The shell applies it to the window. */
  zoom: number;
  /** The drawer stands open. */
  drawer: boolean;
}

/** Something changed; every window hears it. */
export interface Changed {
  /** Id of the row made, if one was. */
  made: number | null;
  changed: Step[];
  undo: Label | null;
  redo: Label | null;
}

export const start = () => call<Start>("start");
export const createWorkshop = (client: string, agenda: Agenda, language: Language) =>
  call<boolean>("create_workshop", { client, agenda, language });
/** Opens a file, or asks for one; false if the person changed their mind. */
export const openWorkshop = (path: string | null) => call<boolean>("open_workshop", { path });
export const openSample = (stage: "finished" | "half") => call<boolean>("open_sample", { stage });
export const forgetRecent = (path: string) => call<null>("forget_recent", { path });
export const showInFolder = (path: string) => call<null>("show_in_folder", { path });
export const closeWorkshop = () => call<null>("close_workshop");
/** The open workshop's frame; null if none is open. */
export const workshop = () => call<Frame | null>("workshop");
export const undo = () => call<Outcome>("undo");
export const redo = () => call<Outcome>("redo");
export const history = () => call<Deed[]>("history");
/** Jumps in the history: so many edits back (negative) or forward. */
export const walkHistory = (steps: number) => call<Outcome>("walk_history", { steps });
export const publish = () => call<null>("publish");
/** Writes the file over what somebody else put there. */
export const publishOver = () => call<null>("publish_over");
/** Asks where, saves a copy; null if the person changed their mind, else the path. */
export const saveCopy = () => call<string | null>("save_copy");
export const versions = () => call<Version[]>("versions");
export const keepVersion = (name: string) => call<null>("keep_version", { name });
export const restoreVersion = (id: string) => call<null>("restore_version", { id });
export const settings = () => call<Settings>("settings");
export const changeSettings = (settings: Settings) => call<Settings>("change_settings", { settings });
export const findings = (step: Step) => call<Finding[]>("findings", { step });

export const onChanged = (hear: (changed: Changed) => void) => listen<Changed>("changed", hear);
export const onSaved = (hear: (saved: Saved) => void) => listen<Saved>("saved", hear);
/** Another file was opened, or the workshop was closed from outside (double-click, second start). */
export const onWorkshop = (hear: (open: boolean) => void) => listen<boolean>("workshop", hear);
/** What becomes of a file dragged onto the window. */
export type Dragged = "workshop" | "list" | "picture" | "other";
/** A file dropped on the window. */
export interface Dropped {
  kind: Dragged;
  path: string;
  /** Its name without folders. */
  file: string;
}
/** A file hovers over the window; null once it has left or is dropped. */
export const onDragged = (hear: (kind: Dragged | null) => void) => listen<Dragged | null>("dragged", hear);
/** A file was dropped. Lists and pictures may be read by their path from now on. */
export const onDropped = (hear: (dropped: Dropped) => void) => listen<Dropped>("dropped", hear);
/** An entry of the native menu was chosen: the id of an action. */
export const onMenu = (hear: (action: string) => void) => listen<string>("menu", hear);
/** Something went wrong outside of any command. */
export const onFailure = (hear: (failure: Failure) => void) => listen<Failure>("failure", hear);

export type { Version, Deed };
/** What was thrown, as a failure. Steps take it from here; only the house knows the host. */
export { failure } from "../host";
