import { useState } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { plainClock } from '../../domain/law/clock.ts';
import { isEnvironmental, type Regime } from '../../domain/law/provision.ts';
import { same } from '../../domain/value/same.ts';
import { DateField } from '../controls/date-field.tsx';
import { Kept } from '../session/draft.tsx';
import { ExtensionFields } from './extension-fields.tsx';
import { LimitFields } from './limit-fields.tsx';
import { ClockFieldset } from './part.tsx';
import type { ClockFields } from './use-clock-draft.ts';

type PartProps = { readonly foiCase: FoiCase; readonly fields: ClockFields };

/** Folded away until it is needed: most dates are moved by nothing. Has only what the regime has. */
export function MovesTheDate({ foiCase, fields, unfolded }: PartProps & { readonly unfolded: boolean }) {
  const [isOpen] = useState(() => unfolded || fields.kept.isKept || !same(foiCase.clock, plainClock));
  return (
    <details class="moves" open={isOpen}>
      <summary>Something moves the date</summary>
      <div class="stack">
        <Kept draft={fields.kept} />
        <Clarified foiCase={foiCase} fields={fields} />
        <Fee foiCase={foiCase} fields={fields} />
        <LimitFields foiCase={foiCase} fields={fields} />
        <ExtensionFields foiCase={foiCase} fields={fields} />
      </div>
    </details>
  );
}

const CLARIFIED_BY: Readonly<Record<Regime, string>> = {
  FOIA: 's1(3), s10(6)',
  EIR: 'reg 9',
  FOISA: 's1(3), s10(1)(b)',
  EISR: 'reg 9',
};

function Clarified({ foiCase, fields }: PartProps) {
  const { clarified } = fields.draft;
  return (
    <ClockFieldset
      name="Clarification"
      law={CLARIFIED_BY[foiCase.regime]}
      refusal={fields.refusal('clarified')}
      clear={clarified === '' ? null : () => fields.type('clarified', '')}
    >
      {(refused) => (
        <DateField
          label="Arrived on, if you needed it to find the information"
          value={clarified}
          onDate={(date) => fields.type('clarified', date)}
          {...refused}
        />
      )}
    </ClockFieldset>
  );
}

const FEE_BY: Readonly<Record<Regime, string>> = {
  FOIA: 's10(2)',
  EIR: 'reg 8',
  FOISA: 's10(3)',
  EISR: 'reg 8',
};

function Fee({ foiCase, fields }: PartProps) {
  const { notice, paid } = fields.draft.fee;
  const isMissing = notice === '' && paid !== '';
  return (
    <ClockFieldset
      name={isEnvironmental(foiCase.regime) ? 'Payment in advance' : 'Fee'}
      law={FEE_BY[foiCase.regime]}
      refusal={isMissing ? 'Give the day of the notice too.' : fields.refusal('fee')}
      clear={notice === '' && paid === '' ? null : () => fields.type('fee', { notice: '', paid: '' })}
    >
      {(refused) => (
        <div class="dates">
          <DateField
            label={isEnvironmental(foiCase.regime) ? 'Asked for on' : 'Notice given on'}
            value={notice}
            onDate={(date) => fields.type('fee', { notice: date, paid })}
            {...refused}
          />
          <DateField
            label="Paid on"
            value={paid}
            onDate={(date) => fields.type('fee', { notice, paid: date })}
            {...refused}
          />
        </div>
      )}
    </ClockFieldset>
  );
}
