import type { Mail } from '../../domain/email/mail.ts';
import type { OpenState } from '../../protocol.ts';
import { isSameMail } from '../adapter.ts';
import type { MailKey, NothingOpen, OpenConversation, SeenMessage } from '../webmail.ts';

type MailState = Extract<OpenState, { state: 'mail' }>;
export type OpenReading = MailState['reading'];

/** Whether a mail is a request, and its questions; null for a mail that was not judged. */
export type Judge = (mail: Mail) => OpenReading | null;

/**
 * The message that is proposed: the one that the officer chose while it is unfolded, else the newest request, else the
 * newest message.
 */
export function proposed(
  { messages, newest }: OpenConversation,
  judge: Judge,
  chosen: MailKey | null,
): SeenMessage {
  const wanted = messages.find(
    ({ open }) => open !== null && 'key' in open && chosen !== null && isSameMail(open.key, chosen),
  );
  const requests = messages.filter((one) => readingOf(one, judge)?.detection.isRequest);
  return wanted ?? requests.at(-1) ?? newest;
}

/** What is open, as the panel is told. */
export function openStateOf(
  conversation: OpenConversation,
  { open, state, attachments }: SeenMessage,
  judge: Judge,
): OpenState {
  if (open === null || !('key' in open)) return nothingOpen(open ?? { why: 'no-mail' });
  const { subject, from, date } = open.mail;
  const { messages } = conversation;
  const reading = judge(open.mail);
  if (reading === null) return nothingOpen({ why: 'no-mail' });
  return {
    state: 'mail',
    key: open.key,
    subject,
    from,
    date,
    reading,
    ...(messages.length > 1 ? { conversation: messages.map((one) => told(one, judge)) } : {}),
    ...(state === 'clipped' ? { clipped: true } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

/** Why nothing is open, as the panel is told. */
export function nothingOpen(open: NothingOpen): OpenState {
  switch (open.why) {
    case 'no-mail':
      return { state: 'no-mail' };
    case 'hook-missing':
      return { state: 'hook-missing', hook: open.hook, what: open.what };
    case 'too-long':
      return { state: 'too-long', characters: open.characters, key: open.of };
  }
}

function told(one: SeenMessage, judge: Judge): NonNullable<MailState['conversation']>[number] {
  const { messageId, from, date, state } = one;
  const reading = readingOf(one, judge);
  return {
    messageId,
    from,
    date,
    state: state === 'collapsed' || state === 'own' || reading ? state : 'too-long',
    kind: reading?.detection.kind ?? null,
    questions: reading?.request.questions.length ?? 0,
  };
}

function readingOf({ open }: SeenMessage, judge: Judge): OpenReading | null {
  return open !== null && 'key' in open ? judge(open.mail) : null;
}

/** The button's words for a request, called after the regulations where it names no Act; null for everything else. */
export function buttonLabel(state: OpenState): string | null {
  if (state.state !== 'mail' || !state.reading.detection.isRequest) return null;
  const { questions, regimes } = state.reading.request;
  const [count, law = ''] = [questions.length, regimes[0]];
  const name = `${law.startsWith('E') ? law : 'FOI'} request`;
  if (count === 0) return name;
  return `${name} · ${count} ${count === 1 ? 'question' : 'questions'}`;
}
