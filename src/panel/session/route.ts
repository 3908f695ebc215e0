import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Finding, FindingPart } from '../../domain/checks/finding.ts';
import type { Reasoned } from '../../domain/clauses/reasons-for.ts';

/// Which view is shown, and the place in it that something leads to.

export const VIEWS = ['request', 'letter', 'library', 'cases', 'settings'] as const;
/** One of the five views; also its URL fragment ("#letter"). */
export type View = (typeof VIEWS)[number];

/**
 * A place that a click on a finding, a search result or a key leads to. The view that owns it scrolls to it and focuses it,
 * and selects `words` in its text.
 */
export type Place =
  | {
      readonly kind: 'question';
      readonly question: string;
      readonly team: string | null;
      readonly words?: string;
      /** The question as such, not what there is to do for its answer. */
      readonly head?: true;
    }
  /** A paragraph of an answer's, on the card of its question; or of the letter's, which is for no question. */
  | {
      readonly kind: 'clause';
      readonly clause: string;
      readonly question: string | null;
      readonly team: string | null;
      readonly words?: string;
    }
  | { readonly kind: 'reasons' }
  /** What of the mail was not read as a question, in the Request view. */
  | { readonly kind: 'passages' }
  /** The third parties that were asked, in the Request view. */
  | { readonly kind: 'third-parties' }
  /** The worksheet of a claim, which opens over the request. */
  | { readonly kind: 'worksheet'; readonly claim: Reasoned }
  /** The record of reasons, over whatever view is shown. */
  | { readonly kind: 'record' }
  /** 'due': the popover in which the date was counted, with what moves it. 'holidays' are in Settings. */
  | {
      readonly kind: 'field';
      readonly field: 'received' | 'reference' | 'search' | 'due' | 'holidays';
    }
  /** A block of the letter, in the Letter view. */
  | { readonly kind: 'block'; readonly block: string }
  /** What the chosen kind of reply needs beside the answers, in the Letter view. */
  | { readonly kind: 'reply' }
  | { readonly kind: 'library-clause'; readonly clause: string };

/** Where the panel keeps which view is shown, so that reopening it returns there. */
export type Address = {
  read(): string;
  write(view: string): void;
  watch(changed: () => void, until: AbortSignal): void;
};

export type Route = {
  readonly view: ReadonlySignal<View>;
  /** The place to lead to: it stays until what owns it is there and takes it up, or something else is shown. */
  readonly place: Signal<Place | null>;
  /** Shows a view, and leads to a place in it. */
  go(view: View, place?: Place): void;
  /** Leads to where a finding is mended. */
  leadTo(finding: Finding): void;
};

/** Follows the address ("#letter") and leads to places. */
export function startRoute(address: Address, until: AbortSignal): Route {
  const view = signal(viewOf(address.read()));
  const place = signal<Place | null>(null);
  address.watch(() => {
    // Nobody is led any more to what could not be shown yet.
    place.value = null;
    view.value = viewOf(address.read());
  }, until);
  const go = (to: View, at?: Place) => {
    view.value = to;
    address.write(to);
    place.value = at ?? null;
  };
  const leadTo = (finding: Finding) => {
    const to = placeOfFinding(finding);
    if (to) go(to.view, to.place);
  };
  return { view, place, go, leadTo };
}

function viewOf(fragment: string): View {
  const name = fragment.replace(/^#/, '');
  return VIEWS.find((view) => view === name) ?? 'request';
}

const KEPT_UNDER = 'view';

/** The document's fragment. The last one is kept, for the panel is always opened without a fragment. */
export function documentAddress(): Address {
  return {
    read: () => location.hash || (localStorage.getItem(KEPT_UNDER) ?? ''),
    write(view) {
      localStorage.setItem(KEPT_UNDER, view);
      if (location.hash !== `#${view}`) history.replaceState(null, '', `#${view}`);
    },
    watch(changed, until) {
      const heard = () => {
        localStorage.setItem(KEPT_UNDER, location.hash.slice(1));
        changed();
      };
      addEventListener('hashchange', heard, { signal: until });
    },
  };
}

/** A view, and the place in it. */
export type Way = { readonly view: View; readonly place?: Place };

/** Where a finding is mended. Null for what no place in the panel can mend: a file that hangs on the reply. */
export function placeOfFinding(finding: Finding): Way | null {
  const { part, blockId, clauseId, questionId, teamId, placeholder, worksheet } = finding;
  if (worksheet !== null) return { view: 'request', place: { kind: 'worksheet', claim: worksheet } };
  const words = placeholder === null ? {} : { words: `{{${placeholder}}}` };
  if (part !== null) return PARTS[part];
  if (blockId !== null) return { view: 'letter', place: { kind: 'block', block: blockId } };
  const of = { question: questionId, team: teamId, ...words };
  if (clauseId !== null) return { view: 'request', place: { kind: 'clause', clause: clauseId, ...of } };
  if (questionId === null) return { view: 'letter' };
  return { view: 'request', place: { kind: 'question', question: questionId, team: teamId, ...words } };
}

const PARTS: Readonly<Record<FindingPart, Way | null>> = {
  due: { view: 'request', place: { kind: 'field', field: 'due' } },
  reply: { view: 'letter', place: { kind: 'reply' } },
  reasons: { view: 'request', place: { kind: 'reasons' } },
  reference: { view: 'request', place: { kind: 'field', field: 'reference' } },
  received: { view: 'request', place: { kind: 'field', field: 'received' } },
  request: { view: 'request' },
  settings: { view: 'settings' },
  passages: { view: 'request', place: { kind: 'passages' } },
  'third-parties': { view: 'request', place: { kind: 'third-parties' } },
  'attached-files': null,
};
