import type { IsoDate } from '../law/dates.ts';
import { paragraph } from '../text/rich-text.ts';
import type { LetterBlock } from './letter.ts';
import { strong } from './prose.ts';
import { english } from './sentences/english.ts';
import type { Sentences } from './sentences/sentences.ts';

/**
 * The day and the subject, for a letter that leaves the mailbox: one that is copied may be printed, and says by itself what a
 * mail's own head would say.
 * @param subject that of the request, without what passing it on has put before it; '' for none.
 */
export function datedHead(today: IsoDate, subject: string, sentences: Sentences = english): LetterBlock {
  const about = subject.trim() === '' ? [] : [strong(sentences.subjectLine(subject.trim()))];
  return { id: 'head', role: 'reference', text: [paragraph(sentences.date(today)), ...about] };
}
