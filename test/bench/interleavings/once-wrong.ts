import type { WebmailName } from '../../../sandbox/mails/mail.ts';
import type { Plan } from './plan.ts';

/// Every sequence in which something was once wrong, made as short as it could be. Each is played by the end-to-end tests.

export type OnceWrong = { readonly webmail: WebmailName; readonly was: string; readonly plan: Plan };

export const ONCE_WRONG: readonly OnceWrong[] = [];
