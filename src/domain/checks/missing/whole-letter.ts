import { placeholdersIn } from '../../clauses/placeholders.ts';
import type { Finding, Rule } from '../finding.ts';
import { everywhere, lacking } from './lacking.ts';

/// What the letter as a whole lacks, whatever its kind.

const noQuestion = lacking('no-question', {
  FOIA: 'FOIA s1(1), s8(1)',
  EIR: 'EIR reg 5(1)',
  FOISA: 'FOISA s1(1), s8(1)',
  EISR: 'EISR reg 5(1)',
});
const noReference = lacking('unfilled-placeholder', everywhere(''));
const noAuthority = lacking('no-authority', everywhere(''));

/** A question to answer, a reference, the name of the authority. */
export const missingInLetter: Rule = (checked) => [
  ...questions(checked),
  ...reference(checked),
  ...authority(checked),
];

/** What was asked may be just what has to be clarified. */
const questions: Rule = (checked): readonly Finding[] => {
  const { content, tells } = checked;
  if (content.questions.length > 0) return [];
  const place = { part: 'request' } as const;
  const add = 'Add one to the request.';
  if (tells) return [noQuestion.stops(checked, place, 'The letter answers no question.', add)];
  if (content.reply.kind === 'clarification') return [];
  return [noQuestion.warns(checked, place, 'The letter names no question.', add)];
};

const reference: Rule = (checked) => {
  if (checked.content.reference.trim() !== '' || isNamed(checked, 'reference')) return [];
  const place = { part: 'reference' } as const;
  return [noReference.warns(checked, place, 'The letter has no reference.', 'Give the case one.')];
};

/** On the first day Settings are empty, and nothing else in the panel would say so. */
const authority: Rule = (checked) => {
  if (checked.authority.name.trim() !== '' || isNamed(checked, 'authority')) return [];
  const problem = 'The letter does not name your authority.';
  return [noAuthority.warns(checked, { part: 'settings' }, problem, 'Give its name in Settings.')];
};

/** True when a clause of the letter names that placeholder, and so asks for it already. */
function isNamed({ content: { clauses } }: Parameters<Rule>[0], placeholder: string): boolean {
  return clauses.some(({ body }) => placeholdersIn(body).includes(placeholder));
}
