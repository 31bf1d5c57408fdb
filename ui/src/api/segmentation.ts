// The step segmentation.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { SegmentationEdit, SegmentationView, TargetQuery, TargetWindow } from "./types/segmentation";

/** Everything but the rows of the list. */
export const segmentation = () => call<SegmentationView>("segmentation");
/** Some rows of what a query finds. */
export const targetWindow = (query: TargetQuery, offset: number, limit: number) =>
  call<TargetWindow>("target_window", { query, offset, limit });
/** The ids of everything a query finds, in its order. */
export const targetIds = (query: TargetQuery) => call<number[]>("target_ids", { query });
export const editSegmentation = (edit: SegmentationEdit) => call<Outcome>("edit_segmentation", { edit });
