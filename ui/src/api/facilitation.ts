// What the facilitator keeps across all steps: agenda clock, parking lot, decisions, notes, marks.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { ClockAct, FacilitationEdit, FacilitationView } from "./types/facilitation";

/** Everything, with the clock as it is at this moment. */
export const facilitation = () => call<FacilitationView>("facilitation");
export const editFacilitation = (edit: FacilitationEdit) => call<Outcome>("edit_facilitation", { edit });
/** Starts, pauses or resets the agenda clock; not undoable. */
export const setClock = (act: ClockAct) => call<Outcome>("set_clock", { act });
