// The audience window: what it shows, and the switches for it.
import { call, listen } from "../host";
import type { AudienceShow, AudienceView } from "./types/facilitation";
import type { Language } from "./types/house";

/** The switches. */
export interface Audience {
  /** The window is there. */
  open: boolean;
  /** It is black, whatever is switched on. */
  blank: boolean;
  /** It keeps showing what it shows. */
  frozen: boolean;
  /** Per cent, 50 to 300. */
  zoom: number;
  show: AudienceShow;
}

/** The switches, and what is known of the screens. */
export interface AudienceState extends Audience {
  /** With one screen the projector mirrors the laptop or is not plugged in. */
  screens: number;
  /** The system does not let an app place its window. */
  unplaceable: boolean;
}

/** What the audience window shows; no view while it is black or no workshop is open. */
export interface AudienceFrame {
  language: Language;
  view: AudienceView | null;
}

export const audience = () => call<AudienceFrame>("audience");
export const audienceState = () => call<AudienceState>("audience_state");
export const setAudience = (audience: Audience) => call<AudienceState>("set_audience", { audience });
/** Fills the screen with the audience window, or gives the screen back. */
export const audienceFull = () => call<null>("audience_full");
/** The audience window was closed by hand. */
export const onAudienceGone = (hear: () => void) => listen<null>("audience-gone", hear);
