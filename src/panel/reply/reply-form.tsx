import type { Case } from '../../domain/case/case.ts';
import { afterPaint, bringUp } from '../controls/lead.ts';
import { useLeading } from '../session/leading.ts';
import { ClarificationForm } from './clarification-form.tsx';
import { Estimator } from './estimator.tsx';
import { ExtensionForm } from './extension-form.tsx';
import { ReviewForm } from './review-form.tsx';
import { TransferForm } from './transfer-form.tsx';

type ReplyFormProps = { readonly of: Case };

/** What the chosen letter needs beside the answers; nothing for one that needs no more. */
export function ReplyForm(props: ReplyFormProps) {
  useLeading((place) => {
    if (place.kind !== 'reply') return false;
    afterPaint(focusForm);
    return true;
  });
  return <FormOfKind {...props} />;
}

/** Leads to the form: to what is empty in it first. */
function focusForm() {
  const form = document.getElementById('reply-form');
  const fields = [...(form?.querySelectorAll<HTMLElement>('select, input, [role="textbox"], button') ?? [])];
  const first = fields.find(isEmpty) ?? fields[0] ?? document.querySelector<HTMLElement>('.reply-kind');
  const place = form ?? first;
  if (place) bringUp(place, { focus: () => first });
}

function isEmpty(field: HTMLElement): boolean {
  if (field instanceof HTMLInputElement) return field.type !== 'checkbox' && field.value === '';
  if (field instanceof HTMLSelectElement) return field.value === '';
  return field.role === 'textbox' && field.textContent?.trim() === '';
}

function FormOfKind({ of }: ReplyFormProps) {
  switch (of.reply.kind) {
    case 'response':
      return <Estimator of={of} />;
    case 'acknowledgement':
      return null;
    case 'clarification':
      return <ClarificationForm of={of} />;
    case 'extension':
      return <ExtensionForm of={of} />;
    case 'transfer':
      return <TransferForm of={of} />;
    case 'review-outcome':
      return <ReviewForm of={of} />;
  }
}
