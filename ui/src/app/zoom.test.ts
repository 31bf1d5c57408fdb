import { expect, test } from "vitest";

import { zoomed } from "./zoom";

test("zooming in and out walks the same steps and stops at 50 and 300 per cent", () => {
  expect(zoomed(100, 1)).toBe(110);
  expect(zoomed(110, -1)).toBe(100);
  expect(zoomed(300, 1)).toBe(300);
  expect(zoomed(50, -1)).toBe(50);
});

test("from between two steps it goes to the next one", () => {
  expect(zoomed(105, 1)).toBe(110);
  expect(zoomed(105, -1)).toBe(100);
});
