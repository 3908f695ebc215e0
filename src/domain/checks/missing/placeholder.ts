import { OFFICER_PLACEHOLDERS } from '../../clauses/placeholder-names.ts';
import type { Remark } from '../../law/remark.ts';
import { filledText } from '../../letter/attached.ts';
import type { Facts } from '../../letter/facts.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { Finding, FindingPart, FindingPlace } from '../finding.ts';
import { everywhere, inText, lacking } from './lacking.ts';

/// A placeholder that nothing fills: it would be sent as it stands.

const unfilled = lacking('unfilled-placeholder', everywhere(''));

/** Asks for what a placeholder stands for, where it is given: in Settings, in the case, or in the words around it. */
export function unfilledPlaceholder(facts: Facts, place: FindingPlace, name: string): Finding {
  const inSettings = IN_SETTINGS.get(name);
  if (inSettings !== undefined) {
    const at = { ...place, placeholder: name, part: 'settings' } as const;
    return unfilled.stops(facts, at, `${inSettings} is missing.`, 'Give it in Settings.');
  }
  const part: FindingPart | null = name === 'received' ? 'received' : (place.part ?? null);
  const { problem, todo } = IN_CASE.get(name) ?? unwritten(name);
  return unfilled.stops(facts, { ...place, placeholder: name, part }, problem, todo);
}

/** What is left unfilled in words that were written for one kind of letter. */
export function unfilledInReply(facts: Facts, text: RichText): readonly Finding[] {
  return filledText(facts, text).unfilled.map((name) =>
    unfilledPlaceholder(facts, { part: name === 'reference' ? 'reference' : 'reply' }, name),
  );
}

/** A fact that only the officer has: what the library says of it is said again. */
function unwritten(name: string): Remark {
  const known = OFFICER_PLACEHOLDERS.find((one) => one.name === name);
  const what = known ? ` (${inText(known.means)})` : '';
  return { problem: `{{${name}}} is not written yet.`, todo: `Write over it${what}.` };
}

/** What Settings know; no other place can mend it. */
const IN_SETTINGS: ReadonlyMap<string, string> = new Map([
  ['authority', 'The name of your authority'],
  ['officer', 'The name of the officer who signs'],
  ['role', 'The role of the officer who signs'],
  ['contact', 'Your contact'],
  ['review_contact', 'The contact for internal reviews'],
  ['regulator', 'The regulator’s name'],
  ['regulator_address', 'The regulator’s address'],
  ['regulator_url', 'The regulator’s web page'],
  ['regulator_phone', 'The regulator’s telephone number'],
]);

const IN_CASE: ReadonlyMap<string, Remark> = new Map([
  ['reference', { problem: 'The reference is missing.', todo: 'Give the case one.' }],
  ['received', { problem: 'The date of receipt is missing.', todo: 'Say when the request was received.' }],
  ['requester', { problem: 'The requester’s name is missing.', todo: 'Give it.' }],
  [
    'likelihood',
    {
      problem: 'The likelihood differs or is not chosen.',
      todo: 'Choose the same for each exemption that the clause serves.',
    },
  ],
  [
    'information',
    {
      problem: 'Nothing names what is withheld.',
      todo: 'Name it in each answer, or write over {{information}}.',
    },
  ],
]);
