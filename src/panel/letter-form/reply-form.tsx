import { afterPaint, bringUp } from '../controls/lead.ts';
import { useLeading } from '../session/leading.ts';
import { EarlierLetters } from './earlier-letters.tsx';
import { FORMS, type ReplyFormProps } from './forms.tsx';

/** What the chosen letter needs beside the answers, and the letters that went before it. */
export function ReplyForm(props: ReplyFormProps) {
  useLeading((place) => {
    if (place.kind !== 'reply') return false;
    afterPaint(focusForm);
    return true;
  });
  const Form = FORMS[props.foiCase.reply.kind];
  return (
    <>
      {Form ? <Form {...props} /> : null}
      <EarlierLetters {...props} />
    </>
  );
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
