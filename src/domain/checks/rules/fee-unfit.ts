import type { Regime } from '../../law/provision.ts';
import { figuresIn } from '../figures-in.ts';
import { type Checked, type Finding, findingsOf, markOf, type Rule } from '../finding.ts';
import { type Own, ownWords, tells } from '../own-words.ts';

const finding = findingsOf('fee-unfit', 'warns');

const SOURCES: Record<Regime, string> = {
  FOIA: 'FOIA s9; SI 2004/3244 regs 6, 7',
  EIR: 'EIR reg 8(3); East Sussex County Council, C-71/14',
  FOISA: 'FOISA s9; SSI 2004/467 reg 4',
  EISR: 'EISR reg 8(3)',
};

/** A fee that is charged for what may not be charged, or worked out otherwise than the law does. */
export const feeUnfit: Rule = (checked) => {
  const { regime, reply } = checked.content;
  if (reply.kind !== 'fees-notice') return [];
  const own = ownWords(checked, reply.fees.basis);
  if (regime === 'FOIA') return [...staffTime(checked, own), ...overheads(checked, own)].slice(0, 1);
  if (regime === 'FOISA') return [...tenth(checked, own), ...overheads(checked, own)];
  return [...onTheSpot(checked, own), ...overheads(checked, own)].slice(0, 1);
};

/** What is looked at where it is kept, and public registers, cost nothing under the Regulations. */
const LOOKED_AT =
  /\b(?:examin\w*|inspect\w*|look(?:ing|ed)? (?:at|through)|view(?:ing|ed)?|see(?:ing)?|consult(?:ing|ed)?|visit\w*|reading desk|reading room|search room)\b/i;
const IN_PLACE =
  /\b(?:public registers?|(?:in|at) (?:our|the|your) (?:\w+ )?(?:offices?|premises|reception|library|depot|centre|hall|house)|on (?:the spot|site)|in person|each visit|per visit|reading (?:desk|room)|search room)\b/i;

function onTheSpot(checked: Checked, own: readonly Own[]): readonly Finding[] {
  const at =
    own.find(({ sentences }) =>
      sentences.some((one) => LOOKED_AT.test(one) && IN_PLACE.test(one) && !CHARGED_NOT.test(one)),
    ) ?? ofVisit(checked, own);
  if (at === undefined) return [];
  return found(
    checked,
    at.place,
    'on the spot',
    'The charge seems to be for looking at what is kept for inspection or in a public register, which is free.',
    'Charge only for copies, if anything.',
  );
}

/** All that was asked for is to come and look, and the charge is for nothing that is handed over. */
const ASKED_TO_LOOK =
  /\b(?:come (?:in |over |along )?(?:and|to) (?:look|see|read|inspect|view|examine)|(?:look|looking) (?:at|through)|inspect\w*|view(?:ing)?|(?:see|examine|read|consult)\b[^.?]{0,60}\b(?:at|in) (?:your|the) (?:\w+ )?(?:offices?|premises|library|depot|town hall|reading room)|(?:make|have|need|like) an appointment|in person|public register)\b/i;
const ASKED_FOR_COPY =
  /\b(?:cop(?:y|ies|ied)|send|e-?mail(?:ed)? (?:me|it|them)|scans?|photocop\w+|printouts?|prints?|post(?:ed)?)\b/i;
const HANDED_OVER =
  /\b(?:cop(?:y|ies|ying|ied)|photocop\w+|prints?|printing|printouts?|postage|post|scan\w*|discs?|memory sticks?|reproduc\w+)\b/i;

function ofVisit({ questions }: Checked, own: readonly Own[]): Own | undefined {
  const looked = questions.filter(({ text }) => ASKED_TO_LOOK.test(text) && !ASKED_FOR_COPY.test(text));
  if (looked.length === 0 || looked.length < questions.length) return undefined;
  const charged = own.filter(({ sentences }) =>
    sentences.some((one) => /£|\b(?:fee|charge|price)/i.test(one)),
  );
  const isForCopies = charged.some(({ sentences }) =>
    sentences.some((one) => HANDED_OVER.test(one) && !NOT_HANDED.test(one)),
  );
  return isForCopies ? undefined : charged[0];
}
const NOT_HANDED = /\b(?:not|no|without|extra|more|besides)\b/i;

function found(
  checked: Checked,
  place: Own['place'],
  matter: string,
  problem: string,
  todo: string,
): readonly Finding[] {
  return [
    finding({ ...place, matter: markOf(matter) }, { problem, todo, source: SOURCES[checked.content.regime] }),
  ];
}

