import { useId } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { findProvision, provisionsOf } from '../../domain/law/find.ts';
import { isEnvironmental, type Provision, type Regime } from '../../domain/law/provision.ts';
import { DateField } from '../controls/date-field.tsx';
import { shortCitation } from '../words/exemption-words.ts';
import type { ClockDraft } from './clock-draft.ts';
import { ClockFieldset, LeftOver } from './part.tsx';
import type { ClockFields } from './use-clock-draft.ts';

type ExtensionProps = { readonly foiCase: FoiCase; readonly fields: ClockFields };
type Extension = ClockDraft['extension'];

/** The kind of more time that each law gives. */
const KNOWN: Readonly<Record<Regime, Extension['kind'] | null>> = {
  FOIA: 'public-interest',
  EIR: 'complex-and-voluminous',
  FOISA: null,
  EISR: 'complex-and-voluminous',
};

const NONE: Extension = { kind: '', provision: '', until: '' };

/** More time: for the public interest test under FOIA, for complex and voluminous ones under the Regulations; FOISA has none. */
export function ExtensionFields({ foiCase, fields }: ExtensionProps) {
  const { kind } = fields.draft.extension;
  const known = KNOWN[foiCase.regime];
  if (kind !== '' && kind !== known)
    return <LeftOver part="extension" fields={fields} clear={() => fields.type('extension', NONE)} />;
  if (foiCase.regime === 'FOIA') return <PublicInterest foiCase={foiCase} fields={fields} />;
  return isEnvironmental(foiCase.regime) ? <Voluminous fields={fields} /> : null;
}

function PublicInterest({ foiCase, fields }: ExtensionProps) {
  const { extension } = fields.draft;
  const type = (change: Partial<Extension>) =>
    fields.type('extension', extended({ ...extension, ...change }));
  return (
    <ClockFieldset
      name="More time for the public interest test"
      law="s10(3), s17(2)"
      refusal={fields.refusal('extension')}
      clear={extension.kind === '' ? null : () => fields.type('extension', NONE)}
    >
      {(refused) => (
        <div class="stack">
          <WeighedChoice
            foiCase={foiCase}
            chosen={extension.provision}
            choose={(provision) => type({ provision })}
          />
          <DateField
            label="You expect to decide by"
            value={extension.until}
            onDate={(until) => type({ until })}
            {...refused}
          />
        </div>
      )}
    </ClockFieldset>
  );
}

/** With neither a provision nor a date there is no extension. */
function extended({ provision, until }: Extension): Extension {
  return provision === '' && until === '' ? NONE : { kind: 'public-interest', provision, until };
}

type WeighedProps = {
  readonly foiCase: FoiCase;
  readonly chosen: string;
  readonly choose: (provision: string) => void;
};

/** The exemptions claimed in the case come first: an extension is for one that was found to apply. */
function WeighedChoice({ foiCase, chosen, choose }: WeighedProps) {
  const id = useId();
  const claimed = claimedQualified(foiCase);
  const others = provisionsOf('FOIA').filter((law) => isWeighed(law) && !claimed.includes(law));
  return (
    <div class="labelled">
      <label for={id}>Qualified exemption that applies</label>
      <select id={id} class="field" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">None yet</option>
        {claimed.length === 0 ? null : <Group label="Claimed in this case" laws={claimed} />}
        <Group label={claimed.length === 0 ? 'Qualified exemptions' : 'Others'} laws={others} />
      </select>
    </div>
  );
}

function Group({ label, laws }: { label: string; laws: readonly Provision[] }) {
  return (
    <optgroup label={label}>
      {laws.map(({ provision, name, limb }) => (
        <option key={provision} value={provision}>
          {shortCitation('FOIA', provision)} {limb ?? name}
        </option>
      ))}
    </optgroup>
  );
}

function claimedQualified(foiCase: FoiCase): readonly Provision[] {
  const claimed = new Set(
    Object.values(foiCase.answers).flatMap(({ exemptions }) => exemptions.map(({ provision }) => provision)),
  );
  return [...claimed].flatMap((provision) => {
    const law = findProvision('FOIA', provision);
    return law?.force === 'qualified' ? [law] : [];
  });
}

/** A heading of limbs is no answer to which exemption applies. */
function isWeighed({ force, needs }: Provision): boolean {
  return force === 'qualified' && !needs.includes('limb');
}

function Voluminous({ fields }: { fields: ClockFields }) {
  const isOn = fields.draft.extension.kind !== '';
  return (
    <ClockFieldset name="More time" law="reg 7" refusal={fields.refusal('extension')} clear={null}>
      {() => (
        <label class="tick">
          <input
            type="checkbox"
            checked={isOn}
            onChange={() =>
              fields.type('extension', isOn ? NONE : { ...NONE, kind: 'complex-and-voluminous' })
            }
          />
          <span>Complex and voluminous, both: 40 working days</span>
        </label>
      )}
    </ClockFieldset>
  );
}
