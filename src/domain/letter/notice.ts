import type { CitationKind } from './citations.ts';
import type { Facts } from './facts.ts';
import type { LetterBlock } from './letter.ts';
import { heading, partText } from './prose.ts';
import type { NoticeFacts } from './sentences/sentences.ts';

/** The refusal notice: every provision cited, once, in the order of the statute. None when nothing is cited. */
export function noticeBlocks(facts: Facts): readonly LetterBlock[] {
  if (facts.citations.length === 0) return [];
  const notice = noticeFacts(facts);
  const parts = facts.sentences.notice(notice).flatMap(partText);
  const text = [heading(facts.sentences.noticeHeading(notice)), ...parts];
  return [{ id: 'refusal-notice', role: 'refusal-notice', text }];
}

function noticeFacts(facts: Facts): NoticeFacts {
  const of = (kind: CitationKind) => facts.citations.filter((citation) => citation.kind === kind);
  return {
    regime: facts.content.regime,
    exemptions: of('exemption'),
    ncnd: of('ncnd'),
    grounds: of('ground'),
    ownData: of('own-data'),
    notHeld: of('not-held'),
  };
}
