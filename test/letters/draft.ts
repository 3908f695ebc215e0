import { existsSync, writeFileSync } from 'node:fs';
import { caseNames, expectedFiles, fileOf, letterOf, missingIn, readCase } from './files.ts';

/// Drafts the expected files of letter cases that have none yet; a person then reads them. With names, those cases
/// anew: after the wording was changed on purpose. `npx tsx test/letters/draft.ts [NAME…]`

const named = process.argv.slice(2);

for (const name of caseNames()) {
  const given = readCase(name);
  const letter = letterOf(given);
  for (const [file, text] of Object.entries(expectedFiles(letter))) {
    if (existsSync(fileOf(name, file)) && !named.includes(name)) continue;
    writeFileSync(fileOf(name, file), text);
    console.log(`Drafted ${name}/${file}: read it before you keep it.`);
  }
  if (named.includes(name)) console.log(`  missing: ${missingIn(given).join(', ') || 'nothing'}`);
}
