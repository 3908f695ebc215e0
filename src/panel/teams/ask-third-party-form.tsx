import { useMemo, useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import type { Consultation } from '../../domain/case/consultation.ts';
import { plainConsultation } from '../../domain/case/consulted.ts';
import { askThirdParty } from '../../domain/consultations/ask-third-party.ts';
import { offeredFor, proposedFor } from '../../domain/consultations/proposed.ts';
import { findProvision } from '../../domain/law/find.ts';
import { refOf } from '../../domain/law/other-law.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import { DateField } from '../controls/date-field.tsx';
import { type Draft, Kept, useDraft } from '../session/draft.tsx';
import { type Session, useSession } from '../session/session.ts';
import { shortCitation } from '../words/exemption-words.ts';
import { nameOf, shorten } from '../words/question-names.ts';
import { dueDay, Late, OutgoingMail, proposedDate, useLastDay, WaysOut } from './outgoing.tsx';
import './teams.css';

type AskThirdPartyProps = {
  readonly foiCase: FoiCase;
  /** The question that it was opened from; null for the case as a whole. */
  readonly from: string | null;
  readonly done: () => void;
};

type Typed = Pick<Consultation, 'who' | 'address' | 'about' | 'questions' | 'provisions'> & {
  readonly by: string;
};

/** The mail that asks a third party, as it will be sent; that it was asked is noted in the case when the mail is out. */
export function AskThirdPartyForm({ foiCase, from, done }: AskThirdPartyProps) {
  const session = useSession();
  const start = useMemo((): Typed => startOf(session, foiCase, from), []);
  const draft = useDraft(session, foiCase.id, from === null ? 'third-party' : `third-party ${from}`, start);
  const { typed } = draft;
  const day = useLastDay(typed.by, start.by);
  const { officer = '', contact = '' } = session.authority.value ?? {};
  const due = dueDay(session, foiCase);
  const mail = askThirdParty(foiCase, { ...typed, by: day, due, officer, contact });
  const missing = whatIsMissing(typed, day === typed.by);
  const note = useNoting(session, typed);
  const leave = () => {
    draft.drop();
    done();
  };
  const noteOnly = async () => {
    if (typed.who.trim() !== '' && (await note('Noted under “Third parties”.'))) leave();
  };
  return (
    <form class="stack team-form" onSubmit={(event) => event.preventDefault()}>
      <h2>Ask a third party</h2>
      <Kept draft={draft} />
      <Who draft={draft} />
      <About draft={draft} />
      <Questions foiCase={foiCase} draft={draft} />
      <Provisions foiCase={foiCase} draft={draft} />
      <DateField label="Answer by" value={typed.by} onDate={(by) => draft.type({ by })} />
      <Late foiCase={foiCase} by={day} />
      <OutgoingMail mail={mail} />
      <p class="small quiet">
        Whoever made the request is not named. Read what you typed once more before it goes.{' '}
        <button type="button" class="link" disabled={typed.who.trim() === ''} onClick={() => void noteOnly()}>
          They were asked already: only note it
        </button>
      </p>
      <WaysOut mail={mail} missing={missing} to="them" sent={noted(note)} done={leave} />
    </form>
  );
}

function startOf(session: Session, foiCase: FoiCase, from: string | null): Typed {
  const { questions, provisions } = proposedFor(foiCase, from);
  return { who: '', address: '', about: '', questions, provisions, by: proposedDate(session, foiCase) };
}

function whatIsMissing({ who, about, questions }: Typed, hasDay: boolean): string | null {
  if (who.trim() === '') return 'Say who is asked first.';
  if (about.trim() === '' && questions.length === 0)
    return 'Say what it is about first: in your words, or with a question.';
  return hasDay ? null : 'Give the day by which you need the answer first.';
}

/** What is said once a mail is out. */
function noted(note: (said: string) => Promise<unknown>) {
  return (said: string | null) => note(`${said ?? 'Copied.'} It is noted under “Third parties”.`);
}

/** Notes in the case that they were asked: once for one form, and as it was sent last. */
function useNoting(session: Session, { by, ...typed }: Typed): (said: string) => Promise<boolean> {
  const id = useRef<string | null>(null);
  return async (said) => {
    const { who, address } = typed;
    const asked = { ...typed, who: who.trim(), address: address.trim(), by, askedOn: session.today() };
    if (id.current !== null) {
      const change = { kind: 'change-consultation', consultation: id.current, change: asked } as const;
      return (await session.act(change)) !== null;
    }
    const consultation: Consultation = { ...plainConsultation(crypto.randomUUID()), ...asked };
    if ((await session.act({ kind: 'add-consultation', consultation }, said)) === null) return false;
    id.current = consultation.id;
    return true;
  };
}

type PartProps = { readonly draft: Draft<Typed> };

function Who({ draft }: PartProps) {
  const { who, address } = draft.typed;
  return (
    <div class="third-party-who">
      <label class="labelled">
        <span>Who is asked</span>
        <input
          class="field"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder="A company or a person"
          value={who}
          onInput={(event) => draft.type({ who: event.currentTarget.value })}
        />
      </label>
      <label class="labelled">
        <span>Their address (for your note)</span>
        <input
          class="field"
          type="text"
          inputMode="email"
          autocomplete="off"
          spellcheck={false}
          value={address}
          onInput={(event) => draft.type({ address: event.currentTarget.value })}
        />
      </label>
    </div>
  );
}

function About({ draft }: PartProps) {
  return (
    <label class="labelled">
      <span>The information, in your words</span>
      <textarea
        class="field"
        rows={2}
        placeholder="The price list of 2026"
        value={draft.typed.about}
        onInput={(event) => draft.type({ about: event.currentTarget.value })}
      />
    </label>
  );
}

function toggled(all: readonly string[], chosen: readonly string[], one: string): readonly string[] {
  const others = chosen.filter((other) => other !== one);
  return others.length < chosen.length
    ? others
    : all.filter((other) => other === one || chosen.includes(other));
}

/** Which questions go out, in the words in which they were asked. */
function Questions({ foiCase, draft }: PartProps & { readonly foiCase: FoiCase }) {
  const { questions } = draft.typed;
  const all = foiCase.questions.map(({ id }) => id);
  return (
    <fieldset class="third-party-ticks">
      <legend class="small quiet">Questions that are quoted</legend>
      <div>
        {foiCase.questions.map((question) => (
          <label key={question.id} class="team-tick small">
            <input
              type="checkbox"
              aria-label={nameOf(foiCase, question)}
              checked={questions.includes(question.id)}
              onChange={() => draft.type({ questions: toggled(all, questions, question.id) })}
            />
            <span>
              <span class="strong">{labelOf(foiCase, question)}</span> {shorten(question.text, 70)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What the mail explains of the law. */
function Provisions({ foiCase, draft }: PartProps & { readonly foiCase: FoiCase }) {
  const { questions, provisions } = draft.typed;
  const offered = offeredFor(foiCase, questions);
  const all = [...offered, ...provisions.filter((kept) => !offered.includes(kept))];
  return (
    <fieldset class="third-party-ticks">
      <legend class="small quiet">What you may rely on</legend>
      {all.map((kept) => (
        <label key={kept} class="team-tick small">
          <input
            type="checkbox"
            checked={provisions.includes(kept)}
            onChange={() => draft.type({ provisions: toggled(all, provisions, kept) })}
          />
          <span>
            <span class="strong">{shortCitation(foiCase.regime, kept)}</span> {provisionName(foiCase, kept)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function provisionName(foiCase: FoiCase, kept: string): string {
  const { regime, provision } = refOf(foiCase.regime, kept);
  return findProvision(regime, provision)?.name ?? '';
}
