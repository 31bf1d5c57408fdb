import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 1420, strictPort: true },
  build: {
    // WebKitGTK and WKWebView of Debian 12 / macOS 13, WebView2 from 2023 on.
    rolldownOptions: { input: ["index.html", "audience.html"] },
    target: ["safari16", "chrome111"],
    // The polyfill would be an inline script, which the content policy forbids; a local file needs no preloading.
    modulePreload: { polyfill: false },
    // Fonts stay files: `font-src 'self'` has no data: in it.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  // Tests mount components, so Svelte must resolve to its browser build there.
  ...(mode === "test" ? { resolve: { conditions: ["browser"] } } : {}),
  test: { environment: "jsdom", include: ["src/**/*.test.ts"], setupFiles: ["src/test/setup.ts"] },
}));
