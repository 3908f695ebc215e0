import type { FoiCase } from '../../domain/case/case.ts';
import { type Consultation, OBJECTIONS, type Objection } from '../../domain/case/consultation.ts';
import { type ConsultationState, stateOf } from '../../domain/case/consulted.ts';
import { answerInReasons } from '../../domain/consultations/in-reasons.ts';
import { isWorthAsking } from '../../domain/consultations/proposed.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import { isBlank } from '../../domain/text/rich-text.ts';
import { openDialog } from '../controls/dialogs.ts';
import { Icon } from '../controls/icon.tsx';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { type Session, useSession } from '../session/session.ts';
import { StoredDay } from '../session/stored-day.tsx';
import { shortCitation } from '../words/exemption-words.ts';
import { shortDate } from '../words/short-date.ts';
import './consultations.css';

type ThirdPartiesProps = {
  readonly foiCase: FoiCase;
  /** The question whose claims it stands beside; none for the case as a whole. */
  readonly question?: string;
};

/** Beside a claim the way to ask somebody; for the case all who were asked. */
export function ThirdParties({ foiCase, question }: ThirdPartiesProps) {
  return question === undefined ? (
    <Consultations foiCase={foiCase} />
  ) : (
    <AskThirdParty foiCase={foiCase} question={question} />
  );
}

/** The third parties that were asked, and what each has answered. */
function Consultations({ foiCase }: { readonly foiCase: FoiCase }) {
  return (
    <section class="stack" id="third-parties" aria-labelledby="third-parties-title">
      <h2 class="section-title" id="third-parties-title">
        Third parties
      </h2>
      {foiCase.consultations.map((one) => (
        <OneConsultation key={one.id} foiCase={foiCase} consultation={one} />
      ))}
      <div class="row">
        <button type="button" class="button plain small accent" onClick={() => openDialog('third-party')}>
          <Icon icon="plus" size={14} /> ask another third party
        </button>
      </div>
    </section>
  );
}

/** Beside a claim, where somebody else's interests may be what is protected, and nobody was asked. */
function AskThirdParty({ foiCase, question }: { readonly foiCase: FoiCase; readonly question: string }) {
  if (!isWorthAsking(foiCase, question)) return null;
  return (
    <button
      type="button"
      class="button plain small accent"
      onClick={() => openDialog('third-party', question)}
    >
      <Icon icon="mail" size={14} /> ask a third party
    </button>
  );
}

type OneProps = { readonly foiCase: FoiCase; readonly consultation: Consultation };

function OneConsultation(props: OneProps) {
  const session = useSession();
  const { consultation } = props;
  const name = consultation.who === '' ? 'Third party' : consultation.who;
  const remove = () =>
    session.act(
      { kind: 'remove-consultation', consultation: consultation.id },
      `${name} is no longer noted.`,
    );
  return (
    <article class="card consultation" aria-label={name}>
      <div class="consultation-head">
        <h3 class="consultation-who">{name}</h3>
        <button type="button" class="button plain small square" onClick={() => void remove()}>
          <Icon icon="x" size={14} name={`Remove ${name}`} />
        </button>
      </div>
      <p class="small quiet">
        <State state={stateOf(consultation, session.today())} /> {factsOf(session, props).join(' · ')}
      </p>
      <Answer {...props} name={name} />
    </article>
  );
}

const STATES: Readonly<Record<ConsultationState, string>> = {
  waiting: 'waiting',
  overdue: 'overdue',
  answered: 'answered',
};

function State({ state }: { readonly state: ConsultationState }) {
  const isOverdue = state === 'overdue';
  return (
    <span class={isOverdue ? 'badge amber' : 'badge'}>
      {state === 'waiting' ? null : <Icon icon={isOverdue ? 'circle-alert' : 'circle-check'} size={12} />}
      {STATES[state]}
    </span>
  );
}

/** When and what about they were asked, in a few words. */
function factsOf(session: Session, { foiCase, consultation }: OneProps): readonly string[] {
  const { askedOn, by, answeredOn, questions, provisions, about, address } = consultation;
  const day = (date: string) => shortDate(date, session.today());
  const labels = foiCase.questions
    .filter(({ id }) => questions.includes(id))
    .map((one) => labelOf(foiCase, one));
  return [
    ...(askedOn === null ? [] : [`asked ${day(askedOn)}`]),
    ...(answeredOn === null && by !== null ? [`answer by ${day(by)}`] : []),
    ...(answeredOn === null ? [] : [`answered ${day(answeredOn)}`]),
    ...(labels.length === 0 ? [] : [`about ${labels.join(', ')}`]),
    ...provisions.map((kept) => shortCitation(foiCase.regime, kept)),
    ...(about.trim() === '' ? [] : [about.trim()]),
    ...(address === '' ? [] : [address]),
  ];
}

