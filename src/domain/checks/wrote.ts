import type { Checked } from './finding.ts';
import { sentencesOf } from './sentences-of.ts';

/** All that the requester wrote, questions too, without the signature and what is quoted. */
export function wroteIn({ questions, read }: Checked): string {
  return [...questions.map(({ text }) => text), ...aroundIn({ read })].join('\n');
}

/** The sentences that the requester wrote beside the questions. */
export function wroteAround(checked: Checked): readonly string[] {
  return aroundIn(checked).flatMap(sentencesOf);
}

function aroundIn({ read }: Pick<Checked, 'read'>): readonly string[] {
  const around = (read?.leftOut ?? []).filter(({ reason }) => reason !== 'quoted' && reason !== 'footer');
  return [...(read?.context ?? []), ...around].map(({ text }) => text);
}
