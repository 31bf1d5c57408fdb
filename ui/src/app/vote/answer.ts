// Answers in words.
import type { VoteScale } from "../../api/types/votes";
import { t } from "../../words";

/** `1 not at all` to `5 fully`; no and yes. */
export function answerName(scale: VoteScale, answer: number): string {
  if (scale === "yes-no") return t(answer === 2 ? "vote-yes" : "vote-no");
  if (answer === 1) return t("vote-least");
  return answer === 5 ? t("vote-most") : String(answer);
}
