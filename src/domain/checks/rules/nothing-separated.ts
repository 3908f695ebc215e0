import { citationInText } from '../../law/citation.ts';
import { isEnvironmental } from '../../law/provision.ts';
import type { Citation } from '../../letter/citations.ts';
import type { Item } from '../../letter/facts.ts';
import { confirmsHeld } from '../../letter/outcome.ts';
import { type Checked, type Finding, findingsOf, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';

const finding = findingsOf('nothing-separated', 'hint');

/** What speaks of a part that is, or can't be, given by itself. */
const SAID =
  /\b(?:separat|redact|extract|sever(?!e)|edited|anonymis|black(?:ed|ing) out)\w*|\b(?:no|any|each|every|other|some|larger|greater) parts?\b|\bparts? of (?:it|them|the|this|these|that|those)\b|\bin (?:whole or )?(?:in )?part\b|\bpartial|\bas a whole\b|\bthe (?:whole|rest|remainder|entire|entirety)\b|\b(?:all|none) of (?:it|them|the)\b|\b(?:line by line|page by page|every page|each page|throughout|nothing (?:would be|is) left)\b|\bsummar(?:y|ies)\b/i;

/** What has parts: a figure or a name has none. */
const HAS_PARTS =
  /\b(?:reports?|documents?|contracts?|agreements?|leases?|minutes|correspondence|e-?mails?|letters?|surveys?|studies|study|files?|records?|papers?|assessments?|appraisals?|audits?|strateg(?:y|ies)|drafts?|bids?|tenders?|business cases?|models?|data ?sets?|briefings?|notes|plans|maps|drawings|statements|applications?|submissions?|communications|calculations|material)\b/i;

/** Asks for a figure, a name or a day, whatever it is a figure of. */
const ASKS_ONE =
  /^\s*(?:how (?:many|much|long|often)|who|when|where|did|does|do|is|are|was|were|has|have|what (?:did|does|do)\b[^?]{0,80}\b(?:cost|pay|paid|spend|spent|offer|charge))\b/i;

const SOURCES = { EIR: 'EIR reg 12(11)', EISR: 'EISR reg 10(7)' } as const;

/**
 * All of an answer is withheld under an exception that turns on harm, and nothing says whether a part of it could be given: what
 * can be separated from what is withheld may not be refused with it (EIR reg 12(11), EISR reg 10(7)).
 */
export const nothingSeparated: Rule = (checked) => {
  const told = new Set<string>();
  return checked.items
    .filter((item) => item.answer.status === 'withhold' && confirmsHeld(item))
    .flatMap((item) =>
      item.citations.filter(turnsOnHarm).flatMap((citation): readonly Finding[] => {
        const { regime, cited } = citation;
        if (!isEnvironmental(regime) || told.has(cited)) return [];
        if (!HAS_PARTS.test(whatOf(item, citation)) || isSaid(checked, citation)) return [];
        told.add(cited);
        return [
          finding(
            { ...placeOf(item), matter: cited },
            {
              problem: `All of this is withheld under ${citationInText({ regime, provision: cited })}, and nothing says whether a part of it could be given.`,
              todo: 'Give what can be separated from the rest, or say why nothing can.',
              source: SOURCES[regime],
            },
          ),
        ];
      }),
    );
};

/** What is withheld, by its name; else what was asked for. */
function whatOf({ answer, question }: Item, { what }: Citation): string {
  const named = [what, answer.what].find((one) => one.trim() !== '');
  return named ?? (ASKS_ONE.test(question.text) ? '' : question.text);
}

/** EIR reg 12(5), EISR reg 10(5). */
function turnsOnHarm({ kind, law, regime }: Citation): boolean {
  return isEnvironmental(regime) && kind === 'exemption' && law?.test === 'harm';
}

function isSaid(checked: Checked, citation: Citation): boolean {
  const around = checked.paragraphs.filter(
    ({ clause }) => clause.role === 'text' || clause.role === 'advice',
  );
  return SAID.test([wordsFor(checked, citation), ...around.map(({ words }) => words)].join('\n'));
}
