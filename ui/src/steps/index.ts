// The screens that are built. A step without one is not shown in the rail.
import type { Component } from "svelte";
import Building from "@lucide/svelte/icons/building-2";
import Grid from "@lucide/svelte/icons/grid-3x3";
import BookOpen from "@lucide/svelte/icons/book-open";
import ClipboardCheck from "@lucide/svelte/icons/clipboard-check";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import Split from "@lucide/svelte/icons/split";
import Handshake from "@lucide/svelte/icons/handshake";
import Languages from "@lucide/svelte/icons/languages";
import Gauge from "@lucide/svelte/icons/gauge";
import Target from "@lucide/svelte/icons/target";
import Layers from "@lucide/svelte/icons/layers";
import Users from "@lucide/svelte/icons/users";

import type { Step } from "../api/types/house";

/** What the frame needs to know of a step. */
export interface Registered {
  /** Fetches the screen: no window waits for screens it does not show. It takes nothing and starts with `<Screen>`. */
  view: () => Promise<{ default: Component }>;
  /** Its sign in palette and menu. */
  icon: Component<{ size?: number | string; strokeWidth?: number | string }>;
}

export const steps: Partial<Record<Step, Registered>> = {
  setup: { view: () => import("./setup/View.svelte"), icon: Users },
  buyin: { view: () => import("./buyin/View.svelte"), icon: Handshake },
  glossary: { view: () => import("./glossary/View.svelte"), icon: Languages },
  approach: { view: () => import("./approach/View.svelte"), icon: Split },
  accounts: { view: () => import("./accounts/View.svelte"), icon: Building },
  segmentation: { view: () => import("./segmentation/View.svelte"), icon: Layers },
  roles: { view: () => import("./roles/View.svelte"), icon: Grid },
  scoring: { view: () => import("./scoring/View.svelte"), icon: Gauge },
  meetings: { view: () => import("./meetings/View.svelte"), icon: CalendarDays },
  goals: { view: () => import("./goals/View.svelte"), icon: Target },
  wrapup: { view: () => import("./wrapup/View.svelte"), icon: ClipboardCheck },
  playbook: { view: () => import("./playbook/View.svelte"), icon: BookOpen },
};

const here = new Map<Step, Component>();

/** A step's screen; a promise of it until it was fetched for the first time. Nothing for a step that has none. */
export function screenOf(step: Step): Component | Promise<Component> | undefined {
  const fetch = steps[step]?.view;
  return here.get(step) ?? fetch?.().then(({ default: view }) => (here.set(step, view), view));
}

/** Fetches the screens that are not shown yet, one after another, so that every step opens at once. */
export async function fetchScreens(): Promise<void> {
  for (const step of Object.keys(steps) as Step[]) await screenOf(step);
}
