import { type CostCitation, citesCost } from '../../letter/cost.ts';
import {
  type Checked,
  type Finding,
  type FindingPlace,
  findingsOf,
  firstCiting,
  type Placed,
  placeOf,
  type Rule,
} from '../finding.ts';
import { clausesServing, placedClauses, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('limit-unfit', 'warns');

/** Bodies of Part I of Schedule 1, by their names: departments, both Houses, the assemblies, the armed forces. */
const CENTRAL =
  /^(?:the )?(?:(?:northern ireland )?department (?:for|of)\b|ministry (?:of|for)\b|home office$|cabinet office$|foreign\b|his majesty[’']s treasury|hm (?:treasury|revenue|courts|prison|land registry)|treasury$|scotland office|wales office|northern ireland office|attorney general|welsh (?:government|parliament)|llywodraeth cymru|senedd|house of (?:commons|lords)|northern ireland assembly|crown prosecution service|serious fraud office|national crime agency$|export credits|uk export finance|office of the (?:secretary of state|leader of the house|advocate general))/i;
const SAYS_CENTRAL =
  /\b(?:we|as|is|being|are)\b[^.]{0,30}\b(?:a|an|the|this) (?:\w+ ){0,2}(?:ministerial|government|central government|central-government|non-ministerial) (?:department|body)\b|\bdepartment of (?:the|central) government\b/i;
/** Bodies of the other parts: councils, the health service, schools, police. */
const LOCAL =
  /\b(?:council|borough|nhs|university|college|school|academy|constabulary|police(?: service| force)?|fire (?:and|&) rescue|combined authority|hospitals?|health board|integrated care|district|parish|passenger transport|housing association|drainage board|national park)\b/i;
const NOT_LOCAL =
  /\b(?:privy council|arts council|research council|ministry of defence police|department|ministry)\b/i;

type Slip = {
  readonly matter: string;
  readonly place: FindingPlace;
  readonly problem: string;
  readonly todo: string;
};

/** A limit of cost that another kind of authority has, or a rate that the law does not allow (SI 2004/3244 regs 3 and 4, SSI 2004/467). */
export const limitUnfit: Rule = (checked) => [
  ...checked.citations.filter(citesCost).flatMap((citation) => slipsOf(checked, citation)),
  ...rateOfFee(checked),
];

function slipsOf(checked: Checked, citation: CostCitation): readonly Finding[] {
  const item = firstCiting(checked, citation);
  if (item === undefined) return [];
  const slips = [...limitOf(checked, citation), ...rateOf(checked, citation)];
  return slips.map(({ matter, place, problem, todo }) =>
    finding(
      { ...placeOf(item), ...place, matter },
      {
        problem,
        todo,
        source: citation.regime === 'FOIA' ? 'SI 2004/3244 regs 3, 4' : 'SSI 2004/467 regs 3, 5',
      },
    ),
  );
}

/** The sums of the two limits, and the hours that they are worth at £25. */
const OF_450 =
  /£ ?450(?:\.00)?(?!\d|,\d)|\b450 pounds\b|\bfour hundred and fifty (?:pounds|sterling)\b|\b(?:18|eighteen)(?:[ -]|&nbsp;)(?:\w{1,12}[ -]){0,2}hours?\b|\btwo and a half (?:\w{1,12} )?days\b/i;
const OF_600 =
  /£ ?600(?:\.00)?(?!\d|,\d)|\b600 pounds\b|\bsix hundred (?:pounds|sterling)\b|\b(?:24|twenty[- ]four)[ -](?:\w{1,12}[ -]){0,2}hours?\b/i;
/** A sentence about where the work may stop. */
const OF_A_LIMIT =
  /\b(?:limits?|limited|thresholds?|ceiling|caps?|capped|maximum|max|most|allow(?:s|ed|ance)?|obliged|obligation|required?|bound|entitled|permit\w{0,3}|up to|upwards|exce(?:ed\w{0,3}|ss)|over|above|beyond|more than|longer than|at least|within|relieve\w{0,1}|stop\w{0,3}|refus\w{1,3}|budget|fixed|set at|figure|appropriate|against|passed|statutory|law|regulations?|section|act)\b/i;

/** The limit of a kind of authority, and the words that tell the other one. */
const OF_CENTRAL = { right: 600, wrong: 450, told: OF_450, own: OF_600 } as const;
const OF_OTHERS = { right: 450, wrong: 600, told: OF_600, own: OF_450 } as const;

const OF_THE_UK =
  /\bData Protection \(Appropriate Limit|\bSI 2004\/3244\b|\btwenty[- ]five pounds (?:an|per|for) (?:\w{1,12} )?hour/i;

function limitOf(checked: Checked, citation: CostCitation): readonly Slip[] {
  const given = clausesServing(checked, citation);
  if (citation.regime === 'FOISA') return ofFoisa(checked, given);
  const name = checked.authority.name.trim();
  const isCentral =
    CENTRAL.test(name) || given.some(({ words }) => sentencesOf(words).some((one) => SAYS_CENTRAL.test(one)));
  const isLocal = !isCentral && LOCAL.test(name) && !NOT_LOCAL.test(name);
  if (!isCentral && !isLocal) return [];
  const { right, wrong, told, own } = isCentral ? OF_CENTRAL : OF_OTHERS;
  const at = given.find(({ words }) => tellsLimit(words, told) && !tellsLimit(words, own));
  const counted = checked.content.reply.estimate?.limit;
  if (at === undefined && counted !== wrong) return [];
  const place = at === undefined ? { part: 'reply' as const } : saidPlaceOf(at);
  const problem = `The limit is taken as £${wrong}, and it seems to be £${right} for an authority of this kind.`;
  return [
    {
      matter: `limit ${wrong}`,
      place,
      problem,
      todo: `Count against £${right}, and see whether it is still exceeded.`,
    },
  ];
}

function tellsLimit(words: string, sum: RegExp): boolean {
  return sentencesOf(words).some((one) => sum.test(one) && OF_A_LIMIT.test(one));
}

/** All Scottish authorities have £600, at no more than £15 for an hour; what is said of £450 or 18 hours is another Act. */
function ofFoisa(checked: Checked, given: readonly Placed[]): readonly Slip[] {
  const isRight = given.some(({ words }) => /£ ?600\b|\bsix hundred pounds\b/i.test(words));
  const at = given.find(({ words }) => OF_THE_UK.test(words) || (!isRight && tellsLimit(words, OF_450)));
  if (at === undefined && checked.content.reply.estimate?.limit !== 450) return [];
  return [
    {
      matter: 'limit 450',
      place: at === undefined ? { part: 'reply' } : saidPlaceOf(at),
      problem:
        'The limit or the rate is that of the Freedom of Information Act 2000, and Scotland has its own.',
      todo: 'Count against £600 at no more than £15 for an hour, and see whether it is still exceeded.',
    },
  ];
}

const RATE =
  /£ ?(\d{1,3}(?:\.\d{1,2})?) ?(?:an|per|a|each|for (?:an|each|every)|\/) ?(?:\w+ )?(?:hour|hr)\b|\bhourly rate of £ ?(\d{1,3}(?:\.\d{1,2})?)|\brate of £ ?(\d{1,3}(?:\.\d{1,2})?)/gi;

function ratesIn(words: string): readonly number[] {
  return [...words.matchAll(RATE)].map(([, first, second, third]) => Number(first ?? second ?? third));
}

/** The rate of the law, told anywhere. */
const ALLOWED = { FOIA: /£ ?25(?:\.00)?(?!\d|[,.]\d)/, FOISA: /£ ?15(?:\.00)?(?!\d|[,.]\d)/ } as const;
const MOST_OF_FOISA = 15;

/** FOIA counts £25 for an hour, whoever does the work; FOISA what is paid, and no more than £15. */
function isWrongRate(regime: 'FOIA' | 'FOISA', words: string): boolean {
  const rates = ratesIn(words);
  if (rates.length === 0 || ALLOWED[regime].test(words)) return false;
  if (regime === 'FOISA') return rates.some((rate) => rate > MOST_OF_FOISA);
  return true;
}

function rateOf(checked: Checked, citation: CostCitation): readonly Slip[] {
  const { regime } = citation;
  const given = clausesServing(checked, citation);
  if (!isWrongRate(regime, given.map(({ words }) => words).join('\n'))) return [];
  const at = given.find(({ words }) => isWrongRate(regime, words));
  return at === undefined ? [] : [{ matter: 'rate', place: saidPlaceOf(at), ...rateWords(regime) }];
}

function rateWords(regime: 'FOIA' | 'FOISA'): Pick<Slip, 'problem' | 'todo'> {
  const most = regime === 'FOISA' ? 'no more than £15' : '£25';
  return {
    problem: `The work is counted at another rate than the law has: ${most} for an hour.`,
    todo: 'Count it at that rate, and see whether the sum still holds.',
  };
}

/** A fees notice under FOISA counts by the same rate. */
function rateOfFee(checked: Checked): readonly Finding[] {
  const { regime, reply } = checked.content;
  if (regime !== 'FOISA' || reply.kind !== 'fees-notice') return [];
  const words = [wordsIn(reply.fees.basis), ...placedClauses(checked).map((one) => one.words)].join('\n');
  if (!isWrongRate(regime, words)) return [];
  return [finding({ part: 'reply', matter: 'rate' }, { ...rateWords(regime), source: 'SSI 2004/467 reg 3' })];
}
