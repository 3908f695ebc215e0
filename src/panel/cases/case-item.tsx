import type { Case } from '../../domain/case/case.ts';
import { progressOf } from '../../domain/case/progress.ts';
import { isCounted } from '../../domain/law/clock.ts';
import { DueBadge } from '../controls/due-badge.tsx';
import { Menu } from '../controls/menu.tsx';
import { useSession } from '../session/session.ts';
import { dueWords } from '../words/due.ts';
import { shortDate } from '../words/short-date.ts';
import type { DueCase } from './by-due-date.ts';

type CaseItemProps = DueCase & {};

/** One draft: what it is, when it is due, how far it is. Opens it. */
export function CaseItem({ of, due }: CaseItemProps) {
  const session = useSession();
  const isShown = session.current.value?.id === of.id;
  const name = of.reference || of.subject || 'this case';
  return (
    <li class="case">
      <button
        type="button"
        class="case-open"
        aria-current={isShown ? 'true' : undefined}
        onClick={() => void session.showCase(of.id)}
      >
        <span class="case-title">{of.subject || 'No subject'}</span>
        <DueLine of={of} due={due} today={session.today()} />
        <span class="case-who quiet small">
          {[of.reference, of.requester.name].filter(Boolean).join(' · ')}
        </span>
        <Progress of={of} isShown={isShown} />
      </button>
      <Menu
        label={`More for ${name}`}
        items={() => [{ label: 'Remove', icon: 'trash', act: () => session.removeCase(of.id) }]}
      />
    </li>
  );
}

function DueLine({ of, due, today }: { of: Case; due: DueCase['due']; today: string }) {
  if (!isCounted(due))
    return <span class="case-due quiet small">{due === null ? 'Date of receipt missing' : due.problem}</span>;
  return (
    <span class="case-due small">
      <span>{dueWords(due, today)}</span>
      <DueBadge due={due} />
      {of.clock.clarified === null ? null : (
        <span class="quiet">clarified {shortDate(of.clock.clarified, today)}</span>
      )}
    </span>
  );
}

function Progress({ of, isShown }: { of: Case; isShown: boolean }) {
  const { answered, total } = progressOf(of);
  const notes = [
    `${answered} of ${total} answered`,
    ...(of.inserted ? ['in the reply'] : []),
    ...(isShown ? ['shown now'] : []),
  ];
  return (
    <span class="case-progress quiet small">
      <progress max={Math.max(total, 1)} value={answered} aria-hidden />
      <span>{notes.join(' · ')}</span>
    </span>
  );
}
