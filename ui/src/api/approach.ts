// The step approach.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { ApproachEdit, ApproachView } from "./types/approach";

export const approach = () => call<ApproachView>("approach");
export const editApproach = (edit: ApproachEdit) => call<Outcome>("edit_approach", { edit });
