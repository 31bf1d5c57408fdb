// The step scoring.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { ScoringEdit, ScoringExample, ScoringResult, ScoringView } from "./types/scoring";

export const scoring = () => call<ScoringView>("scoring");
export const editScoring = (edit: ScoringEdit) => call<Outcome>("edit_scoring", { edit });
/** What the rule would have done, by the activity log. */
export const scoringResult = () => call<ScoringResult>("scoring_result");
/** An account with everything that explains its points; null if it is gone. */
export const scoringAccount = (account: number) => call<ScoringExample | null>("scoring_account", { account });
/** Accounts in which these words occur: id and name. */
export const scoringSearch = (text: string) => call<[number, string][]>("scoring_search", { text });
/** Until when sales answers tiers 1 to 3, and accepts or rejects, what is handed over at `2026-11-27T16:00`. */
export const scoringDue = (from: string) => call<(string | null)[]>("scoring_due", { from });

/** What became of an activity log. */
export interface BroughtIn {
  file: string;
  rows: number;
  new: number;
  known: number;
  strangers: number;
  strange: number;
  samples: string[];
  words: { word: string; count: number }[];
  problems: { kind: string; count: number; lines: number[] }[];
}
/** Asks for an activity log and brings it in; null if the person changed their mind. */
export const importActivities = () => call<BroughtIn | null>("import_activities");
