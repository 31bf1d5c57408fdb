import { expect, test } from "vitest";

import type { Clock } from "../api/types/facilitation";
import { behind, passed, stand } from "./clock";

const clock = (used: number, running = true, late = 0): Clock => ({
  running: running ? "approach" : null,
  steps: [
    { step: "setup", planned: 0, used: 40 },
    { step: "approach", planned: 3600, used },
  ],
  behind: late,
});

test.each([
  ["an hour with half of it gone is calm", 1800, "calm", 1800],
  ["with a fifth left it is low", 2880, "low", 720],
  ["with a twentieth left these are the last minutes", 3420, "last", 180],
  ["on the dot nothing is over yet", 3600, "last", 0],
  ["a second later it is", 3601, "over", -1],
])("%s", (_, used, tone, left) => {
  expect(stand(clock(used), "approach", 0)).toMatchObject({ tone, left, running: true });
});

test("the running step counts on from where it was read, a resting one stands", () => {
  expect(stand(clock(600), "approach", 30).used).toBe(630);
  expect(stand(clock(600, false), "approach", 30).used).toBe(600);
});

test("a step the agenda gives no time has no tone and no share", () => {
  expect(stand(clock(0), "setup", 30)).toMatchObject({ tone: "unplanned", share: 0, running: false });
});

test.each([
  ["within the plan the day is on time", 3000, 0, 0],
  ["an hour's step at 64 minutes is four behind", 3840, 0, 4],
  ["minutes lost before add up", 3840, 300, 9],
  ["minutes won before make up for them", 3660, -600, -9],
  ["less than a minute is on time", 3630, 0, 0],
])("%s", (_, used, late, minutes) => {
  expect(behind(clock(used, true, late), 0)).toBe(minutes);
});

test.each([
  ["five minutes left", 301, 300, "five-minutes"],
  ["one minute left", 61, 59, "one-minute"],
  ["the end", 1, 0, "end"],
  ["in between nothing is said", 299, 240, undefined],
  ["past the end nothing is said any more", -1, -60, undefined],
  ["time was added", 200, 500, undefined],
  ["the laptop slept over it: late is not the moment", 400, 100, undefined],
] as const)("%s", (_, before, now, moment) => {
  expect(passed(before, now)).toBe(moment);
});
