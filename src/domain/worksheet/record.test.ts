import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoiCase } from '../case/case.ts';
import { plainConsultation } from '../case/consulted.ts';
import type { CaseMove } from '../case/moves.ts';
import { anyMove, movedCase } from '../case/sample/any-move.ts';
import { afterMoves, sampleCase } from '../case/sample-case.ts';
import { checkNotice } from '../checks/check-notice.ts';
import { keyOfFinding } from '../checks/finding.ts';
import { bankHolidays } from '../law/holidays/bank-holidays.ts';
import { composeLetter } from '../letter/compose.ts';
import { plainAttached } from '../letter/decision.ts';
import { factsOf } from '../letter/facts.ts';
import { anyAuthority } from '../letter/sample/any-content.ts';
import { paragraph, plainText } from '../text/rich-text.ts';
import { recordOfReasons } from './record.ts';

const at = (question: string) => ({ question, team: 'team-1' });
const writing = { today: '2026-11-27' };
const says = (words: string) => [paragraph(words)];
const claim = { provision: '43(2)', ncnd: false };
const reason = (id: string, role: 'harm' | 'factors-for' | 'factors-against' | 'balance', words: string) => ({
  ...plainAttached,
  id,
  title: '',
  role,
  serves: ['43(2)'],
  body: says(words),
});

const moves: readonly CaseMove[] = [
  { kind: 'set-status', ...at('q1'), status: 'withhold' },
  { kind: 'claim', ...at('q1'), provision: '43(2)' },
  { kind: 'set-what', ...at('q1'), what: 'The day rates' },
  { kind: 'set-likelihoods', ...claim, likelihood: 'would-be-likely' },
  { kind: 'set-status', ...at('q2'), status: 'ncnd' },
  { kind: 'claim', ...at('q2'), provision: '31(1)(a)' },
  {
    kind: 'attach-clauses',
    clauses: [
      reason('c1', 'harm', 'Disclosure {{likelihood}} help rivals to bid just below.'),
      reason('c2', 'factors-for', 'Residents pay for it.'),
      reason('c3', 'balance', 'The bids of next spring decide it.'),
    ],
  },
  {
    kind: 'set-worksheet',
    ...claim,
    change: { decidedBy: 'Head of Procurement', decidedOn: '2026-11-26', notes: 'The supplier objected.' },
  },
];
const decided = afterMoves(sampleCase('1 What was paid?', '2 Is there a watch list?'), ...moves);

function record(foiCase: FoiCase) {
  const letter = composeLetter(foiCase, anyAuthority, writing);
  const findings = checkNotice(foiCase, anyAuthority, { ...writing, letter });
  return plainText(
    recordOfReasons(foiCase, {
      facts: factsOf(foiCase, anyAuthority, writing),
      holidays: bankHolidays,
      blocks: letter.blocks,
      findings,
    }),
  );
}

