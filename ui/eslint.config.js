// What the UI may and may not do. The folders' borders are the house's: see the table below.
import path from "node:path";

import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

// Which folder of src may import which. Types of src/api/types may be imported from everywhere: they are facts, not code.
const MAY = {
  host: ["host"],
  words: ["words"],
  shared: ["shared", "words"],
  api: ["api", "host"],
  audience: ["audience", "shared", "words", "api"],
  steps: ["steps", "shared", "api", "words", "host"],
  app: ["app", "steps", "shared", "api", "words", "host"],
};

const borders = {
  meta: {
    type: "problem",
    schema: [],
    messages: { border: "{{from}} must not import {{to}}. It may import: {{may}}." },
  },
  create(context) {
    const src = path.resolve(import.meta.dirname, "src");
    const [from, step] = path.relative(src, context.filename).split(path.sep);
    // main.ts ties everything together; test helpers may look anywhere.
    if (!(from in MAY) || /\.test\.ts$/.test(context.filename)) return {};
    const check = (node) => {
      const target = node.source?.value;
      if (typeof target !== "string") return;
      const report = (to, may) => context.report({ node, messageId: "border", data: { from, to, may } });
      if (target.startsWith("@tauri-apps/")) {
        if (from !== "host") report(target, "only src/host talks to Tauri");
        return;
      }
      if (!target.startsWith(".")) return;
      const [to, other, third] = path
        .relative(src, path.resolve(path.dirname(context.filename), target))
        .split(path.sep);
      if (to === "api" && other === "types") return;
      if (to in MAY && !MAY[from].includes(to)) report(to, MAY[from].join(", "));
      // A step knows no other step's screen; data flows through core.
      const folder = (name, rest) => name && rest !== undefined && name;
      if (
        from === "steps" &&
        to === "steps" &&
        folder(other, third) &&
        inFolder(context.filename, src) &&
        other !== step
      )
        report(`steps/${other}`, `its own folder and what lies directly in steps`);
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** Whether a file lies in a step's own folder, not directly in src/steps. */
function inFolder(file, src) {
  return path.relative(path.join(src, "steps"), file).includes(path.sep);
}

const noMarkup = [
  { property: "innerHTML", message: "Markup from text is how foreign text becomes code. Write a component." },
  { property: "outerHTML", message: "Markup from text is how foreign text becomes code. Write a component." },
  { property: "insertAdjacentHTML", message: "Markup from text is how foreign text becomes code. Write a component." },
];

export default ts.config(
  { ignores: ["dist", "node_modules", "src/api/types"] },
  ...ts.configs.recommended,
  ...svelte.configs["flat/recommended"],
  ...svelte.configs["flat/prettier"],
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
  },
  {
    plugins: { house: { rules: { borders } } },
    rules: {
      "house/borders": "error",
      "no-undef": "off", // the compiler knows better
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-restricted-globals": ["error", "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "localStorage"],
      "no-restricted-properties": ["error", ...noMarkup],
      "svelte/no-at-html-tags": "error",
      "svelte/require-each-key": "error",
      "svelte/no-target-blank": "error",
      eqeqeq: "error",
    },
  },
);
