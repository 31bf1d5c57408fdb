// The step glossary.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { GlossaryEdit, GlossaryView } from "./types/glossary";

export const glossary = () => call<GlossaryView>("glossary");
export const editGlossary = (edit: GlossaryEdit) => call<Outcome>("edit_glossary", { edit });
