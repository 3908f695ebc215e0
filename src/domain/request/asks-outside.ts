import { headsTerms, isGeneral } from './context.ts';
import type { QuestionDraft } from './draft.ts';
import { asksPlainly, beginsLikeQuestion, isQuestion, leadsIn } from './phrases.ts';
import { isAsking, onlyAnnounces, type Sentence, sentencesOf } from './prose.ts';
import { asksFiguresOrDocuments, namesRecords } from './record-asks.ts';
import type { Unit } from './units.ts';

/// What a mail with a list asks outside of it: a question above ("How many staff work there? Please also state: 1. …"), or
/// a sentence below ("Please send me the contract.").

const ADDS = /\b(?:also|additionally|in addition|finally|lastly|furthermore|as well)\b/i;
const GOES_ON = /\b(?:also|additionally|in addition|furthermore|as well|further|in turn|then)\b/i;
/** "If possible" asks; "if you hold them only for the whole", "should any part be refused" say how to answer. */
const CONDITION =
  /^(?:(?:if|where|when|unless|should|in the event|in case|provided)\b(?! (?:possible|available|held|known|so|yes|applicable|recorded)\b))/i;
const DIRECTIVE =
  /^(?:(?:if (?:possible|available|held|known|so|yes|applicable|recorded)|finally|lastly|also|and|in addition|additionally),? ){0,2}(?:please |kindly |could you |can you |would you |can i |could i |may i )(?:please |also |kindly |can you |could you |have |see ){0,3}(?:(?:send|provide|supply|give|tell|show|let)(?: (?:me|us))?(?: (?:have|know|see))?|state|list|name|detail|explain|say|specify|identify|describe|confirm|indicate|set out|outline)? ?(?:the (?!information\b|data\b|following\b|above\b|answers?\b|response\b|reply\b|requested\b|figures\b|reasons?\b|exemptions?\b|name of (?:the|your) (?:person|officer))|an? (?!response\b|reply\b|copy of (?:this|your)|full\b)|any (?!questions\b|fee\b|exemption\b)|each\b|all (?!of (?:this|these|it)\b|the (?:above|information)\b|information\b)|whether\b|why\b|how\b|what\b|who\b|when\b|which\b|where\b|copies\b|details of\b)/i;

/** The questions that stand in no list. `listed` are those of the lists, in order. */
export function asksOutside(units: readonly Unit[], listed: readonly QuestionDraft[]): QuestionDraft[] {
  const first = listed[0]?.start ?? 0;
  const leads = new Set(listed.map(({ heading }) => heading?.from));
  const lead = listed[0]?.heading?.text ?? '';
  const found: QuestionDraft[] = [];
  let next = 0;
  let ofTerms = false;
  for (const unit of units) {
    while (next < listed.length && (listed[next]?.end ?? 0) <= unit.start) next += 1;
    if (unit.heading || headsTerms(unit.text)) ofTerms = headsTerms(unit.text);
    const covered = (listed[next]?.start ?? Number.POSITIVE_INFINITY) < unit.end;
    if (covered || ofTerms || unit.marker !== null || unit.aside || unit.cell !== null) continue;
    const sentences = sentencesOf(unit).filter(({ text }) => !(leads.has(unit.from) && leadsIn(text)));
    const asked =
      unit.start < first ? sentences.filter((one) => asksAbove(one, lead)) : sentences.filter(asksBelow);
    for (const { start, end } of asked)
      found.push({ label: null, parent: null, start, end, heading: null, listed: false });
  }
  return found;
}

/** True when a paragraph below an item asks for something of its own, and does not go on about the item. */
export function asksAnew(unit: Unit): boolean {
  const first = sentencesOf(unit)[0];
  return unit.gap && first !== undefined && DIRECTIVE.test(first.text) && asksBelow(first);
}

// What somebody else asked, or was told, is background.
const QUOTED = /^["“‘]|["”’]\)?$/;

// Above a list most sentences announce it, or tell the story.
function asksAbove({ text }: Sentence, lead: string): boolean {
  if (!isAsking(text) || onlyAnnounces(text) || leadsIn(text) || QUOTED.test(text)) return false;
  if (isQuestion(text) || asksPlainly(text))
    return (beginsLikeQuestion(text) || asksPlainly(text)) && (isConcrete(text) || namesRecords(text));
  return GOES_ON.test(lead) && DIRECTIVE.test(text) && isConcrete(text);
}

function asksBelow({ text }: Sentence): boolean {
  if (!isAsking(text) || isGeneralWish(text)) return false;
  if (ADDS.test(text) || isQuestion(text)) return true;
  return !CONDITION.test(text) && (DIRECTIVE.test(text) || asksPlainly(text));
}

function isConcrete(text: string): boolean {
  return asksFiguresOrDocuments({ text, lead: '', before: '' });
}

function isGeneralWish(text: string): boolean {
  return (
    onlyAnnounces(text) ||
    (isGeneral(text) && !isQuestion(text) && !beginsLikeQuestion(text) && !ADDS.test(text))
  );
}
