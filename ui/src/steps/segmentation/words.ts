// Conditions, scores and marks in words.
import type {
  AccountTier,
  FitCriterion,
  Predicate,
  PredicateBand,
  Target,
  TargetShow,
} from "../../api/types/segmentation";
import { currentLanguage, number, t } from "../../words";
import { fieldName, valueName } from "../facts";

/** What stands instead of a name while names are covered. */
export const COVERED = "•••";

/** A stretch of numbers in words. */
export function bandWords({ from, to }: Pick<PredicateBand, "from" | "to">): string {
  if (from === null && to === null) return t("segmentation-test-any");
  if (from === null) return t("segmentation-test-to", { to: number(to ?? 0) });
  if (to === null) return t("segmentation-test-from", { from: number(from) });
  return t("segmentation-test-between", { from: number(from), to: number(to) });
}

/** What a condition asks of its field, without the field. */
export function testWords({ field, test }: Predicate): string {
  switch (test.kind) {
    case "one-of": {
      const names = test.values.map((value) => valueName(field, value));
      return names.length > 2
        ? t("segmentation-test-values-more", { first: names[0] ?? "", count: names.length - 1 })
        : t("segmentation-test-one-of", { values: { list: names } });
    }
    case "contains":
      return t("segmentation-test-contains", { values: test.text });
    case "bands":
      return bandWords(test.bands[0] ?? { from: null, to: null });
    case "within":
      return t("segmentation-test-within", { months: test.months });
  }
}

/** A condition as a whole. */
export const conditionWords = (predicate: Predicate): string =>
  t("segmentation-condition", { field: fieldName(predicate.field), test: testWords(predicate) });

/** A criterion's name. */
export const criterionWords = ({ name, predicate }: FitCriterion): string => name || fieldName(predicate.field);

/** A part of the list, or that nobody sorted it. */
export const tierWords = (tier: AccountTier | null): string => t(`segmentation-${tier ?? "unsorted"}`);

/** Why an account is excluded. */
export function reasonWords(row: Target): string {
  if (row.tier !== "excluded") return "";
  const reason = t(`segmentation-reason-${row.reason ?? "open"}`);
  return row.note ? t("segmentation-reason-noted", { reason, note: row.note }) : reason;
}

/** `72 = industry 30 + size 20 + country 20 + trigger 2`: what gives nothing is left out. */
export function fitWords(row: Target, criteria: FitCriterion[]): string {
  if (row.fit === null) return "";
  const parts = criteria.flatMap((it, at) => {
    const points = row.points[at];
    return points ? [t("segmentation-part-points", { criterion: criterionWords(it), points })] : [];
  });
  return parts.length > 0
    ? t("segmentation-fit-equation", { fit: row.fit, parts: parts.join(" + ") })
    : t("segmentation-fit-nothing");
}

/** Criteria of which the list does not say what an account is. */
export const unknownWords = (row: Target, criteria: FitCriterion[]): string[] =>
  criteria.filter((_, at) => row.points[at] === null).map(criterionWords);

/** `980 Mio. €`: nobody compares the last digits here. */
export function revenueWords(row: Target): string {
  if (row.revenue === null) return "";
  const { currency } = row;
  const style = currency && /^[A-Z]{3}$/.test(currency) ? ({ style: "currency", currency } as const) : {};
  return new Intl.NumberFormat(currentLanguage() === "de" ? "de-DE" : "en-IE", {
    notation: "compact",
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
    ...style,
  }).format(row.revenue);
}

/** What a list shows, where no tab says it. */
export function showWords(show: TargetShow, names: { segment: string; never: string }): string {
  switch (show.kind) {
    case "fit":
      return t("segmentation-show-fit", { from: show.from, to: show.to });
    case "never":
      return t("segmentation-show-never", { what: names.never });
    case "segment":
      return show.segment === null
        ? t("segmentation-show-outside")
        : t("segmentation-show-segment", { segment: names.segment });
    case "cell":
      return t("segmentation-show-cell", {
        rating: show.rating,
        from: show.fit,
        to: show.fit === 90 ? 100 : show.fit + 9,
      });
    case "gap":
      return t(`segmentation-gap-${show.gap}`);
    case "overlooked":
      return t(`segmentation-overlooked-${show.overlooked}`);
    default:
      return t(`segmentation-show-${show.kind}`);
  }
}
