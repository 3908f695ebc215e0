import { useRef } from 'preact/hooks';
import { belongsTo } from '../../domain/case/team-questions.ts';
import { bringUp, leadTo } from '../controls/lead.ts';
import { useLeading } from '../session/leading.ts';
import type { Place } from '../session/route.ts';
import { type Session, useSession } from '../session/session.ts';

/**
 * Leads to the place in the request that a finding, a search result or a new question asked for.
 * @param reach turns to the page that a question's card is on
 */
export function useLeadingToQuestions(
  reach: (question: string) => void,
  unfold: (question: string) => void,
): void {
  const session = useSession();
  const latest = useRef(reach);
  latest.current = reach;
  useLeading((place) => {
    const id = elementIdOf(place);
    if (!id) return false;
    if ('question' in place && place.question !== null) {
      const { question } = place;
      const team = teamFor(session, question, place.team);
      if (team !== null) session.chooseTeam(team);
      if (!('head' in place)) unfold(question);
      // The team's questions are those of the next render, and so is what `reach` knows of pages.
      requestAnimationFrame(() => latest.current(question));
    }
    requestAnimationFrame(() => leadTo(() => document.getElementById(id), wayTo(place)));
    return true;
  });
}

/** What in a place is focused. */
function wayTo(place: Place) {
  return {
    focus(element: HTMLElement) {
      // What is folded can be neither seen nor focused.
      element.closest('details')?.setAttribute('open', '');
      if ('words' in place && place.words !== undefined) {
        const { words } = place;
        requestAnimationFrame(() => selectWords(element, words));
      }
      return 'head' in place ? headIn(element) : firstIn(element);
    },
  };
}

/** The team on whose tab the question stands: the one asked for, where it is its question, else the shown one if it can be. */
function teamFor(session: Session, question: string, team: string | null): string | null {
  const foiCase = session.current.peek();
  const asked = foiCase?.questions.find(({ id }) => id === question);
  if (!foiCase || !asked) return team;
  const wanted = [team ?? session.team.peek(), session.team.peek(), ...foiCase.teams.map(({ id }) => id)];
  return wanted.find((id) => belongsTo(foiCase, asked, id)) ?? team;
}

function elementIdOf(place: Place): string | null {
  if (place.kind === 'question') return `question-${place.question}`;
  if (place.kind === 'clause') return `clause-${place.clause}`;
  if (place.kind === 'reasons' || place.kind === 'third-parties' || place.kind === 'passages')
    return place.kind;
  const isHere = place.kind === 'field' && (place.field === 'received' || place.field === 'reference');
  return isHere ? place.field : null;
}

/** So many frames the editor may take to load. */
const PATIENCE = 120;

/** Selects words in the editor that the focus has opened, so that the next key writes over them. */
function selectWords(within: Element, words: string, frames = PATIENCE): void {
  const marks = [...within.querySelectorAll('[contenteditable="true"] .unfilled')];
  const found = marks.find((mark) => mark.textContent === words);
  if (found) getSelection()?.selectAllChildren(found);
  else if (frames > 0) requestAnimationFrame(() => selectWords(within, words, frames - 1));
}

/** Brings a question's card into view, from another page too, and focuses the first thing there is to do in it. */
export function focusQuestion(question: string, reach: (question: string) => boolean): void {
  const card = () => document.getElementById(`question-${question}`);
  if (reach(question)) {
    leadTo(card, { focus: firstIn });
    return;
  }
  const shown = card();
  if (shown) bringUp(shown, { focus: firstIn });
}

const FIRST = [
  '.offer',
  'textarea',
  '[aria-invalid="true"]',
  '[role="textbox"]',
  'select',
  'input',
  '.question-text',
  'button',
];

function firstIn(place: HTMLElement): HTMLElement | undefined {
  return (
    FIRST.map((selector) => place.querySelector<HTMLElement>(selector)).find((found) => found !== null) ??
    undefined
  );
}

/** The question's own words; where the focus is in its card already, it stays where it is. */
function headIn(card: HTMLElement): HTMLElement | null {
  if (card.contains(document.activeElement)) return null;
  return card.querySelector('button.question-text, .question-head button, .question-edit textarea');
}
