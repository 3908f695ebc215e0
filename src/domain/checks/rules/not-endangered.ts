import { type Condition, conditions, lacksWords, reasonsOf, saysIn, withoutFactors } from '../claim.ts';

/** The statute’s own words for the danger show none. */
const STATUTE =
  /\b(?:physical or mental health|(?:physical|mental) health(?: and (?:safety|well-?being))?|health (?:and|or) safety|(?:their|his|her|the|personal) safety|safety of (?:any|an|individuals?|people|the public)|endanger\w*|well-?being|danger)\b/gi;
const UPSET =
  /\b(?:upset\w*|distress\w*|annoy\w*|stress\w*|unpleasant\w*|embarrass\w*|inconvenien\w*|worr(?:y|ied|ies|ying)|anxious|anxiety|uncomfortable|discomfort|unhapp\w+|offend\w*|irritat\w*|nuisance|unwelcome|hurtful|hurt feelings|bad feeling|ill feeling|tension|disappoint\w*|uneas\w+|unsettl\w+|resent\w*|morale|concern(?:ed)?|criticis\w+|complaints?|gossip|frustrat\w*|cross|dismay\w*|sad(?:ness|dened)?|awkward\w*|painful\w*|grief|griev\w+|humiliat\w*|emotion\w*|sensitive|shock\w*|relive|bring (?:it|this|that) (?:all )?back|private|feelings)\b/i;
const GRAVE =
  /\b(?:violen\w+|attack\w*|assault\w*|threat\w*|injur\w+|self-harm\w*|harm(?:ed|ing)? (?:themsel|himsel|hersel)\w*|suicid\w*|kill\w*|illness|ill|clinical\w*|psychiatr\w*|psycholog\w*|medical\w*|diagnos\w*|depress\w*|breakdown|trauma\w*|doctors?|GPs?|consultant|nurse|arson|police|weapons?|firearms?|target\w*|retaliat\w*|reprisals?|revenge|trespass\w*|drown\w*|fire|fires|fall(?:ing)?|explos\w*|burn\w*|vigilant\w*|stalk\w*|harass\w*|intimidat\w*|abus\w+|assail\w*|stab\w*|struck|hospitali[sz]\w*|in hospital|treatment|vulnerable|poison\w*|collaps\w*|crash\w*|terroris\w*|sabotage\w*|break[- ]ins?|burgl\w*|refuge|hunted|chased|beaten|spat|pelted|bricks?|tyres?|life|lives|death|dead|die[ds]?|safety|relapse|contamina\w*|infect\w*|toxic|risk of (?:physical|serious|harm)|thrown|stones?|lost an? (?:eye|arm|leg)|hurt|wound\w*|bitten|bite|shoot\w*|shot|missiles?|mob|riot\w*|followed (?:\w+ ){0,2}(?:to|home|back)|(?:lie|lies|lying|lay|laid) in wait|waylaid|ambush\w*|accost\w*|corner(?:ed|s)|shadowed|prowl\w*|lurk\w*|thie(?:f|ves)|intruders?|robb\w*|strangers? (?:can|could|would)|let (?:himself|herself|themselves) in)\b/i;

const MORE_THAN = /\bmore than (?:mere )?(?:stress|worry|upset|distress)\b/i;

const ROWS: readonly Condition[] = [
  {
    matter: 'upset',
    of: { FOIA: ['38(1)'], FOISA: ['39(1)'] },
    fails: (claim) => {
      const words = reasonsOf(withoutFactors(claim)).replace(STATUTE, ' ');
      if (words.includes('{{') || GRAVE.test(words)) return null;
      return saysIn(claim, UPSET, MORE_THAN) ?? lacksWords(claim, MORE_THAN);
    },
    problem: 'speak of upset, or of nothing that could endanger anybody',
    todo: 'Say what could happen to whom, and what shows it, or do not rely on it.',
    source: { FOIA: 'FOIA s38(1)', FOISA: 'FOISA s39(1)' },
  },
];

/** Danger to health or safety that is argued on upset alone. */
export const notEndangered = conditions('not-endangered', 'warns', ROWS);
