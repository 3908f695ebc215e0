import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import type { Plan } from './plan.ts';

/// Every sequence in which something was once wrong, made as short as it could be. Each is played by the end-to-end tests.

export type OnceWrong = { readonly webmail: WebmailName; readonly was: string; readonly plan: Plan };

export const ONCE_WRONG: readonly OnceWrong[] = [
  {
    webmail: 'gmail',
    was: 'a letter came into a reply to a colleague that was open',
    plan: {
      options: { unfolded: 'all', replyDelay: 0, arrivalDelay: 0 },
      steps: [
        { do: 'open', conversation: 'several-writers', arrives: true },
        { do: 'insert', of: 'shown', heard: false, changed: 'leave' },
        { do: 'answer-mail', act: 'reply', message: 1 },
        { do: 'insert', of: 'before', heard: false, changed: 'leave' },
      ],
    },
  },
  {
    webmail: 'gmail',
    was: 'a letter came into a reply to the colleague who passed the request on',
    plan: {
      options: { unfolded: 'all', replyDelay: 0, arrivalDelay: 0 },
      steps: [
        { do: 'open', conversation: 'forwarded', arrives: true },
        { do: 'insert', of: 'shown', heard: true, changed: 'leave' },
      ],
    },
  },
  {
    webmail: 'outlook',
    was: 'a letter came into a reply to the colleague who passed the request on',
    plan: {
      options: { unfolded: 'all', replyDelay: 0, arrivalDelay: 0 },
      steps: [
        { do: 'open', conversation: 'forwarded', arrives: true },
        { do: 'insert', of: 'shown', heard: true, changed: 'leave' },
      ],
    },
  },
  {
    webmail: 'outlook',
    was: 'a letter came twice: the editor showed the paste later than it was waited for',
    plan: {
      options: { unfolded: 'all', replyDelay: 0, arrivalDelay: 0, pasteDelay: 700 },
      steps: [
        { do: 'open', conversation: 'request-site-second', arrives: true },
        { do: 'insert', of: 'shown', heard: true, changed: 'leave' },
      ],
    },
  },
  {
    webmail: 'outlook',
    was: 'a letter came twice: its own earlier self was taken for it, and the caret was moved before the paste was shown',
    plan: {
      options: { unfolded: 'all', replyDelay: 250, arrivalDelay: 0, pasteDelay: 250 },
      steps: [
        { do: 'open', conversation: 'request-site-second', arrives: true },
        { do: 'insert', of: 'shown', heard: false, changed: 'leave' },
        { do: 'settle' },
        { do: 'insert', of: 'before', heard: true, changed: 'leave' },
        { do: 'type', which: 1, where: 'end' },
      ],
    },
  },
  {
    webmail: 'outlook',
    was: 'a letter came twice: its own earlier self was taken for it, and it was inserted once more before the paste was shown',
    plan: {
      options: { unfolded: 'all', replyDelay: 250, arrivalDelay: 0, pasteDelay: 250 },
      steps: [
        { do: 'open', conversation: 'one-question', arrives: true },
        { do: 'insert', of: 'shown', heard: true, changed: 'replace' },
        { do: 'insert', of: 'shown', heard: true, changed: 'replace' },
        { do: 'insert', of: 'shown', heard: false, changed: 'replace' },
        { do: 'settle' },
      ],
    },
  },
];
