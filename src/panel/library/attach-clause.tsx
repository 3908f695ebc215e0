import { useState } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import { keptUnder } from '../../domain/law/other-law.ts';
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
  const foiCase = session.current.value;
  if (!foiCase) return null;
  return (
    <Popover
      name={`Attach “${clause.title}”`}
      buttonClass="button plain square accent"
      label={`Attach “${clause.title}”`}
      title={`Attach to ${foiCase.reference || 'the case in hand'}`}
      button={<Icon icon="plus" />}
    >
      {(close) => <Targets foiCase={foiCase} clause={clause} close={close} />}
    </Popover>
  );
}

type TargetsProps = {
  readonly foiCase: FoiCase;
  readonly clause: Clause;
  readonly close: () => void;
};

function Targets({ foiCase, clause, close }: TargetsProps) {
  const session = useSession();
  const [team, setTeam] = useState(session.team.peek());
  const attach = ({ id }: Target) => {
    close();
    const question = foiCase.questions.find((one) => one.id === id);
    const where = question ? `question ${labelOf(foiCase, question)}` : 'the letter';
    void session.act(
      {
        kind: 'attach-clause',
        question: id,
        team: id === null ? null : team,
        clause: attachable(clause, keptIn(foiCase, clause)),
      },
      `“${clause.title}” attached to ${where}.`,
    );
  };
  return (
    <div class="stack attach">
      {isUnder(foiCase, clause.regime) ? null : (
        <p class="note amber small">
          <Icon icon="triangle-alert" /> This clause is for {clause.regime}; the case is answered under{' '}
          {foiCase.regime}.
        </p>
      )}
      {foiCase.teams.length > 1 ? <Teams foiCase={foiCase} team={team} choose={setTeam} /> : null}
      <Picker
        label="Attach to"
        placeholder="Question"
        find={(words) => targets(foiCase, words)}
        keyOf={(target) => target.id ?? 'letter'}
        show={(target) => <span>{target.words}</span>}
        nothing={(words) => `No question matches “${words}”.`}
        pick={attach}
      />
    </div>
  );
}

/** True for the case's law, and for that of any of its questions. */
function isUnder({ regime, laws }: FoiCase, law: Clause['regime']): boolean {
  return regime === law || Object.values(laws).includes(law);
}

/** The clause's provision as the case keeps it: with its law before it where that is not the case's. */
function keptIn({ regime }: FoiCase, clause: Clause): string | null {
  return clause.provision === null ? null : keptUnder(clause.provision, clause.regime, regime);
}

function Teams({
  foiCase,
  team,
  choose,
}: {
  foiCase: FoiCase;
  team: string;
  choose: (team: string) => void;
}) {
  return (
    <fieldset class="segments">
      <legend class="spoken">Team</legend>
      {foiCase.teams.map(({ id, name }, index) => (
        <button key={id} type="button" class="segment" aria-pressed={id === team} onClick={() => choose(id)}>
          {name || `Team ${index + 1}`}
        </button>
      ))}
    </fieldset>
  );
}

function targets(foiCase: FoiCase, words: string): readonly Target[] {
  const letter: Target = { id: null, words: 'The letter as a whole' };
  const questions = foiCase.questions.map((question) => ({
    id: question.id,
    words: nameOf(foiCase, question),
  }));
  const parts = words.toLowerCase().split(/\s+/);
  return [letter, ...questions].filter((target) =>
    parts.every((part) => target.words.toLowerCase().includes(part)),
  );
}
