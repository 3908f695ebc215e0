import type { Case } from '../../domain/case/case.ts';
import { progressOf } from '../../domain/case/progress.ts';
import { Menu } from '../controls/menu.tsx';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import { type Due, leftWords } from '../shell/due.ts';
import { shortDate } from '../shell/short-date.ts';

type CaseItemProps = { readonly session: Session; readonly of: Case; readonly due: Due | null };

/** One draft: what it is, when it is due, how far it is. Opens it. */
export function CaseItem({ session, of, due }: CaseItemProps) {
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

function DueLine({ of, due, today }: { of: Case; due: Due | null; today: string }) {
  if (!due) {
    const received =
      of.receivedOn === null ? 'Date of receipt missing' : `Received ${shortDate(of.receivedOn, today)}`;
    return <span class="case-due quiet small">{received}</span>;
  }
  const tone = due.left < 0 ? 'red' : due.left <= 3 ? 'amber' : '';
  return (
    <span class="case-due small">
      <span>Due {shortDate(due.due, today)}</span>
      <span class={`badge ${tone}`}>
        {tone === '' ? null : <Icon icon="circle-alert" size={12} />}
        {leftWords(due.left)}
      </span>
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
