// Meanings that have one sign each, everywhere.

/** Where a step stands. */
export type StepState = "not-started" | "draft" | "agreed" | "parked";

/** Which part of the list. */
export type Tier = "tier-1" | "tier-2" | "tier-3" | "watch" | "excluded";
