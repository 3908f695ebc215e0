import type { Case } from '../../domain/case/case.ts';
import type { LetterGap } from '../../domain/letter/letter.ts';
import { Popover } from '../controls/popover.tsx';
import { Icon } from '../icon.tsx';
import { GapList } from '../letter/gap-list.tsx';
import { groupGaps } from '../letter/grouped-gaps.ts';
import type { Session } from '../session.ts';

/** What is still to do, the way to the letter, and the one primary button. */
export function Footer({ session }: { session: Session }) {
  const of = session.current.value;
  const letter = session.letter.value;
  if (!of || !letter) return null;
  // There is no reply to put it into.
  const pasted = of.source.webmail === 'pasted';
  const onLetter = session.view.value === 'letter';
  return (
    <footer class="footer">
      {session.inserting.value ? (
        <progress class="footer-progress" aria-label="Inserting the letter" />
      ) : null}
      <Gaps session={session} of={of} gaps={letter.gaps} />
      <div class="grow" />
      {onLetter ? null : (
        <button type="button" class="button plain" onClick={() => session.go('letter')}>
          Preview
        </button>
      )}
      {onLetter && !pasted ? (
        <button type="button" class="button plain" onClick={() => void session.copy()}>
          <Icon icon="copy" /> Copy
        </button>
      ) : null}
      <button
        type="button"
        class="button primary"
        aria-keyshortcuts="Control+Shift+Enter"
        onClick={() => void session.insert()}
      >
        {pasted ? (
          <>
            <Icon icon="copy" /> Copy the letter
          </>
        ) : (
          <>
            {of.inserted === null ? 'Insert' : 'Insert again'} <Icon icon="corner-down-left" />
          </>
        )}
      </button>
    </footer>
  );
}

function Gaps({ session, of, gaps }: { session: Session; of: Case; gaps: readonly LetterGap[] }) {
  const checks = groupGaps(of, gaps).length;
  const stops = gaps.filter((gap) => gap.stops).length;
  if (gaps.length === 0)
    return (
      <span class="row small quiet">
        <Icon icon="circle-check" /> Ready
      </span>
    );
  return (
    <Popover
      name="What is still to do"
      buttonClass={stops > 0 ? 'button plain checks amber' : 'button plain checks'}
      button={
        <>
          <Icon icon="triangle-alert" />
          {checks} {checks === 1 ? 'check' : 'checks'}
        </>
      }
    >
      {(close) => (
        <GapList
          session={session}
          gaps={session.letter.value?.gaps ?? gaps}
          lead={(gap) => {
            close();
            session.leadTo(gap);
          }}
        />
      )}
    </Popover>
  );
}
