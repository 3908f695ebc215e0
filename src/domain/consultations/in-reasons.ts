import { uniqueBy } from '../case/answers.ts';
import type { FoiCase } from '../case/case.ts';
import type { Consultation } from '../case/consultation.ts';
import { isAbout } from '../case/consulted.ts';
import { claimsOfQuestion } from '../case/reasons.ts';
import { findProvision } from '../law/find.ts';
import { refOf } from '../law/other-law.ts';
import { isAskedAbout } from '../law/third-party.ts';
import { type AttachedClause, plainAttached } from '../letter/decision.ts';
import { isBlank, paragraph, plainText, type RichBlock, type RichText } from '../text/rich-text.ts';

/// What a third party answered, as a paragraph of the reasons. It is a copy, as every paragraph of a letter is: the officer reads
/// it, changes it, and takes it out again, and the letter knows of no consultation.

const ASKED = 'We asked the third party concerned for its views, and it told us:';
const UNNAMED = 'the third party';

/**
 * The paragraph, for what is withheld of the questions that the third party was asked about. It does not name them.
 * @param id of the new paragraph
 * @returns null where nothing was noted, or nothing is withheld that it could give reasons for
 */
export function answerInReasons(
  foiCase: FoiCase,
  consultation: Consultation,
  id: string,
): AttachedClause | null {
  const serves = servedBy(foiCase, consultation);
  if (serves.length === 0 || isBlank(consultation.words)) return null;
  const body = introduced(unnamed(consultation.words, consultation.who));
  return { ...plainAttached, id, title: 'What the third party told us', role: 'harm', serves, body };
}

/** What is claimed of those it was asked about: of its provisions those that are claimed, else whatever protects others. */
function servedBy(foiCase: FoiCase, consultation: Consultation): readonly string[] {
  const claims = foiCase.questions
    .filter((question) => isAbout(consultation, question))
    .flatMap(({ id }) => claimsOfQuestion(foiCase, id))
    .filter(({ provision, ncnd }) => !ncnd && isOfOthers(foiCase, provision))
    .map(({ provision }) => provision);
  const named = claims.filter((claim) =>
    consultation.provisions.some((one) => claim === one || claim.startsWith(`${one}(`)),
  );
  return uniqueBy(named.length > 0 ? named : claims, (claim) => claim);
}

function isOfOthers({ regime }: FoiCase, kept: string): boolean {
  const { regime: own, provision } = refOf(regime, kept);
  const law = findProvision(own, provision);
  return law !== undefined && isAskedAbout(law);
}

function introduced(words: RichText): RichText {
  const [first, ...others] = words;
  if (first?.kind !== 'paragraph') return [paragraph(ASKED), ...words];
  return [{ ...first, content: [{ text: `${ASKED} ` }, ...first.content] }, ...others];
}

/** Nobody is called more; a longer name is no pattern to look for. */
const LONGEST_NAME = 300;
const SUFFIX = /[\s,]{1,3}(?:co|company|group|ltd|limited|plc|llp|inc|cic)\.?$/i;

/** The words without the name by which the officer calls whoever was asked, or the name of the firm alone. */
function unnamed(words: RichText, who: string): RichText {
  const whole = who
    .trim()
    .replace(/^the\s+/i, '')
    .replace(/[.,]{1,3}$/, '');
  const shorter = whole.replace(SUFFIX, '');
  const names = [whole, shorter, shorter.replace(SUFFIX, '')].filter(
    (name) => name.length > 1 && name.length <= LONGEST_NAME,
  );
  if (names.length === 0) return words;
  const change = (text: string) =>
    names.reduce((so, name) => so.replaceAll(new RegExp(wholly(name), 'giu'), UNNAMED), text);
  return words.map((block) => changed(block, change));
}

function wholly(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return `(?<![\\p{L}\\p{N}])(?:the\\s+)?${escaped}(?![\\p{L}\\p{N}])`;
}

/** A name of which a part is bold is still that name: where it stands, the words lose their form. */
function changed(block: RichBlock, change: (text: string) => string): RichBlock {
  const all = (text: RichText): RichText => text.map((inner) => changed(inner, change));
  if (block.kind === 'list') return { ...block, items: block.items.map(all) };
  if (block.kind === 'table')
    return {
      ...block,
      rows: block.rows.map((row) => row.map((cell) => ({ ...cell, content: all(cell.content) }))),
    };
  const said = plainText([block]);
  const after = change(said);
  return after === said ? block : { ...block, content: [{ text: after }] };
}
