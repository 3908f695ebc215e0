import type { StoredConversation } from './mail.ts';
import { nineQuestions } from './nine-questions.ts';
import { oneQuestion } from './one-question.ts';

/** Every conversation of the sandbox mailboxes, in no order of meaning; both webmails show the same ones. */
export const inbox: readonly StoredConversation[] = [nineQuestions, oneQuestion];
