import { useState } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import type { Reasoned } from '../../domain/clauses/reasons-for.ts';
import { closeDialog, openDialog, useDialog } from '../controls/dialogs.ts';
import { Later, loader } from '../controls/later.tsx';
import { leadTo } from '../controls/lead.ts';
import { useLeading } from '../session/leading.ts';

const form = loader(() => import('./worksheet-form.tsx').then((module) => module.WorksheetForm));
const record = loader(() => import('./record-view.tsx').then((module) => module.RecordView));

type OfCase = { readonly foiCase: FoiCase };

/** The worksheet of an exemption, and the record of reasons that is made of all of them. */
export function WorksheetDialogs({ foiCase }: OfCase) {
  return (
    <>
      <Worksheet foiCase={foiCase} />
      <RecordOfReasons foiCase={foiCase} />
    </>
  );
}

/** Opens for the claim that a button or a finding leads to. Everything in it is stored as it is typed. */
function Worksheet({ foiCase }: OfCase) {
  const { ref, open, onClose } = useDialog('worksheet');
  const [claim, setClaim] = useState<Reasoned | null>(null);
  useLeading((place) => {
    if (place.kind !== 'worksheet') return false;
    setClaim(place.claim);
    return openDialog('worksheet');
  });
  const close = () => {
    onClose();
    // What led here may be gone, as a finding is once it is mended.
    if (document.activeElement === document.body)
      leadTo(() => document.getElementById('reasons'), {
        focus: (place) => place.querySelector<HTMLElement>('button'),
      });
  };
  return (
    <dialog ref={ref} class="worksheet" aria-labelledby="worksheet-title" onClose={close}>
      {open && claim !== null ? <Later of={form} props={{ foiCase, claim, done: closeDialog }} /> : null}
    </dialog>
  );
}

function RecordOfReasons({ foiCase }: OfCase) {
  const { ref, open, onClose } = useDialog('record');
  useLeading((place) => place.kind === 'record' && openDialog('record'));
  return (
    <dialog ref={ref} class="worksheet" aria-labelledby="record-title" onClose={onClose}>
      {open ? <Later of={record} props={{ foiCase, done: closeDialog }} /> : null}
    </dialog>
  );
}
