import type { Citation } from '../../letter/citations.ts';
import type { Item } from '../../letter/facts.ts';
import { bareTitle } from '../../letter/sentences/english-titles.ts';
import { statusFacts } from '../../letter/statuses.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';

const finding = findingsOf('schedule-unfit', 'warns');

const SOURCES = {
  FOIA: 'FOIA s17(1)(b)',
  EIR: 'EIR reg 14(3)(a)',
  FOISA: 'FOISA s16(1)(c)',
  EISR: 'EISR reg 13(b)',
} as const;

/**
 * A schedule of what is withheld that does not fit what is claimed: a line under no exemption, a line that says no document and no
 * part, or an exemption that nothing is listed under.
 */
export const scheduleUnfit: Rule = (checked) =>
  checked.items
    .filter(
      ({ answer, sharedBy, team }) =>
        answer.schedule.length > 0 && statusFacts(answer.status).withholds && sharedBy[0] === team,
    )
    .flatMap((item) =>
      wrongIn(item).map(([matter, problem, todo]) =>
        finding({ ...placeOf(item), matter }, { problem, todo, source: SOURCES[item.regime] }),
      ),
    );

type Wrong = readonly [matter: string, problem: string, todo: string];

function wrongIn(item: Item): readonly Wrong[] {
  const { schedule } = item.answer;
  const claimed = item.citations.filter((one) => one.claimed && one.kind === 'exemption');
  const isUnder = (one: Citation) => schedule.some(({ provisions }) => provisions.includes(one.kept));
  const bare = schedule.some(({ provisions }) => !claimed.some(({ kept }) => provisions.includes(kept)));
  const nameless = schedule.some(({ document, part }) => `${document}${part}`.trim() === '');
  const unlisted = claimed.filter((one) => one.what.trim() === '' && !isUnder(one));
  return [
    ...(bare ? [BARE] : []),
    ...(nameless ? [NAMELESS] : []),
    ...unlisted.map(
      (one): Wrong => [
        `unlisted ${one.cited}`,
        `${bareTitle(one)} is claimed, and no line of the schedule is under it.`,
        'List what is withheld under it, or take it out of the answer.',
      ],
    ),
  ];
}

const BARE: Wrong = [
  'bare',
  'A line of the schedule is under no exemption that is claimed here.',
  'Choose the exemption of each line.',
];
const NAMELESS: Wrong = [
  'nameless',
  'A line of the schedule says no document and no part, and is left out of the letter.',
  'Say what it is about, or remove it.',
];
