import { useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { keyOfFinding } from '../../domain/checks/finding.ts';
import { weigh } from '../../domain/checks/overridden.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import type { Answer } from '../../domain/letter/decision.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import { Icon } from '../controls/icon.tsx';
import { RichView } from '../controls/rich-view.tsx';
import { SEVERITIES } from '../controls/severities.ts';
import { SoonField } from '../controls/soon-field.tsx';
import type { AtCursor } from '../editor/editor-contract.ts';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { attachable } from '../session/clause-text.ts';
import { keepAsClause } from '../session/keep-clause.ts';
import { useSession } from '../session/session.ts';
import { nameOf } from '../words/question-names.ts';
import { type AnswerField, ASKED, BODY_NAMES } from '../words/statuses.ts';
import { AttachedClauses } from './attached-clauses.tsx';
import { ClausePicker } from './clause-picker.tsx';
import { Exemptions } from './exemptions.tsx';
import { isOfTeam } from './of-team.ts';
import { putClause } from './put-clause.ts';
import { Schedule } from './schedule.tsx';
import { StatusControl } from './status-control.tsx';
import { TypedAnswer } from './typed-answer.ts';

type AnswerPartProps = {
  readonly foiCase: FoiCase;
  readonly question: Question;
  readonly team: string;
  readonly answer: Answer;
};

/** The lower part of a card: the status, and what that status asks for. */
export function AnswerPart({ foiCase, question, team, answer }: AnswerPartProps) {
  const session = useSession();
  const pickClause = useRef((_at: AtCursor) => {});
  const asked: readonly AnswerField[] = answer.status === null ? ['body'] : ASKED[answer.status];
  const place = { session, question: question.id, team, answer };
  const attach = (clause: Clause) =>
    session.act(
      { kind: 'attach-clause', question: question.id, team, clause: attachable(clause) },
      'Clause added.',
    );
  return (
    <div class="stack answer">
      <div class="answer-top">
        <StatusControl {...place} />
        <ClausePicker
          foiCase={foiCase}
          answer={answer}
          show={pickClause}
          pick={(clause, at) =>
            at ? putClause({ ...place, foiCase, question }, clause, at) : attach(clause)
          }
        />
      </div>
      <OtherVersions {...place} />
      {asked.includes('depends-on') ? <DependsOn {...place} foiCase={foiCase} /> : null}
      {asked.includes('body') ? (
        <AnswerBody {...place} of={foiCase.id} onSlash={(at) => pickClause.current(at)} />
      ) : null}
      {asked.includes('not-held') ? <NotHeld {...place} /> : null}
      {asked.includes('what') && answer.exemptions.length === 0 ? <What {...place} /> : null}
      {asked.includes('exemptions') ? <Exemptions {...place} foiCase={foiCase} /> : null}
      {asked.includes('what') ? <Schedule {...place} foiCase={foiCase} /> : null}
      <AttachedClauses foiCase={foiCase} clauses={answer.clauses} question={question} />
      <GapLines question={question.id} team={team} />
    </div>
  );
}

type WhatProps = { question: string; team: string; answer: Answer };

/** What is not held of what was asked for. */
function NotHeld({ question, team, answer }: WhatProps) {
  const session = useSession();
  const write = (notHeld: string) =>
    session.actSoon(`not-held:${question}/${team}`, () => ({
      kind: 'set-not-held',
      question,
      team,
      notHeld,
    }));
  return (
    <div class="labelled">
      <span aria-hidden="true">What is not held</span>
      <SoonField
        value={answer.notHeld}
        label="What is not held"
        placeholder="The rest of the information"
        onText={write}
        onLeave={() => void session.flush()}
      />
    </div>
  );
}

/** What is withheld, until a claim has it. */
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

type AnswerBodyProps = {
  /** The case's id. */
  readonly of: string;
  readonly question: string;
  readonly team: string;
  readonly answer: Answer;
  readonly onSlash: (at: AtCursor) => void;
};

/** The words of an answer. */
function AnswerBody({ of, question, team, answer, onSlash }: AnswerBodyProps) {
  const session = useSession();
  const words = useRef<TypedAnswer | null>(null);
  words.current ??= new TypedAnswer(answer.revision);
  const { current } = words;
  const [label, placeholder] = BODY_NAMES[answer.status ?? 'undecided'] ?? ['Answer', ''];
  return (
    <LazyRichEditor
      value={answer.body}
      label={label}
      keep={{ session, owner: of, form: `link answer:${question}/${team}` }}
      placeholder={placeholder}
      onStart={() => current.start(answer.revision)}
      onChange={(body) => current.write(session, question, team, body)}
      onLeave={() => void session.flush()}
      onSlash={onSlash}
      onKeep={(chosen) => void keepAsClause(session, chosen, { role: 'text' })}
    />
  );
}

type DependsOnProps = {
  readonly foiCase: FoiCase;
  readonly question: string;
  readonly team: string;
  readonly answer: Answer;
};

/** Which question's answer makes this one not applicable. The one that the request itself leans on comes first. */
function DependsOn({ foiCase, question, team, answer }: DependsOnProps) {
  const session = useSession();
  const leansOn = foiCase.read.links.find((link) => link.from === question)?.to;
  const choose = (on: string) =>
    session.act({ kind: 'set-depends-on', question, team, on: on === '' ? null : on });
  const others = foiCase.questions.filter(({ id }) => id !== question);
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
            {nameOf(foiCase, other)}
            {other.id === leansOn ? ' (named in the request)' : ''}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Undecided shows anyhow in an open card; reasons stand below the cards. */
const SHOWN_ELSEWHERE = ['unanswered', 'no-reason'];

/** What is wrong with one answer, less what the officer has passed. */
function GapLines({ question, team }: { question: string; team: string }) {
  const session = useSession();
  const foiCase = session.current.value;
  const open = foiCase ? weigh(foiCase, session.findings.value ?? []).open : [];
  const here = open.filter(
    (finding) =>
      finding.questionId === question &&
      foiCase !== null &&
      isOfTeam(foiCase, finding, team) &&
      !SHOWN_ELSEWHERE.includes(finding.rule),
  );
  if (here.length === 0) return null;
  return (
    <ul class="plain gap-lines small">
      {here.map((finding) => (
        <li key={keyOfFinding(finding)} class={finding.severity}>
          <Icon icon={SEVERITIES[finding.severity].icon} size={14} />
          <span>
            <span class="spoken">{SEVERITIES[finding.severity].name}: </span>
            {finding.problem} {finding.todo}
            {finding.source === '' ? null : <span class="finding-source"> {finding.source}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

type OtherVersionsProps = {
  readonly question: string;
  readonly team: string;
  readonly answer: Answer;
};

/** What stands beside an answer: written in another window at the same moment, or before a team's reply was put in. */
function OtherVersions({ question, team, answer }: OtherVersionsProps) {
  const session = useSession();
  if (answer.otherVersions.length === 0) return null;
  const keep = (version: number | 'current') =>
    session.act({ kind: 'keep-version', question, team, version }, 'Other version dropped.');
  return (
    <div class="note amber versions">
      <Icon icon="triangle-alert" />
      <div class="stack grow">
        <p>There is another version of this answer. Keep one.</p>
        {answer.otherVersions.map((version, index) => (
          <blockquote key={JSON.stringify(version)} class="stack">
            <RichView value={version} />
            <button type="button" class="button small" onClick={() => keep(index)}>
              Use this one
            </button>
          </blockquote>
        ))}
        <button type="button" class="button small" onClick={() => keep('current')}>
          Keep what is in the box
        </button>
      </div>
    </div>
  );
}
