import { expect, test } from "vitest";

import { answers, Poll, voting } from "./poll.svelte";

test("hands are counted per team and answer", () => {
  const poll = new Poll("approach", "We start in spring.");
  poll.count("marketing", 5, 4);
  poll.count("sales", 1, 2);
  poll.count("sales", 4, 3);
  expect([poll.cast("marketing"), poll.cast("sales"), poll.cast()]).toEqual([4, 5, 9]);
  expect(poll.recorded()).toEqual({
    kind: "record-vote",
    step: "approach",
    question: "We start in spring.",
    scale: "five",
    way: "hands",
    counts: [
      { team: "marketing", answer: 5, votes: 4 },
      { team: "sales", answer: 1, votes: 2 },
      { team: "sales", answer: 4, votes: 3 },
    ],
  });
});

test("a step's own question hands the step what was counted", async () => {
  const kept: unknown[] = [];
  const poll = new Poll("approach", "I support doing ABM here.", async (counts) => kept.push(counts) > 0);
  poll.add("sales", 2);
  poll.add("sales", 2);
  expect(await poll.keep?.(poll.counts())).toBe(true);
  expect(kept).toEqual([[{ team: "sales", answer: 2, votes: 2 }]]);
});

test("a mistyped paper ballot is taken back, once", () => {
  const poll = new Poll("approach");
  poll.way = "paper";
  poll.add("sales", 4);
  poll.add("sales", 2);
  poll.takeBack();
  poll.takeBack();
  expect(poll.cast()).toBe(1);
  expect(poll.votes("sales", 4)).toBe(1);
});

test("with the laptop going round nothing remembers the last ballot", () => {
  const poll = new Poll("approach");
  poll.way = "laptop";
  poll.add("sales", 4);
  expect(poll.last).toBeUndefined();
  expect(JSON.stringify(poll.recorded())).not.toContain("order");
});

test("an answer the scale does not have is no ballot", () => {
  const poll = new Poll("approach");
  poll.scale = "yes-no";
  poll.add("sales", 3);
  expect([answers("yes-no"), poll.cast()]).toEqual([[1, 2], 0]);
});

test("who is not there does not vote; where nobody was entered everybody may", () => {
  const team = (team: "marketing" | "sales", present: number) => ({ team, present });
  expect(voting([team("marketing", 6), team("sales", 0)])).toEqual([team("marketing", 6)]);
  expect(voting([team("marketing", 0), team("sales", 0)])).toHaveLength(2);
});
