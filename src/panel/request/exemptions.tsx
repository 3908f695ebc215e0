import type { FoiCase } from '../../domain/case/case.ts';
import { claimsIn, hasReasons } from '../../domain/case/reasons.ts';
import { reasonsFor } from '../../domain/clauses/reasons-for.ts';
import { findProvision, likelihoodsOf } from '../../domain/law/find.ts';
import { keptUnder, refOf } from '../../domain/law/other-law.ts';
import { isEnvironmental, type Likelihood, type Provision, type Regime } from '../../domain/law/provision.ts';
import { needWords } from '../../domain/law/title.ts';
import { type Answer, type ClaimedExemption, lawOf } from '../../domain/letter/decision.ts';
import { statusFacts } from '../../domain/letter/statuses.ts';
import { Icon } from '../controls/icon.tsx';
import { Later } from '../controls/later.tsx';
import { Picker } from '../controls/picker.tsx';
import { Popover } from '../controls/popover.tsx';
import { SoonField } from '../controls/soon-field.tsx';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';
import { giveReasons } from '../session/clause-text.ts';
import { useSession } from '../session/session.ts';
import { claimWords, findProvisions, LIKELIHOOD_NAMES, shortCitation } from '../words/exemption-words.ts';
import { thirdParties } from './third-parties.ts';

type ExemptionsProps = {
  readonly foiCase: FoiCase;
  readonly question: string;
  readonly team: string;
  readonly answer: Answer;
};

/** The exemptions claimed for an answer, as chips, and the picker that adds one. */
export function Exemptions(props: ExemptionsProps) {
  return (
    <fieldset class="exemptions stack">
      <legend class="spoken">Exemptions claimed</legend>
      {props.answer.exemptions.map((claimed) => (
        <div key={claimed.provision} class="claim">
          <Chip {...props} claimed={claimed} />
          <What {...props} claimed={claimed} />
        </div>
      ))}
      <div class="row">
        <AddExemption {...props} />
        <OfferReasons {...props} />
        <Later of={thirdParties} props={props} />
      </div>
      <Needs {...props} />
    </fieldset>
  );
}

/** The provision that a claim is of the law that its question is answered under; undefined for one of another. */
function lawIn(foiCase: FoiCase, question: string, kept: string): Provision | undefined {
  const own = lawOf(foiCase, question);
  return findProvision(own, keptUnder(kept, foiCase.regime, own));
}

/**
 * What the law asks to be said for each claim, for the officer to check, and what to know of it; nothing here is known to
 * be missing.
 */
function Needs({ foiCase, question, answer }: ExemptionsProps) {
  const claimed = answer.exemptions;
  const laws = claimed.flatMap(({ provision }) => lawIn(foiCase, question, provision) ?? []);
  const lines = laws.flatMap((law) => [
    ...law.needs.map((need) => ({ law, words: needWords(need), toCheck: null })),
    ...(law.note === null && law.verified ? [] : [{ law, words: law.note ?? '', toCheck: law.toCheck }]),
  ]);
  if (lines.length === 0) return null;
  return (
    <ul class="plain small quiet">
      {lines.map(({ law, words, toCheck }) => (
        <li key={`${law.provision} ${words}`}>
          {shortCitation(law.regime, law.provision)}: {words} <UnverifiedMark toCheck={toCheck} />
        </li>
      ))}
    </ul>
  );
}

function Chip({ foiCase, question, team, claimed }: ExemptionsProps & { claimed: ClaimedExemption }) {
  const session = useSession();
  const { provision, likelihood } = claimed;
  const law = lawIn(foiCase, question, provision);
  const own = refOf(foiCase.regime, provision);
  const citation = shortCitation(foiCase.regime, provision);
  const set = (chosen: Likelihood | null) =>
    session.act({ kind: 'set-likelihood', question, team, provision, likelihood: chosen });
  return (
    <span class="chip">
      <span class="chip-text">
        <span class="strong">{citation}</span>{' '}
        {findProvision(own.regime, own.provision)?.name ?? 'unknown provision'}{' '}
        <UnverifiedMark toCheck={law?.toCheck ?? null} />
      </span>
      {law && likelihoodsOf(law).length > 0 ? (
        <LikelihoodChoice law={law} citation={citation} likelihood={likelihood} set={set} />
      ) : null}
      <button
        type="button"
        class="button plain small square"
        onClick={() =>
          session.act({ kind: 'unclaim', question, team, provision }, `${citation} no longer claimed.`)
        }
      >
        <Icon icon="x" size={14} name={`Remove ${citation}`} />
      </button>
    </span>
  );
}

