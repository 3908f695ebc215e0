import { type CostCitation, citesCost } from '../../letter/cost.ts';
import {
  type Checked,
  type Finding,
  type FindingPlace,
  findingsOf,
  firstCiting,
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

/** The limit of a kind of authority, and the words that tell the other one. */
const OF_CENTRAL = {
  right: 600,
  wrong: 450,
  told: /£ ?450\b|\blimit\b[^.]{0,60}\b(?:18|eighteen) hours\b|\b(?:than|above|over|beyond|exceeds?) (?:the |our )?(?:18|eighteen) hours\b|\b(?:18|eighteen)[ -]hour limit\b/i,
  own: /£ ?600\b/,
} as const;
const OF_OTHERS = {
  right: 450,
  wrong: 600,
  told: /£ ?600\b|\blimit\b[^.]{0,60}\b(?:24|twenty-four) hours\b|\b(?:than|above|over|beyond|exceeds?) (?:the |our )?(?:24|twenty-four) hours\b|\b(?:24|twenty-four)[ -]hour limit\b/i,
  own: /£ ?450\b/,
} as const;

function limitOf(checked: Checked, citation: CostCitation): readonly Slip[] {
  if (citation.regime !== 'FOIA') return [];
  const given = clausesServing(checked, citation);
  const name = checked.authority.name.trim();
  const isCentral =
    CENTRAL.test(name) || given.some(({ words }) => sentencesOf(words).some((one) => SAYS_CENTRAL.test(one)));
  const isLocal = !isCentral && LOCAL.test(name) && !NOT_LOCAL.test(name);
  if (!isCentral && !isLocal) return [];
  const { right, wrong, told, own } = isCentral ? OF_CENTRAL : OF_OTHERS;
  const at = given.find(({ words }) => told.test(words) && !own.test(words));
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

const RATE =
  /£ ?(\d{1,3}(?:\.\d{1,2})?) ?(?:an|per|a|each|for (?:an|each|every)|\/) ?(?:\w+ )?(?:hour|hr)\b|\bhourly rate of £ ?(\d{1,3}(?:\.\d{1,2})?)|\brate of £ ?(\d{1,3}(?:\.\d{1,2})?)/gi;

function ratesIn(words: string): readonly number[] {
  return [...words.matchAll(RATE)].map(([, first, second, third]) => Number(first ?? second ?? third));
}

/** The rate of the law, told anywhere. */
const ALLOWED = { FOIA: /£ ?25(?:\.00)?(?![\d,]|\.\d)/, FOISA: /£ ?15(?:\.00)?(?![\d,]|\.\d)/ } as const;
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
