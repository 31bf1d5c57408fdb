// Rows that people put in order.

/** Before which row a row comes to stand when it moves one place forward (-1) or back (1); null is last. */
export function beyond(order: number[], row: number, way: -1 | 1): number | null {
  const at = order.indexOf(row);
  const rest = order.filter((it) => it !== row);
  return rest[Math.max(0, at + way)] ?? null;
}
