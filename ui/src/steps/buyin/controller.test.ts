import { describe, expect, it } from "vitest";
import type { BenefitView, Objection, Pulse } from "../../api/types/buyin";
import type { Team } from "../../api/types/setup";
import { BuyinController, byDifference, change, openFirst } from "./controller.svelte";

const benefit = (name: BenefitView["benefit"], apart: number | null): BenefitView => ({
  benefit: name,
  note: "",
  marketing: null,
  sales: null,
  apart,
});
const objection = (id: number, status: Objection["status"]): Objection => ({
  id,
  objection: "No time",
  role: "",
  answer: null,
  proposal: null,
  status,
});

describe("what the room talks about first", () => {
  it("is the benefit the teams are furthest apart on", () => {
    const sorted = byDifference([
      benefit("hotter-leads", 1),
      benefit("faster-closes", null),
      benefit("bigger-deals", 3),
      benefit("higher-margins", 1),
    ]);
    expect(sorted.map((it) => it.benefit)).toEqual(["bigger-deals", "hotter-leads", "higher-margins", "faster-closes"]);
  });

  it("is an open objection, then a parked one", () => {
    const sorted = openFirst([objection(1, "answered"), objection(2, "parked"), objection(3, "open")]);
    expect(sorted.map((it) => it.id)).toEqual([3, 2, 1]);
  });
});

describe("a finding leads to its part", () => {
  it.each([
    ["benefit:bigger-deals", "benefits"],
    ["objection:12", "objections"],
    ["promise:12", "promises"],
    ["promises", "promises"],
    ["pulse", "pulse"],
    ["", "promises"],
  ])("%s", (place, part) => {
    const controller = new BuyinController();
    controller.part = "promises";
    controller.goTo(place);
    expect(controller.part).toBe(part);
  });
});

describe("how the day moved the room", () => {
  const round = (round: Pulse["round"], groups: [Team | null, number][]): Pulse => ({
    round,
    voters: groups.length * 6,
    says: { kind: "together" },
    groups: groups.map(([team, median]) => ({ team, votes: [], voters: 6, median, least: 1, most: 5, dissent: [] })),
  });

  it("is said of teams that were shown apart both times", () => {
    const moved = change([
      round("before", [
        ["marketing", 4],
        ["sales", 2],
      ]),
      round("after", [
        ["sales", 4],
        [null, 4.5],
      ]),
    ]);
    expect(moved).toEqual([{ team: "sales", before: 2, after: 4 }]);
  });

  it("is said of the room where no team was shown apart", () => {
    const moved = change([round("before", [[null, 3]]), round("after", [[null, 3.5]])]);
    expect(moved).toEqual([{ team: null, before: 3, after: 3.5 }]);
    expect(change([round("before", [[null, 3]]), round("after", [])])).toEqual([]);
  });

  it("is not said of what is left over of different teams", () => {
    const moved = change([
      round("before", [
        ["sales", 3],
        [null, 3],
      ]),
      round("after", [
        ["marketing", 3],
        [null, 5],
      ]),
    ]);
    expect(moved).toEqual([]);
  });
});
