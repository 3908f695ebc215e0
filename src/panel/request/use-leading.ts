import { useSignalEffect } from '@preact/signals';
import type { Session } from '../session.ts';

/** Leads to the place that a gap, a search result or a new question asked for. */
export function useLeading(session: Session, unfold: (question: string) => void): void {
  useSignalEffect(() => {
    const place = session.place.value;
    if (place?.kind === 'question') {
      if (place.team !== null) session.chooseTeam(place.team);
      unfold(place.question);
      afterPaint(() => focusQuestion(place.question));
    } else if (place?.kind === 'clause')
      afterPaint(() => focusIn(document.getElementById(`clause-${place.clause}`)));
    else return;
    session.place.value = null;
  });
}

/** Brings a question's card into view and focuses the first thing there is to do in it. */
export function focusQuestion(question: string): void {
  focusIn(document.getElementById(`question-${question}`));
}

const FIRST = [
  'textarea',
  '[aria-invalid="true"]',
  '[role="textbox"]',
  'select',
  'input',
  '.question-text',
  'button',
];

function focusIn(place: HTMLElement | null): void {
  if (!place) return;
  const target = FIRST.map((selector) => place.querySelector<HTMLElement>(selector)).find((found) => found);
  place.scrollIntoView({ block: 'nearest' });
  target?.focus();
}

function afterPaint(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
