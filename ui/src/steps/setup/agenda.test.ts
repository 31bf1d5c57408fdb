import { expect, test } from "vitest";
import type { AgendaBlock, AgendaDay } from "../../api/types/setup";
import { dayAfter, farthest, stands, stepped, under } from "./agenda";

const day = (id: number, ...blocks: number[]) =>
  ({ id, blocks: blocks.map((id) => ({ id }) as AgendaBlock) }) as AgendaDay;
const days = [day(10, 1, 2, 3), day(20, 4), day(30)];

test.each([
  ["the second moves to the front", 2, -1, { day: 10, after: null }],
  ["the third moves behind the first", 3, -1, { day: 10, after: 1 }],
  ["the first moves behind the second", 1, 1, { day: 10, after: 2 }],
  ["the last of a day goes to the front of the next", 3, 1, { day: 20, after: null }],
  ["the first of a day goes to the end of the one before", 4, -1, { day: 10, after: 3 }],
  ["an empty day takes a block", 4, 1, { day: 30, after: null }],
  ["the very first cannot go further up", 1, -1, undefined],
  ["one that is gone does not move", 9, 1, undefined],
] as const)("%s", (_, id, way, place) => {
  expect(stepped(days, id, way)).toEqual(place);
});

test("the end of a day is behind its last block, and nowhere for that one", () => {
  expect(farthest(days, 1, 1)).toEqual({ day: 10, after: 3 });
  expect(farthest(days, 3, 1)).toBeUndefined();
  expect(farthest(days, 3, -1)).toEqual({ day: 10, after: null });
});

const lanes = [
  {
    day: 10,
    top: 0,
    bottom: 80,
    rows: [
      { id: 1, top: 0, bottom: 40 },
      { id: 2, top: 40, bottom: 80 },
    ],
  },
  { day: 20, top: 200, bottom: 240, rows: [{ id: 4, top: 200, bottom: 240 }] },
];
test.each([
  ["above the first", 10, { day: 10, after: null }],
  ["on the lower half of the first", 30, { day: 10, after: 1 }],
  ["below the last", 90, { day: 10, after: 2 }],
  ["just above the next day", 190, { day: 20, after: null }],
  ["far below everything", 900, { day: 20, after: 4 }],
] as const)("dropped %s", (_, y, place) => {
  expect(under(lanes, y)).toEqual(place);
});

test("a block stands where it is, in front of itself and behind itself", () => {
  expect(stands(days, 2, { day: 10, after: 1 })).toBe(true);
  expect(stands(days, 2, { day: 10, after: 2 })).toBe(true);
  expect(stands(days, 2, { day: 10, after: 3 })).toBe(false);
  expect(stands(days, 2, { day: 20, after: null })).toBe(false);
});

test("the day after the last of a year is the first of the next", () => {
  expect(dayAfter("2026-12-31")).toBe("2027-01-01");
  expect(dayAfter("2028-02-28")).toBe("2028-02-29");
});
