// The switches of the projector, as bar and actions use them.
import { failure } from "../api/shell";
import { audienceState, onAudienceGone, setAudience, type Audience, type AudienceState } from "../api/audience";
import type { AudienceShow } from "../api/types/facilitation";
import type { Step } from "../api/types/house";
import { reportFailure, toast } from "../shared/notices.svelte";
import { t } from "../words";

const OFF: AudienceState = {
  open: false,
  blank: false,
  frozen: false,
  zoom: 100,
  show: { step: "setup", clock: false, decisions: false, vote: false },
  screens: 1,
  unplaceable: false,
};

export class Projector {
  state = $state.raw<AudienceState>(OFF);

  /** Reads the switches and hears when the window is closed by hand, until the returned function is called. */
  start(): () => void {
    void this.#ask(() => audienceState());
    const gone = onAudienceGone(() => (this.state = { ...this.state, open: false }));
    return () => void gone.then((forget) => forget());
  }

  /** Opens the window for the room, or closes it. What it may show stays as it was chosen. */
  async toggle(step: Step): Promise<void> {
    const open = !this.state.open;
    await this.change({ open, blank: false, frozen: false, show: { ...this.state.show, step } });
    if (!this.state.open || !open) return;
    if (this.state.unplaceable) toast(t("audience-drag"));
    else if (this.state.screens < 2) toast(t("audience-one-screen"));
  }

  /** Switches one thing on or off. */
  show(some: Partial<AudienceShow>): Promise<void> {
    return this.change({ show: { ...this.state.show, ...some } });
  }

  /** Follows the facilitator to another step. */
  follow(step: Step): void {
    if (this.state.open && this.state.show.step !== step) void this.show({ step });
  }

  async change(some: Partial<Audience>): Promise<void> {
    const { open, blank, frozen, zoom, show } = { ...this.state, ...some };
    await this.#ask(() => setAudience({ open, blank, frozen, zoom, show }));
  }

  async #ask(what: () => Promise<AudienceState>): Promise<void> {
    try {
      this.state = await what();
    } catch (thrown) {
      reportFailure(failure(thrown));
    }
  }
}
