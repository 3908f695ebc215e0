import type { Checked } from './finding.ts';
import { sentencesOf } from './sentences-of.ts';

const NOT_THEIRS: ReadonlySet<string> = new Set(['quoted', 'footer', 'form', 'covering-note']);

/** All that the requester wrote, questions too, without what is quoted and the words of a site. */
export function wroteIn({ questions, read }: Checked): string {
  return [...questions.map(({ text }) => text), ...aroundIn({ read })].join('\n');
}

/** The sentences that the requester wrote beside the questions. */
export function wroteAround(checked: Checked): readonly string[] {
  return aroundIn(checked).flatMap(sentencesOf);
}

function aroundIn({ read }: Pick<Checked, 'read'>): readonly string[] {
  const around = (read?.leftOut ?? []).filter(({ reason }) => !NOT_THEIRS.has(reason));
  return [...(read?.context ?? []), ...around].map(({ text }) => text);
}
