// A test language: [Ŝàvé ~~]. What shows up without brackets never went through the words.
import { useChange } from "./words.svelte";

const LETTERS: Record<string, string> = {
  a: "à",
  e: "é",
  i: "î",
  o: "ö",
  u: "ü",
  A: "Å",
  E: "É",
  I: "Î",
  O: "Ö",
  U: "Ü",
};

/** A text as the test language writes it: marked, a third longer. */
export function pseudo(text: string): string {
  const changed = text.replace(/[aeiouAEIOU]/g, (letter) => LETTERS[letter] ?? letter);
  return `[${changed}${"~".repeat(Math.ceil(text.length / 3))}]`;
}

/** Switches the test language on; returns the way back. */
export function usePseudo(): () => void {
  useChange(pseudo);
  return () => useChange(undefined);
}

/** Pieces of visible text in an element that did not come from the locale files (digits, marks and names given are fine). */
export function hardcoded(root: Element, allowed: string[] = []): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let text = node.textContent ?? "";
    for (const name of allowed) text = text.replaceAll(name, "");
    text = text.replace(/\[[^\]]*~\]/g, "");
    if (/[A-Za-zÄÖÜäöü]{2,}/.test(text)) found.push(text.trim());
  }
  return found;
}
