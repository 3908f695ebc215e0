import type { Regime } from '../law/provision.ts';
import type { LetterGap } from '../letter/letter.ts';
import { type CasePart, type Finding, type FindingPlace, findingsOf, markOf } from './finding.ts';

/// What the letter itself knows to be missing, said as findings.

type Sources = Readonly<Record<Regime, string>>;

const SOURCES: Partial<Record<LetterGap['kind'], Sources>> = {
  unanswered: { FOIA: 'FOIA s1(1)', EIR: 'EIR reg 5(1)', FOISA: 'FOISA s1(1)' },
  'no-exemption': { FOIA: 'FOIA s17(1)(b)', EIR: 'EIR reg 14(3)(a)', FOISA: 'FOISA s16(1)(c)' },
  'no-reason': { FOIA: 'FOIA s17(1)(c), (3)', EIR: 'EIR reg 14(3)(b)', FOISA: 'FOISA s16(1)(d), (2)' },
  'no-likelihood': everywhere('ICO guidance, the prejudice test'),
  'no-source': { FOIA: 'FOIA s21', EIR: 'EIR reg 6(1)(b)', FOISA: 'FOISA s25' },
  'no-dependency': { FOIA: 'FOIA s1(1)', EIR: 'EIR reg 5(1)', FOISA: 'FOISA s1(1)' },
  'no-deadline': { FOIA: 'FOIA s10(1)', EIR: 'EIR reg 5(2)', FOISA: 'FOISA s10(1)' },
  'no-clarification': { FOIA: 'FOIA s1(3)', EIR: 'EIR reg 9(2)', FOISA: 'FOISA s1(3)' },
  'no-extension': { FOIA: 'FOIA s10(3), s17(2)', EIR: 'EIR reg 7', FOISA: 'FOISA s10' },
  'no-transfer': { FOIA: 'FOIA s16, s45 Code', EIR: 'EIR reg 10', FOISA: 'FOISA s15' },
  'no-review': { FOIA: 'FOIA s45 Code', EIR: 'EIR reg 11', FOISA: 'FOISA s21' },
  'cost-estimate': everywhere('FOIA s12, SI 2004/3244'),
  'no-question': { FOIA: 'FOIA s1(1), s8(1)', EIR: 'EIR reg 5(1)', FOISA: 'FOISA s1(1), s8(1)' },
};

function everywhere(source: string): Sources {
  return { FOIA: source, EIR: source, FOISA: source };
}

/** What is wrong and what to do: a colon within quoted words, such as a clause's title, parts nothing. */
const PARTS = /^((?:“[^”]*”|[^“])+?): (.+)$/s;

/** A gap says in one sentence what is wrong and, after a colon, what to do. */
export function fromGap(gap: LetterGap, regime: Regime): Finding {
  const [, wrong, todo = ''] = PARTS.exec(gap.message) ?? [];
  const finding = findingsOf(gap.kind, gap.stops ? 'stops' : 'warns');
  return finding(placeOfGap(gap), {
    problem: wrong === undefined ? gap.message : `${wrong}.`,
    todo: todo.charAt(0).toUpperCase() + todo.slice(1),
    source: SOURCES[gap.kind]?.[regime] ?? '',
  });
}

function placeOfGap(gap: LetterGap): FindingPlace {
  const { questionId, teamId, clauseId, placeholder = null } = gap;
  return { questionId, teamId, clauseId, placeholder, part: partOf(gap), matter: markOf(gap.message) };
}

/** Placeholders that are filled from Settings; no other place can mend them. */
const OF_SETTINGS = /^(authority|officer|role|contact|review_contact|regulator\w*)$/;

/** What is given where the kind of reply is chosen. */
const OF_REPLY: readonly LetterGap['kind'][] = [
  'no-clarification',
  'no-transfer',
  'no-review',
  'cost-estimate',
];

function partOf({ kind, questionId, clauseId, placeholder = '' }: LetterGap): CasePart | null {
  if (kind === 'no-authority' || OF_SETTINGS.test(placeholder)) return 'settings';
  if (kind === 'no-reason') return 'reasons';
  if (kind === 'no-question') return 'request';
  if (placeholder === 'received') return 'received';
  if (kind === 'no-deadline' || kind === 'no-extension') return 'due';
  if (OF_REPLY.includes(kind)) return 'reply';
  if (questionId !== null || clauseId !== null) return null;
  return kind === 'unfilled-placeholder' ? 'reference' : 'reply';
}
