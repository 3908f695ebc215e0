import { asksFor, isQuestion } from './phrases.ts';
import { asksFiguresOrDocuments, namesRecords } from './record-asks.ts';

/// Questions of a complaint or a story that want no answer: told by their form, and by who would have to know it.

const RHETORIC =
  /\bhow (?:many more|much (?:more|longer)|often|long)\b.{0,60}\b(?:must|have to|need to|before)\b|\b(?:(?:how|why|what) (?:am|is|are|was|were|can|could|should) (?:i|we|he|she|they|any(?:one|body)|people|residents) (?:supposed|expected|meant|to|possibly)|(?:like|want|expect|demand|deserve) an? (?:\w+ )?apology|no (?:further|more|other) questions|all (?:that )?i (?:need|needed|wanted))\b/i;
// "Is it not right that …?", "Isn't it time …?"
const EXPECTS_YES =
  /^(?:and |but |so )?(?:(?:is|are|was|were|does|do|did|should|could|would|can) (?:it|this|that|they|we|you|there|the \w+|residents|people) not\b|(?:is|are|was|were|does|do|did|should|could|would|ca)n['’]t (?:it|this|that|they|we|you|there|the)\b|surely\b)/i;
// "They can't both be right, can they?", "It was you, wasn't it?": a statement that looks for a nod.
const TAG =
  /[,–—-] ?(?:(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|must|shall|might|need)(?:n['’]t)? (?:it|they|he|she|we|you|i|there|that|this)(?: not)?|ca['’]?n['’]?t (?:it|they|he|she|we|you|i)|wo['’]?n['’]?t (?:it|they|he|she|we|you|i)|right|eh|no|surely|innit|yes)\?{1,3}["'”’)]{0,2}$/i;
// "What exactly am I paying for?", "What will we do with the answers?": nobody else knows what the sender does.
const OF_ASKER =
  /^(?:(?:and|but|so|then|well|now|really|honestly|seriously),? ){0,2}(?:what|why|how|who|whom|for what|when|where|which \w+)(?: (?:else|exactly|on earth|the hell|the heck|in the world|then|precisely|much longer))? (?:am|are|do|did|will|would|should|shall|must|have|were|was) (?:i|we)\b(?!,)|^(?:(?:and|but|so|then|well),? ){0,2}(?:am|are|do|must|should|have) (?:i|we) (?:really |just |now |seriously |honestly )?(?:expected|supposed|meant|to|asking|wrong|right|alone|paying|not|mad|imagining)\b/i;
const GIVES_ACCESS = /\b(?:i|we) (?:\w+ )?(?:have|see|get|find|read|obtain|inspect|view|access|know|ask)\b/i;

/** True for a question that wants no answer, as far as its form tells. */
export function isRhetorical(text: string): boolean {
  if (RHETORIC.test(text) || EXPECTS_YES.test(text)) return true;
  if (TAG.test(text)) return !asksFor(text.replace(TAG, ''));
  const ofRecords = asksFiguresOrDocuments({ text, lead: '', before: '' });
  return OF_ASKER.test(text) && !GIVES_ACCESS.test(text) && !ofRecords;
}

const ASKS_REASON =
  /^(?:(?:and|but|so),? )?why (?:is|are|was|were|has|have|did|does)\b(?!.{0,80}\b(?:i|we|us|me|my|our|nobody|no one|anyone)\b)/i;

/** The words without their question mark, which ask all the same where they are worded so. */
export function withoutMark(text: string): string {
  return text.replace(/(?<!\?)\?+["'”’)]{0,2}$/, '');
}

/** True for a question that asks for nothing on record, so that in a story it is a remark: "Who has time for that?" */
export function isRemarkPut(text: string): boolean {
  if (!isQuestion(text) || asksFor(withoutMark(text)) || ASKS_REASON.test(text)) return false;
  return !asksFiguresOrDocuments({ text, lead: '', before: '' }) && !namesRecords(text);
}
