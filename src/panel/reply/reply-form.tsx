import { useSignalEffect } from '@preact/signals';
import type { Session } from '../session.ts';
import { FORMS, type ReplyFormProps } from './forms.tsx';

/** What the chosen letter needs beside the answers; nothing for one that needs no more. */
export function ReplyForm(props: ReplyFormProps) {
  useLeading(props.session);
  const Form = FORMS[props.of.reply.kind];
  return Form ? <Form {...props} /> : null;
}

/** Leads to the form, when a check asked for it: to what is empty in it first. */
function useLeading(session: Session): void {
  useSignalEffect(() => {
    if (session.place.value?.kind !== 'reply') return;
    session.place.value = null;
    requestAnimationFrame(() => requestAnimationFrame(focusForm));
  });
}

function focusForm() {
  const form = document.getElementById('reply-form');
  const fields = [...(form?.querySelectorAll<HTMLElement>('select, input, [role="textbox"], button') ?? [])];
  const first = fields.find(isEmpty) ?? fields[0] ?? document.querySelector<HTMLElement>('.reply-kind');
  (form ?? first)?.scrollIntoView({ block: 'nearest' });
  first?.focus({ preventScroll: form !== null });
}

function isEmpty(field: HTMLElement): boolean {
  if (field instanceof HTMLInputElement) return field.type !== 'checkbox' && field.value === '';
  if (field instanceof HTMLSelectElement) return field.value === '';
  return field.role === 'textbox' && field.textContent?.trim() === '';
}
