// What the facilitator does across all steps: the clock, setting aside, deciding, the drawer, marks on the step.
import CircleCheck from "@lucide/svelte/icons/circle-check";
import CircleParking from "@lucide/svelte/icons/circle-parking";
import CirclePause from "@lucide/svelte/icons/circle-pause";
import CirclePlay from "@lucide/svelte/icons/circle-play";
import Gavel from "@lucide/svelte/icons/gavel";
import History from "@lucide/svelte/icons/history";
import Maximize from "@lucide/svelte/icons/maximize";
import MonitorOff from "@lucide/svelte/icons/monitor-off";
import ProjectorSign from "@lucide/svelte/icons/projector";
import Snowflake from "@lucide/svelte/icons/snowflake";
import PanelRight from "@lucide/svelte/icons/panel-right";
import Plus from "@lucide/svelte/icons/plus";
import StickyNote from "@lucide/svelte/icons/sticky-note";
import Vote from "@lucide/svelte/icons/vote";

import { audienceFull } from "../api/audience";
import { t } from "../words";
import type { Action, House } from "./actions";

/** The actions of bar and drawer. */
export function facilitating({ workshop, facilitation, drawer, projector, locked, show }: House): Action[] {
  const open = () => Boolean(workshop.frame) && !locked();
  const step = () => ({ step: { key: `step-${workshop.step}` } });
  const timed = () => facilitation.running ?? workshop.step;
  const runsHere = () => facilitation.running === workshop.step;
  const state = () => workshop.frame?.steps.find((it) => it.step === workshop.step)?.state;
  return [
    {
      id: "clock",
      group: "facilitate",
      label: () => t(runsHere() ? "clock-pause" : "clock-start", step()),
      icon: runsHere() ? CirclePause : CirclePlay,
      keys: ["F4"],
      when: open,
      run: () => void facilitation.time(workshop.step),
    },
    {
      id: "more-time",
      group: "facilitate",
      label: () => t("clock-more", { step: { key: `step-${timed()}` } }),
      icon: Plus,
      keys: ["Shift+F4"],
      when: open,
      run: () => void facilitation.more(timed()),
    },
    {
      id: "park",
      group: "facilitate",
      label: () => t("action-park"),
      icon: CircleParking,
      keys: ["F6"],
      when: open,
      run: () => void drawer.show("parking"),
    },
    {
      id: "decide",
      group: "facilitate",
      label: () => t("action-decide"),
      icon: Gavel,
      keys: ["F7"],
      when: open,
      run: () => void drawer.decide(),
    },
    {
      id: "vote",
      group: "facilitate",
      label: () => t(facilitation.poll ? "action-vote-on" : "action-vote"),
      icon: Vote,
      keys: ["F9"],
      when: open,
      run: () => {
        facilitation.ask(workshop.step);
        show("vote");
      },
    },
    {
      id: "notes",
      group: "facilitate",
      label: () => t("action-notes"),
      icon: StickyNote,
      keys: ["Mod+1"],
      when: open,
      run: () => void drawer.show("notes"),
    },
    {
      id: "past",
      group: "facilitate",
      label: () => t("action-past"),
      icon: History,
      keys: ["Mod+2"],
      when: open,
      run: () => void drawer.show("history"),
    },
    {
      id: "drawer",
      group: "facilitate",
      label: () => t(drawer.open ? "drawer-close" : "drawer-open"),
      icon: PanelRight,
      keys: ["Mod+B"],
      when: open,
      run: () => drawer.toggle(),
    },
    {
      id: "audience",
      group: "facilitate",
      label: () => t(projector.state.open ? "audience-close" : "audience-open"),
      icon: ProjectorSign,
      keys: ["F5"],
      when: () => Boolean(workshop.frame),
      run: () => void projector.toggle(workshop.step),
    },
    {
      id: "audience-blank",
      group: "facilitate",
      label: () => t(projector.state.blank ? "audience-show-again" : "audience-make-blank"),
      icon: MonitorOff,
      keys: ["Shift+F5"],
      when: () => projector.state.open,
      run: () => void projector.change({ blank: !projector.state.blank }),
      always: true,
    },
    {
      id: "audience-freeze",
      group: "facilitate",
      label: () => t(projector.state.frozen ? "audience-thaw" : "audience-freeze"),
      icon: Snowflake,
      keys: ["Mod+F5"],
      when: () => projector.state.open,
      run: () => void projector.change({ frozen: !projector.state.frozen }),
      always: true,
    },
    {
      id: "audience-full",
      group: "facilitate",
      label: () => t("audience-full"),
      icon: Maximize,
      keys: ["F11"],
      when: () => projector.state.open,
      run: () => void audienceFull(),
    },
    {
      id: "mark-agreed",
      group: "facilitate",
      label: () => t("action-mark-agreed", step()),
      icon: CircleCheck,
      when: () => open() && state() !== "agreed",
      run: () => void facilitation.mark(workshop.step, "agreed"),
    },
    {
      id: "mark-parked",
      group: "facilitate",
      label: () => t("action-mark-parked", step()),
      icon: CirclePause,
      when: () => open() && state() !== "parked",
      run: () => void facilitation.mark(workshop.step, "parked"),
    },
    {
      id: "mark-open",
      group: "facilitate",
      label: () => t("action-mark-open", step()),
      when: () => open() && (state() === "agreed" || state() === "parked"),
      run: () => void facilitation.mark(workshop.step, null),
    },
  ];
}
