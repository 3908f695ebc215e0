import type { Regime } from '../law/provision.ts';
import type { CitationKind } from './citations.ts';
import { questionsCiting } from './cost.ts';
import { questionBlocks, teamBlocks } from './disclosure.ts';
import type { Facts } from './facts.ts';
import {
  closingBlocks,
  furtherBlocks,
  openingBlocks,
  referenceBlocks,
  requestBlocks,
  rightsBlocks,
  salutationBlocks,
} from './frame.ts';
import { lawsIn } from './laws.ts';
import type { LetterBlock } from './letter.ts';
import type { Layout } from './letter-choice.ts';
import { keepsPart, outcomeOf } from './outcome.ts';
import { heading, partText } from './prose.ts';
import { reasonBlocks } from './reasons.ts';
import { reuseBlocks } from './reuse.ts';
import { scopeBlocks } from './scope.ts';
import type { NoticeFacts } from './sentences/sentences.ts';
import { scheduleBlocks } from './withheld.ts';

type Part = (facts: Facts) => readonly LetterBlock[];

const HEAD: readonly Part[] = [referenceBlocks, salutationBlocks, openingBlocks];
const REFUSAL: readonly Part[] = [noticeBlocks, reasonBlocks];
const END: readonly Part[] = [scheduleBlocks, furtherBlocks, reuseBlocks, rightsBlocks, closingBlocks];

/**
 * The parts of a response in the order of each layout. Where each question stands with its answer, the request is not
 * restated: it would be the same words twice in a row.
 */
export const BLOCKS_OF_LAYOUT: Readonly<Record<Layout, readonly Part[]>> = {
  'per-department': [...HEAD, requestBlocks, scopeBlocks, ...REFUSAL, teamBlocks, ...END],
  'per-question': [...HEAD, scopeBlocks, questionBlocks, ...REFUSAL, ...END],
  'reasons-first': [...HEAD, ...REFUSAL, requestBlocks, scopeBlocks, teamBlocks, ...END],
};

/** The refusal notice: every provision cited, once, in the order of the statute. None when nothing is cited. */
function noticeBlocks(facts: Facts): readonly LetterBlock[] {
  if (facts.citations.length === 0) return [];
  const notice = lawsIn(facts).map(({ regime }) => noticeFacts(facts, regime));
  const parts = facts.sentences.notice(notice).flatMap(partText);
  const text = [heading(facts.sentences.noticeHeading(notice)), ...parts];
  return [{ id: 'refusal-notice', role: 'refusal-notice', text }];
}

function noticeFacts(facts: Facts, regime: Regime): NoticeFacts {
  const own = facts.citations.filter((citation) => citation.regime === regime);
  const of = (kind: CitationKind) => own.filter((citation) => citation.kind === kind);
  return {
    regime,
    exemptions: of('exemption'),
    ncnd: of('ncnd'),
    grounds: of('ground'),
    ownData: of('own-data'),
    notHeld: of('not-held'),
    keepsPart: facts.items.some((item) => item.regime === regime && keepsPart(item)),
    holdsNone: outcomeOf(facts) === 'not-held',
    refused: questionsCiting(facts, ({ kind }) => kind === 'ground'),
  };
}
