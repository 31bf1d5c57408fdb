// What becomes of a file that is dropped on the window: a workshop opens, a list starts its import, a picture becomes the logo.
import { chooseLogo } from "../api/setup";
import { failure, undo, type Dropped } from "../api/shell";
import { reportFailure, toast } from "../shared/notices.svelte";
import { screen } from "../shared/screen.svelte";
import { label, t } from "../words";
import type { Workshop } from "./workshop.svelte";

/** Takes it. While a team has the laptop nothing is taken; lists and pictures need a workshop. */
export async function take({ kind, path, file }: Dropped, workshop: Workshop): Promise<void> {
  if (screen.locked) return void toast(t("dropped-locked"));
  if (kind === "other") return void toast(t("dropped-other", { file }));
  if (kind === "workshop") return workshop.open(path);
  if (!workshop.frame) return void toast(t("dropped-no-workshop"));
  // The step reads it: only it knows what to ask about a list.
  if (kind === "list") return workshop.go("accounts", `import:${path}`);
  workshop.go("setup");
  try {
    const done = await chooseLogo(path);
    if (done?.undo)
      toast(label(done.undo), { undo: () => void undo().catch((thrown) => reportFailure(failure(thrown))) });
  } catch (thrown) {
    reportFailure(failure(thrown));
  }
}
