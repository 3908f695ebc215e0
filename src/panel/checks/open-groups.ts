import { type FindingGroup, groupFindings } from '../../domain/checks/grouped.ts';
import { weigh } from '../../domain/checks/overridden.ts';
import type { Session } from '../session/session.ts';

/** Findings that still count, those that say the same on one line; none until the rules are there to say. */
export function openGroups(session: Session): readonly FindingGroup[] {
  const foiCase = session.current.value;
  return foiCase ? groupFindings(foiCase, weigh(foiCase, session.findings.value ?? []).open) : [];
}
