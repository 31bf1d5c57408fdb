// Every action of the window, once: menu, palette, shortcuts and the shortcut list are made from this.
import type { Component } from "svelte";
import BookA from "@lucide/svelte/icons/book-a";
import BookOpen from "@lucide/svelte/icons/book-open";
import FilePlus from "@lucide/svelte/icons/file-plus";
import FolderOpen from "@lucide/svelte/icons/folder-open";
import History from "@lucide/svelte/icons/history";
import Door from "@lucide/svelte/icons/house";
import Keyboard from "@lucide/svelte/icons/keyboard";
import Languages from "@lucide/svelte/icons/languages";
import Pencil from "@lucide/svelte/icons/pencil";
import Redo from "@lucide/svelte/icons/redo-2";
import Save from "@lucide/svelte/icons/save";
import SaveAll from "@lucide/svelte/icons/save-all";
import Search from "@lucide/svelte/icons/search";
import Settings from "@lucide/svelte/icons/settings-2";
import SunMoon from "@lucide/svelte/icons/sun-moon";
import TriangleAlert from "@lucide/svelte/icons/triangle-alert";
import Undo from "@lucide/svelte/icons/undo-2";
import ZoomIn from "@lucide/svelte/icons/zoom-in";
import ZoomOut from "@lucide/svelte/icons/zoom-out";

import type { Step } from "../api/types/house";
import { steps } from "../steps";
import { label, t } from "../words";
import type { SettingsStore } from "./settings.svelte";
import type { Workshop } from "./workshop.svelte";
import type { Projector } from "./audience.svelte";
import type { Terms } from "./terms.svelte";
import type { Drawer } from "./drawer.svelte";
import type { Facilitation } from "./facilitation.svelte";
import { facilitating } from "./facilitating";
import { zoomed } from "./zoom";

/** Things laid over the work, one at a time. */
export type Overlay = "palette" | "shortcuts" | "settings" | "versions" | "new" | "vote";

/** What actions act on. */
export interface House {
  workshop: Workshop;
  settings: SettingsStore;
  facilitation: Facilitation;
  drawer: Drawer;
  projector: Projector;
  terms: Terms;
  show: (overlay: Overlay) => void;
  /** Something is laid over the work: only the overlay's own keys count. */
  covered: () => boolean;
  /** A team has the laptop. */
  locked: () => boolean;
  nextFinding: () => void;
}

export type Group = "file" | "edit" | "facilitate" | "go" | "view" | "help" | "term";

export interface Action {
  id: string;
  group: Group;
  /** Its name, in the language in use; may name the thing ("Undo: client name"). */
  label: () => string;
  icon?: Component<{ size?: number | string; strokeWidth?: number | string }>;
  /** Shortcuts, the first one is shown. */
  keys?: string[];
  /** Possible now. Absent: always. */
  when?: () => boolean;
  run: () => void;
  /** Works over dialogs and in blind entry as well. */
  always?: boolean;
}

