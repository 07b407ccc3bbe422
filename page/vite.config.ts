import { defineConfig } from "vite";

// Names without digests: the folder is kept under version control, and whoever serves it says how old it may be.
export default defineConfig({
  base: "./",
  build: {
    outDir: process.env["BUILT"] ?? "../src/muchado/page/built",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { page: "index.html", worker: "src/worker/worker.ts", offline: "src/worker/offline.ts" },
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name].js",
        assetFileNames: (asset) => (asset.names[0]?.endsWith(".css") ? "page.css" : "[name][extname]"),
      },
    },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
