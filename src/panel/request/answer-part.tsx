import { useRef } from 'preact/hooks';
import type { Case } from '../../domain/case/case.ts';
import type { Answer } from '../../domain/letter/decision.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import { SoonField } from '../controls/soon-field.tsx';
import { useSession } from '../session/session.ts';
import { ASKED, type Asked } from '../words/statuses.ts';
import { AnswerBody } from './answer-body.tsx';
import { AttachedClauses } from './attached-clauses.tsx';
import { ClausePicker } from './clause-picker.tsx';
import { DependsOn } from './depends-on.tsx';
import { Exemptions } from './exemptions.tsx';
import { GapLines } from './gap-lines.tsx';
import { OtherVersions } from './other-versions.tsx';
import { StatusControl } from './status-control.tsx';

type AnswerPartProps = {
  readonly of: Case;
  readonly question: Question;
  readonly team: string;
  readonly answer: Answer;
};

/** The lower part of a card: the status, and what that status asks for. */
export function AnswerPart({ of, question, team, answer }: AnswerPartProps) {
  const session = useSession();
  const pickClause = useRef(() => {});
  const asked: readonly Asked[] = answer.status === null ? ['body'] : ASKED[answer.status];
  const place = { session, question: question.id, team, answer };
  return (
    <div class="stack answer">
      <div class="answer-top">
        <StatusControl {...place} />
        <ClausePicker {...place} of={of} show={pickClause} />
      </div>
      <OtherVersions {...place} />
      {asked.includes('depends-on') ? <DependsOn {...place} of={of} /> : null}
      {asked.includes('body') ? (
        <AnswerBody {...place} of={of.id} onSlash={() => pickClause.current()} />
      ) : null}
      {asked.includes('what') ? <What {...place} /> : null}
      {asked.includes('exemptions') ? <Exemptions {...place} of={of} /> : null}
      <AttachedClauses of={of} clauses={answer.clauses} question={question} />
      <GapLines question={question.id} team={team} />
    </div>
  );
}

type WhatProps = { question: string; team: string; answer: Answer };

function What({ question, team, answer }: WhatProps) {
  const session = useSession();
  const write = (what: string) =>
    session.actSoon(`what:${question}/${team}`, () => ({ kind: 'set-what', question, team, what }));
  return (
    <div class="labelled">
      <span aria-hidden="true">What is withheld</span>
      <SoonField
        value={answer.what}
        label="What is withheld"
        placeholder="The information"
        onText={write}
        onLeave={() => void session.flush()}
      />
    </div>
  );
}
