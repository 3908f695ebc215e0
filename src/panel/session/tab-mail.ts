import type { FoiCase } from '../../domain/case/case.ts';
import { kinshipWith, traceOf } from '../../domain/case/own-mail.ts';
import { kinship } from '../../domain/email/mail-key.ts';
import { same } from '../../domain/value/same.ts';
import type { TabState } from './mailbox.ts';

/// Which mail a tab shows: whether two tabs show one, and whether a case is its own.

/** True when both tabs show one mail. */
export function isSameOpenMail(a: TabState | null, b: TabState): boolean {
  return a?.state === 'mail' && b.state === 'mail' && kinship(traceOf(a), traceOf(b)) === 'same';
}

/** True for the case of the mail that a tab shows. */
export function isOwnCase(foiCase: FoiCase | null, tab: TabState | null): boolean {
  return foiCase !== null && tab?.state === 'mail' && kinshipWith(foiCase, traceOf(tab)) === 'same';
}

/** True when the mail came again with no more of its names than before. */
export function hasNoNewName(before: TabState | null, now: TabState): boolean {
  const names = (tab: TabState | null) => (tab?.state === 'mail' ? tab.key : null);
  return same(names(before), names(now));
}
