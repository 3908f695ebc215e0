import { citationInText } from '../../law/citation.ts';
import { isScottish } from '../../law/provision.ts';
import type { Checked, Rule } from '../finding.ts';
import { type ReasonsOf, rulesOnReasons, type Slip, wordCount } from '../reasons-of.ts';
import { sentItems } from '../said.ts';

/// Harm below the threshold of the law: FOISA and the Scottish Regulations ask for substantial prejudice, FOIA for one that is
/// real, actual or of substance. Upset that is called danger is `not-endangered`.

const HARM =
  '(?:effects?|disadvantages?|loss(?:es)?|impacts?|harm|prejudice|inhibition|damage|detriment|reticence|reserve|reluctance|consequences?|differences?|setbacks?|disruption|influence)';
const TRIFLING =
  '(?:slight(?:ly)?|minor|marginal(?:ly)?|minimal|trivial|trifling|negligible|insignificant|inconsequential|mild|tiny)';
const SMALL = `(?:${TRIFLING}|small|modest|limited|short-lived|temporary|fleeting|passing|bearable|tolerable|manageable|moderate|low)`;
const BE =
  '(?:be|is|was|are|were|seems?|remains?|prove) (?:(?:at (?:most|worst)|no more than|nothing more than|only|rather|quite|very|fairly|relatively|comparatively|likely to be|probably|a|an|both) ){0,4}';

const OF_DEGREE: readonly RegExp[] = [
  new RegExp(`\\b${SMALL},? (?:and \\w{1,15} |\\w{1,15} ){0,2}${HARM}\\b`, 'i'),
  new RegExp(
    `\\b(?:${HARM}|nuisance|inconvenience|interference|it|this|that)\\b[^.]{0,60}\\b${BE}${SMALL}\\b`,
    'i',
  ),
  new RegExp(`\\b${HARM}\\b[^.]{0,60}, (?:albeit |though )?(?:an? )?${SMALL}\\b`, 'i'),
  new RegExp(
    `\\b(?:albeit|though|although|however|even if|if|if only|but)(?: only)?(?: an?)? ${SMALL}\\b`,
    'i',
  ),
];

/** Less than FOIA asks as well, which has no "substantial". */
const OF_NO_SUBSTANCE = new RegExp(`\\b${TRIFLING}\\b`, 'i');

const EITHER: readonly RegExp[] = [
  /\b(?:mere(?:ly)?|some|little more than|no more than|a (?:minor|certain)) (?:an? )?(?:nuisance|inconvenience|irritation|annoyance|awkwardness|unease)\b/i,
  /\b(?:hardly|barely|scarcely) (?:be )?(?:notice|noticed|feel|felt|matter|affect|affected|harm|harmed|suffer)\b/i,
  /\bwould (?:hardly|barely|scarcely|not (?:greatly|much|materially|seriously|badly|unduly))\b/i,
  /\b(?:could|can|would be able to) (?:easily |well )?(?:live with|absorb|cope with|bear|tolerate|put up with) (?:it|this|that|them|such|any|the (?:loss|harm|effects?|cost|consequences?|disclosure|release|publication))\b/i,
  /\b(?:much|just|largely|mostly|broadly) (?:the same )?as (?:they|it|he|she|staff|members|officers) (?:do|does|did|have|has|always)\b/i,
  /\bwould (?:continue|go on|carry on|still)\b[^.]{0,50}\b(?:as (?:before|now|usual|today)|unchanged)\b/i,
  /\b(?:even (?:itself )?out|blow over|soon (?:be forgotten|pass|recover|forget|fade)|recover (?:soon|quickly))\b/i,
  /\b(?:is|be|are) not (?:\w{1,12} )?(?:substantial|serious|severe|grave|major|significant)\b/i,
  /\b(?:falls?|fall) (?:somewhat |well )?short of\b/i,
  /\b(?:little|no great|not much|hardly any|scarcely any|no real|no more than a little) (?:difference|effect|harm|impact|consequence)\b/i,
  /(?<!\b(?:not|never|hardly) be )(?<!\bcannot be )\b(?:put right|made good|arranged|remedied|mended|undone|overcome|reversed|absorbed|dealt with) (?:with)?in (?:an?|one|two|half an?|a few|minutes|hours|days) ?(?:\w+ )?(?:minutes?|hours?|mornings?|afternoons?|days?|moments?)?\b/i,
  /\b(?:back to (?:normal|their old selves|what (?:it|they) (?:was|were)|business as usual)|a word here (?:or|and) there|for a (?:day|meeting|week|while) or (?:so|two))\b/i,
  /\ba (?:little|shade|touch|bit) (?:less|more) (?:open|free|care|careful|reserved|guarded|cautious|candid|frank|work|time|effort|difficult)\b/i,
];

