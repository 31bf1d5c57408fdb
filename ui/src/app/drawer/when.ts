// When something happened, as short as it can be said: the time today, otherwise the day.
import { day, t, time } from "../../words";
import type { Step } from "../../api/types/house";

/** `14:20` today, otherwise `19 Nov 2026`. Of what a step keeps only the day is known, today as well. */
export function when(at: string): string {
  return at.includes("T") && new Date(at).toDateString() === new Date().toDateString() ? time(at) : day(at);
}

/** Where the room stood, and when. */
export function whereWhen(step: Step | null, at: string): string {
  return step ? t("drawer-where-when", { step: { key: `step-${step}` }, when: when(at) }) : when(at);
}
