import { acknowledgement } from './acknowledgement.ts';
import { chaser } from './chaser.ts';
import { chatWritten } from './chat-written.ts';
import { clarification } from './clarification.ts';
import { clipped } from './clipped.ts';
import { environmental } from './environmental.ts';
import { fiveMegabytes } from './five-megabytes.ts';
import { forwarded } from './forwarded.ts';
import { hostile } from './hostile.ts';
import { hostileRequest } from './hostile-request.ts';
import { internalReview } from './internal-review.ts';
import { invoice } from './invoice.ts';
import { longConversation } from './long-conversation.ts';
import type { StoredConversation } from './mail.ts';
import { newsletter } from './newsletter.ts';
import { nineQuestions } from './nine-questions.ts';
import { oneQuestion } from './one-question.ts';
import { questionsAttached } from './questions-attached.ts';
import { requestSiteFirst } from './request-site-first.ts';
import { requestSiteSecond } from './request-site-second.ts';
import { sameMinute } from './same-minute.ts';
import { severalWriters } from './several-writers.ts';
import { sixtyQuestions } from './sixty-questions.ts';
import { supplier } from './supplier.ts';
import { unnumbered } from './unnumbered.ts';
import { webForm } from './web-form.ts';
import { wordList } from './word-list.ts';

/** Every conversation of the sandbox mailboxes; both webmails show the same ones, newest first. */
export const inbox: readonly StoredConversation[] = [
  nineQuestions,
  oneQuestion,
  sixtyQuestions,
  unnumbered,
  wordList,
  forwarded,
  webForm,
  chatWritten,
  environmental,
  clipped,
  questionsAttached,
  chaser,
  clarification,
  longConversation,
  severalWriters,
  requestSiteFirst,
  requestSiteSecond,
  sameMinute,
  internalReview,
  acknowledgement,
  newsletter,
  invoice,
  supplier,
  hostile,
  hostileRequest,
  fiveMegabytes,
];
