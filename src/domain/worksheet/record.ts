import type { FoiCase } from '../case/case.ts';
import { claimsOf, isUntold } from '../case/reasons.ts';
import { worksheetOf } from '../case/worksheet.ts';
import type { Reasoned } from '../clauses/reasons-for.ts';
import { citationInText } from '../law/citation.ts';
import { isCounted } from '../law/clock.ts';
import { longDate } from '../law/dates.ts';
import { findProvision, likelihoodsOf } from '../law/find.ts';
import type { BankHolidays } from '../law/holidays/holidays.ts';
import { dueOf } from '../law/next-due.ts';
import type { Likelihood } from '../law/provision.ts';
import { fullTitleOf, harmInSentence } from '../law/title.ts';
import { filledClause } from '../letter/attached.ts';
import type { Facts } from '../letter/facts.ts';
import { KIND_NAMES } from '../letter/kinds/kind-names.ts';
import type { LetterBlock } from '../letter/letter.ts';
import { LETTER_KINDS } from '../letter/letter-choice.ts';
import { heading, subheading } from '../letter/prose.ts';
import { paragraph, type RichBlock, type RichText } from '../text/rich-text.ts';
import { consultedFor } from './consulted.ts';
import { dayIn, type PassedOf, passedWarnings } from './passed.ts';
import { slotsOf } from './slots.ts';
import { citedBy, claimingOf, likelihoodsChosen, type WrittenReason, writtenFor } from './written.ts';

/// The record of reasons: what a case has on its worksheets, as one text to be read, printed and copied. It is made when it is
/// looked at and stored nowhere, so it says what the letter and the worksheets say.

/** What the record is called. */
export const RECORD_TITLE = 'Record of reasons';

/** What is known beside the case: the letter as it stands, and what the checks find. */
export type RecordOf = PassedOf & {
  /** What the letter is made from: the case with the authority, the language and the day. */
  readonly facts: Facts;
  readonly holidays: BankHolidays;
  readonly blocks: readonly LetterBlock[];
};

/**
 * The record of reasons of a case, for the authority's own files: each exemption with its questions, what is withheld, the
 * likelihood, the reasons as the letter gives them, who decided and when, and notes; who was asked for their views; and the warnings
 * that were passed.
 * Placeholders that nothing fills stay as they are.
 */
export function recordOfReasons(foiCase: FoiCase, of: RecordOf): RichText {
  const { facts } = of;
  const claims = claimsOf(foiCase);
  return [
    paragraph(
      `An internal record of ${facts.authority.name.trim() || 'the authority'}. It is no part of the letter to the requester.`,
    ),
    facing(foiCase, of),
    ...(claims.length === 0 ? [paragraph('No exemption is claimed.')] : []),
    ...claims.flatMap((claim) => ofClaim(facts, foiCase, claim, of.blocks)),
    ...section('Third parties that were asked', consultedFor(foiCase, facts.names)),
    ...section('Warnings that were passed, and why', bullets(passedWarnings(foiCase, facts.names, of))),
  ];
}

/** What the case is, in a table. */
function facing(foiCase: FoiCase, { facts: { today }, holidays }: RecordOf): RichBlock {
  const due = today === null ? null : dueOf(foiCase, today, holidays);
  const rows: readonly (readonly [string, string])[] = [
    ['Reference', foiCase.reference],
    ['Request received', foiCase.receivedOn === null ? 'Not known' : longDate(foiCase.receivedOn)],
    ['Due', isCounted(due) ? longDate(due.due) : 'Not counted'],
    ...lettersOf(foiCase),
    ...(today === null ? [] : [['This record made', longDate(today)] as const]),
  ];
  return {
    kind: 'table',
    rows: rows.map(([name, words]) => [
      { header: true, content: [paragraph(name)] },
      { content: [paragraph(words)] },
    ]),
  };
}

/** The letters of the case with the days on which they went; the one that is written now, also before it goes. */
function lettersOf({ sent, inserted, reply }: FoiCase): readonly (readonly [string, string])[] {
  const days = LETTER_KINDS.flatMap((kind) => {
    const day = sent[kind];
    return day === undefined ? [] : [{ kind, day }];
  });
  const went = days
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ kind, day }) => [KIND_NAMES[kind].name, longDate(day)] as const);
  if (sent[reply.kind] !== undefined) return went;
  const isIn = inserted !== null && (inserted.letter ?? reply.kind) === reply.kind;
  return [...went, [KIND_NAMES[reply.kind].name, isIn ? dayIn(inserted.at) : 'Not put into a reply yet']];
}

function ofClaim(facts: Facts, foiCase: FoiCase, claim: Reasoned, blocks: readonly LetterBlock[]): RichText {
  return [
    heading(claimTitle(foiCase, claim)),
    ...listed(
      claim.ncnd ? 'Questions' : 'Questions, and what is withheld',
      questionsOf(facts, foiCase, claim),
    ),
    ...likelihoodOf(foiCase, claim),
    ...reasonsOf(facts, foiCase, claim, blocks),
    ...decidedOf(foiCase, claim),
  ];
}

