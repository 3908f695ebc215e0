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
  {
    webmail: 'outlook',
    was: '“inserted” was said of a reply that was discarded while the letter came into it',
    plan: {
      options: {
        unfolded: 'all',
        replyDelay: 0,
        arrivalDelay: 0,
        paintDelay: 200,
        pasteDelay: 0,
        recipients: 'shown',
        threadIds: 'late',
        account: 'late',
        popOut: 'docked',
        drafts: 'opened',
        messageIds: 'short',
        idCase: 'upper',
      },
      steps: [
        { do: 'open', conversation: 'several-writers', arrives: true },
        { do: 'move', which: 0 },
        { do: 'panel' },
        { do: 'answer-mail', act: 'reply', message: 0 },
        { do: 'answer-last', act: 'reply' },
        { do: 'move', which: 1 },
        { do: 'insert', of: 'shown', heard: false, changed: 'replace' },
        { do: 'discard', which: 1 },
        { do: 'insert', of: 'shown', heard: true, changed: 'replace' },
        { do: 'answer-last', act: 'reply' },
      ],
    },
  },
  {
    webmail: 'outlook',
    was: 'a letter came twice: a second one was given to an editor that had not shown the first yet, which nobody had heard of',
    plan: {
      options: {
        unfolded: 'all',
        replyDelay: 0,
        arrivalDelay: 60,
        paintDelay: 200,
        pasteDelay: 700,
        recipients: 'shown',
        threadIds: 'usual',
        account: 'shown',
        popOut: 'docked',
        drafts: 'opened',
        messageIds: 'short',
        idCase: 'upper',
      },
      steps: [
        { do: 'open', conversation: 'request-site-second', arrives: true },
        { do: 'answer-mail', act: 'reply', message: 0 },
        { do: 'insert', of: 'shown', heard: false, changed: 'leave' },
        { do: 'answer-mail', act: 'reply', message: 1 },
        { do: 'wait', milliseconds: 10 },
        { do: 'panel' },
        { do: 'type', which: 0, where: 'end' },
        { do: 'undo' },
        { do: 'insert', of: 'before', heard: false, changed: 'leave' },
        { do: 'answer-mail', act: 'reply', message: 0 },
      ],
    },
  },
  {
    webmail: 'gmail',
    was: 'a letter came over its earlier self in a reply that our own press had opened, after it was given to somebody else in a page that does not show whom',
    plan: {
      options: { unfolded: 'all', replyDelay: 0, arrivalDelay: 0, recipients: 'none' },
      steps: [
        { do: 'open', conversation: 'same-minute', arrives: true },
        { do: 'insert', of: 'shown', heard: true, changed: 'leave' },
        {
          do: 'address',
          which: 0,
          people: [
            'tobias.renn@northmere-police.example.org',
            'Perpetua Lund <request-1018-ef34gh@requests.example.org>',
          ],
        },
        { do: 'change' },
        { do: 'type', which: 0, where: 'end' },
        { do: 'insert', of: 'shown', heard: true, changed: 'replace' },
      ],
    },
  },
  {
    webmail: 'gmail',
    was: 'a letter came over its earlier self in a draft that was opened again, and that had been given to somebody else, whom the page shows by name alone',
    plan: {
      options: { unfolded: 'all', replyDelay: 0, arrivalDelay: 0, recipients: 'names' },
      steps: [
        { do: 'open', conversation: 'one-question', arrives: true },
        { do: 'insert', of: 'shown', heard: true, changed: 'leave' },
        { do: 'address', which: 0, people: ['tobias.renn@northmere-police.example.org'] },
        { do: 'change' },
        { do: 'open', conversation: 'several-writers', arrives: true },
        { do: 'open', conversation: 'one-question', arrives: true },
        { do: 'insert', of: 'shown', heard: true, changed: 'replace' },
      ],
    },
  },
  {
    webmail: 'gmail',
    was: 'a letter came into the reply to a third party that the officer had pressed just before, which was taken for the one of our own press',
    plan: {
      options: { unfolded: 'all', replyDelay: 250, arrivalDelay: 0, recipients: 'none' },
      steps: [
        { do: 'open', conversation: 'several-writers', arrives: true },
        { do: 'answer-last', act: 'reply' },
        { do: 'insert', of: 'shown', heard: true, changed: 'leave' },
      ],
    },
  },
  {
    webmail: 'outlook',
    was: 'a letter came beside the one that it was to take the place of, for something was typed before a slow paste was shown',
    plan: {
      options: {
        unfolded: 'all',
        replyDelay: 0,
        arrivalDelay: 60,
        paintDelay: 200,
        pasteDelay: 250,
        recipients: 'none',
        threadIds: 'late',
        account: 'shown',
        popOut: 'tab',
        drafts: 'opened',
        messageIds: 'long',
        idCase: 'usual',
      },
      steps: [
        { do: 'open', conversation: 'request-site-second', arrives: true },
        { do: 'insert', of: 'shown', heard: true, changed: 'leave' },
        { do: 'change' },
        { do: 'insert', of: 'shown', heard: false, changed: 'replace' },
        { do: 'type', which: 2, where: 'start' },
      ],
    },
  },
];
