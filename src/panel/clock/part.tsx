import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { ClockPart } from '../../domain/law/contradiction.ts';
import { Icon } from '../controls/icon.tsx';
import type { ClockFields } from './use-clock-draft.ts';

/** What a refused field says of itself, for assistive technology. */
export type Refused = { readonly isRefused: boolean; readonly describedBy: string };

type PartProps = {
  readonly name: string;
  readonly law: string;
  /** Why what is typed is not taken; null where it is. */
  readonly refusal: string | null;
  /** Takes away what it says; null where it says nothing. */
  readonly clear: (() => void) | null;
  readonly children: (refused: Refused) => ComponentChildren;
};

/** One thing that moves the date, with the law that says so, and the reason where it is not taken. */
export function ClockFieldset({ name, law, refusal, clear, children }: PartProps) {
  const id = useId();
  const frame = useRef<HTMLFieldSetElement>(null);
  const remove = () => {
    clear?.();
    // The button goes with what it removed.
    frame.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  return (
    <fieldset class="moves-part" ref={frame}>
      <legend class="spoken">{name}</legend>
      <div class="moves-head">
        <span class="grow">
          <span class="strong" aria-hidden="true">
            {name}
          </span>{' '}
          <span class="quiet small">{law}</span>
        </span>
        {clear === null ? null : <Remove what={name} act={remove} />}
      </div>
      {children({ isRefused: refusal !== null, describedBy: id })}
      <p id={id} class="refusal small" role="status">
        {refusal === null ? null : (
          <>
            <Icon icon="circle-alert" size={14} /> <span>{refusal} It is not counted.</span>
          </>
        )}
      </p>
    </fieldset>
  );
}

/** Takes away what one part says. */
export function Remove({ what, act }: { what: string; act: () => void }) {
  return (
    <button type="button" class="button plain small square" onClick={act}>
      <Icon icon="x" size={14} name={`Remove ${what.charAt(0).toLowerCase()}${what.slice(1)}`} />
    </button>
  );
}

/** A part that another regime had, and this one has not: it stays until it is taken away. */
export function LeftOver({
  part,
  fields,
  clear,
}: {
  part: ClockPart;
  fields: ClockFields;
  clear: () => void;
}) {
  const refusal = fields.refusal(part);
  if (refusal === null) return null;
  return (
    <div class="note amber small">
      <Icon icon="circle-alert" />
      <div class="grow">
        <p>{refusal}</p>
        <button type="button" class="link" onClick={clear}>
          Take it away
        </button>
      </div>
    </div>
  );
}
