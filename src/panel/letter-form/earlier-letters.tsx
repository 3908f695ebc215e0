import { useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { longDate } from '../../domain/law/dates.ts';
import { notedLetters } from '../../domain/letter/earlier.ts';
import { KIND_NAMES } from '../../domain/letter/kinds/kind-names.ts';
import type { LetterKind } from '../../domain/letter/letter-choice.ts';
import { isHalfTyped } from '../session/draft.tsx';
import { useSession } from '../session/session.ts';
import { StoredDay } from '../session/stored-day.tsx';

type EarlierProps = { readonly foiCase: FoiCase };

/**
 * When the letters went that this one refers to. Inserting notes the day by itself; the officer notes what went otherwise, and
 * takes away what did not go. Nothing for a letter that refers to none.
 */
export function EarlierLetters({ foiCase }: EarlierProps) {
  const session = useSession();
  const { kind } = foiCase.reply;
  const kinds = notedLetters(kind);
  // Opened also by a draft that is read a moment later; it stays open while its fields are emptied.
  const opened = useRef<LetterKind | null>(null);
  if (kinds.some((one) => isHalfTyped(session, foiCase.id, draftOf(one)))) opened.current = kind;
  if (kinds.length === 0) return null;
  return (
    <details class="card earlier-letters" id="earlier-letters" open={opened.current === kind}>
      <summary>{summaryOf(foiCase, kinds)}</summary>
      <div class="stack">
        <p class="small quiet">
          The letter refers to those that have a day. A letter that you insert gets its day by itself.
        </p>
        {kinds.map((one) => (
          <StoredDay
            key={`${foiCase.id} ${one}`}
            label={KIND_NAMES[one].name}
            owner={foiCase.id}
            form={draftOf(one)}
            stored={foiCase.sent[one] ?? null}
            store={(on) => session.act({ kind: 'note-letter', letter: one, on })}
            min={foiCase.receivedOn ?? undefined}
          />
        ))}
      </div>
    </details>
  );
}

function draftOf(kind: LetterKind): string {
  return `earlier ${kind}`;
}

function summaryOf({ sent }: FoiCase, kinds: readonly LetterKind[]): string {
  const known = kinds.flatMap((one) => {
    const day = sent[one];
    return day === undefined ? [] : [`${KIND_NAMES[one].name.toLowerCase()} of ${longDate(day)}`];
  });
  return known.length === 0 ? 'Earlier letters: none noted' : `Earlier letters: ${known.join(', ')}`;
}
