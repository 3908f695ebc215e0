import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { judgedIn } from '../test/notices/judged.ts';

/// npm run -s notices -- FOLDER OUT.json: composes and checks every notice of a folder. test/corpus/notices/README.md tells
/// how one is written, and what comes out.

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) stop('usage: npm run -s notices -- FOLDER OUT.json');
// npm changes into the project; paths are meant from where the command was typed.
const caller = process.env.INIT_CWD ?? process.cwd();
try {
  const judged = judgedIn(resolve(caller, folder));
  writeFileSync(resolve(caller, out), `${JSON.stringify(judged, null, 1)}\n`);
  console.log(`${Object.keys(judged).length} notices checked into ${out}`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
