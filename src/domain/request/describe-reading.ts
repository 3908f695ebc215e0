import type { FoiRequest, MailKind, Reading } from './foi-request.ts';

/// What the panel says about a reading in one or two plain sentences.

const KINDS: Readonly<Record<Exclude<MailKind, 'request'>, string>> = {
  'authority-reply': 'This looks like an authority’s reply to a request.',
  acknowledgement: 'This looks like an acknowledgement of a request.',
  'internal-review': 'This looks like a request for internal review.',
  chaser: 'This looks like a reminder of a request that was not answered.',
  clarification: 'This looks like a clarification of an earlier request.',
  withdrawal: 'This looks like the withdrawal of a request.',
  thanks: 'This looks like thanks for an answer.',
  'subject-access': 'This looks like a request for the sender’s own personal data.',
  newsletter: 'This looks like a newsletter or an automatic notice.',
  'internal-note': 'This looks like a note between colleagues.',
  other: 'This does not look like a request for information.',
};

/** What was read and what could not be, for the officer. `words` is the mail's new text. */
export function describeReading({ detection, request }: Reading, words: string): string {
  if (words.trim() === '')
    return 'The message has no text to read. If it is a picture or an attachment, open it and type its questions.';
  if (!detection.isRequest)
    return `${KINDS[detection.kind === 'request' ? 'other' : detection.kind]}${offer(request.questions.length)}`;
  if (request.questions.length > 0) return `${law(request)} request with ${count(request.questions.length)}.`;
  return 'This looks like a request, but no question was found in the message. Open the attachment, if there is one, and paste or type them.';
}

/** A request that names the environmental regulations and no Act is called after them. */
function law({ regimes: [first] }: FoiRequest): string {
  return first === 'EIR' || first === 'EISR' ? first : 'FOI';
}

function offer(questions: number): string {
  return questions === 0
    ? ' No question was found in it.'
    : ` If it is one, ${count(questions)} can be used from it.`;
}

function count(questions: number): string {
  return questions === 1 ? '1 question' : `${questions} questions`;
}
