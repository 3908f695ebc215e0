import type { MailBlock } from './mail.ts';
import { isClosing } from './signatures.ts';

/// What an assistant said to the person for whom it wrote the letter, and that was copied with it: "Certainly! Here is a
/// polished version …", "Would you like me to also draft …?". It is no word to the authority.

const FIRST_LINES = 6;
const LAST_LINES = 60;
const OPENS =
  /^(?:(?:certainly|sure(?: thing)?|of course|absolutely|great(?: question)?|got it|no problem|happy to help|okay|ok)\b.{0,12}\b)?(?:here(?:['’]s| is| are)|below is|i(?:['’]ve| have) (?:drafted|written|prepared|put together|rewritten|polished)|this is|the following is)\b.{0,160}\b(?:draft|version|template|request|letter|e-?mail|wording)\b.{0,160}$/i;
const ANSWERS =
  /^(?:certainly|sure(?: thing)?|of course|absolutely|great question|happy to help|no problem)[!.,:]/i;
const OWN = /\b(?:my|our) (?:\w+ ){0,3}(?:request|letter|questions?)\b/i;
const GREETS = /^(?:dear|hi|hello|good (?:morning|afternoon)|to (?:whom|the)|fao|sirs?)\b/i;

const DRAFTING =
  /\b(?:draft|re-?write|re-?word|version|tone|template|shorten|shorter|longer|(?:more|less) (?:formal|detailed|specific|concise|assertive|polite)|tailor|adjust|tweak|(?:also|help you) (?:add|include|prepare|create|write)|(?:add|include|prepare|create|write|make|turn|format|customi[sz]e|expand|refine|help)\b.{0,80}\b(?:it|this|letter|request|section|follow-?up|review|e-?mail|appeal|complaint))\b/i;
const OFFERS =
  /^(?:would you like (?:me|a|another|it|this|to)|do you want (?:me|it|this)|want me|shall i|should i|let me know if you(?:['’]d| would)? (?:like|want|need|prefer)|(?:just )?(?:let me know|tell me)\b.{0,60}\band i(?:['’]ll| will| can)|if you(?:['’]d| would)? (?:like|want|wish|prefer),? i (?:can|could)|i can also|i could also|feel free to (?:adjust|edit|adapt|change|modify|customi[sz]e|tweak|replace))\b/i;
const ADVISES =
  /^\W{0,4}(?:(?:a few |some |quick |helpful |useful |additional |other )*(?:tips|pointers|notes)\b.{0,40}(?:send|submit|you\b|use)|(?:tips|next steps|things to (?:note|check|remember|consider)|before (?:you )?(?:send|submit)\w*|how to (?:send|submit|use) (?:it|this|the|your)\b.{0,40}|what (?:happens|to do|to expect) (?:next|now)?|why this (?:works|version).{0,30})\W{0,4}$)/i;

/** The blocks, by index, that an assistant said to its user. Only `own` blocks are looked at, in order. */
export function chatLeftovers(blocks: readonly MailBlock[], own: readonly number[]): Set<number> {
  const read = own.filter((index) => blocks[index]?.text !== '');
  return new Set([...opening(blocks, read), ...ending(blocks, read)]);
}

// Above the letter's own greeting, and not of the sender's request: "Here is my request" is theirs.
function opening(blocks: readonly MailBlock[], read: readonly number[]): number[] {
  const greeting = read
    .slice(0, FIRST_LINES * 3)
    .findIndex((index) => GREETS.test(blocks[index]?.text ?? ''));
  return read.slice(0, Math.min(FIRST_LINES, Math.max(0, greeting))).filter((index) => {
    const text = blocks[index]?.text ?? '';
    return (OPENS.test(text) && !OWN.test(text)) || (ANSWERS.test(text) && text.length < 200);
  });
}

// Below the letter: an offer to write more, and advice on sending with all that follows it.
function ending(blocks: readonly MailBlock[], read: readonly number[]): number[] {
  const last = read.slice(-LAST_LINES);
  const closed = last.findIndex((index) => isClosing(blocks[index]?.text ?? ''));
  const advice = last.findIndex(
    (index, at) => closed !== -1 && at > closed && ADVISES.test(blocks[index]?.text ?? ''),
  );
  const advised = advice === -1 ? [] : last.slice(advice);
  return [...advised, ...last.filter((index) => isOffer(blocks[index]?.text ?? ''))];
}

function isOffer(text: string): boolean {
  return text.length <= 400 && OFFERS.test(text) && DRAFTING.test(text);
}