/** "To some small extent, and that is enough", "to a small but noticeable degree". */
const TO_AN_EXTENT = new RegExp(
  `\\b(?:to|in) (?:some |an? |only )(?:only |very |rather |quite |relatively )?(?:${SMALL}|slight|certain|lesser|noticeable|detectable)(?:,? (?:but|yet|though|and|if) (?:\\w{1,15} ){0,2}\\w{1,15})? (?:extent|degree|measure|way)\\b|\\bto some (?:extent|degree)\\b(?=[^.]{0,40}\\b(?:enough|suffic|all that)|[.,;]? ?$)`,
  'i',
);

const MORE_THAN_THAT = /\b(?:not (?:just|only|merely)|more than|rather than|even|far from|no longer)\b/i;

/** "More than a slight loss", "a small loss of margin is enough to lose the bid". */
const UNLESS = new RegExp(
  `\\b(?:even (?:an?|the|so|one)|however) ${SMALL}\\b|\\bnot (?:be |just |merely |only )?(?:an? )?(?:little|bit|touch|shade)\\b|\\b(?:not|no|nor|never|far from|more than|anything but|rather than|other than) (?:\\w{1,12} ){0,3}${SMALL}\\b|\\b(?:is|are|would be) not (?:enough|sufficient)\\b|\\b(?:enough to|sufficient to|decisive|nonetheless substantial|yet substantial|but substantial|would be substantial|is substantial)\\b`,
  'i',
);

