import * as v from 'valibot';
import type { Mail, MailBlock, Person, SourceSpan } from '../domain/email/mail.ts';

/** A place in a text, in UTF-16 units; also any other count. */
export const countShape = v.pipe(v.number(), v.integer(), v.minValue(0));

export const spanShape: v.GenericSchema<SourceSpan> = v.object({ start: countShape, end: countShape });

export const personShape: v.GenericSchema<Person> = v.object({ name: v.string(), email: v.string() });

/** One block of a mail's text: its words, no markup. */
export const mailBlockShape: v.GenericSchema<MailBlock> = v.object({
  kind: v.picklist(['paragraph', 'heading', 'item', 'row', 'rule']),
  text: v.string(),
  start: countShape,
  marker: v.nullable(v.string()),
  depth: countShape,
  quote: countShape,
  continued: v.boolean(),
  part: v.picklist(['new', 'quoted', 'forwarded', 'signature', 'footer']),
  gap: v.exactOptional(v.boolean()),
  column: v.exactOptional(countShape),
});

/** A mail as it was read from a page. */
export const mailShape: v.GenericSchema<Mail> = v.object({
  subject: v.string(),
  from: personShape,
  date: v.nullable(v.string()),
  blocks: v.array(mailBlockShape),
});
