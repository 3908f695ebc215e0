import type { FoiCase } from '../../domain/case/case.ts';
import { progressOf } from '../../domain/case/progress.ts';
import { isCounted } from '../../domain/law/clock.ts';
import { DueBadge } from '../controls/due-badge.tsx';
import { Menu } from '../controls/menu.tsx';
import { useSession } from '../session/session.ts';
import { dueWords } from '../words/due.ts';
import { shortDate } from '../words/short-date.ts';
import type { DueCase } from './by-due-date.ts';

type CaseItemProps = DueCase & {};

/** One case: what it is, when it is due, how far it is. Opens it. */
export function CaseItem({ foiCase, due }: CaseItemProps) {
  const session = useSession();
  const isShown = session.current.value?.id === foiCase.id;
  const name = foiCase.reference || foiCase.subject || 'this case';
  return (
    <li class="case">
      <button
        type="button"
        class="case-open"
        aria-current={isShown ? 'true' : undefined}
        onClick={() => void session.showCase(foiCase.id)}
      >
        <span class="case-title">{foiCase.subject || 'No subject'}</span>
        <DueLine foiCase={foiCase} due={due} today={session.today()} />
        <span class="case-who quiet small">
          {[foiCase.reference, foiCase.requester.name].filter(Boolean).join(' · ')}
        </span>
        <Progress foiCase={foiCase} isShown={isShown} />
      </button>
      <Menu
        label={`More for ${name}`}
        items={() => [{ label: 'Remove', icon: 'trash', act: () => session.removeCase(foiCase.id) }]}
      />
    </li>
  );
}

function DueLine({ foiCase, due, today }: { foiCase: FoiCase; due: DueCase['due']; today: string }) {
  if (!isCounted(due))
    return <span class="case-due quiet small">{due === null ? 'Date of receipt missing' : due.problem}</span>;
  return (
    <span class="case-due small">
      <span>{dueWords(due, today)}</span>
      <DueBadge due={due} />
      {foiCase.clock.clarified === null ? null : (
        <span class="quiet">clarified {shortDate(foiCase.clock.clarified, today)}</span>
      )}
    </span>
  );
}

function Progress({ foiCase, isShown }: { foiCase: FoiCase; isShown: boolean }) {
  const { answered, total } = progressOf(foiCase);
  const notes = [
    `${answered} of ${total} answered`,
    ...(foiCase.inserted ? ['in the reply'] : []),
    ...(isShown ? ['shown now'] : []),
  ];
  return (
    <span class="case-progress quiet small">
      <progress max={Math.max(total, 1)} value={answered} aria-hidden />
      <span>{notes.join(' · ')}</span>
    </span>
  );
}
