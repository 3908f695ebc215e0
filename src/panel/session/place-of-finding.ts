import type { CasePart, Finding } from '../../domain/checks/finding.ts';
import type { Place, View } from '../session.ts';

/** A view, and the place in it. */
export type Way = { readonly view: View; readonly place?: Place };

/** Where a finding is mended. Null for what no place in the panel can mend: a file that hangs on the reply. */
export function placeOfFinding(finding: Finding): Way | null {
  const { part, blockId, clauseId, questionId, teamId, placeholder } = finding;
  const words = placeholder === null ? {} : { words: `{{${placeholder}}}` };
  if (part !== null) return PARTS[part];
  if (blockId !== null) return { view: 'letter', place: { kind: 'block', block: blockId } };
  const of = { question: questionId, team: teamId, ...words };
  if (clauseId !== null) return { view: 'request', place: { kind: 'clause', clause: clauseId, ...of } };
  if (questionId === null) return { view: 'letter' };
  return { view: 'request', place: { kind: 'question', question: questionId, team: teamId, ...words } };
}

const PARTS: Readonly<Record<CasePart, Way | null>> = {
  due: { view: 'request', place: { kind: 'field', field: 'due' } },
  reply: { view: 'letter', place: { kind: 'reply' } },
  reasons: { view: 'request', place: { kind: 'reasons' } },
  reference: { view: 'request', place: { kind: 'field', field: 'reference' } },
  received: { view: 'request', place: { kind: 'field', field: 'received' } },
  request: { view: 'request' },
  settings: { view: 'settings' },
  'attached-files': null,
};
