// The step glossary.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { Language } from "./types/house";
import type { AgreedTerm, GlossaryEdit, GlossaryView } from "./types/glossary";

export const glossary = () => call<GlossaryView>("glossary");
export const editGlossary = (edit: GlossaryEdit) => call<Outcome>("edit_glossary", { edit });
/** The agreed terms, as a reader of a language meets them. */
export const agreedTerms = (language: Language) => call<AgreedTerm[]>("agreed_terms", { language });
