// How goals and funnel are said: a number with its unit, a proposal, a number of the funnel.
import type { FormulaProblem, FunnelPart, GoalsProposal, GoalsStage, GoalsUnit } from "../../api/types/goals";
import { has, money, number, percent, t } from "../../words";

/** A number with its unit: `62%`, `€180,000`, `11 months`. */
export function value(value: number, unit: GoalsUnit, currency: string): string {
  if (unit === "percent") return percent(value / 100, 1);
  if (unit === "money") return money(value, currency);
  if (unit === "money-per-month") return t("goals-value-money-per-month", { money: money(value, currency) });
  return t(`goals-value-${unit}`, { value });
}

/** The unit as it stands behind a field; nothing for what is only counted. */
export const short = (unit: GoalsUnit, currency: string): string =>
  has(`goals-short-${unit}`) ? t(`goals-short-${unit}`, { currency: currency === "EUR" ? "€" : currency }) : "";

/** What a team proposed: `Shared, 80%`. */
export function proposed({ claim, target }: GoalsProposal, unit: GoalsUnit, currency: string): string {
  if (claim === null) return t("goals-print-silent");
  const whose = t(`goals-claim-${claim}`);
  if (claim === "none" || target === null) return whose;
  return t("goals-proposed", { whose, target: value(target, unit, currency) });
}

/** The parts of the funnel that are shares of one. */
export const SHARES: FunnelPart[] = ["engagement", "handover", "opportunity", "win"];

/** Accounts rounded up to a whole, unless they are whole but for the error of the arithmetic. */
export const whole = (accounts: number): number => Math.ceil(accounts - Math.abs(accounts) * 1e-9);

/** A number of the funnel in words: a share, money, or accounts rounded up. */
export function said(part: FunnelPart, value: number, currency: string): string {
  if (SHARES.includes(part)) return percent(value, 1);
  if (part === "accounts") return number(whole(value));
  return money(value, currency);
}

/** The stages of the funnel, from top to bottom. */
export const STAGES: GoalsStage[] = ["reach", "hand-over", "win", "grow"];

/** What a number can count, in the order it is offered. */
export const UNITS: GoalsUnit[] = [
  "percent",
  "accounts",
  "people",
  "count",
  "number",
  "ratio",
  "money",
  "money-per-month",
  "hours",
  "days",
  "months",
];

/** What is wrong with a formula, and the way out. */
export const trouble = ({ trouble, from, text, meant, gives }: FormulaProblem, unit: GoalsUnit): string =>
  t(`goals-trouble-${trouble}`, {
    at: from + 1,
    text,
    meant: meant ?? "none",
    gives: gives ?? "nothing",
    unit: t(`goals-unit-${unit}`),
  });
