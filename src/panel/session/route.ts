import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Finding } from '../../domain/checks/finding.ts';
import { type Place, VIEWS, type View } from '../session.ts';
import { placeOfFinding } from './place-of-finding.ts';

/** Where the panel keeps which view is shown, so that reopening it returns there. */
export type Address = {
  read(): string;
  write(view: string): void;
  watch(changed: () => void, until: AbortSignal): void;
};

export type Route = {
  readonly view: ReadonlySignal<View>;
  readonly place: Signal<Place | null>;
  go(view: View, place?: Place): void;
  leadTo(finding: Finding): void;
};

/** Follows the address ("#letter") and leads to places. */
export function startRoute(address: Address, until: AbortSignal): Route {
  const view = signal(viewOf(address.read()));
  const place = signal<Place | null>(null);
  address.watch(() => {
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