const CHARGED_NOT =
  /\b(?:not|nor|never)\b[^.]{0,20}\b(?:enter|part|form|come)\w*\b|\b(?:not|no|nothing|without|none|free|never)\b[^.]{0,60}\b(?:charg|includ|count|add|ask|recover)|\b(?:charg|includ|count|add|recover)\w*\b[^.]{0,40}\b(?:no|nothing|not|none|neither)\b|\bnot? (?:part|charge|share)\b|\bno (?:overheads?|share|part|upkeep)\b|\bfree of charge\b|\bleft out\b|\bexclud/i;

const STAFF_TIME = {
  says: /\b(?:hours?|minutes?|days?) (?:of|to|at|spent|work|for)\b|\b(?:staff|officer|clerk|clerical|administrat\w+|solicitor|manager|assistant|analyst|employee|technician)s?[’']?s?\b[^.]{0,60}\b(?:time|hours?|work|minutes?|day)\b|\b(?:time|work|labour|effort)\b[^.]{0,60}\b(?:search|locat|find|retriev|extract|collat|compil|redact|read|prepar|check|identify|copy)|\b(?:search|locat|find|retriev|extract|collat|compil|redact|prepar)\w*\b[^.]{0,60}\b(?:hours?|minutes?|time)\b|\ban? hour\b|\bhourly\b|£ ?25\b/i,
  unless: CHARGED_NOT,
};
/** Somebody of the office, and what they did or how long. */
const SOMEBODY =
  /\b(?:bursar|secretary|clerk|officers?|colleagues?|staff|assistants?|administrator|technicians?|analysts?|solicitors?|lawyers?|managers?|librarian|archivist|registrar|caretaker|headteacher|engineers?|surveyors?|employees?|team|department|temp|porter|nurse|consultant|teacher|personnel|somebody|someone|person|people|our own|internal)\b/i;
const LABOUR =
  /\b(?:time|hours?|afternoons?|mornings?|days?|half-days?|evenings?|weekend|minutes?|labour|wages?|salar(?:y|ies)|overtime|pay|rate|work(?:ed|ing)?|effort|gave up|spent|dig\w*|dug|search\w*|look\w*|read(?:ing)?|find(?:ing)?|sort\w*|redact\w*|black\w* out|edit\w*|check\w*|collat\w*|compil\w*|retriev\w*|locat\w*|extract\w*|prepar\w*|review\w*|supervis\w*|consider\w*|sign(?:ing)? off|think\w*|handling|process\w*|administ\w+|driv(?:e|es|ing)|fetch\w*|travel\w*|carry\w*|visit\w*|journey|go(?:ing)? (?:to|through)|bring\w*|type|typing|scan\w*)\b/i;
/** A charge by what is done, without a word on who: "redaction, £80", "handling charge". */
const FOR_WORK =
  /\b(?:redact\w*|handling|processing|administration|administrative|search(?:ing)?|retrieval|professional|supervis\w+|labour|overtime|preparation|inspection|sitting|compilation|collation|extraction|checking|research) (?:fee|charge|costs?|element|time|surcharge)s?\b|\b(?:redact\w*|black\w* out|sift\w*|search(?:ing|es)?|locat\w+|retriev\w+|collat\w+|extract\w+|compil\w+|read(?:ing)? through)\b[^.]{0,60}£|£ ?\d[\d,.]*[^.]{0,60}\b(?:redact\w*|black\w* out|sift\w*|search(?:ing|es)?|locat\w+|retriev\w+|collat\w+|extract\w+|compil\w+|read(?:ing)? (?:through|over))\b/i;

function isForStaff(sentence: string): boolean {
  if (CHARGED_NOT.test(sentence)) return false;
  if (STAFF_TIME.says.test(sentence) || FOR_WORK.test(sentence)) return true;
  return (
    SOMEBODY.test(sentence) && LABOUR.test(sentence) && /£|\b(?:charge|cost|fee|pay|sum)/i.test(sentence)
  );
}

/** Over the limit, time may be charged with what it costs to send (FOIA s13). */
const OVER_LIMIT =
  /\bsection 13\b|\bs\.? ?13\b|\b(?:exceed|above|over|beyond|more than)\w*\b[^.]{0,40}\b(?:limit|£ ?450|£ ?600|18 hours|24 hours)/i;

/** Under FOIA s9 nothing but the cost of telling and of sending may be charged, while the limit is not exceeded. */
function staffTime(checked: Checked, own: readonly Own[]): readonly Finding[] {
  if (own.some(({ sentences }) => sentences.some((one) => OVER_LIMIT.test(one)))) return [];
  const at = own.find(({ sentences }) => sentences.some(isForStaff));
  if (at === undefined) return [];
  return found(
    checked,
    at.place,
    'staff time',
    'The fee seems to count time of staff, which may not be charged while the cost is within the limit.',
    'Charge for copies, postage and the like only.',
  );
}

const OVERHEADS = {
  says: /\boverheads?\b|\b(?:sitting|inspection|reading room|viewing|supervision|attendance) (?:fee|charge)\b|\bsupervision\b|\brent and rates\b|\b(?:light|heat|heating|lighting|power|electricity)\b,? (?:and |or )?(?:\w+,? )?(?:light|heat|heating|power|accommodation|rent)\b|\b(?:contribution|share|quarter|third|half|fifth|tenth|fraction|proportion|part|percentage|slice|portion|levy|part)\b[^.]{0,60}\b(?:cost|upkeep|system|database|software|licence|server|office|service|year|annual|maint\w+|budget|running|headquarters|support|register|archive)\b|\b(?:each|every|per) year\b[^.]{0,40}\b(?:software|system|database|hosting|server|licen[cs]e)|\b(?:software|server|hosting|subscription|licence)\b[^.]{0,30}\b(?:fees?|costs?|charges?|subscription|pa(?:y|id)|renewal)\b|\b(?:profit|surplus|income target|contingency|mark-?up|VAT on our time|management fee)\b|\bgather(?:ed|ing)? (?:the )?(?:data|readings|information)\b[^.]{0,40}(?:£|cost|recoup)|\brecoup\w*\b|\bdefray\w*\b|\bupkeep\b|\bmaint(?:ain|enance)\w*|\blicen[cs](?:es?|ing|e fees?)\b|\binsur(?:e|ance|ing)\b|\b(?:heat|rent|rates|light)(?:ing|s)?\b[^.]{0,30}\b(?:office|building|premises)|\b(?:run|running|keeping|hosting|operating|setting up|building|updating|storing)\b[^.]{0,60}\b(?:database|register|system|server|records?|archive|service|office|software)|\brunning costs?\b|\bshare of (?:the|our|what|its|all)\b|\b(?:fixed|indirect|central|corporate|general|standing|administrative) (?:costs?|charges?|expenses)\b|\btraining (?:of|for) (?:staff|officers)|\bcapital costs?\b|\bdepreciation\b|\bprofit\b|\bon-?costs?\b|\badministrati(?:on|ve) (?:charge|fee|costs?|element)\b|\baccommodation\b|\bIT (?:systems?|support)\b|\b(?:our|for|of|central|corporate|office) IT costs?\b|\bupdating\b|\b(?:keep|keeping) (?:the |our )?[^.]{0,60}\b(?:up to date|current|running)\b|\butilit(?:y|ies)\b|\bcost of (?:collecting|gathering|creating|producing) the (?:data|information|records)\b/i,
  unless: CHARGED_NOT,
};

/** Under the Regulations a charge is reasonable: what it costs to supply, and no share of what is spent anyway. */
function overheads(checked: Checked, own: readonly Own[]): readonly Finding[] {
  const at = own.find(({ sentences }) => sentences.some((one) => tells(OVERHEADS, one)));
  if (at === undefined) return [];
  return found(
    checked,
    at.place,
    'overheads',
    'The charge seems to hold a share of overheads or of the upkeep of records, which may not be charged.',
    'Charge what it costs to supply this information only.',
  );
}

/** Under FOISA: nothing of the first £100, and a tenth of what lies above it. */
function tenth(checked: Checked, own: readonly Own[]): readonly Finding[] {
  const { amount } = checked.content.reply.fees;
  const figures = own.flatMap(({ sentences }) => sentences.flatMap((one) => figuresIn(one)));
  const [percent] = figures.filter(({ unit }) => unit === '%').map(({ value }) => value);
  const sums = figures
    .filter(({ unit, value }) => unit === '£' && value > amount && value <= 600)
    .map(({ value }) => value);
  const cost = sums.filter((sum) => sum !== 100 && sum !== 600).sort((a, b) => b - a)[0];
  const most = cost === undefined ? null : Math.max(0, Math.round((cost - 100) * 10) / 100);
  const tooHigh = most !== null && amount > most + 0.005;
  if (!tooHigh && (percent === undefined || percent <= 10)) return [];
  const highest = most === null ? 'a tenth of what lies above £100' : `£${most} for a cost of £${cost}`;
  return found(
    checked,
    { part: 'reply' },
    'tenth',
    `The fee is more than the law allows: ${highest}.`,
    'Charge nothing of the first £100, and a tenth of what lies above it.',
  );
}
