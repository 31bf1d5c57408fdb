// What can be said about a step as a whole, for the rail's and the bar's menu.
import Play from "@lucide/svelte/icons/play";
import Pause from "@lucide/svelte/icons/pause";
import RotateCcw from "@lucide/svelte/icons/rotate-ccw";

import type { RailStep, Step } from "../api/types/house";
import type { Item } from "../shared/Menu.svelte";
import { t } from "../words";
import type { Facilitation } from "./facilitation.svelte";

/** Agreed, parked, or as far as it is filled in. */
export function markItems(facilitation: Facilitation, { step, state }: Pick<RailStep, "step" | "state">): Item[] {
  const marked = state === "agreed" || state === "parked" ? state : null;
  return (["agreed", "parked", null] as const).map((mark) => ({
    label: t(`mark-${mark ?? "open"}`),
    checked: mark === marked,
    run: () => void (mark !== marked && facilitation.mark(step, mark)),
  }));
}

/** Start or pause; begin again. */
export function clockItems(facilitation: Facilitation, step: Step): Item[] {
  const runs = facilitation.running === step;
  return [
    {
      label: t(runs ? "clock-pause" : "clock-start", { step: { key: `step-${step}` } }),
      icon: runs ? Pause : Play,
      run: () => void facilitation.time(step),
    },
    {
      label: t("clock-reset"),
      icon: RotateCcw,
      unavailable: !facilitation.stand(step)?.used,
      run: () => void facilitation.clock({ kind: "reset", step }),
    },
  ];
}
