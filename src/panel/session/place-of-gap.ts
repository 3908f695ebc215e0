import type { LetterGap } from '../../domain/letter/letter.ts';
import type { Place, View } from '../session.ts';

/** Placeholders that are filled from Settings; no other place can mend them. */
const OF_SETTINGS = /^(authority|officer|role|contact|review_contact|regulator\w*)$/;

/** Where a gap is mended: the view, and the place in it. */
export function placeOfGap(gap: LetterGap): { readonly view: View; readonly place?: Place } {
  const name = gap.placeholder;
  if (gap.kind === 'no-authority' || (name !== undefined && OF_SETTINGS.test(name)))
    return { view: 'settings' };
  if (gap.kind === 'no-question') return { view: 'request' };
  return { view: 'request', place: placeInRequest(gap, name) };
}

function placeInRequest(gap: LetterGap, name: string | undefined): Place {
  const words = name === undefined ? {} : { words: `{{${name}}}` };
  if (gap.kind === 'no-reason') return { kind: 'reasons' };
  if (gap.clauseId !== null) return { kind: 'clause', clause: gap.clauseId, ...words };
  if (gap.questionId !== null)
    return { kind: 'question', question: gap.questionId, team: gap.teamId, ...words };
  return { kind: 'field', field: 'reference' };
}