/** "Section 43(2) – Commercial interests"; "Neither confirm nor deny: section 31(3), by section 31(1)(a) – Law enforcement (…)". */
function claimTitle(foiCase: FoiCase, claim: Reasoned): string {
  const { regime, provision, cited } = citedBy(foiCase, claim);
  const law = regime === foiCase.regime ? '' : ` (${regime})`;
  const title = `${fullTitleOf({ regime, provision })}${law}`;
  if (!claim.ncnd) return title;
  const by = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return cited === provision
    ? `Neither confirm nor deny: ${by}`
    : `Neither confirm nor deny: ${citationInText({ regime, provision: cited })}, by ${by}`;
}

/** Each question once; what teams withhold of it apart, apart. */
function questionsOf({ names }: Facts, foiCase: FoiCase, claim: Reasoned): readonly string[] {
  const said = claimingOf(foiCase, claim).map(({ question, what }) => {
    const words = question.text.replace(/\s+/g, ' ').trim();
    const withheld = claim.ncnd || what.trim() === '' ? '' : ` – Withheld: ${what.trim()}`;
    return `${names.get(question.id) ?? ''}: ${words}${withheld}`;
  });
  return [...new Set(said)];
}

const WORDS: Readonly<Record<Likelihood, string>> = {
  would: 'would',
  'would-be-likely': 'would be likely to',
};

/** Nothing where the law asks for no harm. */
function likelihoodOf(foiCase: FoiCase, claim: Reasoned): RichText {
  const { regime, provision } = citedBy(foiCase, claim);
  const law = findProvision(regime, provision);
  if (law === undefined || law.harm === null) return [];
  const possible = likelihoodsOf(law);
  const chosen = possible.length === 1 ? possible : likelihoodsChosen(foiCase, claim);
  const what = claim.ncnd ? 'A yes or a no' : 'Disclosure';
  const words = chosen.map(
    (one) => `${what} ${WORDS[one]} ${harmInSentence(law.harm ?? 'prejudice')} ${law.interest}.`,
  );
  return [
    subheading('How likely the harm is'),
    paragraph(words.join(' In other answers: ') || 'Not chosen.'),
  ];
}

/** The reasons, question by question; as the letter has them where they were edited there by hand. */
function reasonsOf(
  facts: Facts,
  foiCase: FoiCase,
  claim: Reasoned,
  blocks: readonly LetterBlock[],
): RichText {
  const untold = isUntold(foiCase, claim)
    ? [paragraph('The letter gives no reasons for it: they would tell what is exempt.')]
    : [];
  const edited = editedFor(foiCase, claim, blocks);
  if (edited.length > 0)
    return [
      ...untold,
      subheading('Reasons, as they were edited by hand in the letter'),
      ...edited.flatMap(({ text }) => text),
    ];
  const written = writtenFor(foiCase, claim);
  const slots = slotsOf(foiCase.regime, claim);
  const asked = slots.flatMap(({ role, question, optional }) => {
    const said = written.filter(({ clause }) => clause.role === role).flatMap((one) => textOf(facts, one));
    if (said.length === 0 && optional) return [];
    return [subheading(question), ...(said.length === 0 ? [paragraph('Nothing is written.')] : said)];
  });
  const roles = new Set<string>(slots.map(({ role }) => role));
  const others = written.filter(({ clause }) => !roles.has(clause.role));
  const beside = others.flatMap((one) => textOf(facts, one));
  return [...untold, ...asked, ...(beside.length === 0 ? [] : [subheading('Also in the letter'), ...beside])];
}

function textOf(facts: Facts, { clause, question }: WrittenReason): RichText {
  const item = facts.items.find((one) => question !== null && one.question.id === question.id) ?? null;
  // What a clause has as a heading would stand beside the questions of the record.
  return filledClause(facts, clause, item).body.map((block) =>
    block.kind === 'heading'
      ? { kind: 'paragraph', content: block.content.map((run) => ({ ...run, bold: true as const })) }
      : block,
  );
}

/** The hand-edited blocks of the letter that reasons for a claim have gone into. */
export function editedFor(
  foiCase: Pick<FoiCase, 'regime'>,
  claim: Reasoned,
  blocks: readonly LetterBlock[],
): readonly LetterBlock[] {
  const { regime, cited, provision } = citedBy(foiCase, claim);
  const key = regime === 'FOISA' && claim.ncnd && cited !== provision ? `${cited}+${provision}` : cited;
  return blocks.filter(
    ({ id, edited }) =>
      edited !== undefined &&
      id.startsWith('reasons:') &&
      `${id.replace('reasons:', '+')}+`.includes(`+${key}+`),
  );
}

function decidedOf(foiCase: FoiCase, claim: Reasoned): RichText {
  const { decidedBy, decidedOn, notes } = worksheetOf(foiCase, claim);
  const who = decidedBy.trim() || 'Not recorded who';
  const when = decidedOn === null ? 'no day recorded' : longDate(decidedOn);
  return [
    subheading('Who decided, and when'),
    paragraph(`${who}, ${when}.`),
    ...(notes.trim() === '' ? [] : [subheading('Notes'), ...notes.trim().split(/\n+/).map(paragraph)]),
  ];
}

function listed(title: string, lines: readonly string[]): RichText {
  return lines.length === 0 ? [] : [subheading(title), ...bullets(lines)];
}

/** What stands under a heading of its own, beside those of the exemptions. */
function section(title: string, content: RichText): RichText {
  return content.length === 0 ? [] : [heading(title), ...content];
}

function bullets(lines: readonly string[]): RichText {
  return lines.length === 0
    ? []
    : [{ kind: 'list', style: 'bullet', items: lines.map((line) => [paragraph(line)]) }];
}
