import type { KnipConfig } from 'knip';

/// Where programs begin, beside those that knip knows of itself (tests, scripts of package.json, configurations). What none of
/// them comes to is unused: `npm run unused`.

const config: KnipConfig = {
  entry: [
    // Named in manifest.json and panel.html.
    'src/{content,background,panel}.{ts,tsx}',
    // Bundled by sandbox/bundle.ts for the page that it serves.
    'sandbox/{gmail,outlook}/app.ts',
    // Chosen by scripts/start.mjs.
    'scripts/start/{main-job,window}.ts',
    // Loaded by test/bench/run.ts by their names.
    'test/bench/*.bench.ts',
    // Bundled by scripts/record-stored.ts for a page of the extension.
    'test/stored/in-page.ts',
    // Run by hand: it drafts expected letters.
    'test/letters/draft.ts',
    // Run by hand: it prints the PDF files of test/corpus/files.
    'test/files/print-pdfs.ts',
  ],
  project: ['{src,sandbox,scripts,test}/**/*.{ts,tsx,mjs}', '*.config.ts'],
  ignoreDependencies: [
    // Nothing imports it: icons were copied from it, and scripts/licences.ts reads its licence.
    'lucide-static',
  ],
  treatConfigHintsAsErrors: true,
};

export default config;
