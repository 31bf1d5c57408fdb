// What can be done to what the keyboard is on, as menus. The same things have keys; the menu shows them.
import ArrowDown from "@lucide/svelte/icons/arrow-down";
import ArrowLeft from "@lucide/svelte/icons/arrow-left";
import ArrowRight from "@lucide/svelte/icons/arrow-right";
import ArrowUp from "@lucide/svelte/icons/arrow-up";
import Copy from "@lucide/svelte/icons/copy";
import EyeOff from "@lucide/svelte/icons/eye-off";
import Pencil from "@lucide/svelte/icons/pencil";
import Plus from "@lucide/svelte/icons/plus";
import Presentation from "@lucide/svelte/icons/presentation";
import Trash from "@lucide/svelte/icons/trash-2";

import type { ActivityView, RoleView, RolesTeam } from "../../api/types/roles";
import type { Item } from "../../shared/Menu.svelte";
import { t, words } from "../../words";
import type { RolesController } from "./controller.svelte";

/** What the matrix asks of the screen around it. */
export interface Doors {
  walk: (way: 1 | -1) => void;
  openRole: (role: RoleView) => void;
  addRole: (team: RolesTeam) => void;
  addPhase: () => void;
  hideActivity: (activity: ActivityView) => void;
  project: () => void;
  copy: () => void;
  paste: (text: string) => Promise<void>;
}

interface Group {
  label?: string;
  items: Item[];
}

/** The menu of what the keyboard is on; `begin` opens its name or card. */
export function menuOf(controller: RolesController, doors: Doors, begin: () => void): Group[] {
  const { line, role } = controller;
  if (line?.kind === "activity")
    return controller.range ? letters(controller, doors) : activity(controller, doors, line, begin);
  if (line?.kind === "phase") return phase(controller, doors, line.phase.id, line.phase.activities.length, begin);
  return role ? column(controller, doors, role) : [];
}

function letters(controller: RolesController, doors: Doors): Group[] {
  const cells = controller.selected();
  return [
    {
      label: t("roles-menu-letters"),
      items: controller.letters.map(({ duty, letter }) => ({
        label: t(controller.dutyKey(duty)),
        keys: letter,
        checked: cells.length > 0 && cells.every(({ duties }) => duties.includes(duty)),
        run: () => void controller.toggle(duty),
      })),
    },
    {
      items: [
        { label: t("roles-clear"), icon: Trash, keys: "Delete", run: () => void controller.clear() },
        { label: t("roles-copy"), icon: Copy, keys: "Mod+C", run: doors.copy },
      ],
    },
    ...(controller.alone === null
      ? [{ items: [{ label: t("roles-project-this"), icon: Presentation, run: doors.project }] }]
      : []),
  ];
}

function activity(
  controller: RolesController,
  doors: Doors,
  line: Extract<RolesController["line"], { kind: "activity" }>,
  begin: () => void,
): Group[] {
  const { activity, phase } = line;
  const phases = controller.view?.phases.filter(({ id }) => id !== phase.id) ?? [];
  return [
    {
      items: [
        { label: t("roles-rename"), icon: Pencil, keys: "F2", run: begin },
        {
          label: t("roles-add-activity"),
          icon: Plus,
          keys: "Insert",
          run: () => (controller.renaming = `new:${phase.id}`),
        },
        {
          label: t("roles-joint"),
          checked: activity.joint,
          run: () => void controller.edit({ kind: "mark-joint", activity: activity.id, joint: !activity.joint }),
        },
        { label: t("roles-project-this"), icon: Presentation, run: doors.project },
      ],
    },
    {
      items: [
        {
          label: t("roles-move-up"),
          icon: ArrowUp,
          keys: "Alt+ArrowUp",
          run: () => void controller.moveActivity(activity.id, -1),
        },
        {
          label: t("roles-move-down"),
          icon: ArrowDown,
          keys: "Alt+ArrowDown",
          run: () => void controller.moveActivity(activity.id, 1),
        },
      ],
    },
    {
      label: t("roles-move-to"),
      items: phases.map(({ id, name }) => ({
        label: words(name),
        run: () => void controller.edit({ kind: "move-activity", activity: activity.id, phase: id, before: null }),
      })),
    },
    {
      items: [
        { label: t("roles-hide"), icon: EyeOff, keys: "Delete", run: () => doors.hideActivity(activity) },
        {
          label: t("roles-remove"),
          icon: Trash,
          run: () => void controller.edit({ kind: "remove-activity", activity: activity.id }, { say: true }),
        },
      ],
    },
  ];
}

function phase(controller: RolesController, doors: Doors, id: number, rows: number, begin: () => void): Group[] {
  return [
    {
      items: [
        { label: t("roles-rename"), icon: Pencil, keys: "F2", run: begin },
        { label: t("roles-add-activity"), icon: Plus, keys: "Insert", run: () => (controller.renaming = `new:${id}`) },
        { label: t("roles-add-phase"), icon: Plus, run: doors.addPhase },
      ],
    },
    {
      items: [
        { label: t("roles-move-up"), icon: ArrowUp, keys: "Alt+ArrowUp", run: () => void controller.movePhase(id, -1) },
        {
          label: t("roles-move-down"),
          icon: ArrowDown,
          keys: "Alt+ArrowDown",
          run: () => void controller.movePhase(id, 1),
        },
      ],
    },
    {
      items: [
        {
          label: t("roles-remove-phase"),
          icon: Trash,
          unavailable: rows > 0,
          run: () => void controller.edit({ kind: "remove-phase", phase: id }, { say: true }),
        },
      ],
    },
  ];
}

function column(controller: RolesController, doors: Doors, role: RoleView): Group[] {
  const teams: RolesTeam[] = ["marketing", "sales", "both"];
  return [
    {
      items: [
        { label: t("roles-open-role"), icon: Pencil, keys: "F2", run: () => doors.openRole(role) },
        {
          label: t("roles-add-role", { team: t(`roles-team-${role.team}`) }),
          icon: Plus,
          run: () => doors.addRole(role.team),
        },
      ],
    },
    {
      items: [
        {
          label: t("roles-move-left"),
          icon: ArrowLeft,
          keys: "Alt+ArrowLeft",
          run: () => void controller.moveRole(role.id, -1),
        },
        {
          label: t("roles-move-right"),
          icon: ArrowRight,
          keys: "Alt+ArrowRight",
          run: () => void controller.moveRole(role.id, 1),
        },
      ],
    },
    {
      label: t("roles-team"),
      items: teams.map((team) => ({
        label: t(`roles-team-${team}`),
        checked: role.team === team,
        run: () =>
          void (role.team !== team && controller.edit({ kind: "move-role", role: role.id, team, before: null })),
      })),
    },
    {
      items: [
        {
          label: t("roles-hide"),
          icon: EyeOff,
          run: () => void controller.edit({ kind: "hide-role", role: role.id, hidden: true }, { say: true }),
        },
        {
          label: t("roles-remove"),
          icon: Trash,
          run: () => void controller.edit({ kind: "remove-role", role: role.id }, { say: true }),
        },
      ],
    },
  ];
}
