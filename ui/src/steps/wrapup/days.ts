// Days of the plan: how far it reaches, and what is late.
import type { WrapupAction } from "../../api/types/wrapup";

/** A day so many days later. */
export function later(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Today, where the laptop stands. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether an action should have been done by now. */
export const isLate = ({ due, doneOn }: WrapupAction, on: string): boolean =>
  doneOn === null && due !== null && due < on;
