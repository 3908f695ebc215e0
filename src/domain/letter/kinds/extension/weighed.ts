import { findProvision } from '../../../law/find.ts';
import type { Extension } from '../../../law/limits.ts';
import { type Citation, inStatuteOrder } from '../../citations.ts';
import type { Facts, Item } from '../../facts.ts';
import { confirmsHeld } from '../../outcome.ts';
import type { WeighedFacts } from './english.ts';

/// What FOIA s10(3) gives more time for: the public interest in the exemption that the clock names, and in every other
/// qualified exemption that answers claim.

type Weighing = Extract<Extension, { kind: 'public-interest' }>;

/** What is still weighed, under FOIA with a day given; null otherwise, and when nothing that is named can be weighed. */
export function weighedIn(facts: Facts): WeighedFacts | null {
  const { regime, clock } = facts.content;
  const weighing = clock.extension;
  if (regime !== 'FOIA' || weighing?.kind !== 'public-interest' || weighing.until === '') return null;
  const asked = facts.items.filter((item) => !item.stem);
  const open = asked.filter(({ citations }) => citations.some(isWeighed));
  const cited = citedIn(open, weighing);
  const weighed = cited.filter(isWeighed);
  if (weighed.length === 0) return null;
  const denied = open.filter(({ answer }) => answer.status === 'ncnd');
  const withheld = open.filter((item) => !denied.includes(item));
  const rest = open.length === 0 ? [] : asked.filter((item) => !open.includes(item));
  return {
    withheld: weighed.filter(({ kind }) => kind === 'exemption'),
    ncnd: weighed.filter(({ kind }) => kind === 'ncnd'),
    others: cited.filter((citation) => !weighed.includes(citation)),
    questions: someOf(asked, withheld),
    ncndQuestions: someOf(asked, denied),
    rest: namesIn(rest),
    held: withheld.some(confirmsHeld),
    until: facts.sentences.date(weighing.until),
    due: facts.deadline === null ? null : facts.sentences.date(facts.deadline.noticeDue),
  };
}

/** A qualified exemption (FOIA s2). One that is so under some conditions only is weighed when its condition is named. */
function isWeighed({ law, kind }: Citation): boolean {
  return (kind === 'exemption' || kind === 'ncnd') && law?.force === 'qualified';
}

/** All that the open answers claim, and the exemption of the clock where none of them claims it yet. */
function citedIn(open: readonly Item[], { provision }: Weighing): readonly Citation[] {
  const cited = open.flatMap(({ citations }) => citations).filter(({ regime }) => regime === 'FOIA');
  const law = findProvision('FOIA', provision);
  if (law === undefined || cited.some((one) => one.provision === provision)) return inStatuteOrder(cited);
  // Where all open answers deny, to withhold something would say that it is held.
  const denies = open.length > 0 && open.every(({ answer }) => answer.status === 'ncnd');
  if (denies && law.ncnd === null) return inStatuteOrder(cited);
  const how = denies
    ? ({ kind: 'ncnd', cited: law.ncnd ?? provision } as const)
    : ({ kind: 'exemption', cited: provision } as const);
  return inStatuteOrder([
    ...cited,
    {
      ...how,
      regime: 'FOIA',
      provision,
      kept: provision,
      law,
      likelihood: null,
      what: '',
      untold: false,
      claimed: true,
    },
  ]);
}

/** Each question once, by name; [] when they are all that is asked. */
function someOf(all: readonly Item[], some: readonly Item[]): readonly string[] {
  return some.length === all.length ? [] : namesIn(some);
}

function namesIn(items: readonly Item[]): readonly string[] {
  return [...new Set(items.map(({ name }) => name))];
}
