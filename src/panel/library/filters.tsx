import { CLAUSE_ROLES, type Clause } from '../../domain/clauses/clause.ts';
import { type ClauseFilter, passes } from '../../domain/clauses/find.ts';
import { compareProvisions } from '../../domain/law/citation.ts';
import type { Regime } from '../../domain/law/provision.ts';
import { REGIMES } from '../../domain/value/regime.ts';
import { ROLE_NAMES } from '../words/clause-roles.ts';
import { shortCitation } from '../words/exemption-words.ts';

type FiltersProps = {
  readonly clauses: readonly Clause[];
  readonly filter: ClauseFilter;
  readonly change: (filter: ClauseFilter) => void;
};

/** Four choices, each offering only what the library has under the others. */
export function Filters({ clauses, filter, change }: FiltersProps) {
  const under = (without: keyof ClauseFilter) => {
    const { [without]: _without, ...others } = filter;
    return clauses.filter((clause) => passes(clause, others));
  };
  const set = (name: keyof ClauseFilter, value: string) => change(narrowed(filter, name, value));
  return (
    <fieldset class="filters">
      <legend class="spoken">Narrow the library</legend>
      <Choice
        label="Law"
        any="All laws"
        value={filter.regime ?? ''}
        options={unique(under('regime').map(({ regime }) => regime)).map((regime) => [regime, regime])}
        choose={(value) => set('regime', value)}
      />
      <Choice
        label="Provision"
        any="Any provision"
        value={filter.provision === null ? NONE : (filter.provision ?? '')}
        options={provisionOptions(under('provision'), filter.regime ?? '')}
        choose={(value) => set('provision', value)}
      />
      <Choice
        label="Kind"
        any="Any kind"
        value={filter.role ?? ''}
        options={CLAUSE_ROLES.filter((role) => under('role').some((clause) => clause.role === role)).map(
          (role) => [role, ROLE_NAMES[role]],
        )}
        choose={(value) => set('role', value)}
      />
      <Choice
        label="Tag"
        any="Any tag"
        value={filter.tag ?? ''}
        options={unique(under('tag').flatMap(({ tags }) => tags))
          .sort()
          .map((tag) => [tag, tag])}
        choose={(value) => set('tag', value)}
      />
    </fieldset>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
};

function Choice({ label, any, value, options, choose }: ChoiceProps) {
  const known = value === '' || options.some(([option]) => option === value);
  return (
    <select
      class={value === '' ? 'field filter' : 'field filter chosen'}
      aria-label={label}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="">{any}</option>
      {known ? null : <option value={value}>{value}</option>}
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}

/** In statute order; the law is named only where several are shown. */
function provisionOptions(
  clauses: readonly Clause[],
  regime: Regime | '',
): readonly (readonly [string, string])[] {
  const tied = clauses.flatMap((clause) => (clause.provision === null ? [] : [clause.provision]));
  const words = (provision: string) => (regime === '' ? provision : shortCitation(regime, provision));
  const sorted = unique(tied).sort(compareProvisions);
  const none = clauses.some(({ provision }) => provision === null);
  return [
    ...sorted.map((one) => [one, words(one)] as const),
    ...(none ? [[NONE, 'No provision'] as const] : []),
  ];
}

/** The filter with one choice made or, with '', taken back. A provision belongs to its law and goes with it. */
function narrowed(filter: ClauseFilter, name: keyof ClauseFilter, value: string): ClauseFilter {
  const { regime, provision, role, tag } = filter;
  switch (name) {
    case 'regime':
      return given({ regime: REGIMES.find((one) => one === value), role, tag });
    case 'provision':
      return given({ regime, provision: value === NONE ? null : value || undefined, role, tag });
    case 'role':
      return given({ regime, provision, role: CLAUSE_ROLES.find((one) => one === value), tag });
    case 'tag':
      return given({ regime, provision, role, tag: value || undefined });
  }
}

type Wanted = { readonly [K in keyof ClauseFilter]: ClauseFilter[K] | undefined };

/** Only what was chosen. */
function given({ regime, provision, role, tag }: Wanted): ClauseFilter {
  return {
    ...(regime === undefined ? {} : { regime }),
    ...(provision === undefined ? {} : { provision }),
    ...(role === undefined ? {} : { role }),
    ...(tag === undefined ? {} : { tag }),
  };
}

/** Stands for "no provision" among the options, whose '' is "any". */
const NONE = '-';

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
