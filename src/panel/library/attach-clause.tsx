import { useState } from 'preact/hooks';
import type { Case } from '../../domain/case/case.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import { Icon } from '../controls/icon.tsx';
import { Picker } from '../controls/picker.tsx';
import { Popover } from '../controls/popover.tsx';
import { attachable } from '../session/clause-text.ts';
import { useSession } from '../session/session.ts';
import { nameOf } from '../words/question-names.ts';

type Target = { readonly id: string | null; readonly words: string };

/** Puts a copy of a clause into the case in hand: to one question's answer, or to the letter as a whole. */
export function AttachClause({ clause }: { clause: Clause }) {
  const session = useSession();
  const of = session.current.value;
  if (!of) return null;
  return (
    <Popover
      name={`Attach “${clause.title}”`}
      buttonClass="button plain square accent"
      label={`Attach “${clause.title}”`}
      title={`Attach to ${of.reference || 'the case in hand'}`}
      button={<Icon icon="plus" />}
    >
      {(close) => <Targets of={of} clause={clause} close={close} />}
    </Popover>
  );
}

type TargetsProps = {
  readonly of: Case;
  readonly clause: Clause;
  readonly close: () => void;
};

function Targets({ of, clause, close }: TargetsProps) {
  const session = useSession();
  const [team, setTeam] = useState(session.team.peek());
  const attach = ({ id }: Target) => {
    close();
    const question = of.questions.find((one) => one.id === id);
    const where = question ? `question ${labelOf(of, question)}` : 'the letter';
    void session.act(
      { kind: 'attach-clause', question: id, team: id === null ? null : team, clause: attachable(clause) },
      `“${clause.title}” attached to ${where}.`,
    );
  };
  return (
    <div class="stack attach">
      {of.regime === clause.regime ? null : (
        <p class="note amber small">
          <Icon icon="triangle-alert" /> This clause is for {clause.regime}; the case is answered under{' '}
          {of.regime}.
        </p>
      )}
      {of.teams.length > 1 ? <Teams of={of} team={team} choose={setTeam} /> : null}
      <Picker
        label="Attach to"
        placeholder="Question"
        find={(words) => targets(of, words)}
        keyOf={(target) => target.id ?? 'letter'}
        show={(target) => <span>{target.words}</span>}
        nothing={(words) => `No question matches “${words}”.`}
        pick={attach}
      />
    </div>
  );
}

function Teams({ of, team, choose }: { of: Case; team: string; choose: (team: string) => void }) {
  return (
    <fieldset class="segments">
      <legend class="spoken">Team</legend>
      {of.teams.map(({ id, name }, index) => (
        <button key={id} type="button" class="segment" aria-pressed={id === team} onClick={() => choose(id)}>
          {name || `Team ${index + 1}`}
        </button>
      ))}
    </fieldset>
  );
}

function targets(of: Case, words: string): readonly Target[] {
  const letter: Target = { id: null, words: 'The letter as a whole' };
  const questions = of.questions.map((question) => ({ id: question.id, words: nameOf(of, question) }));
  const parts = words.toLowerCase().split(/\s+/);
  return [letter, ...questions].filter((target) =>
    parts.every((part) => target.words.toLowerCase().includes(part)),
  );
}
