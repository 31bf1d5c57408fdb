// What the buy-in's screen does beyond sending single edits: which part is on show, and what comes first in it.
import { buyin, editBuyin } from "../../api/buyin";
import type {
  BenefitView,
  BuyinEdit,
  BuyinView,
  Objection,
  ObjectionStatus,
  Pulse,
  PulseRound,
} from "../../api/types/buyin";
import type { Team } from "../../api/types/setup";
import { screen } from "../../shared/screen.svelte";
import { ApartController } from "../apart.svelte";

/** The parts of the step, in the order a room walks through them. */
export const PARTS = ["benefits", "objections", "promises", "pulse"] as const;
export type Part = (typeof PARTS)[number];

/** The buy-in screen's state. */
export class BuyinController extends ApartController<BuyinView, BuyinEdit> {
  part = $state<Part>("benefits");

  constructor() {
    super({ reads: ["setup", "buyin"], read: buyin, send: editBuyin });
  }

  /** Puts the pulse to the vote. What was counted is kept in place of what that round said before. */
  ask(round: PulseRound, statement: string): void {
    screen.vote?.(statement, async (counts) => Boolean(await this.edit({ kind: "record-pulse", round, counts })));
  }

  /** Shows the part a finding's place is in: `benefit:bigger-deals`, `objection:12`, `promise:12`, `promises`, `pulse`. */
  goTo(place: string): void {
    this.part = PARTS.find((part) => part.startsWith(place.split(":")[0] ?? "") && place !== "") ?? this.part;
  }
}

const RANK: Record<ObjectionStatus, number> = { open: 0, parked: 1, answered: 2 };

/** Open ones first; otherwise as they came up. */
export const openFirst = (objections: Objection[]): Objection[] =>
  [...objections].sort((a, b) => RANK[a.status] - RANK[b.status]);

/** Biggest difference first; otherwise as they are explained. */
export const byDifference = (benefits: BenefitView[]): BenefitView[] =>
  [...benefits].sort((a, b) => (b.apart ?? 0) - (a.apart ?? 0));

/** How a group's median moved. */
export interface Moved {
  team: Team | null;
  before: number;
  after: number;
}

/** How the medians of groups moved that voted in both rounds and were counted alike: a team on its own, or the whole room. */
export function change([first, last]: Pulse[]): Moved[] {
  if (!first || !last) return [];
  const whole = ({ groups }: Pulse) => groups.length === 1;
  return first.groups.flatMap(({ team, median }) => {
    const again = last.groups.find((it) => it.team === team);
    if (!again || (team === null && !(whole(first) && whole(last)))) return [];
    return [{ team, before: median, after: again.median }];
  });
}
