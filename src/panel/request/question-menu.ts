import type { FoiCase } from '../../domain/case/case.ts';
import type { MendingName } from '../../domain/case/mending.ts';
import { OTHER_LAW } from '../../domain/law/provision.ts';
import { lawOf } from '../../domain/letter/decision.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import { openDialog } from '../controls/dialogs.ts';
import type { IconName } from '../controls/icon-paths.ts';
import type { MenuItem } from '../controls/menu.tsx';
import type { Session } from '../session/session.ts';
import { REGIME_NAMES } from '../words/regime-names.ts';
import { mendsOf } from './mend.ts';

/** What can be done to a question as it was read. Each is one move and can be undone. */
export function questionItems(
  session: Session,
  foiCase: FoiCase,
  question: Question,
  edit: (part: 'text' | 'label') => void,
): readonly MenuItem[] {
  const mending = mendsOf(session, foiCase, question);
  const item = (name: MendingName, label: string, icon: IconName, keys: string): MenuItem => {
    const act = mending[name];
    return { label, icon, keys, disabled: act === null, act: () => act?.() };
  };
  return [
    { label: 'Edit or split…', icon: 'pencil', keys: 'F2', act: () => edit('text') },
    { label: 'Change its number…', icon: 'tag', keys: 'Shift+F2', act: () => edit('label') },
    item('mergePrevious', 'Merge with previous', 'merge', 'Alt+Shift+K'),
    item('mergeNext', 'Merge with next', 'merge', 'Alt+Shift+J'),
    {
      label: 'Add a question below',
      icon: 'plus',
      act: () => addBelow(session, question.id, question.parent),
    },
    'rule',
    item('moveUp', 'Move up', 'arrow-up', 'Alt+Shift+↑'),
    item('moveDown', 'Move down', 'arrow-down', 'Alt+Shift+↓'),
    item('indent', 'Indent', 'list-indent-increase', 'Alt+Shift+→'),
    item('outdent', 'Outdent', 'list-indent-decrease', 'Alt+Shift+←'),
    'rule',
    otherLaw(session, foiCase, question),
    { label: 'Ask a third party…', icon: 'mail', act: () => openDialog('third-party', question.id) },
    'rule',
    item('remove', 'Remove this question', 'trash', 'Alt+Shift+Del'),
  ];
}

/** A part of a request about the environment is answered under the Regulations, with a notice and rights of its own. */
function otherLaw(session: Session, foiCase: FoiCase, { id }: Question): MenuItem {
  const regime = OTHER_LAW[lawOf(foiCase, id)];
  return {
    label: `Answer under ${REGIME_NAMES[regime]}`,
    icon: 'book-open',
    act: () =>
      session.act({ kind: 'set-law', question: id, regime }, `Answered under ${REGIME_NAMES[regime]}.`),
  };
}

/** Adds an empty question and leads to it. */
export async function addBelow(session: Session, after: string | null, parent: string | null): Promise<void> {
  const id = crypto.randomUUID();
  const question = { id, label: null, text: '', parent, span: null };
  const stored = await session.act({ kind: 'add-question', question, after });
  if (stored) session.go('request', { kind: 'question', question: id, team: null });
}
