// What the window does about every kind of failure. Complete by type: a new code in core is a compile error here.
import type { Code, Failure } from "../api/types/house";
import { has, t } from "../words";

/** What to offer. */
export type Way = "none" | "save-copy" | "open-other" | "versions" | "retry-save" | "start";

interface Treatment {
  /** `banner` stays until dealt with; `note` goes by itself after a while; `quiet` shows nothing. */
  severity: "banner" | "note" | "quiet";
  /** One way on. */
  way: Way;
}

export const treatments: Record<Code, Treatment> = {
  "not-a-workshop": { severity: "banner", way: "open-other" },
  damaged: { severity: "banner", way: "versions" },
  newer: { severity: "banner", way: "open-other" },
  foreign: { severity: "banner", way: "open-other" },
  "too-large": { severity: "banner", way: "open-other" },
  "in-use": { severity: "banner", way: "open-other" },
  "read-only": { severity: "banner", way: "save-copy" },
  "disk-full": { severity: "banner", way: "save-copy" },
  missing: { severity: "note", way: "none" },
  "changed-elsewhere": { severity: "banner", way: "save-copy" },
  "nothing-to-undo": { severity: "note", way: "none" },
  "nothing-to-redo": { severity: "note", way: "none" },
  invalid: { severity: "note", way: "none" },
  refused: { severity: "note", way: "none" },
  unreadable: { severity: "banner", way: "none" },
  cancelled: { severity: "quiet", way: "none" },
  "not-built-yet": { severity: "note", way: "none" },
  "no-workshop": { severity: "banner", way: "start" },
  io: { severity: "banner", way: "save-copy" },
  database: { severity: "banner", way: "save-copy" },
};

/** The text key of a code: what happened. `<key>.means` says what it means for the work and what to do. */
export const errorKey = (code: Code): `error-${Code}` => `error-${code}`;

/** A failure in words: what happened, what it means. Some say it better: `error-invalid-<field>`, `error-refused-<why>`. */
export function errorText({ code, params }: Failure): { what: string; means: string } {
  const about = params.field ?? params.why;
  const special = typeof about === "string" ? `${errorKey(code)}-${about}` : "";
  const key = special && has(special) ? special : errorKey(code);
  const filled = { who: "", host: "", since: "", version: "", field: "", value: "", what: "", file: "", ...params };
  const means = t(`${key}.means`, filled);
  return { what: t(key, filled), means: means === `${key}.means` ? "" : means };
}

/** Everything a support person needs, without client data. */
export function errorDetails(failure: Failure, version: string): string {
  return [`ABM Workshop ${version}`, navigator.userAgent, `code: ${failure.code}`, failure.detail].join("\n");
}
