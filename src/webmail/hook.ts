import { isForm } from './body/forms.ts';

/// Hooks: what an adapter holds on to in a page that is not ours. Webmails change without notice, so a hook has several
/// selectors in order of trust, says where it was seen, and is named when it is not found (docs/adapters.md).

export type Hook = {
  /** How a failure names it: "gmail sender". */
  readonly name: string;
  /** What it serves, in words for the officer: "the sender of the open message". */
  readonly what: string;
  /** How many there are in the view of an open conversation. */
  readonly matches: 'one' | 'some' | 'none or some';
  /** Where it was seen: one of the notes below, or a day and a place. */
  readonly seen: string;
  /** In order of trust: the first that finds anything is used. */
  readonly selectors: readonly string[];
};

/** Known from notes on public projects, 2026-11-23; not seen in a live account. */
export const FROM_NOTES = 'notes';
/** Known from notes on public projects, August 2026; not seen in a live account. */
export const FROM_LATER_NOTES = 'later notes';
/** General knowledge, 2026-11-23, that nobody has verified; not seen in a live account. */
export const UNVERIFIED = 'unverified';

/** What says the name of a spreadsheet in any language: the names of files are not translated. */
export const NAMED_SPREADSHEET = ['.xls', '.xlt', '.ods', '.numbers', '.csv']
  .flatMap((ending) => [`[title*="${ending}" i]`, `[aria-label*="${ending}" i]`])
  .join();

/** Every element that the hook's first useful selector finds and that passes `suits`. No hook is a form (body/forms.ts). */
export function findAll(
  root: ParentNode,
  hook: Hook,
  suits: (element: HTMLElement) => boolean = () => true,
): readonly HTMLElement[] {
  for (const selector of hook.selectors) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => !isForm(element) && suits(element),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The first of them. */
export function findOne(
  root: ParentNode,
  hook: Hook,
  suits: (element: HTMLElement) => boolean = () => true,
): HTMLElement | null {
  return findAll(root, hook, suits)[0] ?? null;
}

/** The answer of an adapter that did not find what it needs. */
export function missing(hook: Hook): {
  readonly why: 'hook-missing';
  readonly hook: string;
  readonly what: string;
} {
  return { why: 'hook-missing', hook: hook.name, what: hook.what };
}

/** True for what is rendered: webmails keep old views in the page, hidden. Needs no layout. */
export function isShown(element: Element): boolean {
  return element.checkVisibility();
}
