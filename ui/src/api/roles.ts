// The step roles.
import { call } from "../host";
import type { Outcome } from "./shell";
import type { RolesEdit, RolesView } from "./types/roles";

export const roles = () => call<RolesView>("roles");
export const editRoles = (edit: RolesEdit) => call<Outcome>("edit_roles", { edit });
