import type { FoiCase } from '../../domain/case/case.ts';
import { closeDialog } from '../controls/dialogs.ts';
import { Picker } from '../controls/picker.tsx';
import { type Session, useSession } from '../session/session.ts';
import { shortCitation } from '../words/exemption-words.ts';
import { nameOf, shorten } from '../words/question-names.ts';

type Found = {
  readonly key: string;
  readonly kind: 'Question' | 'Case' | 'Clause';
  readonly words: string;
  readonly open: () => unknown;
};

/** So many of each kind are shown. */
const SHOWN = 8;

/** Search over this case's questions, all cases and the library. */
export function Search() {
  const session = useSession();
  const pick = (found: Found) => {
    closeDialog();
    void found.open();
  };
  return (
    <Picker
      label="Search questions, cases and clauses"
      placeholder="Search questions, cases and clauses"
      find={(words) => find(session, words)}
      keyOf={(found) => found.key}
      show={(found) => (
        <>
          <span class="badge">{found.kind}</span>
          <span class="grow">{found.words}</span>
        </>
      )}
      nothing={(words) => (words === '' ? 'Type to search.' : `Nothing matches “${words}”.`)}
      pick={pick}
    />
  );
}

function find(session: Session, words: string): readonly Found[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = (found: readonly Found[]) =>
    found.filter((one) => parts.every((part) => one.words.toLowerCase().includes(part))).slice(0, SHOWN);
  return [
    ...matching(questionsOf(session)),
    ...(parts.length === 0 ? [] : [...matching(casesOf(session)), ...matching(clausesOf(session))]),
  ];
}

function questionsOf(session: Session): readonly Found[] {
  const foiCase = session.current.value;
  if (!foiCase) return [];
  return foiCase.questions.map((question) => ({
    key: `question ${question.id}`,
    kind: 'Question',
    words: nameOf(foiCase, question),
    open: () => session.go('request', { kind: 'question', question: question.id, team: null }),
  }));
}

function casesOf(session: Session): readonly Found[] {
  return (session.cases.value ?? []).map((one: FoiCase) => ({
    key: `case ${one.id}`,
    kind: 'Case',
    words: shorten([one.reference, one.requester.name, one.subject].filter(Boolean).join(' · '), 120),
    open: () => session.showCase(one.id),
  }));
}

function clausesOf(session: Session): readonly Found[] {
  return session.clauses.value.map((clause) => ({
    key: `clause ${clause.id}`,
    kind: 'Clause',
    words:
      clause.provision === null
        ? clause.title
        : `${clause.title} · ${clause.regime} ${shortCitation(clause.regime, clause.provision)}`,
    open: () => session.go('library', { kind: 'library-clause', clause: clause.id }),
  }));
}
