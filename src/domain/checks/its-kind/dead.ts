import { type Claim, reasonsOf, saysIn, sentWordsOf } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';
import { sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { withoutLaws, yearsIn } from '../years-in.ts';

/// Whether personal data is claimed for somebody who has died.

/** Words for somebody who has died, and for what is done when somebody has. */
const DEAD =
  /\b(?:died|dies|dying|deceased|decease|dead|demise|passed (?:away|on)|no longer (?:with us|living|alive)|killed|perish\w{1,3}|drown\w{1,3}|murder\w{0,3}|shot|slaying|slain|fatal\w{0,4}|funeral|obituar\w{1,3}|bereave\w{1,4}|posthumous\w{0,2}|executors?|probate|(?:his|her|their) (?:late )?estate|inquest|coroner|post-mortem|autopsy|burial|buried|interred|interment|gravestone|headstone|tomb(?:stone)?|grave|cremat\w{1,4}|ashes|mourn\w{0,4}|condolences|in (?:loving )?memory|memorial (?:service|to)|war dead|fallen|suicide|wound up the estate|letters of administration|last will|fell (?:at (?:the )?\p{Lu}|in action|in battle)|did not live to|succumbed|mortal remains|(?:his|her) remains|lived (?:from|until)|aged? at death|took (?:his|her|their) own life|lost (?:his|her|their) (?:life|lives)|laid to rest|predeceased|outlived by|survived by|widow(?:er|ed)?|orphan\w{0,2}|whose death|(?:his|her|their|\p{L}{1,20}[’']s?) death|death (?:certificate|of (?!the ))|after (?:his|her|their) (?:death|passing)|(?:his|her|their) passing|until (?:his|her) death|(?:the )?late (?:husband|wife|mother|father|brother|sister|son|daughter|grand\w{1,12}|aunt|uncle|cousin|neighbour|friend|partner|colleague|tenant|resident|patient|owner|occupier|councillor|director|professor|rector|headmaster|headteacher|doctor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|\p{Lu}\p{L}{1,20}))\b|\((?:c\. ?)?(?:1[5-9]\d\d|20[0-2]\d) ?[–-] ?(?:1[6-9]\d\d|20[0-2]\d)\)|\bborn (?:in |on |c\.)?[^.]{0,15}\b1[5-8]\d\d\b/iu;
/** Said outright of the one whom it is about, whatever post they had. */
const DIED =
  /\b(?:who|he|she|the (?:officer|official|employee|man|woman|author|person|patient|pupil|councillor|manager|inspector|signatory))\b[^.]{0,60}\b(?:died|passed away)\b(?: (?:in|on|aged|last|some|before|two|three|four|five|six|seven|eight|nine|ten|\d))/i;
const LIVING =
  /\b(?:living (?:people|persons?|individuals?|relatives?|family|members|child\w*|staff)|(?:still|are|is|all) (?:living|alive)|surviv\w+|relatives?|next of kin|widow\w*|famil(?:y|ies)|staff|nurses?|doctors?|witness\w*|officers?|informants?|third part\w+|(?:other|another) (?:people|person|patient|individual)s?|the people who)\b/i;

const LIVING_SAID = (sentence: string): boolean =>
  !/\b(?:no|without|not any|never had) (?:\w+ )?(?:surviv\w+|living|relatives?|next of kin|widow\w*)/i.test(
    sentence,
  ) &&
  /\b(?:living|alive|surviv\w+|relatives?|next of kin|widow\w*)\b/i.test(sentence) &&
  !/\bliving (?:individuals?|people|persons?) only\b/i.test(sentence);
/** What is a hundred years old and more is about nobody who could be alive, unless it is about a child. */
function isOfAnotherCentury({ what, asked, checked, ...claim }: Claim): boolean {
  if (checked.today === null) return false;
  const before = Number(checked.today.slice(0, 4)) - 100;
  const told = withoutLaws(`${what}\n${asked}`);
  const years = [...told.matchAll(/(?<![\d£,])1[5-9]\d\d(?!\d)/g)].map(([year]) => Number(year));
  const ago = /\b(1[1-9]\d|[2-9]\d\d) years (?:ago|old)\b/.test(
    reasonsOf({ what, asked, checked, ...claim }),
  );
  return ago || (years.length > 0 && Math.max(...yearsIn(told), ...years) <= before);
}

/** A death that is told of and not only thought of: what stands close before it does not leave it open. */
function isOfDead(sentence: string): boolean {
  const found = DEAD.exec(sentence);
  if (found === null) return false;
  if (OF_NOBODY.test(sentence.slice(found.index, found.index + found[0].length + 12))) return false;
  return !NOT_DEAD.test(sentence.slice(Math.max(0, found.index - 40), found.index));
}
/** Beasts, and what is late only in time. */
const OF_NOBODY =
  /\b(?:dead|dying) (?:fish|birds?|animals?|trees?|cattle|sheep|dogs?|wood)\b|\blate (?:start|arrival|running|opening|payment|reply|finish|night|summer|autumn|winter|spring|bus|train|change|delivery)\b/i;
const NOT_DEAD =
  /\b(?:not|no|nobody|if|whether|threat\w*|would|could|might|risk of|unless|number of|how many)\b/i;
const A_PERSON =
  /\b(?:his|her|he|she|him|personal data|data subject|private|privacy|person|individual|name|family|fair\w{0,4})\b/i;

/** Where it is about somebody dead, by the reasons, what is withheld or another answer, and about nobody living. */
export function isOfTheDead(claim: Claim): FindingPlace | null {
  const { what, asked } = claim;
  if (saysIn(claim, LIVING_SAID) !== null) return null;
  const plainly = saysIn(claim, DIED, NOT_DEAD);
  if (plainly !== null) return plainly;
  if (LIVING.test(what)) return null;
  const said = saysIn(claim, isOfDead);
  if (said !== null) return said;
  const told = sentItems(claim.checked).map((item) => `${item.question.text}\n${sentWordsOf(item)}`);
  const named = [what, asked, ...told].flatMap(sentencesOf);
  if (isOfAnotherCentury(claim)) return {};
  return named.some(isOfDead) && saysIn(claim, A_PERSON) !== null ? {} : null;
}
