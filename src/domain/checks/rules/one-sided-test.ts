import { citationInText } from '../../law/citation.ts';
import type { Citation } from '../../letter/citations.ts';
import { findingsOf, firstCiting, type Rule } from '../finding.ts';
import { clausesServing, editedReasons, worksheetPlace } from '../said.ts';
import { wordsIn } from '../words-in.ts';
import { isWeighed } from './no-balance.ts';

const finding = findingsOf('one-sided-test', 'warns');

/** What speaks for disclosure, where no paragraph of its own says it; the balance itself names it only to outweigh it. */
const SPEAKS_FOR =
  /\b(?:transparen|accountab|openness|open government|in favour of (?:disclos|releas|confirm|openness|making)|favour(?:s|ed|ing)? (?:disclos|releas|confirm|openness)|speaks? for (?:disclos|releas|confirm|saying|it\b)|(?:let|help|allow|enable)s? (?:the public|people|residents|voters|taxpayers)|public (?:debate|understanding|scrutiny|confidence)|we (?:recognise|accept|acknowledge)\b)/i;

/** How the harm would come about, in a paragraph that is called otherwise. */
const HARMS =
  /\b(?:would|could|might|may)\b[^.]{0,100}\b(?:harm|damag|prejudic|inhibit|endanger|undermin|weaken|deter|discourag|expos|allow|enabl|help|lose|cost|jeopardi[sz]|reduc|hinder|advers|less (?:safe|candid|frank|willing))/i;

const SOURCES = {
  FOIA: 'FOIA s17(1)(c), (3)',
  EIR: 'EIR reg 14(3)(b)',
  FOISA: 'FOISA s16(1)(d), (2)',
  EISR: 'EISR reg 13(b), (c)',
} as const;

/**
 * Reasons that leave out a side: the harm that the exemption is about, or what speaks for disclosure where the balance is
 * struck. A notice gives the reasons for the claim that one outweighs the other (FOIA s17(3), EIR reg 14(3)(b)).
 */
export const oneSidedTest: Rule = (checked) =>
  checked.citations.filter(isReasoned).flatMap((citation) => {
    const placed = clausesServing(checked, citation);
    const item = firstCiting(checked, citation);
    if (item === undefined || placed.length === 0) return [];
    const roles = new Set(placed.map(({ clause }) => clause.role));
    const edits = editedReasons(checked, citation).map(({ text }) => wordsIn(text));
    const words = [...placed.map(({ words }) => words), ...edits].join('\n');
    const besides = placed.filter(({ clause, block }) => clause.role !== 'balance' || block !== null);
    const harmed =
      roles.has('harm') ||
      besides.some((one) => HARMS.test(one.words)) ||
      edits.some((one) => HARMS.test(one));
    const lacking = [
      ...(citation.law?.test === 'harm' && !harmed ? ['how the harm would come about'] : []),
      ...(roles.has('balance') && isWeighed(citation) && !roles.has('factors-for') && !SPEAKS_FOR.test(words)
        ? [
            citation.kind === 'ncnd'
              ? 'what speaks for saying whether it is held'
              : 'what speaks for disclosure',
          ]
        : []),
    ];
    if (lacking.length === 0) return [];
    return [
      finding(
        { ...worksheetPlace(item, citation), matter: citation.cited },
        {
          problem: `The reasons for ${citationInText(citation)} do not say ${lacking.join(', nor ')}.`,
          todo: 'Add it, so that the requester can see what was weighed.',
          source: SOURCES[citation.regime],
        },
      ),
    ];
  });

function isReasoned({ law, claimed, kind }: Citation): boolean {
  return claimed && law?.force === 'qualified' && (kind === 'exemption' || kind === 'ncnd');
}
