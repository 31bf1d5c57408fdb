// The step segmentation.
import { call } from "../host";
import type { Outcome } from "./shell";
import type {
  SegmentationEdit,
  SegmentationView,
  Sensitivity,
  Target,
  TargetQuery,
  TargetWindow,
} from "./types/segmentation";

/** Everything but the rows of the list. */
export const segmentation = () => call<SegmentationView>("segmentation");
/** Some rows of what a query finds. */
export const targetWindow = (query: TargetQuery, offset: number, limit: number) =>
  call<TargetWindow>("target_window", { query, offset, limit });
/** The ids of everything a query finds, in its order. */
export const targetIds = (query: TargetQuery) => call<number[]>("target_ids", { query });
/** One account as this step sees it; null if it is not on the list. */
export const target = (account: number) => call<Target | null>("target", { account });
/** What moving each weight of the profile would change in the cut, the one that decides most first. */
export const targetSensitivity = () => call<Sensitivity[]>("target_sensitivity");
export const editSegmentation = (edit: SegmentationEdit) => call<Outcome>("edit_segmentation", { edit });
