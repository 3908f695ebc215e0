import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { licences } from './scripts/licences.ts';

// The content script is built as one self-contained file, so that no file of the extension has to be
// readable by the page (docs/decisions/001-toolchain.md).
const licencesOf = licences(import.meta.dirname);

export default defineConfig({
  plugins: [
    preact(),
    licencesOf.all,
    crx({ manifest: manifest as ManifestV3Export, contentScripts: { standaloneFiles: ['src/content.ts'] } }),
  ],
  worker: { format: 'es', plugins: () => [licencesOf.ofWorker] },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', modulePreload: false },
});
