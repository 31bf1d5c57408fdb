// How numbers, money, days and times are written. The same rules stand in core/src/words.rs for paper.
import type { Language } from "../api/types/house";

const LOCALE = { en: "en-IE", de: "de-DE" } as const satisfies Record<Language, string>;
const SIGN: Record<string, string> = { EUR: "€", USD: "$", GBP: "£" };
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const NBSP = "\u00a0";
const MINUS = "\u2212";

/** The BCP 47 locale of a language. */
export const locale = (language: Language) => LOCALE[language];

/** A number with the language's separators and at most `decimals` decimals, trailing zeros dropped. */
export function number(language: Language, value: number, decimals = 0): string {
  const text = new Intl.NumberFormat(LOCALE[language], {
    maximumFractionDigits: decimals,
    useGrouping: "always",
    signDisplay: "negative",
  }).format(value);
  return text.replace("-", MINUS);
}

/** A share of one as per cent. */
export function percent(language: Language, share: number, decimals = 0): string {
  return `${number(language, share * 100, decimals)}${language === "de" ? NBSP : ""}%`;
}

/** An amount of money, rounded to the unit; a currency without a sign keeps its code. */
export function money(language: Language, amount: number, currency: string): string {
  const digits = number(language, Math.round(amount));
  const sign = SIGN[currency] ?? currency;
  if (language === "de") return `${digits}${NBSP}${sign}`;
  return sign.length === 1 ? `${sign}${digits}` : `${sign}${NBSP}${digits}`;
}

/** A day given as `2026-11-23` or as an instant (then the day here, where the laptop stands). */
export function day(language: Language, iso: string): string {
  const [year, month, date] = parts(iso);
  if (!year || !month || !date) return iso;
  if (language === "de") return `${two(date)}.${two(month)}.${year}`;
  return `${date}${NBSP}${MONTHS[month - 1]}${NBSP}${year}`;
}

/** The time of an instant, `14:32`, where the laptop stands; a bare `14:32` stays as it is. */
export function time(iso: string): string {
  if (/^\d{1,2}:\d{2}/.test(iso)) return iso.slice(0, 5);
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? iso : `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Seconds as a clock, `18:40`, `75:00`, with a minus when over: steps are planned in minutes, so no hours. */
export function clock(seconds: number): string {
  const all = Math.abs(Math.trunc(seconds));
  const text = `${Math.floor(all / 60)}:${two(all % 60)}`;
  return seconds < 0 && all > 0 ? `${MINUS}${text}` : text;
}

/** A number as somebody types it, in either notation; null if it is none. Empty is null as well. */
export function parseNumber(language: Language, text: string): number | null {
  const [thousands, point] = language === "de" ? [".", ","] : [",", "."];
  let bare = text.replace(/[\s\u00a0\u202f%€$£']/g, "").replace(MINUS, "-");
  const groups = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})+(\\${point}\\d+)?$`);
  if (groups.test(bare)) bare = bare.replaceAll(thousands, "");
  bare = bare.replace(",", ".");
  return /^-?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : null;
}

function parts(iso: string): number[] {
  const bare = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (bare) return bare.slice(1).map(Number);
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? [] : [at.getFullYear(), at.getMonth() + 1, at.getDate()];
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Minutes after midnight as the time on the wall, `9:05`; past midnight it starts over. */
export function hours(minutes: number): string {
  const day = ((minutes % 1440) + 1440) % 1440;
  return `${Math.floor(day / 60)}:${two(day % 60)}`;
}

/** A time of day as somebody types it (`9`, `9:30`, `9.30`, `930`, `2 pm`, `14 Uhr`) in minutes after midnight; null if it is none. */
export function parseHours(text: string): number | null {
  const found = /^(\d{1,2})(?:[:.,h]?(\d{2}))?(?:uhr|h|(am|pm))?$/.exec(text.toLowerCase().replace(/[\s\u00a0]/g, ""));
  if (!found) return null;
  const [hour, minute, half] = [Number(found[1]), Number(found[2] ?? 0), found[3]];
  if (minute > 59 || hour > (half ? 12 : 23)) return null;
  return (half ? (hour % 12) + (half === "pm" ? 12 : 0) : hour) * 60 + minute;
}

/** A day as somebody types it (`19.11.2026`, `19 Nov 2026`, `2026-11-19`), day before month, as `2026-11-19`; null if it is none. */
export function parseDay(text: string): string | null {
  const [a, b, c] = text.trim().split(/[\s\u00a0./,-]+/);
  if (!a || !b || !c || !/^\d+$/.test(a) || !/^(\d{2}|\d{4})$/.test(a.length === 4 ? a : c)) return null;
  const [year, date] = a.length === 4 ? [Number(a), Number(c)] : [Number(c.length === 2 ? `20${c}` : c), Number(a)];
  const month = /^\d{1,2}$/.test(b) ? Number(b) : 1 + SPOKEN.findIndex((names) => names.test(b.toLowerCase()));
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && date >= 1 && date <= days ? `${year}-${two(month)}-${two(date)}` : null;
}

const SPOKEN = [
  /^jan/,
  /^feb/,
  /^(mar|mär|mrz)/,
  /^apr/,
  /^ma[iy]/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^de[cz]/,
];
