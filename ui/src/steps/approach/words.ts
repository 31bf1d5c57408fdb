// Numbers and choices in words that several parts of this screen say alike.
import type { Approach, ApproachChoice, ApproachUnit, Criterion } from "../../api/types/approach";
import { money, t } from "../../words";

/** A criterion's name. */
export const criterionName = (criterion: Criterion): string => t(`approach-criterion-${criterion}`);

/** A choice's name. */
export const choiceName = (choice: ApproachChoice): string => t(`approach-choice-${choice}`);

/** `1:few ABM lite`. */
export const approachName = (approach: Approach): string =>
  `${t(`approach-ratio-${approach}`)} ${choiceName(approach)}`;

/** What stands behind a number field: `€`, `%`, `months`; nothing where the question says it. */
export function unitSign(unit: ApproachUnit, currency: string): string {
  if (unit === "money") return money(0, currency).replace(/[\d\s.,\u00a0]/g, "");
  if (unit === "percent") return "%";
  return unit === "months" || unit === "people" ? t(`approach-unit-${unit}`) : "";
}
