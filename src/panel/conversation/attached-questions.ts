import type { OpenMailState } from '../session/mailbox.ts';

/** Pictures are logos and signatures far more often than questions. */
const PICTURE = /\.(?:png|jpe?g|gif|bmp|svg|webp|ics|vcf)$/i;

/** What to do about questions that are in an attachment; null when the mail does not speak of any. */
export function attachedQuestions({ reading, attachments = [] }: OpenMailState): string | null {
  if (!reading.detection.evidence.some(({ rule }) => rule === 'questions-attached')) return null;
  const files = attachments.filter((name) => !PICTURE.test(name)).map((name) => `“${name}”`);
  const where = files.length === 0 ? 'an attachment' : either(files);
  const it = files.length > 1 ? 'the right one' : 'it';
  const which = reading.request.questions.length === 0 ? 'The questions' : 'Some of the questions';
  return `${which} seem to be in ${where}. Save ${it} and drop it here, or choose it with “Read an attached file”.`;
}

/** "a", "a or b", "a, b or c". */
function either(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
