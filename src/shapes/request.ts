import * as v from 'valibot';
import type { Regime } from '../domain/law/provision.ts';
import type {
  Detection,
  FoiRequest,
  LeftOut,
  MailKind,
  Question,
  Reading,
  SharedContext,
} from '../domain/request/foi-request.ts';
import { personShape, spanShape } from './mail.ts';

export const regimeShape: v.GenericSchema<Regime> = v.picklist(['FOIA', 'EIR', 'FOISA']);

export const mailKindShape: v.GenericSchema<MailKind> = v.picklist([
  'request',
  'authority-reply',
  'acknowledgement',
  'internal-review',
  'chaser',
  'clarification',
  'withdrawal',
  'thanks',
  'subject-access',
  'newsletter',
  'internal-note',
  'other',
]);

const detectionShape: v.GenericSchema<Detection> = v.object({
  isRequest: v.boolean(),
  kind: mailKindShape,
  score: v.number(),
  evidence: v.array(v.object({ rule: v.string(), weight: v.number(), words: v.string(), why: v.string() })),
});

export const questionShape: v.GenericSchema<Question> = v.object({
  id: v.string(),
  label: v.nullable(v.string()),
  text: v.string(),
  parent: v.nullable(v.string()),
  span: v.nullable(spanShape),
});

const contextShape: v.GenericSchema<SharedContext> = v.object({
  kind: v.picklist([
    'period',
    'definition',
    'format',
    'cost-fallback',
    'breakdown',
    'heading',
    'preamble',
    'note',
  ]),
  text: v.string(),
  span: spanShape,
  governs: v.array(v.string()),
});

const leftOutShape: v.GenericSchema<LeftOut> = v.object({
  text: v.string(),
  span: spanShape,
  reason: v.picklist([
    'greeting',
    'closing',
    'signature',
    'footer',
    'quoted',
    'background',
    'argument',
    'not-read',
  ]),
});

const linkShape = v.object({
  from: v.string(),
  to: v.string(),
  kind: v.picklist(['depends-on', 'same-as', 'mentions']),
});

const dateAskedShape = v.object({
  words: v.string(),
  span: spanShape,
  from: v.nullable(v.string()),
  to: v.nullable(v.string()),
});

/** What was read from one mail. */
export const requestShape: v.GenericSchema<FoiRequest> = v.object({
  regimes: v.array(regimeShape),
  subjectAccess: v.boolean(),
  requester: personShape,
  sentOn: v.exactOptional(v.string()),
  reference: v.nullable(v.object({ text: v.string(), from: v.picklist(['subject', 'body']) })),
  requesterReference: v.nullable(v.string()),
  dates: v.array(dateAskedShape),
  questions: v.array(questionShape),
  context: v.array(contextShape),
  links: v.array(linkShape),
  leftOut: v.array(leftOutShape),
});

/** Whether a mail is a request and why, and what it asks. */
export const readingShape: v.GenericSchema<Reading> = v.object({
  detection: detectionShape,
  request: requestShape,
});
