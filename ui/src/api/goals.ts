// The step goals.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { GoalsEdit, GoalsFormula, GoalsView } from "./types/goals";

export const goals = () => call<GoalsView>("goals");
export const editGoals = (edit: GoalsEdit) => call<Outcome>("edit_goals", { edit });
export const goalsFormula = (goal: number, text: string) => call<GoalsFormula>("goals_formula", { goal, text });
