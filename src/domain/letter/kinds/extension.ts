import { findProvision } from '../../law/find.ts';
import { type Citation, inStatuteOrder } from '../citations.ts';
import { placeOfClause } from '../clause-places.ts';
import type { AttachedClause } from '../decision.ts';
import type { Facts, Item } from '../facts.ts';
import { closingBlocks, referenceBlocks, requestBlocks, rightsBlocks, salutationBlocks } from '../frame.ts';
import type { LetterBlock } from '../letter.ts';
import { confirmsHeld } from '../outcome.ts';
import { heading, partText } from '../prose.ts';
import { reasonBlocks } from '../reasons.ts';
import type { WeighedFacts } from '../sentences/kind-sentences.ts';
import { openingBlock, paragraphs, receivedOf, rightsAndClosing } from './asked.ts';
import { extensionGaps } from './extension-gaps.ts';
import type { Kind } from './kind.ts';

/**
 * We need more time. FOIA s10(3): the public interest in a qualified exemption is still weighed; the notice of s17(1) is
 * due all the same, with the estimated day of the decision (s17(2)). EIR reg 7: complex and voluminous, up to 40 working
 * days. FOISA gives no more time.
 */
export const extension: Kind = {
  parts: () => [
    referenceBlocks,
    salutationBlocks,
    (facts) => [openingBlock(facts.sentences.extension.opening(receivedOf(facts)))],
    requestBlocks,
    whyBlocks,
    noticeBlocks,
    soFarBlocks,
    rightsBlocks,
    closingBlocks,
  ],
  gaps: extensionGaps,
  tellsAnswers: () => false,
  prints: (facts, clause) => rightsAndClosing(facts, clause) || isSaidSoFar(facts, clause),
};

function whyBlocks(facts: Facts): readonly LetterBlock[] {
  const words = whyWords(facts);
  if (words.length === 0) return [];
  const text = [heading(facts.sentences.extension.heading), ...paragraphs(words)];
  return [{ id: 'extension', role: 'extension', text }];
}

function whyWords(facts: Facts): readonly string[] {
  const { extension: words, date } = facts.sentences;
  const weighed = weighedIn(facts);
  if (weighed !== null) return words.publicInterest(weighed);
  const complex = facts.content.clock.extension?.kind === 'complex-and-voluminous';
  return complex && facts.deadline !== null ? words.complex(date(facts.deadline.due)) : [];
}

function noticeBlocks(facts: Facts): readonly LetterBlock[] {
  const weighed = weighedIn(facts);
  if (weighed === null) return [];
  const notice = { ...NO_CITATIONS, regime: facts.content.regime, exemptions: weighed.withheld };
  const title = facts.sentences.noticeHeading({ ...notice, ncnd: weighed.ncnd });
  const parts = facts.sentences.extension.notice(weighed).flatMap(partText);
  return [{ id: 'refusal-notice', role: 'refusal-notice', text: [heading(title), ...parts] }];
}

const NO_CITATIONS = { exemptions: [], ncnd: [], grounds: [], ownData: [], notHeld: [] };

/** Why each exemption applies (s17(1)(c)), without the balance that is not struck yet. */
function soFarBlocks(facts: Facts): readonly LetterBlock[] {
  const weighed = weighedIn(facts);
  if (weighed === null) return [];
  const citations = inStatuteOrder([...weighed.withheld, ...weighed.ncnd, ...weighed.others]);
  const clauses = facts.content.clauses.filter((clause) => isSaidSoFar(facts, clause));
  return reasonBlocks({ ...facts, citations, content: { ...facts.content, clauses } });
}

/** Harm and what is withheld are decided when more time is taken; the factors and their balance are not. */
function isSaidSoFar(facts: Facts, clause: AttachedClause): boolean {
  const decided = clause.role === 'harm' || clause.role === 'withholding';
  return decided && weighedIn(facts) !== null && placeOfClause(facts, clause) === 'reasons';
}

/** What is still weighed, under FOIA with a day given; null otherwise. */
function weighedIn(facts: Facts): WeighedFacts | null {
  const { regime, clock } = facts.content;
  if (regime !== 'FOIA' || clock.extension?.kind !== 'public-interest') return null;
  if (clock.extension.until === '') return null;
  const asked = facts.items.filter((item) => !item.stem);
  const open = asked.filter(({ citations }) => citations.some(isWeighed));
  const cited = inStatuteOrder([...open.flatMap(({ citations }) => citations), ...named(facts, open)]);
  const of = (kind: Citation['kind']) => cited.filter((c) => isWeighed(c) && c.kind === kind);
  const denied = open.filter(({ answer }) => answer.status === 'ncnd');
  const withheld = open.filter((item) => !denied.includes(item));
  return {
    withheld: of('exemption'),
    ncnd: of('ncnd'),
    others: cited.filter((citation) => !isWeighed(citation)),
    questions: namesIn(asked, withheld),
    ncndQuestions: namesIn(asked, denied),
    rest:
      open.length === 0
        ? []
        : namesIn(
            [],
            asked.filter((item) => !open.includes(item)),
          ),
    held: withheld.some(confirmsHeld),
    until: facts.sentences.date(clock.extension.until),
    due: facts.deadline === null ? null : facts.sentences.date(facts.deadline.noticeDue),
  };
}

/** A qualified exemption: one whose public interest can still be open (FOIA s2, s10(3)). */
function isWeighed({ law, kind }: Citation): boolean {
  const qualified = law?.force === 'qualified' || law?.force === 'by-condition';
  return qualified && (kind === 'exemption' || kind === 'ncnd');
}

/** The exemption that the clock names, where no answer claims it yet. */
function named({ content }: Facts, open: readonly Item[]): readonly Citation[] {
  const { extension: given } = content.clock;
  if (given?.kind !== 'public-interest') return [];
  const { provision } = given;
  const law = findProvision('FOIA', provision);
  const claimed = open.some(({ citations }) => citations.some((c) => c.provision === provision));
  if (law === undefined || claimed) return [];
  const kind = 'exemption';
  return [{ kind, regime: 'FOIA', provision, cited: provision, law, likelihood: null, claimed: true }];
}

/** Each question once, by name; [] when they are all that is asked. */
function namesIn(all: readonly Item[], some: readonly Item[]): readonly string[] {
  return some.length === all.length ? [] : [...new Set(some.map(({ name }) => name))];
}
