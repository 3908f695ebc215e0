import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { claimsOf, hasReasons, isUntold } from '../../domain/case/reasons.ts';
import { type Reasoned, reasonsFor } from '../../domain/clauses/reasons-for.ts';
import { findProvision } from '../../domain/law/find.ts';
import { fullTitleOf } from '../../domain/law/title.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import { editedFor } from '../../domain/worksheet/record.ts';
import { slotsOf } from '../../domain/worksheet/slots.ts';
import { citedBy, claimingOf } from '../../domain/worksheet/written.ts';
import { Icon } from '../controls/icon.tsx';
import { giveReasons } from '../session/clause-text.ts';
import { useSession } from '../session/session.ts';
import { claimWords } from '../words/exemption-words.ts';
import { WhoDecided } from './decided.tsx';
import { HowLikely } from './how-likely.tsx';
import { SlotFields } from './slot-fields.tsx';
import './worksheet.css';

type WorksheetProps = {
  readonly foiCase: FoiCase;
  readonly claim: Reasoned;
  readonly done: () => void;
};

/** One exemption, asked in plain questions. Its words are the letter's own, and everything is stored as it is typed. */
export function WorksheetForm({ foiCase, claim, done }: WorksheetProps) {
  const session = useSession();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => firstIn(form.current)?.focus(), []);
  const slots = slotsOf(foiCase.regime, claim);
  const [why, ...weighing] = slots;
  return (
    <form ref={form} class="stack worksheet-form" onSubmit={(event) => event.preventDefault()}>
      <div>
        <h2 id="worksheet-title">Worksheet for {claimWords(foiCase.regime, claim)}</h2>
        <p class="small quiet">{fullTitleOf(citedBy(foiCase, claim))}</p>
      </div>
      <Claimed foiCase={foiCase} claim={claim} />
      <Notes foiCase={foiCase} claim={claim} done={done} />
      <Offer foiCase={foiCase} claim={claim} />
      {why === undefined ? null : <SlotFields foiCase={foiCase} claim={claim} slot={why} />}
      <HowLikely foiCase={foiCase} claim={claim} />
      {weighing.map((slot) => (
        <SlotFields key={slot.role} foiCase={foiCase} claim={claim} slot={slot} />
      ))}
      {slots.length === 0 ? (
        <p class="small quiet">
          The letter gives its reasons by the estimate and the paragraphs under Reasons.
        </p>
      ) : null}
      <WhoDecided foiCase={foiCase} claim={claim} />
      <div class="row end">
        <button
          type="button"
          class="button"
          onClick={() => {
            done();
            session.place.value = { kind: 'record' };
          }}
        >
          Record of reasons
        </button>
        <button type="button" class="button primary" onClick={done}>
          Done
        </button>
      </div>
    </form>
  );
}

/** The first slot that nothing is written in, else the first field. */
function firstIn(form: HTMLElement | null): HTMLElement | null {
  return (
    form?.querySelector<HTMLElement>('.offer, .slot-empty [role="textbox"], [role="textbox"], .field') ?? null
  );
}

type OfClaim = Pick<WorksheetProps, 'foiCase' | 'claim'>;

/** More questions than this are counted. */
const NAMED = 8;

/** For which questions it is, or that it is for none any more. */
function Claimed({ foiCase, claim }: OfClaim) {
  const questions = new Set(claimingOf(foiCase, claim).map(({ question }) => question));
  const names = [...questions].map((question) => labelOf(foiCase, question));
  if (names.length === 0)
    return (
      <p class="note amber small" role="status">
        <Icon icon="triangle-alert" />
        No answer claims it any more. What is written here is kept, and is in the letter again once it is
        claimed.
      </p>
    );
  const listed =
    names.length > NAMED
      ? `${names.length} questions`
      : `${names.length === 1 ? 'question' : 'questions'} ${names.join(', ')}`;
  return (
    <p class="small quiet">
      One worksheet for {listed}. What you write goes into the letter, but for who decided, when and the
      notes.
    </p>
  );
}

/** What keeps the words from the letter as they stand here. */
function Notes({ foiCase, claim, done }: WorksheetProps) {
  const session = useSession();
  const [edited] = editedFor(foiCase, claim, session.letter.value?.blocks ?? []);
  return (
    <>
      {isUntold(foiCase, claim) ? (
        <p class="note small">The letter gives no reasons for it, because they would tell what is exempt.</p>
      ) : null}
      {edited === undefined ? null : (
        <p class="note amber small" role="status">
          <Icon icon="triangle-alert" />
          <span>
            These reasons were edited by hand in the letter. What you change here does not reach it until you
            put that part back.{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                done();
                session.go('letter', { kind: 'block', block: edited.id });
              }}
            >
              Show it
            </button>
          </span>
        </p>
      )}
    </>
  );
}

/** The library's reasons, while there are none. */
function Offer({ foiCase, claim }: OfClaim) {
  const session = useSession();
  const isClaimed = claimsOf(foiCase).some(
    ({ provision, ncnd }) => provision === claim.provision && ncnd === claim.ncnd,
  );
  const known = findProvision(citedBy(foiCase, claim).regime, citedBy(foiCase, claim).provision);
  if (!isClaimed || known === undefined || hasReasons(foiCase, claim) || isUntold(foiCase, claim))
    return null;
  const found = reasonsFor(session.clauses.value, foiCase.regime, claim);
  if (found.length === 0) return null;
  return (
    <button type="button" class="button offer" onClick={() => void giveReasons(session, found, claim)}>
      <Icon icon="plus" /> Begin with the reasons of the library
    </button>
  );
}
