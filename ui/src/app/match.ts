// How typed letters find a name: all words must occur; beginnings of words count most.

export interface Hit {
  /** Smaller is better. */
  rank: number;
  /** The stretches that matched, by start and end, in order. */
  at: [number, number][];
}

/** Where a query matches a text; null if it does not. Case and accents do not matter. */
export function match(query: string, text: string): Hit | null {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const hay = plain(text);
  const at: [number, number][] = [];
  let rank = 0;
  for (const word of words) {
    const start = find(hay, word);
    if (start < 0) return null;
    rank += start === 0 ? 0 : boundary(hay, start) ? 1 : 3;
    at.push([start, start + word.length]);
  }
  at.sort(([a], [b]) => a - b);
  return { rank, at };
}

/** A text cut into matched and other pieces. */
export function pieces(text: string, hit: Hit | null): [text: string, marked: boolean][] {
  const cut: [string, boolean][] = [];
  let from = 0;
  for (const [start, end] of hit?.at ?? []) {
    if (start < from) continue;
    if (start > from) cut.push([text.slice(from, start), false]);
    cut.push([text.slice(start, end), true]);
    from = end;
  }
  if (from < text.length) cut.push([text.slice(from), false]);
  return cut;
}

function find(hay: string, word: string): number {
  for (let start = hay.indexOf(word); start >= 0; start = hay.indexOf(word, start + 1)) {
    if (boundary(hay, start)) return start;
  }
  return hay.indexOf(word);
}

function boundary(hay: string, start: number): boolean {
  return start === 0 || /[\s“„"(·:-]/.test(hay[start - 1] ?? "");
}

/** Lower case without accents, letter for letter, so that places stay the same. */
function plain(text: string): string {
  return [...text].map((letter) => letter.normalize("NFD")[0]?.toLowerCase() ?? letter).join("");
}