/** Any harm at all is said to do: "some disadvantage, however slight, is enough", "whether great or small". */
const ANY_DEGREE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:any|some|an?|the least|the slightest|every) (?:\\w{1,15} ){0,2}${HARM},? (?:(?:however|no matter how|even if|if only|be it ever so) (?:only )?(?:an? )?${SMALL}|whatever its (?:size|degree|extent|weight|gravity)|(?:whether|be it) (?:great|large|big|small|slight) or (?:small|great|large|little|slight)|of (?:any|whatever) (?:size|degree|kind|sort))\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:enough|suffic\\w{1,6}|all that (?:is|the law|the section|the exemption) (?:needed|needs|requires|asks?(?: for)?))\\b[^.]{0,60}\\b(?:any|some|a ${SMALL}|the slightest|the least) (?:\\w{1,15} ){0,2}${HARM}\\b|\\b(?:any|the slightest|the least) (?:\\w{1,15} ){0,2}${HARM}\\b(?: at all)?,? (?:is|will be|would be) (?:enough|sufficient)\\b|\\b(?:any|the slightest|the least) (?:\\w{1,15} ){0,2}${HARM}\\b(?: at all)? (?:suffices|will do|would do|meets the test)\\b`,
    'i',
  ),
];
/** That it is not enough, or what somebody else says. */
const NOT_ENOUGH =
  /\b(?:not|never|no longer|hardly|nor|cannot|must be more|more than|said|says|told|argu\w{1,4}|submi\w{1,6}|claim\w{0,3}|to lose|to tip|to win|to decide)\b/i;
const isAnyDegree = (words: string): boolean =>
  ANY_DEGREE.some((one) => one.test(words)) && !NOT_ENOUGH.test(words);

const NOT_SLIGHT = new RegExp(
  `\\b(?:no|not|far from|more than|anything but) (?:merely |just |only |a |an )?(?:\\w{1,12} )?${TRIFLING}\\b`,
  'i',
);

const SUBSTANCE =
  /\b(?:substan\w{1,12}|serious\w{0,4}|significant\w{0,3}|considerabl[ey]|grave\w{0,3}|severe\w{0,3}|severity|major|heav(?:y|ily)|greatly|badly|core|essential|vital|indispensable|without which|impossible|unworkable|(?:half|a third|a quarter|a fifth|tenths?|per cent) of|destroy\w{0,3}|ruin\w{0,3}|collapse|close (?:down|its)|cease)\b|£\s?\d/i;

const REMEDY =
  'Show harm of the degree that the law asks for, or do not rely on this exemption or exception.';

const calledSlight = rulesOnReasons('slight-harm', 'warns', (reasons, checked) =>
  isOfHarm(reasons) ? slipIn(reasons, checked) : null,
);
/** Good letters, too, show grave harm without the word for it. */
const leftUnsaid = rulesOnReasons('slight-harm', 'hint', (reasons, checked) =>
  isOfHarm(reasons) && slipIn(reasons, checked) === null ? degreeUnsaid(reasons) : null,
);

export const slightHarm: Rule = (checked) => [...calledSlight(checked), ...leftUnsaid(checked)];

function isOfHarm({ citation, law }: ReasonsOf): boolean {
  return law.test === 'harm' && citation.kind !== 'ncnd';
}

function slipIn(reasons: ReasonsOf, checked: Checked): Slip | null {
  return belowThreshold(reasons) ?? shruggedOff(reasons, askedBeside(checked));
}

function belowThreshold({ citation, harm }: ReasonsOf): Slip | null {
  const scottish = isScottish(citation.regime);
  const small = (words: string) =>
    OF_DEGREE.some((one) => {
      const found = one.exec(words);
      return found !== null && (scottish || OF_NO_SUBSTANCE.test(found[0]));
    });
  const at = harm.find(
    ({ words }) =>
      isAnyDegree(words) ||
      (scottish && TO_AN_EXTENT.test(words) && !MORE_THAN_THAT.test(words)) ||
      (!UNLESS.test(words) && (small(words) || EITHER.some((one) => one.test(words)))),
  );
  if (at === undefined || harm.some(({ words }) => NOT_SLIGHT.test(words))) return null;
  const asked = scottish ? 'substantial' : 'real and of substance';
  return {
    matter: 'slight',
    at: at.placed,
    problem: `The reasons for ${citationInText(citation)} call the harm a small one, and the law asks for harm that is ${asked}.`,
    todo: REMEDY,
    source: scottish ? `${citation.regime} ${sectionOf(citation)}` : 'ICO guidance, the prejudice test',
  };
}

const askedBeside = (checked: Checked): readonly string[] =>
  sentItems(checked).map(({ question }) => question.text);

/** What those who would suffer it said of it, in another answer. */
const SHRUGGED =
  /\b(?:not (?:greatly|much|especially|particularly|really|overly|unduly|terribly|seriously|a great deal|very)|hardly|barely|scarcely|mildly|a (?:bit|touch|little|shade|trifle) (?:of an? )?\w{3,15}|no (?:great|real|serious|particular|strong) (?:\w{1,12} )?(?:objection|concern|worry|harm|difficulty|loss|effect)|no more than that|not (?:mind|matter|lose|suffer|be troubled|be bothered)|little (?:harm|effect|difference|loss|impact)|no (?:skin off|big deal)|live with it|shrug\w{0,4}|a nuisance|a bore|irritat\w{1,4}|inconvenien\w{1,3})\b/i;
const OF_DISCLOSURE =
  /\b(?:disclos\w{1,4}|releas\w{1,4}|publi\w{2,8}|pass(?:ed|ing)? (?:it|them|on)|mind|object\w{0,4}|known|shown?|harm|affect|damage|suffer|difference|consequences?)\b/i;

function shruggedOff({ citation, harm, answered }: ReasonsOf, asked: readonly string[]): Slip | null {
  if (!answered.some((one) => SHRUGGED.test(one)) || !asked.some((one) => OF_DISCLOSURE.test(one)))
    return null;
  const scottish = isScottish(citation.regime);
  return {
    matter: 'shrugged-off',
    at: harm[0]?.placed,
    problem: `Another answer makes little of the harm that the reasons for ${citationInText(citation)} argue.`,
    todo: REMEDY,
    source: scottish ? `${citation.regime} ${sectionOf(citation)}` : 'ICO guidance, the prejudice test',
  };
}

function sectionOf({ regime, cited }: ReasonsOf['citation']): string {
  return `${regime === 'FOISA' ? 's' : 'reg '}${cited}`;
}

/** A good deal is said of the harm, and nothing of how grave it is. */
function degreeUnsaid({ citation, law, harm }: ReasonsOf): Slip | null {
  if (!law.harm?.includes('substantially') && citation.regime !== 'EISR') return null;
  if (wordCount(harm) < 35 || harm.some(({ words }) => SUBSTANCE.test(words))) return null;
  return {
    matter: 'degree-unsaid',
    at: harm[0]?.placed,
    problem: `The reasons for ${citationInText(citation)} do not say that the harm would be substantial.`,
    todo: REMEDY,
    source: `${citation.regime} ${sectionOf(citation)}`,
  };
}
