import type { NewMessage, Recipients, Reply } from '../../../sandbox/mailbox.ts';
import { type Case, caseWith, lettersIn } from './cases.ts';
import type { Ended, Seen } from './in-page.ts';
import type { Landing } from './watch.ts';

/// What must never be, whatever was done in whatever order. Each function gives a sentence for what is wrong, or null.

/** True when the requester is among those that the message goes to, by address. */
function goesTo({ to, cc, bcc }: Recipients, { requester }: Case): boolean {
  return [...to, ...cc, ...bcc].some(({ email }) => email === requester.email);
}

function names({ to, cc, bcc }: Recipients): string {
  return [...to, ...cc, ...bcc].map(({ email, name }) => email || name).join(', ') || 'nobody';
}

/**
 * A letter came to stand in a message that it must not stand in, or stands there twice. The panel can open new messages
 * for it: such a one is filled before it is addressed.
 */
export function wrongLanding(
  { word, own, into }: Landing,
  where: 'replies' | 'new messages too' = 'replies',
): string | null {
  const [letter] = lettersIn(word);
  if (!letter) return null;
  const of = caseWith(letter.id);
  if (into.kind === 'new' && where === 'new messages too')
    return names(into.recipients) === 'nobody' || goesTo(into.recipients, of)
      ? twice(own)
      : `wrong person: the letter ${word} came into a new message to ${names(into.recipients)}`;
  if (into.kind !== 'reply') return `wrong place: the letter ${word} came into a ${into.kind}`;
  if (into.conversation !== of.conversation)
    return `wrong place: the letter ${word} came into a reply in the conversation ${into.conversation}`;
  if (!goesTo(into.recipients, of))
    return `wrong person: the letter ${word} came into a reply to ${names(into.recipients)}`;
  return twice(own);
}

/** Two letters of one case stand in one text. */
function twice(own: string): string | null {
  const letters = lettersIn(own);
  const again = letters.find(({ id }, index) => letters.findIndex((one) => one.id === id) !== index);
  return again ? `twice: two letters of the case ${again.id} stand in one message` : null;
}

/** The same, of what the server has; `readdressed`: the officer has changed whom it goes to. */
export function wrongAtServer(reply: Reply, readdressed: boolean): string | null {
  const own = ownPart(reply.html);
  for (const { id, word } of lettersIn(own)) {
    const of = caseWith(id);
    if (reply.forward) return `wrong place: the letter ${word} is in a forward at the server`;
    if (reply.conversation !== of.conversation)
      return `wrong place: the letter ${word} is in the conversation ${reply.conversation} at the server`;
    if (!readdressed && !goesTo(reply.recipients, of))
      return `wrong person: the letter ${word} is in a reply to ${names(reply.recipients)} at the server`;
  }
  return twice(own);
}

/** A letter in a new message that goes to somebody else. */
export function wrongInNewMessage({ html, recipients }: NewMessage, readdressed: boolean): string | null {
  for (const { id, word } of lettersIn(html)) {
    if (readdressed || names(recipients) === 'nobody' || goesTo(recipients, caseWith(id))) continue;
    return `wrong person: the letter ${word} is in a new message to ${names(recipients)} at the server`;
  }
  return twice(html);
}

/** The message's HTML above the mail that is quoted or sent on. */
export function ownPart(html: string): string {
  const quote = html.search(/<div[^>]*(class="gmail_quote|id="(appendonsend|divRplyFwdMsg)")/);
  return quote < 0 ? html : html.slice(0, quote);
}

export function countIn(seen: Seen, word: string): number {
  return Object.values(seen).reduce((sum, text) => sum + text.split(word).length - 1, 0);
}

/** The message tells the officer to look whether the letter is there. */
export function saysToLook({ message }: Pick<Ended, 'message'>): boolean {
  return /\blook\b|only part of the letter/i.test(message);
}

/** What was said of an insertion is not what is in the page. */
export function falselySaid(ended: Ended, word: string): string | null {
  const [before, after] = [countIn(ended.before, word), countIn(ended.after, word)];
  if (ended.ok && after === 0) return `false: "inserted" was said of the letter ${word}, which is nowhere`;
  if (!ended.ok && after > before && !saysToLook(ended))
    return `false: "${ended.message.slice(0, 60)}…" was said of the letter ${word}, which came`;
  return null;
}

/** What was said of taking a letter out is not what is in the page. */
export function falselyTakenOut(ended: Ended, word: string): string | null {
  const [before, after] = [countIn(ended.before, word), countIn(ended.after, word)];
  return ended.ok && before > 0 && after >= before
    ? `false: "taken out" was said of the letter ${word}, which stayed`
    : null;
}
