// Finds the agreed terms in what a screen says: pure, over text nodes. Which spellings count is decided in Rust, for the
// screen as for paper.
import type { AgreedTerm } from "../api/types/glossary";

/** A term in a text: from where to where, and which. */
export interface Met {
  from: number;
  to: number;
  term: AgreedTerm;
}

/** Looks for terms in a text. */
export type Finder = (text: string) => Met[];

/** Letters as a pattern. A hyphen may be escaped by its sign only inside of a class, by its number everywhere. */
const escaped = (letters: string): string => letters.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replaceAll("-", "\\x2d");

/** Longer spellings win: "target account list" before "account". */
export function finder(terms: AgreedTerm[]): Finder {
  const ways = terms
    .flatMap((term) => term.spellings.map((spelling) => ({ term, ...spelling })))
    .sort((a, b) => b.letters.length - a.letters.length);
  if (ways.length === 0) return () => [];
  const patterns = ways.map(({ letters, lower }) => {
    const [first = "", ...rest] = letters;
    const small = first.toLocaleLowerCase();
    const start = lower && small !== first ? `[${escaped(first)}${escaped(small)}]` : escaped(first);
    return `(${start}${escaped(rest.join(""))}s?)`;
  });
  const word = "\\p{L}\\p{N}\\-\u2010\u2011";
  const pattern = new RegExp(`(?<![${word}])(?:${patterns.join("|")})(?![${word}])`, "gu");
  return (text) =>
    [...text.matchAll(pattern)].flatMap((hit) => {
      const way = ways[hit.slice(1).findIndex((group) => group !== undefined)];
      return way ? [{ from: hit.index, to: hit.index + hit[0].length, term: way.term }] : [];
    });
}

/** What is pressed, written in, or a list of names is no running text. */
const NO_TEXT =
  "input, textarea, select, button, a, svg, [contenteditable], [role=grid], [role=tab], [role=option], [data-no-terms], .tip";

/** The first place of each term below an element. */
export function meet(root: Element, find: Finder): Map<Range, AgreedTerm> {
  const met = new Map<Range, AgreedTerm>();
  const told = new Set<string>();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element
      ? node.matches(NO_TEXT)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT,
  );
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (const { from, to, term } of find(node.data)) {
      if (told.has(term.term)) continue;
      told.add(term.term);
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      met.set(range, term);
    }
  }
  return met;
}
