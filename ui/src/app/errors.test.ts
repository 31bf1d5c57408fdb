import { afterEach, expect, test } from "vitest";

import type { Code } from "../api/types/house";
import { has } from "../words/bundles";
import { useLanguage } from "../words";
import { errorDetails, errorKey, errorText, treatments } from "./errors";

const codes = Object.keys(treatments) as Code[];
// Nobody is told about what they themselves asked for.
const spoken = codes.filter((code) => treatments[code].severity !== "quiet");

afterEach(() => useLanguage("en"));

test.each(spoken)("%s says in both languages what happened and, if it stays on the screen, what it means", (code) => {
  for (const language of ["en", "de"] as const) {
    useLanguage(language);
    expect(has(language, errorKey(code)), `${language} lacks ${errorKey(code)}`).toBe(true);
    const { what, means } = errorText({ code, params: {}, detail: "" });
    expect(what).not.toBe(errorKey(code));
    // "There is nothing to undo" means nothing more; what has to be dealt with always does.
    if (treatments[code].severity === "banner") expect(means, `${language} lacks ${errorKey(code)}.means`).not.toBe("");
  }
});

test("details for support carry the code and no client data", () => {
  const text = errorDetails({ code: "io", params: { file: "Brückmann.abmw" }, detail: "disk on fire" }, "1.0");
  expect(text).toContain("code: io");
  expect(text).toContain("disk on fire");
  expect(text).not.toContain("Brückmann");
});
