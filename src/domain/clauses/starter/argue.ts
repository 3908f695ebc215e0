import { isEnvironmental, type Provision, type Regime } from '../../law/provision.ts';
import type { Clause } from '../clause.ts';
import { balanceOf, HARM_HERE, weighingLeads } from './balance.ts';
import { deniedUnder } from './deny.ts';
import { harmWords, rowOf, stemOf } from './row-words.ts';
import { RESTS, type Subject } from './subject.ts';
import { clausesOf } from './write.ts';

/// One argument, said under several laws: what it is about is written once (`Subject`), and the law's own words (what must
/// be shown, what outweighs what) follow from its row. A provision whose limbs are argued alike has the clauses, and
/// {{provision}}, {{interest}} and {{covers}} name the limb that is claimed. What only this case can show is a placeholder;
/// the rest says what the exemption is for, and nothing of the information.

/** The clauses of one provision: to withhold and, where the law has it, to neither confirm nor deny. */
export function argued(regime: Regime, provision: string, subject: Subject): readonly Clause[] {
  return [...withheldUnder(regime, provision, subject), ...deniedUnder(regime, provision, subject)];
}

/** The clauses for withholding alone. */
function withheldUnder(regime: Regime, provision: string, subject: Subject): readonly Clause[] {
  const law = rowOf(regime, provision);
  const { title, why, tags } = subject;
  return [
    clausesOf(regime)(provision, 'harm', {
      id: `${stemOf(provision)}-why`,
      title: law.test === 'harm' ? `${title}: the harm` : `${title}: why this applies`,
      body:
        law.test === 'harm'
          ? harmBody(law, subject)
          : [subject.covered ?? COVERED, ...[why].flat(), ...closing(law, subject)],
      tags,
    }),
    ...weighed(regime, provision, subject),
  ];
}

const DOES = 'What disclosure could do in this case: {{harm}}.';

/** The factors and the balance, where the public interest is weighed. */
export function weighed(regime: Regime, provision: string, subject: Subject, id = stemOf(provision)) {
  const law = rowOf(regime, provision);
  if (law.force !== 'qualified') return [];
  const clause = clausesOf(regime);
  const { title, tags } = subject;
  const leads = weighingLeads(law);
  return [
    clause(provision, 'factors-for', {
      id: `${id}-for`,
      title: `${title}: for disclosure`,
      body: leads.for,
      points: subject.for ?? [],
      tags,
    }),
    clause(provision, 'factors-against', {
      id: `${id}-against`,
      title: `${title}: against disclosure`,
      body: leads.against,
      points: [...(subject.against ?? []), ...(weighsHarm(law, subject) ? [DOES] : [])],
      tags,
    }),
    clause(provision, 'balance', {
      id: `${id}-balance`,
      title: `${title}: the balance`,
      body: balanceOf(law),
      tags,
    }),
  ];
}

/** What the exemption is for, and why what is withheld is of that kind. */
const COVERED = `${RESTS} What we have withheld is of this kind: {{of_this_kind}}.`;

function harmBody(law: Provision, { why, harmed }: Subject): readonly string[] {
  const harm = harmWords(law, harmed);
  return [
    ...[why].flat(),
    law.needs.includes('qualified-person')
      ? `For this reason disclosure, in the reasonable opinion of our qualified person, ${harm} ({{provision}}).`
      : `${HARM_HERE} For this reason disclosure ${harm} ({{provision}}).`,
  ];
}

/** Information of a class is exempt without harm, which the public interest then weighs. */
function weighsHarm({ force, test }: Provision, { weighs }: Subject): boolean {
  return force === 'qualified' && test === 'class' && weighs === undefined;
}

/** What ends the reasons: under an absolute exemption they never are only that no test is needed. */
function closing(law: Provision, subject: Subject): readonly string[] {
  if (law.force === 'absolute')
    return [
      isEnvironmental(law.regime)
        ? 'The Regulations do not ask us to weigh the public interest as well.'
        : 'This exemption is absolute: the Act does not ask us to weigh the public interest as well.',
    ];
  return weighsHarm(law, subject)
    ? [
        'It applies whether or not disclosure would do harm; what disclosure could do is part of the balance below.',
      ]
    : [];
}
