// What the goals' screen does beyond sending single edits: which part is on show, which goal's details are open, in which
// order differences stand, and how the funnel's numbers are typed.
import { editGoals, goals } from "../../api/goals";
import type { FunnelPart, GoalsEdit, GoalsStage, GoalsView, GoalsWhose, GoalView } from "../../api/types/goals";
import { beyond } from "../../shared/order";
import { ApartController } from "../apart.svelte";
import { SHARES, whole } from "./words";

/** The parts of the screen. */
export const PARTS = ["propose", "goals", "figures", "funnel"] as const;
export type Part = (typeof PARTS)[number];

/** Whose a goal can be, in the order it is offered. */
export const WHOSE: GoalsWhose[] = ["marketing", "sales", "shared"];

/** The goals screen's state. */
export class GoalsController extends ApartController<GoalsView, GoalsEdit> {
  /** The part chosen by hand. */
  picked = $state<Part>();
  /** The goal whose details are open. */
  detailed = $state<number>();
  #order: number[] = [];

  constructor() {
    super({
      reads: ["setup", "approach", "accounts", "segmentation", "roles", "meetings", "goals"],
      read: goals,
      send: editGoals,
    });
  }

  /** The part shown: what was chosen, else the goals; the proposals while the teams are at it. */
  get part(): Part {
    return this.picked ?? (this.view ? natural(this.view) : "goals");
  }

  go(part: Part): void {
    this.picked = part;
  }

  /** The goals of a stage, in the room's order. */
  of(stage: GoalsStage): GoalView[] {
    return (this.view?.goals ?? []).filter((it) => it.stage === stage);
  }

  /** The goal whose details are open. */
  get open(): GoalView | undefined {
    return this.view?.goals.find(({ id }) => id === this.detailed);
  }

  /** Goals for which a team knows no value of today, as far as they are somebody's. */
  get unknown(): number {
    return (this.view?.goals ?? []).filter(({ baseline, whose }) => baseline === null && whose !== null).length;
  }

  /** Goals to settle, what differs first. The order stays while the room settles one after another. */
  get toSettle(): GoalView[] {
    const all = this.view?.goals ?? [];
    if (all.length !== this.#order.length || all.some(({ id }) => !this.#order.includes(id)))
      this.#order = inOrder(all).map(({ id }) => id);
    const place = ({ id }: GoalView) => this.#order.indexOf(id);
    return [...all].sort((a, b) => place(a) - place(b));
  }

  /** Puts what differs first again. */
  sort(): void {
    this.#order = [];
  }

  /** Shows both teams' proposals, what differs first. */
  async reveal(): Promise<void> {
    this.sort();
    this.begun = null;
    this.go("propose");
    await this.edit({ kind: "reveal" });
  }

  /** Goes where a finding points: `goal:12`, `stage:win`, `proposals`, `funnel`, `goals`. Says which goal to focus. */
  goTo(place: string): number | undefined {
    const [what, id] = place.split(":");
    this.go(what === "funnel" ? "funnel" : what === "proposals" ? "propose" : "goals");
    if (what === "goal") return Number(id);
    if (what === "stage") return this.of(id as GoalsStage)[0]?.id;
    return undefined;
  }

  /** Adds a goal and opens its details; false if that failed. */
  async add(name: string, stage: GoalsStage): Promise<boolean> {
    const done = await this.edit({ kind: "add", name, stage });
    if (typeof done?.made !== "number") return false;
    this.go("goals");
    this.detailed = done.made;
    return true;
  }

  /** Moves a goal one place up (-1) or down (1) in its stage. */
  async move(goal: GoalView, way: -1 | 1): Promise<void> {
    const order = this.of(goal.stage).map(({ id }) => id);
    await this.edit({ kind: "move", goal: goal.id, before: beyond(order, goal.id, way) });
  }

  /** One of the funnel's numbers as it was typed: a share in per cent. */
  async type(part: FunnelPart, typed: number | null): Promise<void> {
    const value = typed === null ? null : SHARES.includes(part) ? typed / 100 : typed;
    await this.edit({ kind: "funnel", part, value });
  }

  /** One of the funnel's numbers as it is typed: a share in per cent, accounts rounded up. */
  typed(part: FunnelPart): number | null {
    const value = this.view?.funnel.values.find((it) => it.part === part)?.value ?? null;
    if (value === null) return null;
    if (SHARES.includes(part)) return Math.round(value * 1e5) / 1e3;
    return part === "accounts" ? whole(value) : Math.round(value);
  }
}

/** Where to begin, coming to the step: with the teams while they are proposing, else with the goals. */
export function natural(view: GoalsView): Part {
  return !view.revealed && view.counts.marketing + view.counts.sales > 0 ? "propose" : "goals";
}

/** What differs and is open first, then what is open, then what is settled. */
export function inOrder(goals: GoalView[]): GoalView[] {
  const rank = ({ differs, whose }: GoalView) => (whose !== null ? 2 : differs ? 0 : 1);
  return [...goals].sort((a, b) => rank(a) - rank(b));
}
