// The step goals.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { GoalsEdit, GoalsView } from "./types/goals";

export const goals = () => call<GoalsView>("goals");
export const editGoals = (edit: GoalsEdit) => call<Outcome>("edit_goals", { edit });
