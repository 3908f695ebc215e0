import type { Recipients } from '../mailbox.ts';
import type { Correspondent } from '../mails/mail.ts';
import type { SandboxOptions } from '../options.ts';
import { el } from '../page/element.ts';
import { Chips, FIELDS, type Field, typedPeople } from '../page/people.ts';

/// Whom an Outlook message goes to: three wells. No inputs, but editable lines, with a pill in them for each person, which
/// shows the address of people outside the organisation only.

export type Wells = {
  readonly root: HTMLElement;
  read(): Recipients;
  /** Puts the caret where the next recipient is typed. */
  focus(): void;
};

type Manners = { readonly shown: SandboxOptions['recipients']; readonly account: string };

const LABELS: Readonly<Record<Field, string>> = { to: 'To', cc: 'Cc', bcc: 'Bcc' };

/** `changed` is called when somebody was added, taken out or is being typed. */
export function makeWells(first: Recipients, manners: Manners, changed: () => void): Wells {
  const chips = new Chips();
  const wells = new Map(
    FIELDS.map((field) => [field, makeWell(field, first[field], manners, chips, changed)]),
  );
  const lines = [...wells].map(([field, well]) =>
    el('div', { class: 'to-line' }, el('span', { class: 'to' }, LABELS[field]), well),
  );
  const of = (field: Field) => {
    const well = wells.get(field);
    return well ? [...chips.in(well), ...typedPeople(typedIn(well))] : [];
  };
  return {
    root: el('div', { class: 'wells' }, ...lines),
    read: () => ({ to: of('to'), cc: of('cc'), bcc: of('bcc') }),
    focus: () => wells.get('to')?.focus(),
  };
}

function makeWell(
  field: Field,
  people: readonly Correspondent[],
  manners: Manners,
  chips: Chips,
  changed: () => void,
): HTMLElement {
  const label = LABELS[field];
  const well = el('div', { class: 'well', contenteditable: 'true', role: 'textbox', 'aria-label': label });
  well.tabIndex = 0;
  const add = (person: Correspondent) => well.append(chips.keep(pill(person, manners), person));
  for (const person of people) add(person);
  const take = () => {
    const typed = typedPeople(typedIn(well));
    for (const node of [...well.childNodes]) if (!isPill(node)) node.remove();
    for (const person of typed) add(person);
    if (typed.length > 0) changed();
  };
  well.addEventListener('input', changed);
  well.addEventListener('blur', take);
  well.addEventListener('keydown', (event) => {
    if (!['Enter', ',', ';'].includes(event.key)) return;
    event.preventDefault();
    take();
    getSelection()?.selectAllChildren(well);
    getSelection()?.collapseToEnd();
  });
  return well;
}

function isPill(node: Node): boolean {
  return node instanceof HTMLElement && node.contentEditable === 'false';
}

/** What is typed in a well beside its pills. */
function typedIn(well: HTMLElement): string {
  return [...well.childNodes].map((node) => (isPill(node) ? ',' : (node.textContent ?? ''))).join('');
}

function pill({ name, email }: Correspondent, { shown, account }: Manners): HTMLElement {
  const outside = !email.endsWith(account.slice(account.indexOf('@')));
  const address = shown === 'shown' && outside && email !== '';
  const label = address && name !== email ? `${name}<${email}>` : name;
  const named: Record<string, string> =
    shown === 'none' ? {} : { 'aria-label': label, title: address ? email : name };
  const persona = el('span', { class: 'pill', role: 'button', ...named }, shown === 'none' ? '•' : name);
  const attributes = { class: '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1', contenteditable: 'false' };
  return el('span', attributes, persona);
}
