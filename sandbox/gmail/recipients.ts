import type { Recipients } from '../mailbox.ts';
import type { Correspondent } from '../mails/mail.ts';
import type { SandboxOptions } from '../options.ts';
import { el, pressable } from '../page/element.ts';
import { Chips, FIELDS, type Field, typedPeople } from '../page/people.ts';

/// Whom a Gmail message goes to: one folded line of names, which unfolds to three lines of chips with a box each, and
/// hidden inputs with everybody's address.

export type RecipientLines = {
  /** The folded line, the unfolded ones and the hidden inputs. */
  readonly root: HTMLElement;
  read(): Recipients;
  /** Puts the caret where the next recipient is typed. */
  focus(): void;
  /** Shows the names alone, when there are any. */
  fold(): void;
};

type Shown = SandboxOptions['recipients'];
type Line = { readonly chips: HTMLElement; readonly box: HTMLInputElement; readonly root: HTMLElement };

const LABELS: Readonly<Record<Field, string>> = { to: 'To', cc: 'Cc', bcc: 'Bcc' };

/** `changed` is called when somebody was added, taken out or is being typed. */
export function recipientLines(first: Recipients, shown: Shown, changed: () => void): RecipientLines {
  const chips = new Chips();
  const told = () => {
    paint();
    changed();
  };
  const lines = new Map(FIELDS.map((field) => [field, makeLine(field, first[field], shown, chips, told)]));
  const unfolded = el('div', { class: 'aoD az6' }, ...[...lines.values()].map(({ root }) => root));
  const folded = el('div', { class: 'aoD hl', tabindex: '1' });
  const hidden = el('div', { style: 'display: none' });
  const of = (field: Field) => {
    const line = lines.get(field);
    return line ? [...chips.in(line.chips), ...typedPeople(line.box.value)] : [];
  };
  const read = () => ({ to: of('to'), cc: of('cc'), bcc: of('bcc') });
  const paint = () => {
    const now = read();
    folded.replaceChildren('To ', el('span', { class: 'oL aDm az9' }, ...foldedNames(now, shown)));
    hidden.replaceChildren(
      ...(shown === 'shown' ? FIELDS.map((field) => hiddenInput(field, now[field])) : []),
    );
  };
  const fold = (folding: boolean) => {
    folded.style.display = folding ? '' : 'none';
    unfolded.style.display = folding ? 'none' : '';
  };
  const focus = () => {
    fold(false);
    lines.get('to')?.box.focus();
  };
  pressable(folded, focus);
  paint();
  fold(first.to.length > 0);
  const someone = () => FIELDS.some((field) => of(field).length > 0);
  return { root: el('div', {}, folded, unfolded, hidden), read, focus, fold: () => fold(someone()) };
}

/** Names between commas, each with its address behind it as far as it is shown. */
function foldedNames({ to, cc, bcc }: Recipients, shown: Shown): Node[] {
  if (shown === 'none') return [document.createTextNode('Recipients')];
  return [...to, ...cc, ...bcc].flatMap(({ name, email }, index) => {
    const address: Record<string, string> = shown === 'shown' ? { email, 'data-hovercard-id': email } : {};
    const person = el('span', address, name);
    return index === 0 ? [person] : [document.createTextNode(', '), person];
  });
}

function hiddenInput(field: Field, people: readonly Correspondent[]): HTMLElement {
  const value = people.map(({ name, email }) => (name === email ? email : `${name} <${email}>`)).join(', ');
  return el('input', { type: 'hidden', name: field, value });
}

function makeLine(
  field: Field,
  people: readonly Correspondent[],
  shown: Shown,
  known: Chips,
  changed: () => void,
): Line {
  const chips = el('div', { class: 'afp', role: 'listbox', 'aria-label': `${LABELS[field]}: chosen` });
  const add = (person: Correspondent) => chips.append(chip(person, shown, known, changed));
  for (const person of people) add(person);
  const label = `${LABELS[field]} recipients`;
  const box = el('input', { class: 'agP aFw', type: 'text', 'aria-label': label, tabindex: '1' });
  if (!(box instanceof HTMLInputElement)) throw new Error('an input is no input');
  const take = () => {
    const typed = typedPeople(box.value);
    box.value = '';
    for (const person of typed) add(person);
    if (typed.length > 0) changed();
  };
  box.addEventListener('input', changed);
  box.addEventListener('blur', take);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace' && box.value === '' && chips.lastElementChild) {
      chips.lastElementChild.remove();
      changed();
    }
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    take();
  });
  const name = el('span', { class: 'aoy' }, `${LABELS[field]} `);
  return { chips, box, root: el('div', { class: 'aUy', name: field }, name, chips, box) };
}

/** One person: "option" in a listbox, with the address in several places. */
function chip(person: Correspondent, shown: Shown, known: Chips, changed: () => void): HTMLElement {
  const { name, email } = person;
  const words = shown === 'none' ? '•' : name;
  const address: Record<string, string> = shown === 'shown' ? { 'data-hovercard-id': email } : {};
  const cross = el('span', { class: 'afX', role: 'button', 'aria-label': 'Remove' });
  const made = el(
    'div',
    { class: 'afV', role: 'option', tabindex: '-1', ...address },
    el('span', { class: 'afW', ...(shown === 'shown' ? { email, name } : {}) }, words),
    cross,
  );
  pressable(cross, () => {
    made.remove();
    changed();
  });
  return known.keep(made, person);
}