/** What is withheld under a claim: each thing is said under its own, for one exemption rarely covers all. */
function What({ foiCase, question, team, answer, claimed }: ExemptionsProps & { claimed: ClaimedExemption }) {
  const session = useSession();
  const { provision } = claimed;
  const refuses = lawIn(foiCase, question, provision)?.test === 'request';
  if (!statusFacts(answer.status).withholds || refuses) return null;
  const several = answer.exemptions.length > 1;
  const label = several
    ? `What is withheld under ${shortCitation(foiCase.regime, provision)}`
    : 'What is withheld';
  return (
    <SoonField
      class="field claim-what"
      value={claimed.what}
      label={label}
      placeholder={label}
      onText={(what) =>
        session.actSoon(`what:${question}/${team} ${provision}`, () => ({
          kind: 'set-what',
          question,
          team,
          what,
          provision,
        }))
      }
      onLeave={() => void session.flush()}
    />
  );
}

type LikelihoodProps = {
  readonly law: Provision;
  readonly citation: string;
  readonly likelihood: Likelihood | null;
  readonly set: (likelihood: Likelihood | null) => unknown;
};

function LikelihoodChoice({ law, citation, likelihood, set }: LikelihoodProps) {
  return (
    <select
      class="chip-select"
      aria-label={`${citation}: how likely the harm is`}
      aria-invalid={likelihood === null}
      value={likelihood ?? ''}
      onChange={(event) => {
        const chosen = likelihoodsOf(law).find((one) => one === event.currentTarget.value);
        void set(chosen ?? null);
      }}
    >
      {likelihood === null ? <option value="">how likely?</option> : null}
      {likelihoodsOf(law).map((one) => (
        <option key={one} value={one}>
          {LIKELIHOOD_NAMES[one]}
        </option>
      ))}
    </select>
  );
}

const EXAMPLES: Readonly<Record<FoiCase['regime'], string>> = {
  FOIA: '43, or commercial',
  EIR: '12(5)(e), or commercial',
  FOISA: '33, or commercial',
  EISR: '10(5)(e), or commercial',
};

/** The Regulations call theirs exceptions. */
function AddExemption({ foiCase, question, team, answer }: ExemptionsProps) {
  const session = useSession();
  const own = lawOf(foiCase, question);
  const isException = isEnvironmental(own);
  const claimed = new Set(answer.exemptions.map(({ provision }) => provision));
  const kept = ({ provision }: Provision) => keptUnder(provision, own, foiCase.regime);
  const find = (words: string) =>
    findProvisions(own, answer.status, words).filter((law) => !claimed.has(kept(law)));
  return (
    <Popover
      name={isException ? 'Claim an exception' : 'Claim an exemption'}
      buttonClass="button plain small accent"
      button={
        <>
          <Icon icon="plus" size={14} /> {isException ? 'exception' : 'exemption'}
        </>
      }
    >
      {(close) => (
        <Picker
          label={isException ? 'Exception: number or words' : 'Exemption: number or words'}
          placeholder={EXAMPLES[own]}
          find={find}
          keyOf={(law) => law.provision}
          show={(law) => <ProvisionRow law={law} />}
          nothing={(words) =>
            noneFound(
              own,
              findProvisions(own, answer.status, words).filter((law) => claimed.has(kept(law))),
              words,
            )
          }
          pick={(law) => {
            close();
            void session.act({ kind: 'claim', question, team, provision: kept(law) });
          }}
        />
      )}
    </Popover>
  );
}

/** Why the list is empty: what the officer looks for may be claimed already. */
function noneFound(regime: Regime, here: readonly Provision[], words: string): string {
  const named = here.map(({ provision }) => shortCitation(regime, provision));
  if (named.length > 0) return `${named.join(', ')}: already claimed here. Nothing else matches “${words}”.`;
  return `No ${regime} ${isEnvironmental(regime) ? 'exception' : 'exemption'} matches “${words}”. Try its number, or another word.`;
}

/** The library's reasons for what was just claimed, without going down to where reasons stand. */
function OfferReasons({ foiCase, question, answer }: ExemptionsProps) {
  const session = useSession();
  const offers = claimsIn(foiCase, question, answer)
    .filter((claim) => !hasReasons(foiCase, claim))
    .map((claim) => ({ claim, found: reasonsFor(session.clauses.value, foiCase.regime, claim) }))
    .filter(({ found }) => found.length > 0);
  return (
    <>
      {offers.map(({ claim, found }) => (
        <button
          key={claim.provision}
          type="button"
          class="button plain small accent"
          onClick={() => void giveReasons(session, found, claim)}
        >
          <Icon icon="plus" size={14} /> reasons for {claimWords(foiCase.regime, claim)}
        </button>
      ))}
    </>
  );
}

const FORCES: Readonly<Record<Provision['force'], string>> = {
  absolute: 'absolute',
  qualified: 'public interest test',
  'by-condition': 'test depends on the condition',
  none: 'refuses the request',
};

function ProvisionRow({ law }: { law: Provision }) {
  return (
    <span class="grow">
      <span class="strong">{shortCitation(law.regime, law.provision)}</span> {law.name}
      <span class="quiet small provision-more">
        {law.limb === null ? '' : `${law.limb} · `}
        {FORCES[law.force]} <UnverifiedMark toCheck={law.toCheck} />
      </span>
    </span>
  );
}
