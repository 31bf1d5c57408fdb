// The step setup.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { Setup, SetupEdit } from "./types/setup";

export const setup = () => call<Setup>("setup");
export const editSetup = (edit: SetupEdit) => call<Outcome>("edit_setup", { edit });
/** Asks for a picture; null if the person changed their mind. */
export const chooseLogo = (path: string | null = null) => call<Outcome | null>("choose_logo", { path });
