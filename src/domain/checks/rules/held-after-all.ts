import { findingsOf, type Rule } from '../finding.ts';
import { buildingBlocks } from '../not-held/building-blocks.ts';
import { deleted } from '../not-held/deleted.ts';
import { type HeldSign, notHeldOf } from '../not-held/held-sign.ts';
import { onBehalf } from '../not-held/on-behalf.ts';
import { privateDevice } from '../not-held/private-device.ts';
import { quoted } from '../not-held/quoted.ts';
import { searches, searchesMaybe } from '../not-held/searches.ts';

const finding = findingsOf('held-after-all', 'warns');
const hint = findingsOf('held-after-all', 'hint');

const LOOKS: readonly HeldSign[] = [
  deleted,
  onBehalf,
  privateDevice,
  buildingBlocks,
  quoted,
  searches,
  searchesMaybe,
];

/**
 * Information that is said not to be held, in words by which it is: somebody keeps it on the authority's behalf, it can be counted
 * from what is there, it was deleted after the request came, or the place where it would be was left out of the search.
 */
export const heldAfterAll: Rule = (checked) =>
  checked.items
    .filter(
      ({ answer, sharedBy, team }) =>
        (answer.status === 'not-held' || answer.status === 'part-held') && sharedBy[0] === team,
    )
    .flatMap((item) => {
      const told = notHeldOf(checked, item);
      // One says enough: the first that shows.
      for (const { matter, shows, problem, todo, source, severity } of LOOKS) {
        const place = shows(told);
        if (place !== null)
          return [
            (severity === 'hint' ? hint : finding)(
              { ...place, matter },
              { problem, todo, source: source[item.regime] },
            ),
          ];
      }
      return [];
    });
