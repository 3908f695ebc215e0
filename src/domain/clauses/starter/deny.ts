import { isEnvironmental, type Provision, type Regime } from '../../law/provision.ts';
import type { Clause } from '../clause.ts';
import { denialBalance } from './balance.ts';
import { harmWords, rowOf, stemOf } from './row-words.ts';
import type { Subject } from './subject.ts';
import { clausesOf } from './write.ts';

/// Reasons to neither confirm nor deny. Each subsection asks its own thing of the answer (`denialTest` of its row), which is said
/// as it stands there; what only this case can show is a placeholder. Nothing here says or implies that there is any information.

type Denied = Pick<Subject, 'title' | 'harmed' | 'denial'>;

/** The clauses of one provision. Under FOISA the public interest decides it whatever the exemption (s18(1)). */
export function deniedUnder(
  regime: Regime,
  provision: string,
  subject: Denied,
  weighs = regime === 'FOISA' || rowOf(regime, provision).force === 'qualified',
): readonly Clause[] {
  const law = rowOf(regime, provision);
  if (law.ncnd === null || subject.denial === null) return [];
  const clause = clausesOf(regime);
  const id = `${stemOf(provision)}-ncnd`;
  const title = `${subject.title} (neither confirm nor deny)`;
  const one = { title, tags: ['neither confirm nor deny'], ncnd: true };
  const why = clause(provision, 'harm', { ...one, id: `${id}-why`, body: whyDenied(law, subject) });
  if (!weighs) return [why];
  const { denial = {} } = subject;
  return [
    why,
    clause(provision, 'factors-for', {
      ...one,
      id: `${id}-for`,
      title: `${title}: for saying`,
      body: 'In favour of saying whether information is held:',
      points: [OPEN, ...(denial.for ?? [FOLLOW])],
    }),
    clause(provision, 'factors-against', {
      ...one,
      id: `${id}-against`,
      title: `${title}: against saying`,
      body: 'In favour of neither confirming nor denying:',
      points: [...(denial.against ?? []), EACH_TIME],
    }),
    clause(provision, 'balance', {
      ...one,
      id: `${id}-balance`,
      title: `${title}: the balance`,
      body: denialBalance(law),
    }),
  ];
}

const OPEN =
  'There is a general public interest in openness, and a plain yes or no is the least that people can expect of a public authority.';
const FOLLOW =
  'People have an interest in following what is done in this field, and in holding those who act in it to account.';
const EACH_TIME =
  'A refusal to say protects only if it is given each time, also where the true answer would be harmless.';
/** Said of every such answer. */
export const SAME_ANSWER =
  'We would give this answer in either case, and nothing in it should be read as saying that there is or is not any such information.';
const TELLS = 'Saying yes or no would itself tell you, and everybody else, {{would_tell}}.';
const MATTERS = 'It matters whichever the answer is: {{harm_of_saying}}.';

function whyDenied(law: Provision, subject: Denied): readonly string[] {
  const shown = [subject.denial?.why ?? []].flat();
  return [...because(law, subject), ...shown, SAME_ANSWER];
}

/** What saying yes or no would do, and what the subsection asks of it. */
function because(law: Provision, { harmed, denial }: Denied): readonly string[] {
  const allowed = `${isEnvironmental(law.regime) ? 'Regulation' : 'Section'} ${law.ncnd} allows this answer`;
  const matters = law.force === 'qualified' ? [MATTERS] : [];
  const leads = [TELLS, ...matters].join(' ');
  switch (law.denialTest) {
    case 'public-interest':
      return [`${TELLS} ${MATTERS}`, scottishGround(law, harmed)];
    case 'harm':
      return law.needs.includes('qualified-person')
        ? [
            leads,
            `${allowed} where confirming or denying would do harm in the reasonable opinion of our qualified person. In that opinion it ${harmWords(law, harmed)}.`,
          ]
        : [`${leads} Confirming or denying ${harmWords(law, harmed)}. ${allowed} for this reason.`];
    case 'necessity':
      return [leads, `${allowed} where it is required ${denial?.required}. It is required here.`];
    case 'answer':
      return [
        leads,
        `${allowed} where saying yes or no would itself ${law.answerWould}.${denial?.why === undefined ? ' It would do so here.' : ''}`,
      ];
    default:
      return [leads, `${allowed} ${OF_THE_KIND}`];
  }
}

const OF_THE_KIND =
  'about information that is exempt, or if it were held would be, under {{provision}}, which is for {{covers}}. What you ask for would be of that kind: {{of_this_kind}}.';

/** Section 18(1) turns on what could be refused if there were any, and on the public interest in not revealing whether. */
function scottishGround(law: Provision, harmed: string | undefined): string {
  const could =
    law.test === 'harm' ? `because disclosing it ${harmWords(law, harmed)}` : 'which is for {{covers}}';
  return `If there were any such information, we could refuse to disclose it under {{provision}}, ${could}. Section 18(1) then lets us not reveal whether it exists or is held, where to reveal that would be contrary to the public interest.`;
}
