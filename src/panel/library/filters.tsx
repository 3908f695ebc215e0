import type { Clause, ClauseRole } from '../../domain/clauses/clause.ts';
import { compareProvisions } from '../../domain/law/citation.ts';
import type { Regime } from '../../domain/law/provision.ts';
import { shortCitation } from '../request/exemption-words.ts';
import { ROLE_NAMES, ROLES } from './role-names.ts';

/** What the library is narrowed to; '' is everything. `provision` is '-' for clauses tied to none. */
export type Filter = {
  readonly regime: Regime | '';
  readonly provision: string;
  readonly role: ClauseRole | '';
  readonly tag: string;
};

export const NO_FILTER: Filter = { regime: '', provision: '', role: '', tag: '' };

/** True for a clause that the filter lets through. */
export function passes(clause: Clause, filter: Filter): boolean {
  return (
    (filter.regime === '' || clause.regime === filter.regime) &&
    (filter.provision === '' || (clause.provision ?? '-') === filter.provision) &&
    (filter.role === '' || clause.role === filter.role) &&
    (filter.tag === '' || clause.tags.includes(filter.tag))
  );
}

type FiltersProps = {
  readonly clauses: readonly Clause[];
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
};

/** Four choices, each offering only what the library has under the others. */
export function Filters({ clauses, filter, change }: FiltersProps) {
  const under = (without: keyof Filter) =>
    clauses.filter((clause) => passes(clause, { ...filter, [without]: '' }));
  const set = (part: Partial<Filter>) => change({ ...filter, ...part });
  return (
    <fieldset class="filters">
      <legend class="spoken">Narrow the library</legend>
      <Choice
        label="Law"
        any="All laws"
        value={filter.regime}
        options={unique(under('regime').map(({ regime }) => regime)).map((regime) => [regime, regime])}
        choose={(value) => set({ regime: asRegime(value), provision: '' })}
      />
      <Choice
        label="Provision"
        any="Any provision"
        value={filter.provision}
        options={provisionOptions(under('provision'), filter.regime)}
        choose={(provision) => set({ provision })}
      />
      <Choice
        label="Kind"
        any="Any kind"
        value={filter.role}
        options={ROLES.filter((role) => under('role').some((clause) => clause.role === role)).map((role) => [
          role,
          ROLE_NAMES[role],
        ])}
        choose={(value) => set({ role: ROLES.find((role) => role === value) ?? '' })}
      />
      <Choice
        label="Tag"
        any="Any tag"
        value={filter.tag}
        options={unique(under('tag').flatMap(({ tags }) => tags))
          .sort()
          .map((tag) => [tag, tag])}
        choose={(tag) => set({ tag })}
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
    ...(none ? [['-', 'No provision'] as const] : []),
  ];
}

function asRegime(value: string): Regime | '' {
  return value === 'FOIA' || value === 'EIR' || value === 'FOISA' ? value : '';
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
