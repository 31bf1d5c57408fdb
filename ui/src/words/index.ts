// Words and formats of the language in use. `import { t, number, money } from "../../words"`.
export * from "./words.svelte";
export { clock, hours, parseDay, parseHours, time } from "./format";
