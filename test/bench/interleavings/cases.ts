import type { LetterBlock } from '../../../src/domain/letter/letter.ts';
import { paragraph } from '../../../src/domain/text/rich-text.ts';

/// The requests that are answered in an interleaving, and their letters. Each letter has a word that no other has, so that
/// it is known wherever it turns up: "zqb3x" is the third letter of case b.

export type Case = {
  readonly id: string;
  readonly conversation: string;
  /** Who asked, whoever wrote the mail. */
  readonly requester: { readonly name: string; readonly email: string };
  /** Words of its questions, by which the panel's case is told. */
  readonly asks: RegExp;
};

const perpetua = (email: string) => ({ name: 'Perpetua Lund', email });
const cosmo = { name: 'Cosmo Attwater', email: 'cosmo.attwater@example.com' };

export const CASES: readonly Case[] = [
  {
    id: 'a',
    conversation: 'one-question',
    requester: { name: 'Delphine Marsh', email: 'd.marsh@example.com' },
    asks: /dog theft/,
  },
  // One name, two addresses.
  {
    id: 'b',
    conversation: 'request-site-first',
    requester: perpetua('request-1017-ab12cd@requests.example.org'),
    asks: /bus lane/,
  },
  {
    id: 'c',
    conversation: 'request-site-second',
    requester: perpetua('request-1018-ef34gh@requests.example.org'),
    asks: /body-worn/,
  },
  // A colleague and a third party wrote after the requester.
  {
    id: 'd',
    conversation: 'several-writers',
    requester: { name: 'Ffion Castellane', email: 'ffion.castellane@example.org' },
    asks: /catering/,
  },
  // Two requests of one minute.
  { id: 'e', conversation: 'same-minute', requester: cosmo, asks: /police dogs/ },
  { id: 'f', conversation: 'same-minute', requester: cosmo, asks: /drones/ },
  // Passed on by a colleague.
  {
    id: 'g',
    conversation: 'forwarded',
    requester: { name: 'Bethan Rhys-Cole', email: 'bethan.rc@example.com' },
    asks: /horses|confirm you have it/,
  },
];

/** How many messages each conversation has. */
export const CONVERSATIONS: Readonly<Record<string, number>> = {
  'one-question': 1,
  'request-site-first': 1,
  'request-site-second': 1,
  'several-writers': 3,
  'same-minute': 2,
  forwarded: 1,
};

export function caseWith(id: string): Case {
  const found = CASES.find((one) => one.id === id);
  if (!found) throw new Error(`There is no case ${id}.`);
  return found;
}

/** The word of that case's letter. */
export function wordOf(id: string, version: number): string {
  return `zq${id}${version}x`;
}

/** The letters whose word is in a text: each as often as it is there. */
export function lettersIn(text: string): readonly { readonly id: string; readonly word: string }[] {
  return [...text.matchAll(/zq([a-g])\d+x/g)].map(([word, id = '']) => ({ id, word }));
}

export function letterOf(id: string, version: number): readonly LetterBlock[] {
  const { requester } = caseWith(id);
  const answer = `The answer to your question, as our records have it, is ${wordOf(id, version)} and nothing else.`;
  return [
    { id: 'salutation', role: 'salutation', text: [paragraph(`Dear ${requester.name}`)] },
    {
      id: 'disclosure',
      role: 'disclosure',
      text: [
        paragraph('Thank you for your request for information under the Freedom of Information Act 2000.'),
        paragraph(answer),
        paragraph('If you are unhappy with this reply, you may ask us for an internal review of it.'),
      ],
    },
    { id: 'closing', role: 'closing', text: [paragraph('Yours sincerely')] },
  ];
}
