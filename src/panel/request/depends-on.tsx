import type { Case } from '../../domain/case/case.ts';
import type { Answer } from '../../domain/letter/decision.ts';
import { useSession } from '../session/session.ts';
import { nameOf } from '../words/question-names.ts';

type DependsOnProps = {
  readonly of: Case;
  readonly question: string;
  readonly team: string;
  readonly answer: Answer;
};

/** Which question's answer makes this one not applicable. The one that the request itself leans on comes first. */
export function DependsOn({ of, question, team, answer }: DependsOnProps) {
  const session = useSession();
  const leansOn = of.read.links.find((link) => link.from === question)?.to;
  const choose = (on: string) =>
    session.act({ kind: 'set-depends-on', question, team, on: on === '' ? null : on });
  const others = of.questions.filter(({ id }) => id !== question);
  const sorted = [...others].sort((a, b) => Number(b.id === leansOn) - Number(a.id === leansOn));
  return (
    <label class="labelled">
      <span>Because of the answer to</span>
      <select
        class="field"
        value={answer.dependsOn ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">Choose a question</option>
        {sorted.map((other) => (
          <option key={other.id} value={other.id}>
            {nameOf(of, other)}
            {other.id === leansOn ? ' (named in the request)' : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
