import { expect, test } from "vitest";
import { beyond } from "./order";

test("a row moves one place at a time and stops at the ends", () => {
  expect(beyond([1, 2, 3], 1, -1)).toBe(2);
  expect(beyond([1, 2, 3], 3, -1)).toBe(2);
  expect(beyond([1, 2, 3], 1, 1)).toBe(3);
  expect(beyond([1, 2, 3], 2, 1)).toBeNull();
});
