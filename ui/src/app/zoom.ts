// Zoom in per cent, in the steps people know from their browser.
const STEPS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

/** The next larger (`1`) or smaller (`-1`) zoom; the ends stay. */
export function zoomed(now: number, way: 1 | -1): number {
  if (way > 0) return STEPS.find((step) => step > now) ?? 300;
  return STEPS.findLast((step) => step < now) ?? 50;
}
