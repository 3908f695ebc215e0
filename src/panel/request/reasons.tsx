import { uniqueBy } from '../../domain/case/answers.ts';
import type { FoiCase } from '../../domain/case/case.ts';
import { claimsOf, hasReasons, isReason, isUntold, LEAVES_OUT } from '../../domain/case/reasons.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import { type Reasoned, reasonsFor } from '../../domain/clauses/reasons-for.ts';
import { refOf } from '../../domain/law/other-law.ts';
import type { AttachedClause } from '../../domain/letter/decision.ts';
import { Icon } from '../controls/icon.tsx';
import { attachable, beginReasons, giveReasons } from '../session/clause-text.ts';
import { useSession } from '../session/session.ts';
import { claimWords } from '../words/exemption-words.ts';
import { AttachedClauses } from './attached-clauses.tsx';
import { ClausePicker } from './clause-picker.tsx';

/** The reasons for what is withheld, given once for the whole letter, and the letter's other paragraphs. */
export function Reasons({ foiCase }: { foiCase: FoiCase }) {
  const session = useSession();
  const claimed = claimsOf(foiCase);
  const reasons = foiCase.clauses.filter(isReason);
  const others = foiCase.clauses.filter((clause) => !isReason(clause));
  return (
    <>
      {claimed.length === 0 && reasons.length === 0 ? null : (
        <section class="stack" id="reasons" aria-labelledby="reasons-title">
          <h2 class="section-title" id="reasons-title">
            Reasons
          </h2>
          <Worksheets foiCase={foiCase} claimed={claimed} />
          <Offers foiCase={foiCase} claimed={claimed} />
          {claimed.map((claim) => (
            <Untold key={`${claim.provision} ${claim.ncnd}`} foiCase={foiCase} claim={claim} />
          ))}
          <div class="stack">
            <AttachedClauses
              foiCase={foiCase}
              clauses={reasons}
              question={null}
              more={(clause) => <Serves foiCase={foiCase} clause={clause} claimed={claimed} />}
            />
          </div>
        </section>
      )}
      {others.length === 0 ? null : (
        <details class="left-out">
          <summary>
            Other paragraphs of the letter <span class="quiet">{others.length}</span>
          </summary>
          <div class="stack">
            <AttachedClauses foiCase={foiCase} clauses={others} question={null} />
          </div>
        </details>
      )}
      <div class="row">
        <span class="small quiet">To the letter as a whole:</span>
        <ClausePicker
          foiCase={foiCase}
          button={
            <>
              <Icon icon="plus" size={14} /> clause
            </>
          }
          pick={(clause) =>
            session.act(
              { kind: 'attach-clause', question: null, team: null, clause: attachable(clause) },
              'Clause added.',
            )
          }
        />
      </div>
    </>
  );
}

/** The ways to the worksheets, one for each claim however many questions share it. */
function Worksheets({ foiCase, claimed }: Omit<ServesProps, 'clause'>) {
  const session = useSession();
  return (
    <div class="row small">
      {claimed.map((claim) => (
        <button
          key={`${claim.provision} ${claim.ncnd}`}
          type="button"
          class="button small"
          onClick={() => session.go('request', { kind: 'worksheet', claim })}
        >
          Worksheet {claimWords(foiCase.regime, claim)}
        </button>
      ))}
    </div>
  );
}

/** The library's reasons for the claimed exemptions that have none yet, each in one click. */
function Offers({ foiCase, claimed }: { foiCase: FoiCase; claimed: readonly Reasoned[] }) {
  const session = useSession();
  const offers = claimed
    .filter((claim) => !hasReasons(foiCase, claim) && !isUntold(foiCase, claim))
    .map((claim) => ({ claim, found: reasonsFor(session.clauses.value, foiCase.regime, claim) }));
  const write = async (claim: Reasoned) => {
    const clause = await beginReasons(session, claim);
    if (clause !== null) session.go('request', { kind: 'clause', clause, question: null, team: null });
  };
  return offers.map(({ claim, found }) => (
    <div key={`${claim.provision} ${claim.ncnd}`} class="row">
      {found.length === 0 ? null : (
        <button type="button" class="button offer" onClick={() => void giveReasons(session, found, claim)}>
          <Icon icon="plus" />
          <span>
            Add the reasons for {claimWords(foiCase.regime, claim)}
            <span class="quiet small"> {found.map(({ role }) => SLOTS[role] ?? role).join(', ')}</span>
          </span>
        </button>
      )}
      <button type="button" class="button offer small" onClick={() => void write(claim)}>
        <Icon icon="pencil" size={14} />
        <span>
          Write them here<span class="spoken">: the reasons for {claimWords(foiCase.regime, claim)}</span>
        </span>
      </button>
    </div>
  ));
}

/** Reasons that would themselves tell what is exempt may be left out, and the letter then says so. */
function Untold({ foiCase, claim }: { foiCase: FoiCase; claim: Reasoned }) {
  const session = useSession();
  const place = LEAVES_OUT[refOf(foiCase.regime, claim.provision).regime];
  const untold = isUntold(foiCase, claim);
  if (place === undefined || (!untold && hasReasons(foiCase, claim))) return null;
  const set = (to: boolean) => session.act({ kind: 'set-untold', ...claim, untold: to });
  const named = claimWords(foiCase.regime, claim);
  return (
    <div class="row small">
      {untold ? (
        <span class="quiet">
          No reasons for {named}: they would tell what is exempt (s{place}).
        </span>
      ) : null}
      <button type="button" class="button plain small" onClick={() => void set(!untold)}>
        {untold ? 'Give reasons' : `Give none for ${named}: they would tell (s${place})`}
      </button>
    </div>
  );
}

const SLOTS: Readonly<Partial<Record<Clause['role'], string>>> = {
  harm: 'harm',
  'factors-for': 'for',
  'factors-against': 'against',
  balance: 'balance',
  advice: 'help to ask for less',
};

type ServesProps = { foiCase: FoiCase; clause: AttachedClause; claimed: readonly Reasoned[] };

/**
 * Which of the claims a reason is given for: one reason can serve several, but none both withholding and neither
 * confirming nor denying.
 */
function Serves({ foiCase, clause, claimed }: ServesProps) {
  const session = useSession();
  const own = clause.serves.map((provision) => ({ provision, ncnd: clause.ncnd }));
  const listed = uniqueBy([...claimed, ...own], (claim) => claimWords(foiCase.regime, claim));
  // Made of the clause as it is stored by then: with the words that were just typed, and with other ticks.
  const serve = ({ provision, ncnd }: Reasoned, ticked: boolean) =>
    session.act(({ clauses }) => {
      const now = clauses.find((one) => one.id === clause.id) ?? clause;
      const others = now.ncnd === ncnd ? now.serves.filter((one) => one !== provision) : [];
      const serves = ticked ? [...others, provision] : others;
      return { kind: 'edit-clause', clause: now.id, body: now.body, serves, ncnd };
    });
  return (
    <fieldset class="row serves small">
      <legend class="spoken">Given for</legend>
      <span class="quiet">for</span>
      {listed.map((claim) => (
        <label key={claimWords(foiCase.regime, claim)} class="row">
          <input
            type="checkbox"
            checked={clause.ncnd === claim.ncnd && clause.serves.includes(claim.provision)}
            onChange={(event) => void serve(claim, event.currentTarget.checked)}
          />
          {claimWords(foiCase.regime, claim)}
        </label>
      ))}
    </fieldset>
  );
}
