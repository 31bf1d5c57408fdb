// What the step's data is called: shared by its screens.
import type { ScoringExample, ScoringItem, ScoringMissing, ScoringPart, ScoringWho } from "../../api/types/scoring";
import { day, number, t, words } from "../../words";

/** Whose threshold. */
export const whoName = (who: ScoringWho | null, alone = false): string =>
  who === null ? t(alone ? "scoring-who-all" : "scoring-who-rest") : t(`scoring-who-${who}`);

/** A number of points, with a real minus. */
export const points = (value: number | null): string => (value === null ? "" : number(value, 1));

/** What keeps an account from being handed over. */
export function missingName(missing: ScoringMissing): string {
  switch (missing.kind) {
    case "fit":
      return t("scoring-missing-fit", { least: missing.least });
    case "points":
      return t("scoring-missing-points", { short: Math.max(1, Math.round(missing.short)) });
    case "people":
      return t("scoring-missing-people", { count: missing.count });
    default:
      return t(`scoring-missing-${missing.kind}`);
  }
}

/** Whether and when an account is handed over, or what it lacks most. */
export function verdict(example: ScoringExample): string {
  const first = example.missing[0];
  if (first) return missingName(first);
  if (example.actNow) return t("scoring-ready-now");
  return example.handed ? t("scoring-ready-on", { day: day(example.handed) }) : t("scoring-ready");
}

/** Where an example's points come from, as parts of a sum. */
export function explanation(example: ScoringExample, items: ScoringItem[]): string {
  const name = (code: string) => {
    const item = items.find(({ item }) => item === code);
    return item ? words(item.name) : code;
  };
  const part = ({ item, times, points: sum, capped, days }: ScoringPart): string => {
    const key = times > 1 ? "scoring-part-times" : "scoring-part";
    const bare = t(key, { times, item: name(item), points: points(sum) });
    const kept = capped ? t("scoring-part-capped", { part: bare }) : bare;
    const shown = [...new Set(days)].slice(0, 3).map(day).join(", ") + (new Set(days).size > 3 ? " …" : "");
    return days.length > 0 ? t("scoring-part-days", { part: kept, days: shown }) : kept;
  };
  const parts = example.parts.map(part);
  // What is left is what the account is, not what it did.
  const rest = example.points - example.parts.reduce((sum, { points }) => sum + points, 0);
  if (Math.abs(rest) > 0.05) parts.push(t("scoring-part-trait", { points: points(rest) }));
  return t("scoring-part-list", { parts: parts.join(" + ") });
}
