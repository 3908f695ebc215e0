import type { Locator, Page } from 'playwright-core';
import type { Officer } from './officer.ts';

/// A place where an officer types: how to get there with the cursor in it, and how to see later what is shown there. The
/// way starts in a panel that was just opened, and can be gone again: where words were kept, it then leads to the field
/// that shows them.

export type TypingPlace = {
  readonly name: string;
  /** Leads to the field. It need not have the focus yet. */
  readonly find: (officer: Officer) => Promise<Locator>;
  /** Leads to where words that were typed before are shown; to the field when left out. */
  readonly again?: (officer: Officer, words: string) => Promise<unknown>;
  /** The field takes a day: two that it accepts, as people type them ("03/12/2026"). */
  readonly days?: readonly [string, string];
};

/** Goes to the place, with the cursor in its field and all that stands there selected: what is typed replaces it. */
export async function goTo(place: TypingPlace, officer: Officer): Promise<void> {
  const field = await place.find(officer);
  await field.click();
  await officer.panel.locator(':is(input, textarea, .ProseMirror):focus').waitFor();
  await officer.key('ControlOrMeta+a');
}

/** Goes to where the words typed there are shown again. */
export async function goAgain(place: TypingPlace, officer: Officer, words: string): Promise<void> {
  if (place.again) await place.again(officer, words);
  else await (await place.find(officer)).waitFor();
}

/** What stands in the field of a place for days; '' where nothing does. */
export async function dayShown(place: TypingPlace, officer: Officer): Promise<string> {
  return (await place.find(officer)).inputValue();
}

/** What the panel shows from these words on, in whichever field or text; '' where they are not shown. */
export function shownFrom(panel: Page, words: string): Promise<string> {
  return panel.evaluate((wanted) => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    const texts = [...fields.map(({ value }) => value), document.body.innerText];
    const found = texts
      .filter((text) => text.includes(wanted))
      .map((text) => text.slice(text.indexOf(wanted)));
    return found.sort((one, other) => other.length - one.length)[0] ?? '';
  }, words);
}

/** The field of that name. */
export function box(officer: Officer, name: string | RegExp): Locator {
  return officer.panel.getByRole('textbox', { name, exact: true });
}

/** Goes the way to a field only where it is not there yet. */
export async function unlessThere(field: Locator, reach: () => Promise<unknown>): Promise<Locator> {
  if ((await field.count()) === 0) await reach();
  return field.first();
}

/** A field for a day in a form that another place's way leads to. */
export function dayIn(
  name: string,
  label: string,
  days: readonly [string, string],
  reach: (officer: Officer) => Promise<unknown>,
): TypingPlace {
  return {
    name: `${name}: ${label} (a day)`,
    days,
    async find(officer) {
      await reach(officer);
      return officer.panel.getByLabel(label, { exact: true }).filter({ visible: true });
    },
  };
}
