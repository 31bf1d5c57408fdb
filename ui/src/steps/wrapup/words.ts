// How the wrap-up says what is firm and what is missing.
import type { Label } from "../../api/types/house";
import { day, t } from "../../words";

/** A sentence in words; its day comes as the file keeps days. */
export const sentence = ({ key, params }: Label): string =>
  t(key, typeof params.day === "string" ? { ...params, day: day(params.day) } : params);
