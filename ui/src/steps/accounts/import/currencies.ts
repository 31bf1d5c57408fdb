// Currencies worth offering at once; every other one is typed.

/** The codes offered for amounts that name no currency, those that fit a sign in the sample first. */
export function suggested(sample: string): string[] {
  if (sample.includes("$")) return ["USD", "CAD", "AUD"];
  if (sample.includes("¥")) return ["JPY", "CNY"];
  if (/\bkr\b/i.test(sample)) return ["SEK", "NOK", "DKK"];
  return ["EUR", "CHF", "USD"];
}
