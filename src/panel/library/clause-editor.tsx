import { useEffect, useRef } from 'preact/hooks';
import { CLAUSE_ROLES, type Clause } from '../../domain/clauses/clause.ts';
import { clauseToCheck } from '../../domain/clauses/clause-to-check.ts';
import {
  CASE_PLACEHOLDERS,
  OFFICER_PLACEHOLDERS,
  PLACEHOLDERS,
} from '../../domain/clauses/placeholder-names.ts';
import { placeholdersIn } from '../../domain/clauses/placeholders.ts';
import { findProvision, provisionsOf } from '../../domain/law/find.ts';
import type { Regime } from '../../domain/law/provision.ts';
import { REGIMES } from '../../domain/value/regime.ts';
import { SoonField } from '../controls/soon-field.tsx';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { useSession } from '../session/session.ts';
import { ROLE_NAMES } from '../words/clause-roles.ts';
import { shortCitation } from '../words/exemption-words.ts';

type ClauseEditorProps = {
  readonly clause: Clause;
  /** Every change, at once: what changed and nothing else. */
  readonly change: (part: Partial<Clause>) => void;
  readonly leave: () => void;
  /** A new clause: its title is asked for first. */
  readonly isNew: boolean;
};

/** A clause being written, in place. */
export function ClauseEditor({ clause, change, leave, isNew }: ClauseEditorProps) {
  const session = useSession();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) form.current?.querySelector('input')?.focus();
  }, [isNew]);
  return (
    <div class="clause-form" ref={form}>
      <Labelled words="Title">
        <SoonField label="Title" value={clause.title} onText={(title) => change({ title })} onLeave={leave} />
      </Labelled>
      <div class="clause-keys">
        <Labelled words="Law">
          <RegimeSelect regime={clause.regime} choose={(regime) => change({ regime, provision: null })} />
        </Labelled>
        <Labelled words="Provision">
          <ProvisionSelect clause={clause} choose={(provision) => change({ provision })} />
        </Labelled>
        <Labelled words="Kind">
          <RoleSelect clause={clause} choose={(role) => change({ role })} />
        </Labelled>
        <Labelled words="Tags">
          <SoonField
            label="Tags"
            placeholder="prices, contracts"
            value={clause.tags.join(', ')}
            onText={(words) => change({ tags: tagsIn(words) })}
            onLeave={leave}
          />
        </Labelled>
      </div>
      <ForDenial clause={clause} choose={(ncnd) => change({ ncnd })} />
      <div class="labelled">
        <span>Text</span>
        <LazyRichEditor
          label="Text"
          keep={{ session, owner: '', form: `link library:${clause.id}` }}
          value={clause.body}
          placeholder="What the letter says"
          placeholders={OFFERED}
          onChange={(body) => change({ body })}
          onLeave={leave}
        />
      </div>
      <UnknownPlaceholders clause={clause} />
    </div>
  );
}

function Labelled({ words, children }: { words: string; children: preact.ComponentChildren }) {
  return (
    <div class="labelled">
      <span aria-hidden>{words}</span>
      {children}
    </div>
  );
}

function RegimeSelect({ regime, choose }: { regime: Regime; choose: (regime: Regime) => void }) {
  return (
    <select
      class="field"
      aria-label="Law"
      value={regime}
      onChange={(event) => choose(asRegime(event.currentTarget.value))}
    >
      {REGIMES.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  );
}

function ProvisionSelect(props: { clause: Clause; choose: (provision: string | null) => void }) {
  const { regime, provision } = props.clause;
  const rows = provisionsOf(regime);
  const isKnown = provision === null || rows.some((row) => row.provision === provision);
  return (
    <>
      <select
        class="field"
        aria-label="Provision"
        value={provision ?? ''}
        onChange={(event) => props.choose(event.currentTarget.value || null)}
      >
        <option value="">None</option>
        {isKnown ? null : <option value={provision}>{shortCitation(regime, provision)}</option>}
        {rows.map((row) => (
          <option key={row.provision} value={row.provision}>
            {shortCitation(regime, row.provision)} {row.limb ?? row.name}
          </option>
        ))}
      </select>
      <UnverifiedMark toCheck={clauseToCheck(props.clause)} />
    </>
  );
}

/** Only where the law allows to neither confirm nor deny; a mark that was set stays in sight, to be taken away. */
function ForDenial({ clause, choose }: { clause: Clause; choose: (ncnd: boolean) => void }) {
  const { regime, provision, ncnd } = clause;
  const law = provision === null ? undefined : findProvision(regime, provision);
  if (!ncnd && (law?.ncnd ?? null) === null) return null;
  return (
    <label class="row small">
      <input type="checkbox" checked={ncnd} onChange={(event) => choose(event.currentTarget.checked)} />
      Reasons to neither confirm nor deny
    </label>
  );
}

function RoleSelect({ clause, choose }: { clause: Clause; choose: (role: Clause['role']) => void }) {
  return (
    <select
      class="field"
      aria-label="Kind"
      value={clause.role}
      onChange={(event) => choose(CLAUSE_ROLES.find((role) => role === event.currentTarget.value) ?? 'text')}
    >
      {CLAUSE_ROLES.map((role) => (
        <option key={role} value={role}>
          {ROLE_NAMES[role]}
        </option>
      ))}
    </select>
  );
}

/** Names that mean nothing here: most often slips of the pen. */
function UnknownPlaceholders({ clause }: { clause: Clause }) {
  const unknown = placeholdersIn(clause.body).filter(
    (name) => !PLACEHOLDERS.some((one) => one.name === name),
  );
  const named = unknown.map((name) => `{{${name}}}`).join(', ');
  return (
    <p class="small clause-unknown" role="status">
      {unknown.length === 0
        ? ''
        : `No placeholder is called ${named}. Choose one from { }, or leave it as a blank: it must be written over before a letter goes.`}
    </p>
  );
}

const OFFERED = { filled: CASE_PLACEHOLDERS, open: OFFICER_PLACEHOLDERS };

function asRegime(value: string): Regime {
  return REGIMES.find((regime) => regime === value) ?? 'FOIA';
}

function tagsIn(words: string): readonly string[] {
  const tags = words.split(',').map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