/** All actions over this house, in menu order. */
export function actions(house: House): Action[] {
  const { workshop, settings, show } = house;
  const open = () => Boolean(workshop.frame) && !house.locked();
  const free = () => !house.locked();
  const zoom = (percent: number) => void settings.change({ zoom: percent });
  const undoable = () => workshop.frame?.undo;
  const redoable = () => workshop.frame?.redo;

  const go: Action[] = (workshop.frame?.steps ?? [])
    .filter(({ step }) => steps[step])
    .map(({ step }: { step: Step }, place) => ({
      id: `go-${step}`,
      group: "go",
      label: () => t(`step-${step}`),
      ...(steps[step] ? { icon: steps[step].icon } : {}),
      keys: [placeKeys(place)],
      when: open,
      run: () => workshop.go(step),
    }));

  return [
    {
      id: "new",
      group: "file",
      label: () => t("action-new"),
      icon: FilePlus,
      keys: ["Mod+N"],
      when: free,
      run: () => show("new"),
    },
    {
      id: "open",
      group: "file",
      label: () => t("action-open"),
      icon: FolderOpen,
      keys: ["Mod+O"],
      when: free,
      run: () => void workshop.open(),
    },
    {
      id: "sample-finished",
      group: "file",
      label: () => t("action-sample-finished"),
      icon: BookOpen,
      when: free,
      run: () => void workshop.sample("finished"),
    },
    {
      id: "sample-half",
      group: "file",
      label: () => t("action-sample-half"),
      icon: Pencil,
      when: free,
      run: () => void workshop.sample("half"),
    },
    {
      id: "save",
      group: "file",
      label: () => t("action-save"),
      icon: Save,
      keys: ["Mod+S"],
      when: () => Boolean(workshop.frame),
      run: () => void workshop.publish(),
      always: true,
    },
    {
      id: "save-copy",
      group: "file",
      label: () => t("action-save-copy"),
      icon: SaveAll,
      keys: ["Mod+Shift+S"],
      when: open,
      run: () => void workshop.saveCopy(),
    },
    {
      id: "versions",
      group: "file",
      label: () => t("action-versions"),
      icon: History,
      when: open,
      run: () => show("versions"),
    },
    {
      id: "close",
      group: "file",
      label: () => t("action-close"),
      icon: Door,
      when: open,
      run: () => void workshop.close(),
    },
    {
      id: "undo",
      group: "edit",
      icon: Undo,
      keys: ["Mod+Z"],
      when: () => Boolean(undoable()),
      run: () => void workshop.undo(),
      label: () => (undoable() ? t("action-undo-what", { what: label(undoable()!) }) : t("action-undo")),
    },
    {
      id: "redo",
      group: "edit",
      icon: Redo,
      keys: ["Mod+Shift+Z", "Mod+Y"],
      when: () => Boolean(redoable()),
      run: () => void workshop.redo(),
      label: () => (redoable() ? t("action-redo-what", { what: label(redoable()!) }) : t("action-redo")),
    },
    {
      id: "find",
      group: "edit",
      label: () => t("action-find"),
      icon: Search,
      keys: ["Mod+F"],
      when: () => open() && searchField() !== null,
      run: () => searchField()?.focus(),
    },
    ...facilitating(house),
    ...go,
    {
      id: "next-finding",
      group: "go",
      label: () => t("action-next-finding"),
      icon: TriangleAlert,
      keys: ["F8"],
      when: open,
      run: house.nextFinding,
    },
    {
      id: "zoom-in",
      group: "view",
      label: () => t("action-zoom-in"),
      icon: ZoomIn,
      keys: ["Mod++", "Mod+="],
      run: () => zoom(zoomed(settings.now.zoom, 1)),
      always: true,
    },
    {
      id: "zoom-out",
      group: "view",
      label: () => t("action-zoom-out"),
      icon: ZoomOut,
      keys: ["Mod+-"],
      run: () => zoom(zoomed(settings.now.zoom, -1)),
      always: true,
    },
    {
      id: "zoom-reset",
      group: "view",
      label: () => t("action-zoom-reset"),
      keys: ["Mod+0"],
      run: () => zoom(100),
      always: true,
    },
    {
      id: "theme",
      group: "view",
      label: () => t(document.documentElement.dataset.theme === "dark" ? "action-theme-light" : "action-theme-dark"),
      icon: SunMoon,
      run: () => void settings.change({ theme: document.documentElement.dataset.theme === "dark" ? "light" : "dark" }),
    },
    {
      id: "language",
      group: "view",
      label: () => t("action-language"),
      icon: Languages,
      run: () => void settings.change({ language: settings.now.language === "de" ? "en" : "de" }),
    },
    {
      id: "settings",
      group: "view",
      label: () => t("action-settings"),
      icon: Settings,
      keys: ["Mod+,"],
      when: free,
      run: () => show("settings"),
    },
    {
      id: "palette",
      group: "help",
      label: () => t("action-palette"),
      icon: Search,
      keys: ["Mod+K"],
      when: free,
      run: () => show("palette"),
    },
    {
      id: "shortcuts",
      group: "help",
      label: () => t("action-shortcuts"),
      icon: Keyboard,
      keys: ["F1"],
      run: () => show("shortcuts"),
    },
    // What a word means is looked up like everything else: by typing a few letters of it.
    ...house.terms.all.map(({ term, name, meaning }): Action => ({
      id: `term-${term}`,
      group: "term",
      label: () => t("action-term", { name, meaning }),
      icon: BookA,
      when: open,
      run: () => workshop.go("glossary", `term:${term}`),
    })),
  ];
}

/** The keys of a place on the rail: Alt and 1 to 9, 0 for the tenth, with Shift from 1 again. */
const placeKeys = (place: number): string => (place < 10 ? `Alt+${(place + 1) % 10}` : `Alt+Shift+${place - 9}`);

/** Whether an action can run now. */
export const possible = (action: Action): boolean => action.when?.() ?? true;

/** The field a step offers for Ctrl+F: the one marked `data-search`. */
function searchField(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[data-search]");
}
