import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Place } from './route.ts';
import { useSession } from './session.ts';

/**
 * Takes up the places that are in the component, when a finding, a search result or a key leads to one; also one that was
 * led to before the component was there, for it may be loaded later.
 * @param take leads to a place (controls/lead.ts) and gives true; false for one that is elsewhere
 */
export function useLeading(take: (place: Place) => boolean): void {
  const session = useSession();
  const taking = useRef(take);
  taking.current = take;
  useSignalEffect(() => {
    const place = session.place.value;
    if (place !== null && taking.current(place)) session.place.value = null;
  });
}
