import { formatCitation } from '../../law/citation.ts';
import { serves } from '../../letter/attached.ts';
import { type Checked, type Finding, findingsOf, placeOf, type Rule } from '../finding.ts';
import { editedBlocks, placedClauses, saidPlaceOf } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('ground-with-exemption', 'warns');

/**
 * Cost and vexatiousness refuse the request itself and have their own notice: FOIA s17(5), FOISA s16(4) and (5). They
 * are not exemptions, so they do not stand beside one, and their paragraphs do not speak of s17(1).
 */
export const groundWithExemption: Rule = (checked) => [...mixedAnswers(checked), ...wrongNotices(checked)];

function mixedAnswers({ items }: Checked): readonly Finding[] {
  return items
    .filter(({ citations }) => ['ground', 'exemption'].every((k) => citations.some(({ kind }) => kind === k)))
    .map((item) => {
      const ground = item.citations.find(({ kind }) => kind === 'ground');
      const named = ground === undefined ? '' : formatCitation(ground);
      return finding(placeOf(item), {
        problem: `${named} refuses the request itself, and an exemption is claimed for the same answer.`,
        todo: 'Choose: refuse the request, or answer it and withhold under the exemption.',
        source: SOURCES[item.citations[0]?.regime ?? 'FOIA'],
      });
    });
}

const SOURCES = {
  FOIA: 'FOIA s17(5)',
  EIR: 'EIR reg 14',
  FOISA: 'FOISA s16(4), (5)',
  EISR: 'EISR reg 13',
} as const;

function wrongNotices(checked: Checked): readonly Finding[] {
  const grounds = checked.citations.filter(({ kind, regime }) => kind === 'ground' && regime === 'FOIA');
  if (grounds.length === 0) return [];
  const clauses = placedClauses(checked)
    .filter(({ clause }) => grounds.some((ground) => serves(clause, ground)))
    .filter(({ words }) => WRONG.test(words));
  const notices = editedBlocks(checked, 'refusal-notice').filter(
    ({ text, edited }) => WRONG.test(wordsIn(text)) && !WRONG.test(wordsIn(edited?.derived ?? [])),
  );
  return [...clauses.map(saidPlaceOf), ...notices.map(({ id }) => ({ blockId: id }))].map((place) =>
    finding(place, {
      problem: 'This paragraph speaks of section 17(1), which is the notice for exemptions.',
      todo: 'Refusals for cost or as vexatious are given under section 17(5): correct the paragraph.',
      source: 'FOIA s17(5)',
    }),
  );
}

const WRONG = /\b17\s*\(1\)/;
