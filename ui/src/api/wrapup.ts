// The step wrapup.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { WrapupEdit, WrapupView } from "./types/wrapup";

export const wrapup = () => call<WrapupView>("wrapup");
export const editWrapup = (edit: WrapupEdit) => call<Outcome>("edit_wrapup", { edit });
