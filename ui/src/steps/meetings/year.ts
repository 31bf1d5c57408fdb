// Days and months as the year strip needs them. Days are `2026-11-30`, without a time and so without a time zone.

/** Locale names of the weekdays, Monday first. */
export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** The locale name of a day's weekday. */
export function weekday(iso: string): (typeof WEEKDAYS)[number] {
  return WEEKDAYS[(new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7] ?? "mon";
}

/** Where a day stands within the twelve months that begin with a day, from 0 to 1. */
export function within(from: string, iso: string): number {
  const at = (it: string) => Date.parse(`${it}T00:00:00Z`);
  return (at(iso) - at(from)) / (at(yearLater(from)) - at(from));
}

/** The first days of the twelve months that begin with a day. */
export function months(from: string): string[] {
  const [year = 0, month = 1] = from.split("-").map(Number);
  return Array.from({ length: 12 }, (_, add) => iso(year, month - 1 + add));
}

function yearLater(from: string): string {
  const [year = 0, month = 1] = from.split("-").map(Number);
  return iso(year + 1, month - 1);
}

const iso = (year: number, month: number): string => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
