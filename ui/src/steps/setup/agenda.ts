// Where a block of the agenda can go. Pure: days and blocks in, a place out.
import type { AgendaBlock, AgendaDay, AgendaTopic } from "../../api/types/setup";

/** A place in the agenda: in a day, behind a block or in front of all. */
export interface Place {
  day: number;
  after: number | null;
}

/** What a block can be about, in the order a workshop goes through it. */
export const TOPICS: AgendaTopic[] = [
  "buyin",
  "glossary",
  "approach",
  "accounts",
  "segmentation",
  "buying-centre",
  "raci",
  "scoring",
  "meetings",
  "goals",
  "wrapup",
  "playbook",
];

/** One place up (-1) or down (1). Over the edge of a day it goes into the neighbouring one; undefined at either end of all. */
export function stepped(days: AgendaDay[], id: number, way: -1 | 1): Place | undefined {
  const here = days.findIndex((day) => day.blocks.some((block) => block.id === id));
  const day = days[here];
  if (!day) return undefined;
  const at = day.blocks.findIndex((block) => block.id === id);
  const to = at + way;
  if (to >= 0 && to < day.blocks.length) {
    return { day: day.id, after: (way === 1 ? day.blocks[to] : day.blocks[to - 1])?.id ?? null };
  }
  const next = days[here + way];
  if (!next) return undefined;
  return { day: next.id, after: way === 1 ? null : (next.blocks.at(-1)?.id ?? null) };
}

/** The front (-1) or the end (1) of a block's own day; undefined if it is there. */
export function farthest(days: AgendaDay[], id: number, way: -1 | 1): Place | undefined {
  const day = days.find(({ blocks }) => blocks.some((block) => block.id === id));
  const edge = way === 1 ? day?.blocks.at(-1) : day?.blocks[0];
  if (!day || !edge || edge.id === id) return undefined;
  return { day: day.id, after: way === 1 ? edge.id : null };
}

/** What lies on the screen for dropping: a day's list with its blocks from top to bottom, in pixels. */
export interface Lane {
  day: number;
  top: number;
  bottom: number;
  rows: { id: number; top: number; bottom: number }[];
}

/** Where a block dropped at this height goes: behind the last row whose middle lies above it, in the nearest day. */
export function under(lanes: Lane[], y: number): Place | undefined {
  const distance = (lane: Lane) => Math.max(lane.top - y, y - lane.bottom, 0);
  const lane = [...lanes].sort((a, b) => distance(a) - distance(b))[0];
  if (!lane) return undefined;
  const above = lane.rows.filter(({ top, bottom }) => (top + bottom) / 2 < y).at(-1);
  return { day: lane.day, after: above?.id ?? null };
}

/** Whether a block already stands there, so that dropping it does nothing. */
export function stands(days: AgendaDay[], id: number, place: Place): boolean {
  const blocks: AgendaBlock[] = days.find((day) => day.id === place.day)?.blocks ?? [];
  const at = blocks.findIndex((block) => block.id === id);
  return at >= 0 && (place.after === id || place.after === (blocks[at - 1]?.id ?? null));
}

/** The day after, `2026-12-31` → `2027-01-01`. */
export function dayAfter(iso: string): string {
  const at = new Date(`${iso}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
}
