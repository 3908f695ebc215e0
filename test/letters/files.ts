import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/setup.mjs';
import { checkedOf } from '../../src/domain/checks/check-notice.ts';
import { missingFrom } from '../../src/domain/checks/missing/missing.ts';
import { composeLetter } from '../../src/domain/letter/compose.ts';
import type { Letter } from '../../src/domain/letter/letter.ts';
import { renderHtml } from '../../src/render/html.ts';
import { renderText } from '../../src/render/text.ts';
import { authorityOf, contentOf, type LetterCase, parseLetterCase, writingOf } from './letter-case.ts';

/// The corpus of letters: a folder for each case, with what goes in and what must come out.

const folder = path.join(root, 'test', 'corpus', 'letters');

/** The names of all cases. */
export function caseNames(): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** Where a file of a case is. */
export function fileOf(name: string, file: string): string {
  return path.join(folder, name, file);
}

/** Reads a case. */
export function readCase(name: string): LetterCase {
  return parseLetterCase(readFileSync(fileOf(name, 'case.json'), 'utf8'));
}

/** The letter of a case. */
export function letterOf(given: LetterCase): Letter {
  return composeLetter(contentOf(given), authorityOf(given), writingOf(given));
}

/** What a letter is compared with, by file. HTML has a block element on each line, so that a change is seen where it is. */
export function expectedFiles(letter: Letter): Readonly<Record<string, string>> {
  return {
    'blocks.json': `${JSON.stringify(letter.blocks, null, 2)}\n`,
    'letter.html': `${htmlLines(renderHtml(letter.blocks))}\n`,
    'letter.txt': `${renderText(letter.blocks)}\n`,
  };
}

function htmlLines(html: string): string {
  return html.replace(/(<\/(?:p|h2|h3|tr|table)>)/g, '$1\n').trimEnd();
}

/** Rule and place of what is missing, as case files name it. */
export function missingIn(given: LetterCase): readonly string[] {
  const missing = missingFrom(checkedOf(contentOf(given), authorityOf(given), writingOf(given)));
  return missing.map(({ rule, questionId, teamId, clauseId }) =>
    [rule, questionId, teamId === 'team-1' ? null : teamId, clauseId]
      .filter((part) => part !== null)
      .join(' '),
  );
}
