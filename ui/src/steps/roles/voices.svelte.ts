// Which of the rows the teams see differently is under discussion, in which order they are listed, and how one is settled.
import type { Outcome } from "../../api/shell";
import type { Side } from "../../api/types/house";
import type { PhaseView, RolesClash, RolesView } from "../../api/types/roles";
import type { RolesController } from "./controller.svelte";

/** How the list is ordered. */
export type Order = "worst" | "phase";

/** Rows of the list under one head: a way of differing, or a phase. */
export interface Group {
  key: string;
  kind: RolesClash["kind"] | undefined;
  phase: PhaseView | undefined;
  clashes: RolesClash[];
}

/** What both wrote, side by side. */
export class Voices {
  /** Its order. */
  order = $state<Order>("worst");
  /** The row asked for last. */
  picked = $state<number>();
  readonly #roles: RolesController;

  constructor(roles: RolesController) {
    this.#roles = roles;
  }

  readonly #view = $derived.by<RolesView | undefined>(() => this.#roles.view);
  /** The rows in their order, under heads. */
  readonly groups = $derived.by<Group[]>(() => {
    const clashes = this.#view?.clashes ?? [];
    const groups: Group[] =
      this.order === "phase"
        ? (this.#view?.phases ?? []).map((phase) => ({
            key: `phase:${phase.id}`,
            kind: undefined,
            phase,
            clashes: clashes.filter((it) => it.phase === phase.id).sort((one, two) => one.number - two.number),
          }))
        : clashes
            .map(({ kind }) => kind)
            .filter((kind, place, kinds) => kinds.indexOf(kind) === place)
            .map((kind) => ({
              key: kind,
              kind,
              phase: undefined,
              clashes: clashes.filter((it) => it.kind === kind),
            }));
    return groups.filter((group) => group.clashes.length > 0);
  });
  /** The rows in their order. */
  readonly clashes = $derived<RolesClash[]>(this.groups.flatMap((group) => group.clashes));
  /** Those still to be settled. */
  readonly open = $derived<RolesClash[]>(this.clashes.filter(({ settled }) => settled === null));
  /** The row under discussion: the one asked for, else the first open one. */
  readonly current = $derived<RolesClash | undefined>(
    this.clashes.find(({ activity }) => activity === this.picked) ?? this.open[0] ?? this.clashes[0],
  );

  /** The next open row after the one under discussion, or before it. */
  next(way: 1 | -1 = 1): RolesClash | undefined {
    const here = this.current ? this.clashes.indexOf(this.current) : -1;
    const count = this.clashes.length;
    for (let by = 1; by < count; by++) {
      const it = this.clashes[(here + way * by + count * by) % count];
      if (it?.settled === null) return it;
    }
    return undefined;
  }

  /** Settles rows as a team sees them, or as they stand in the matrix. */
  settle(clashes: RolesClash[], side: Side | null): Promise<Outcome | undefined> {
    this.picked = clashes[0]?.activity;
    return this.#roles.edit({ kind: "settle", activities: clashes.map(({ activity }) => activity), side });
  }

  /** Settles a row cell by cell: letters by role for the columns that differ. */
  settleCells({ activity }: RolesClash, letters: Record<number, string>): Promise<Outcome | undefined> {
    this.picked = activity;
    const cells = Object.entries(letters).map(([role, duties]) => ({ activity, role: Number(role), duties }));
    return this.#roles.edit({ kind: "settle-cells", activity, cells });
  }

  writeWhy({ activity }: RolesClash, why: string): Promise<Outcome | undefined> {
    return this.#roles.edit({ kind: "write-why", activity, why });
  }

  reopen({ activity }: RolesClash): Promise<Outcome | undefined> {
    return this.#roles.edit({ kind: "unsettle", activity });
  }
}
