// The step meetings.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { MeetingsEdit, MeetingsView } from "./types/meetings";

export const meetings = () => call<MeetingsView>("meetings");
export const editMeetings = (edit: MeetingsEdit) => call<Outcome>("edit_meetings", { edit });
/** Asks where and writes all meetings as a calendar; null if the person changed their mind, else the path. */
export const saveCalendar = () => call<string | null>("save_calendar");
