import { type Clock, contradictionIn, type Timed } from '../../domain/law/clock.ts';
import type { ClockPart, Contradiction } from '../../domain/law/contradiction.ts';
import { isDate } from '../../domain/law/dates.ts';
import type { LimitVariant } from '../../domain/law/limits.ts';
import { ANY_DAY } from '../../domain/law/written-day.ts';
import { same } from '../../domain/value/same.ts';

/** What is typed in the fields that move the clock, days that are not whole included; '' where nothing is. Kept apart from the case until it makes sense. */
export type ClockDraft = {
  readonly clarified: string;
  readonly fee: { readonly notice: string; readonly paid: string };
  readonly variant: {
    readonly kind: LimitVariant['kind'] | '';
    readonly closed: readonly { readonly from: string; readonly to: string }[];
    readonly until: string;
  };
  readonly extension: {
    readonly kind: NonNullable<Clock['extension']>['kind'] | '';
    readonly provision: string;
    readonly until: string;
  };
};

/** The fields as the clock has them. */
export function draftOf({ clarified, fee, variant, extension }: Clock): ClockDraft {
  const weighed = extension?.kind === 'public-interest' ? extension : null;
  return {
    clarified: clarified ?? '',
    fee: { notice: fee?.notice ?? '', paid: fee?.paid ?? '' },
    variant: {
      kind: variant?.kind ?? '',
      closed: variant?.kind === 'school' ? variant.closed : [],
      until: variant?.kind === 'set-by-regulator' ? variant.until : '',
    },
    extension: {
      kind: extension?.kind ?? '',
      provision: weighed?.provision ?? '',
      until: weighed?.until ?? '',
    },
  };
}

/** What one part of the fields says; undefined while it is not whole. */
export function partOf(part: ClockPart, draft: ClockDraft): Partial<Clock> | undefined {
  switch (part) {
    case 'clarified':
      return draft.clarified === ''
        ? { clarified: null }
        : whole([draft.clarified], { clarified: draft.clarified });
    case 'fee':
      return feeOf(draft.fee);
    case 'variant':
      return variantOf(draft.variant);
    case 'extension':
      return extensionOf(draft.extension);
  }
}

function feeOf({ notice, paid }: ClockDraft['fee']): Partial<Clock> | undefined {
  if (notice === '' && paid === '') return { fee: null };
  if (paid === '') return whole([notice], { fee: { notice, paid: null } });
  return whole([notice, paid], { fee: { notice, paid } });
}

function variantOf({ kind, closed, until }: ClockDraft['variant']): Partial<Clock> | undefined {
  if (kind === '') return { variant: null };
  if (kind === 'transferred-records') return { variant: { kind } };
  if (kind === 'set-by-regulator') return whole([until], { variant: { kind, until } });
  const said = closed.filter(({ from, to }) => from !== '' || to !== '');
  const dates = said.flatMap(({ from, to }) => [from, to]);
  return whole(dates, { variant: { kind, closed: said } });
}

function extensionOf({ kind, provision, until }: ClockDraft['extension']): Partial<Clock> | undefined {
  if (kind === '') return { extension: null };
  if (kind === 'complex-and-voluminous') return { extension: { kind } };
  return provision === '' ? undefined : whole([until], { extension: { kind, provision, until } });
}

/** What is half typed is no date yet, and neither is a year before the Acts came into force. */
function whole(dates: readonly string[], value: Partial<Clock>): Partial<Clock> | undefined {
  return dates.every((date) => isDate(date) && date >= ANY_DAY.min) ? value : undefined;
}

/**
 * Why what is typed in a part is not taken, in words for the officer; null where it is taken or not whole yet. What was
 * wrong elsewhere before does not hold it back.
 */
export function refusalOf(of: Timed, part: ClockPart, draft: ClockDraft): Contradiction | null {
  const change = partOf(part, draft);
  if (change === undefined) return null;
  const found = contradictionIn({ ...of, clock: { ...of.clock, ...change } });
  const isNew = found?.part === part || contradictionIn(of) === null;
  return isNew ? found : null;
}

export const CLOCK_PARTS: readonly ClockPart[] = ['clarified', 'fee', 'variant', 'extension'];

/** The fields after the clock was changed elsewhere (undo, another window): only the parts that changed are taken anew. */
export function draftAfter(draft: ClockDraft, before: Clock, after: Clock): ClockDraft {
  const now = draftOf(after);
  const changed = CLOCK_PARTS.filter((part) => !same(before[part], after[part]) && !says(part, draft, after));
  return { ...draft, ...Object.fromEntries(changed.map((part) => [part, now[part]])) };
}

/** True when a part of the fields says what the clock has. */
export function says(part: ClockPart, draft: ClockDraft, clock: Clock): boolean {
  return same(partOf(part, draft)?.[part], clock[part]);
}
