import { sentencesOf } from '../sentences-of.ts';

/// That a policy, or what it is about, has been decided: in the words of a request, of an answer or of reasons.

/** Done, of a decision or of what was decided. */
const DONE =
  /\b(?:decided|announced|adopted|approved|settled|chose|chosen|picked|selected|opted|resolved|launched|introduced|enacted|legislated|implemented|rolled out|brought (?:in|down|up|forward)|went (?:for|with|live|ahead)|plumped for|came down on|(?:have|has) been (?:\w+ing|applying|using|paying|operating|following)|behind us|went (?:national|nationwide)|half-way through|(?:is|are) (?:now )?(?:issuing|rolling|carrying|putting|delivering)|confirmed|signed off|unveiled|abolished|scrapped|abandoned|dropped|shelved|closed|axed|replaced|wound up|disbanded|published its (?:policy|strategy|decision|response)|set (?:at|the)|fixed|finalised|concluded|passed|agreed|took effect|taken effect|came in(?:to)?|opened|began|started|commenced|endorsed|ratified|cut|raised|increased|reduced|extended|lifted|imposed|banned|made (?:its|his|her|their|the|a|up) (?:decision|choice|minds?|order|regulations)|decision (?:was|has been|had been) (?:taken|made)|decision (?:taken|made)|now (?:law|in place|follows?|applies|pay|use[sd]?|operates?|running|runs?))\b/i;
/** It is law or works. */
const IN_FORCE =
  /\b(?:Royal Assent|statute book|in force|in operation|in effect|into (?:force|effect|operation|law)|has been (?:running|operating|paid|open|law|in place|in use|policy)|(?:became|become|becomes) (?:law|policy)|been law|White Paper|received assent|(?:is|was) (?:now )?(?:government|national|settled) policy|the policy (?:as|that) (?:adopted|announced)|up and running|since (?:then|been)|took the decision|final decision (?:was|has)|now (?:that )?(?:settled|over|decided|complete))\b/i;
/** A policy, or a body or person that makes one, or what they make. */
const OF_POLICY =
  /\b(?:ministers?|secretary|government|cabinet|parliament|house|act|bill|policy|policies|scheme|strategy|programme|plan|grant|formula|levy|tax|charge|fees?|threshold|regulations?|orders?|rules?|reforms?|fund|subsid(?:y|ies)|ban|limit|rates?|benefits?|allowance|decision|choice|group|panel|review|closures?|speed|law|legislation|option|site|route|curriculum|standard|prices?|entitlement|freeze|cap|pilots?|tariffs?|trial|white paper|framework|measure|change|proposals?|consultation|department|executive|chancellor|we)\b/i;
const OPEN =
  /\b(?:if|when(?:ever)? (?:it|they|the \w+) (?:is|are|has|have|opens?|starts?|begins?|closes?|takes?)|until|till|once(?! [^.]{0,60}\bhad\b)|whether|would|will|could|might|may(?! \d)|should|before|yet|not|no|nothing|never|nor|neither|none|to be|about to|due|hopes?|expects?|intends?|plans? to|propos(?:es|ing)|consider(?:s|ing)|undecided|option(?:s)? (?:remain|are)|in principle|draft|consultation (?:opened|began|started|closed|launched)|(?:gathered|collected) (?:for|in)|review (?:was |has been )?(?:opened|began|started|commenced|launched|announced))\b/i;

/** The decision itself is ahead. */
const STILL_OPEN =
  /\b(?:(?:not|never) (?:yet )?(?:been )?(?:decided|settled|chosen|made|taken|agreed|closed|adopted)|undecided|(?:has|have|is|are) (?:yet|still) to (?:be )?(?:choose|decide|settle|agree|meet|consider|report|made|taken|chosen|decided|settled)|no (?:\w+ )?(?:decision|choice|option|conclusion) (?:has|had|is)|(?:remains?|still|is|are) (?:open|under (?:consideration|review|discussion)|being (?:weighed|considered|developed|worked))|under (?:active )?consideration|expects? to (?:decide|choose|do so|announce)|(?:will|is to|are to) (?:\w+ )?(?:be )?(?:decided?|chosen?|choose|settled?|announced?|taken|weigh(?:ed)?|consider(?:ed)?)|before (?:anything|it|they|the \w+|she|he) (?:has been|is|are|was|were|chooses?|decides?|settles?|takes?)|until (?:\w+ ){0,4}(?:decision|decides?|chosen?|chooses?|settled|announced|reports?)|yet to|while (?:ministers|members|they|she|he|the \w+) (?:are|is|decides?|chooses?|weighs?|considers?)|(?:still )?live policy|policy (?:is|remains) (?:live|open|in development))\b/i;

/** True where a sentence says that the policy has been decided, or is in force. Dates need not be named. */
export function saysDecided(sentence: string): boolean {
  if (STILL_OPEN.test(sentence)) return false;
  return sentence.split(/[,;:–—]/).some((part) => {
    if (IN_FORCE.test(part)) return !/\b(?:not|until|if|would|whether|once)\b/i.test(part);
    return DONE.test(part) && OF_POLICY.test(sentence) && !OPEN.test(part);
  });
}

/** True where a text says that a choice is still ahead. */
export function saysOpen(text: string): boolean {
  return sentencesOf(text).some((one) => STILL_OPEN.test(one));
}
