import { useId } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { type Limit, limitsOf } from '../../domain/law/limits.ts';
import { DateField } from '../controls/date-field.tsx';
import { Icon } from '../controls/icon.tsx';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';
import type { ClockDraft } from './clock-draft.ts';
import { ClockFieldset, LeftOver, type Refused, Remove } from './part.tsx';
import type { ClockFields } from './use-clock-draft.ts';

type Variant = ClockDraft['variant'];

const ORDINARY: Variant = { kind: '', closed: [], until: '' };

/** Another limit than 20 working days, where the regime has one. */
export function LimitFields({ foiCase, fields }: { foiCase: FoiCase; fields: ClockFields }) {
  const limits = limitsOf(foiCase.regime);
  const { variant } = fields.draft;
  const limit = limits.find(({ kind }) => kind === variant.kind);
  if (variant.kind !== '' && !limit)
    return <LeftOver part="variant" fields={fields} clear={() => fields.type('variant', ORDINARY)} />;
  if (limits.length === 0) return null;
  const type = (change: Partial<Variant>) => fields.type('variant', { ...variant, ...change });
  return (
    <ClockFieldset name="Time limit" law={limit?.law ?? ''} refusal={fields.refusal('variant')} clear={null}>
      {(refused) => (
        <div class="stack">
          <LimitChoice limits={limits} chosen={variant.kind} choose={(kind) => type({ kind })} />
          {limit ? <About limit={limit} /> : null}
          {variant.kind === 'school' ? (
            <Closed closed={variant.closed} type={type} refused={refused} />
          ) : null}
          {variant.kind === 'set-by-regulator' ? (
            <DateField
              label="Day set"
              value={variant.until}
              onDate={(until) => type({ until })}
              {...refused}
            />
          ) : null}
        </div>
      )}
    </ClockFieldset>
  );
}

type LimitChoiceProps = {
  readonly limits: readonly Limit[];
  readonly chosen: Variant['kind'];
  readonly choose: (kind: Variant['kind']) => void;
};

function LimitChoice({ limits, chosen, choose }: LimitChoiceProps) {
  return (
    <select
      class="field"
      aria-label="Time limit"
      value={chosen}
      onChange={(event) => choose(limits.find(({ kind }) => kind === event.currentTarget.value)?.kind ?? '')}
    >
      <option value="">20 working days</option>
      {limits.map(({ kind, name }) => (
        <option key={kind} value={kind}>
          {name}
        </option>
      ))}
    </select>
  );
}

function About({ limit }: { limit: Limit }) {
  return (
    <p class="small quiet">
      {limit.about} <UnverifiedMark toCheck={limit.toCheck} />
    </p>
  );
}

type ClosedProps = {
  readonly closed: Variant['closed'];
  readonly type: (change: Partial<Variant>) => void;
  readonly refused: Refused;
};

function Closed({ closed, type, refused }: ClosedProps) {
  const id = useId();
  const set = (place: number, change: Partial<Variant['closed'][number]>) =>
    type({ closed: closed.map((one, at) => (at === place ? { ...one, ...change } : one)) });
  return (
    <fieldset class="stack" aria-labelledby={id}>
      <span id={id} class="small quiet">
        When the school is closed to pupils
      </span>
      {closed.map(({ from, to }, place) => (
        <div class="dates removable" key={`${place} of ${closed.length}`}>
          <DateField
            label="First day"
            value={from}
            onDate={(date) => set(place, { from: date })}
            {...refused}
          />
          <DateField label="Last day" value={to} onDate={(date) => set(place, { to: date })} {...refused} />
          <Remove what="Closing" act={() => type({ closed: closed.filter((_one, at) => at !== place) })} />
        </div>
      ))}
      <div>
        <button
          type="button"
          class="button small"
          onClick={() => type({ closed: [...closed, { from: '', to: '' }] })}
        >
          <Icon icon="plus" size={14} /> Closed days
        </button>
      </div>
    </fieldset>
  );
}