const OBJECTS: Readonly<Record<Objection, string>> = {
  nothing: 'nothing',
  parts: 'some parts',
  all: 'all of it',
};

type AnswerProps = OneProps & { readonly name: string };

/** The answer, as the officer notes it. */
function Answer({ foiCase, consultation, name }: AnswerProps) {
  const session = useSession();
  const { id, by, answeredOn, words } = consultation;
  const change = (what: Partial<Omit<Consultation, 'id'>>) =>
    ({ kind: 'change-consultation', consultation: id, change: what }) as const;
  const write = (said: Consultation['words']) =>
    session.actSoon(`consultation:${id}`, (now) => change({ words: said, ...dayIn(session, now, id) }));
  return (
    <details class="consultation-answer small">
      <summary>{summaryOf(consultation)}</summary>
      <div class="stack">
        <Objects foiCase={foiCase} consultation={consultation} name={name} />
        <div class="labelled">
          <span aria-hidden="true">What they told you</span>
          <LazyRichEditor
            value={words}
            label={`What ${name} told you`}
            keep={{ session, owner: foiCase.id, form: `link consultation:${id}` }}
            placeholder="Which parts, whom it would harm and how, until when…"
            onChange={write}
            onLeave={() => void session.flush()}
          />
        </div>
        <div class="consultation-days">
          <StoredDay
            label="Answered on"
            owner={foiCase.id}
            form={`consultation answered ${id}`}
            stored={answeredOn}
            store={(day) => session.act(change({ answeredOn: day }))}
          />
          <StoredDay
            label="To answer by"
            owner={foiCase.id}
            form={`consultation by ${id}`}
            stored={by}
            store={(day) => session.act(change({ by: day }))}
          />
        </div>
        <UseInReasons foiCase={foiCase} consultation={consultation} />
      </div>
    </details>
  );
}

function summaryOf({ objects }: Consultation): string {
  return objects === null ? 'Note the answer' : `Objects to ${OBJECTS[objects]}`;
}

/** Whatever is noted first of an answer came today, unless the officer says otherwise. */
function dayIn(session: Session, now: FoiCase, id: string): Pick<Consultation, 'answeredOn'> {
  const stored = now.consultations.find((one) => one.id === id);
  return { answeredOn: stored?.answeredOn ?? session.today() };
}

function Objects({ consultation, name }: AnswerProps) {
  const session = useSession();
  const { id, objects } = consultation;
  const choose = (chosen: Objection) =>
    session.act((now) => ({
      kind: 'change-consultation',
      consultation: id,
      change: { objects: chosen === objects ? null : chosen, ...dayIn(session, now, id) },
    }));
  return (
    <div class="labelled">
      <span aria-hidden="true">They object to</span>
      <fieldset class="segments">
        <legend class="spoken">What {name} objects to</legend>
        {OBJECTIONS.map((one) => (
          <button
            key={one}
            type="button"
            class="segment"
            aria-pressed={one === objects}
            onClick={() => void choose(one)}
          >
            {OBJECTS[one]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

/** A paragraph of the reasons, which says that somebody was asked and does not name them. */
function UseInReasons({ foiCase, consultation }: OneProps) {
  const session = useSession();
  if (isBlank(consultation.words)) return null;
  const clause = answerInReasons(foiCase, consultation, '');
  if (clause === null)
    return <p class="quiet">Claim what you rely on, and these words can be used in its reasons.</p>;
  const use = async () => {
    await session.flush();
    const now = session.current.peek() ?? foiCase;
    const stored = now.consultations.find(({ id }) => id === consultation.id) ?? consultation;
    const made = answerInReasons(now, stored, crypto.randomUUID());
    if (made) await session.act({ kind: 'attach-clauses', clauses: [made] }, USED);
  };
  return (
    <div class="stack">
      <div class="row">
        <button type="button" class="button small" onClick={() => void use()}>
          Use in the reasons
        </button>
      </div>
      <p class="quiet">The letter then says that a third party was asked, and does not name it.</p>
    </div>
  );
}

const USED = 'Added to the reasons. Read it there before it goes.';
