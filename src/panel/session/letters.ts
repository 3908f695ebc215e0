/// What letters are made and judged with: one file that is loaded after the panel's first paint.

export { checkNotice } from '../../domain/checks/check-notice.ts';
export { filledClause } from '../../domain/letter/attached.ts';
export { composeLetter } from '../../domain/letter/compose.ts';
export { factsOf } from '../../domain/letter/facts.ts';
