// The step buyin.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { BuyinEdit, BuyinView } from "./types/buyin";

export const buyin = () => call<BuyinView>("buyin");
export const editBuyin = (edit: BuyinEdit) => call<Outcome>("edit_buyin", { edit });
