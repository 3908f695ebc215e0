import { plainText, type RichText } from '../../domain/text/rich-text.ts';
import type { Placeholder } from '../editor/rich-editor.tsx';

/** What fills itself when a clause stands in a case, in the officer's words. */
export const PLACEHOLDERS: readonly Placeholder[] = [
  { name: 'reference', means: 'Reference of the case' },
  { name: 'question', means: 'The question that is answered' },
  { name: 'authority', means: 'Name of the authority' },
];

/** The placeholders of a text that nothing fills, each once. */
export function unknownPlaceholders(text: RichText): readonly string[] {
  const names = [...plainText(text).matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => (match[1] ?? '').trim());
  const known = new Set(PLACEHOLDERS.map(({ name }) => name));
  return [...new Set(names)].filter((name) => !known.has(name));
}
