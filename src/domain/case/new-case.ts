import { daysBetween, londonDate } from '../law/dates.ts';
import { isScottish, type Regime } from '../law/provision.ts';
import type { Team } from '../letter/assignments.ts';
import type { AttachedClause } from '../letter/decision.ts';
import type { Layout } from '../letter/letter-choice.ts';
import { questionsInOrder } from '../letter/questions.ts';
import type { FoiRequest, Reading } from '../request/foi-request.ts';
import { CASE_VERSION, type CaseSource, type FoiCase, plainCase } from './case.ts';
import { termsRead } from './terms.ts';

/** What a new case is made from. */
export type NewCase = {
  readonly source: CaseSource;
  readonly reading: Reading;
  readonly subject: string;
  /** When the mail arrived: ISO 8601 with offset; null when the page showed none. */
  readonly date: string | null;
  readonly defaultRegime: Regime;
  /** Used when the mail quotes no reference of the authority's. */
  readonly proposedReference: string;
  /** One nameless team when left out. */
  readonly teams?: readonly Team[];
  /** In which order its response tells; the usual one when left out. */
  readonly layout?: Layout;
  /** Clauses that every letter starts with. */
  readonly clauses?: readonly AttachedClause[];
  /** ISO instant. */
  readonly now: string;
};

/**
 * The id of a new case. It holds no account, which a page shows late, so that two windows make one id. What a mail's case
 * is, no id says but `kinship`: a stored case keeps its id whatever its mail is called later.
 */
export function caseIdOf({ webmail, threadId, messageId }: CaseSource): string {
  return [webmail, threadId, messageId].map(keyPart).join('/');
}

/**
 * A text as one part of a key: without "/", and no two texts alike. Any text will do, also one with half a character in it
 * (a lone surrogate), which `encodeURIComponent` throws at: the half is written as "%u" and its number.
 */
export function keyPart(text: string): string {
  const half = (one: string) => `%u${one.charCodeAt(0).toString(16)}`;
  return [...text].map((one) => (/^\p{Cs}$/u.test(one) ? half(one) : encodeURIComponent(one))).join('');
}

/** A case about which nothing was decided yet. */
export function newCase(from: NewCase): FoiCase {
  const request = shortened(from.reading.request);
  return {
    ...plainCase,
    id: caseIdOf(from.source),
    version: CASE_VERSION,
    source: from.source,
    read: request,
    regime: regimeOf(request, from.defaultRegime),
    reference: request.reference?.text ?? from.proposedReference,
    referenceFrom: request.reference?.from ?? 'proposed',
    requester: request.requester,
    receivedOn: receivedOn(request, from.date),
    subject: line(from.subject),
    questions: questionsInOrder(request.questions),
    terms: termsRead(request),
    teams: from.teams !== undefined && from.teams.length > 0 ? from.teams : [{ id: 'team-1', name: '' }],
    answers: {},
    clauses: from.clauses ?? [],
    reply: { ...plainCase.reply, layout: from.layout ?? plainCase.reply.layout },
    changedAt: from.now,
  };
}

/** As much as is kept of what is shown in one line: a mail may have a subject without end, and is to be worked on all the same. */
function line(text: string): string {
  return text.slice(0, 10_000);
}

function shortened(request: FoiRequest): FoiRequest {
  const { reference, requester, requesterReference } = request;
  return {
    ...request,
    reference: reference && { ...reference, text: line(reference.text) },
    requester: { name: line(requester.name), email: line(requester.email) },
    requesterReference: requesterReference && line(requesterReference),
  };
}

/**
 * The day on which the authority had the request: that of the mail, or of the one that was passed on in it, which is no
 * later. A header is only words of a mail, so one that tells a later day, or one long before, is not believed.
 */
function receivedOn({ sentOn }: FoiRequest, date: string | null): string | null {
  const arrived = date === null ? null : londonDate(date);
  if (sentOn === undefined) return arrived;
  const isLikely = arrived === null || (sentOn <= arrived && daysBetween(sentOn, arrived) <= LONGEST_WAY);
  return isLikely ? sentOn : arrived;
}

/** A request that took more days from one desk to the other is looked at by the officer. */
const LONGEST_WAY = 60;

/**
 * Requesters often name the English Act to a Scottish body, so the authority's own regime wins where it is named at all;
 * and "the EIR" of a Scottish body are Scotland's.
 */
function regimeOf(request: FoiRequest, usual: Regime): Regime {
  if (request.regimes.includes(usual)) return usual;
  const named = request.regimes[0] ?? usual;
  return named === 'EIR' && isScottish(usual) ? 'EISR' : named;
}