describe('the record of reasons', () => {
  it('says for each exemption what was asked and withheld, how likely the harm is, the reasons, and who decided when', () => {
    expect(record(decided).split('\n')).toEqual([
      'An internal record of Anytown Council. It is no part of the letter to the requester.',
      'Reference\tFOI-2026-001',
      'Request received\t16 November 2026',
      'Due\t15 December 2026',
      'Response\tNot put into a reply yet',
      'This record made\t27 November 2026',
      'Section 43(2) – Commercial interests',
      'Questions, and what is withheld',
      '1: What was paid? – Withheld: The day rates',
      'How likely the harm is',
      'Disclosure would be likely to prejudice commercial interests.',
      'Who or what would be harmed, and how?',
      'Disclosure would be likely to help rivals to bid just below.',
      'What speaks for disclosure?',
      'Residents pay for it.',
      'What speaks for maintaining the exemption?',
      'Nothing is written.',
      'Where does the balance lie, and why?',
      'The bids of next spring decide it.',
      'Who decided, and when',
      'Head of Procurement, 26 November 2026.',
      'Notes',
      'The supplier objected.',
      'Neither confirm nor deny: section 31(3), by section 31(1)(a) – Law enforcement (the prevention or detection of crime)',
      'Questions',
      '2: Is there a watch list?',
      'How likely the harm is',
      'Not chosen.',
      'Who or what would be harmed by a yes or a no, and how?',
      'Nothing is written.',
      'What speaks for saying whether it is held?',
      'Nothing is written.',
      'What speaks for saying neither yes nor no?',
      'Nothing is written.',
      'Where does the balance lie, and why?',
      'Nothing is written.',
      'Who decided, and when',
      'Not recorded who, no day recorded.',
    ]);
  });

  it('says which warnings were passed, why and when', () => {
    const finding = checkNotice(decided, anyAuthority, writing).find(({ severity }) => severity === 'warns');
    const key = finding ? keyOfFinding(finding) : '';
    const passed = afterMoves(decided, { kind: 'override', findings: [key], reason: 'Seen by counsel' });
    expect(record(passed)).toContain('Warnings that were passed, and why');
    expect(record(passed)).toContain(`${finding?.problem} Passed on 1 January 1970: Seen by counsel`);
    const gone = afterMoves(decided, { kind: 'override', findings: ['old-rule'], reason: 'Seen then' });
    expect(record(gone)).toContain('A warning that is no longer found. Passed on 1 January 1970: Seen then');
    expect(record(afterMoves(decided, { kind: 'override', findings: [key], reason: '' }))).not.toContain(
      'Warnings',
    );
  });

  it('says who was asked for their views, when, and what they answered', () => {
    const acme = {
      ...plainConsultation('a1'),
      who: 'Acme Vans Ltd',
      questions: ['q1'],
      askedOn: '2026-11-17',
    };
    const asked = afterMoves(decided, {
      kind: 'add-consultation',
      consultation: { ...acme, by: '2026-11-24' },
    });
    expect(record(decided)).not.toContain('Third parties');
    expect(record(asked)).toContain(
      'Third parties that were asked\nAcme Vans Ltd\nAsked about Q1 on 17 November 2026, to answer by 24 November 2026. No answer is recorded.',
    );
    const change = {
      answeredOn: '2026-11-20',
      objects: 'parts',
      words: says('The day rates only.'),
    } as const;
    const answered = afterMoves(asked, { kind: 'change-consultation', consultation: 'a1', change });
    expect(record(answered)).toContain(
      'Answered on 20 November 2026: it objects to parts.\nThe day rates only.',
    );
  });

  it('gives what was edited by hand as it was edited, and not what it was edited from', () => {
    const block = 'reasons:43(2)';
    const edit = { text: says('Edited by hand.'), basis: [] };
    const edited = afterMoves(decided, { kind: 'edit-block', reply: 'response', block, edit });
    expect(record(edited)).toContain('Reasons, as they were edited by hand in the letter\nEdited by hand.');
    expect(record(edited)).not.toContain('Residents pay for it.');
  });

  it('says that the letter gives no reasons where they would tell', () => {
    const untold = afterMoves(decided, {
      kind: 'set-untold',
      provision: '31(1)(a)',
      ncnd: true,
      untold: true,
    });
    expect(record(untold)).toContain('The letter gives no reasons for it: they would tell what is exempt.');
  });

  it('says when each letter of the case went, in their order', () => {
    const inserted = { kind: 'mark-inserted', lines: ['x'], replaced: false } as const;
    const sent = afterMoves(
      decided,
      { ...inserted, letter: 'acknowledgement', at: '2026-11-17T09:00:00Z' },
      { ...inserted, letter: 'response', at: '2027-07-01T23:30:00Z' },
    );
    expect(record(sent)).toContain('Acknowledgement\t17 November 2026\nResponse\t2 July 2027');
  });

  it('is made of a case whose stored day is none, as an edited backup may have it', () => {
    const odd = { ...decided, inserted: { lines: ['x'], at: 'soon' } };
    expect(record(odd)).toContain('Response\ta day that is not known');
  });

  it('stands in no letter: neither who decided nor when nor the notes', () => {
    const words = plainText(composeLetter(decided, anyAuthority, writing).blocks.flatMap(({ text }) => text));
    expect(words).toContain('Residents pay for it.');
    expect(words).not.toMatch(/Head of Procurement|26 November|supplier objected/);
  });

  it('can be made of any case', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 12 }), (row) => {
        expect(record(afterMoves(movedCase, ...row))).toContain('An internal record');
      }),
      { numRuns: 60 },
    );
  });
});
