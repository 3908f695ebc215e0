import type { Mail } from '../../domain/email/mail.ts';
import type { OpenState } from '../../protocol.ts';
import type { NothingOpen, OpenMail } from '../webmail.ts';

export type OpenReading = Extract<OpenState, { state: 'mail' }>['reading'];

/** What is open, as the panel is told. `judge` decides whether the mail is a request and reads its questions. */
export function openStateOf(open: OpenMail | NothingOpen, judge: (mail: Mail) => OpenReading): OpenState {
  if ('key' in open) {
    const { subject, from, date } = open.mail;
    return { state: 'mail', key: open.key, subject, from, date, reading: judge(open.mail) };
  }
  switch (open.why) {
    case 'no-mail':
      return { state: 'no-mail' };
    case 'hook-missing':
      return { state: 'hook-missing', hook: open.hook, what: open.what };
    case 'too-long':
      return { state: 'too-long', characters: open.characters };
  }
}

/** The button's words for a request; null for everything else. */
export function buttonLabel(state: OpenState): string | null {
  if (state.state !== 'mail' || !state.reading.detection.isRequest) return null;
  const count = state.reading.request.questions.length;
  if (count === 0) return 'FOI request';
  return `FOI request · ${count} ${count === 1 ? 'question' : 'questions'}`;
}
