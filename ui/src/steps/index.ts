// The screens that are built. A step without one is not shown in the rail.
import type { Component } from "svelte";
import Building from "@lucide/svelte/icons/building-2";
import Grid from "@lucide/svelte/icons/grid-3x3";
import BookOpen from "@lucide/svelte/icons/book-open";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import Split from "@lucide/svelte/icons/split";
import Handshake from "@lucide/svelte/icons/handshake";
import Languages from "@lucide/svelte/icons/languages";
import Gauge from "@lucide/svelte/icons/gauge";
import Target from "@lucide/svelte/icons/target";
import Layers from "@lucide/svelte/icons/layers";
import Users from "@lucide/svelte/icons/users";

import type { Step } from "../api/types/house";
import Accounts from "./accounts/View.svelte";
import Approach from "./approach/View.svelte";
import Buyin from "./buyin/View.svelte";
import Glossary from "./glossary/View.svelte";
import Goals from "./goals/View.svelte";
import Meetings from "./meetings/View.svelte";
import Roles from "./roles/View.svelte";
import Scoring from "./scoring/View.svelte";
import Segmentation from "./segmentation/View.svelte";
import Playbook from "./playbook/View.svelte";
import Setup from "./setup/View.svelte";

/** What the frame needs to know of a step. */
export interface Registered {
  /** The screen. It takes nothing and starts with `<Screen>`. */
  view: Component;
  /** Its sign in palette and menu. */
  icon: Component<{ size?: number | string; strokeWidth?: number | string }>;
}

export const steps: Partial<Record<Step, Registered>> = {
  setup: { view: Setup, icon: Users },
  buyin: { view: Buyin, icon: Handshake },
  glossary: { view: Glossary, icon: Languages },
  approach: { view: Approach, icon: Split },
  accounts: { view: Accounts, icon: Building },
  segmentation: { view: Segmentation, icon: Layers },
  roles: { view: Roles, icon: Grid },
  scoring: { view: Scoring, icon: Gauge },
  meetings: { view: Meetings, icon: CalendarDays },
  goals: { view: Goals, icon: Target },
  playbook: { view: Playbook, icon: BookOpen },
};
