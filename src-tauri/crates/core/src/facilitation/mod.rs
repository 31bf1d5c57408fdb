//! What the facilitator does across all steps: agenda clock, parking lot, decisions, private notes, step marks.
