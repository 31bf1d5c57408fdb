import { expect, test } from "vitest";
import { behind } from "./controller.svelte";

const blocks = [{ id: 1 }, { id: 2 }, { id: 3 }];

test.each([
  ["the second moves to the front", 2, -1, null],
  ["the third moves behind the first", 3, -1, 1],
  ["the first moves behind the second", 1, 1, 2],
  ["the first cannot go further up", 1, -1, undefined],
  ["the last cannot go further down", 3, 1, undefined],
  ["one that is gone does not move", 9, 1, undefined],
] as const)("%s", (_, id, way, after) => {
  expect(behind(blocks, id, way)).toBe(after);
});
