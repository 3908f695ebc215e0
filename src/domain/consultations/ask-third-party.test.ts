import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoiCase } from '../case/case.ts';
import { afterMoves, sampleCase } from '../case/sample-case.ts';
import type { Regime } from '../law/provision.ts';
import { plainText } from '../text/rich-text.ts';
import { askThirdParty } from './ask-third-party.ts';

const start = sampleCase('1 What do you pay Acme?', '2 Why did you tell A. Requester no?', '- Who signed?');
const asking = {
  who: 'Acme Ltd',
  about: '',
  questions: ['q1'],
  provisions: ['43(2)'],
  by: '2026-12-08',
  due: '2026-12-15',
  officer: 'Sam Fox',
  contact: 'foi@example.org',
};
const words = (foiCase: FoiCase, more = {}) => plainText(askThirdParty(foiCase, { ...asking, ...more }).body);

describe('the mail to a third party', () => {
  test('says what was asked for, by when to answer, and what to tell', () => {
    const { subject, body } = askThirdParty(start, asking);
    expect(subject).toBe('A request for information that concerns you (our reference FOI-2026-001)');
    const text = plainText(body);
    for (const fact of [
      'Dear Acme Ltd,',
      'the Freedom of Information Act 2000 (our reference FOI-2026-001)',
      'Please reply by 8 December 2026. The law requires our reply to the request by 15 December 2026.',
      '1) What do you pay Acme?',
      'would you not want us to disclose',
      'whom would its disclosure harm, and how? How likely is that',
      'marked as confidential? If so',
      'Until when does it stay sensitive?',
      'The decision is ours.',
      'If we do not hear from you by 8 December 2026, we decide on what we know. Silence does not stop disclosure.',
      'Questions about this go to Sam Fox, foi@example.org.',
    ])
      expect(text).toContain(fact);
    expect(text).not.toContain('Who signed?');
  });

  test('has the officer’s own words as they are, before the questions or instead of them', () => {
    const about = 'The price list of 2026.\n\nAnnex B, for A. Requester too.';
    expect(words(start, { about })).toMatch(
      /What was asked for\nThe price list of 2026\.\nAnnex B, for A\. Requester too\.\nThe request asks for it in these words:\n1\) What/,
    );
    expect(words(start, { about, questions: [] })).not.toContain('The request asks');
  });

  test.each<[Regime, string, string]>([
    [
      'FOIA',
      '43(2)',
      'We may withhold information under section 43(2) of the Freedom of Information Act 2000 only if disclosing it would, or would be likely to, prejudice commercial interests',
    ],
    [
      'FOIA',
      '41(1)',
      'The exemption in section 41(1) of the Freedom of Information Act 2000 is for information obtained from another person',
    ],
    [
      'EIR',
      '12(5)(e)',
      'under regulation 12(5)(e) of the Environmental Information Regulations 2004 only if disclosing it would adversely affect the confidentiality',
    ],
    ['EIR', '12(5)(f)', 'would adversely affect the interests of the person who provided the information'],
    [
      'FOISA',
      '33(1)(b)',
      'under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002 only if disclosing it would, or would be likely to, substantially prejudice commercial interests',
    ],
    [
      'FOISA',
      '36(2)',
      'The exemption in section 36(2) of the Freedom of Information (Scotland) Act 2002 is for information obtained',
    ],
    [
      'EISR',
      '10(5)(e)',
      'under regulation 10(5)(e) of the Environmental Information (Scotland) Regulations 2004 only if disclosing it would, or would be likely to, substantially prejudice the confidentiality',
    ],
  ])('names the law and its own harm: %s %s', (regime, provision, said) => {
    const foiCase = afterMoves(start, { kind: 'set-regime', regime });
    expect(words(foiCase, { provisions: [provision] })).toContain(said);
  });

  test('speaks of the public interest where it is weighed, and not where it is not', () => {
    expect(words(start)).toContain('unless the public interest in withholding it outweighs');
    expect(words(start, { provisions: ['41(1)'] })).not.toContain('public interest');
  });

  test('asks for certain harm where the law knows no other, and of people where it is about them', () => {
    const eir = afterMoves(start, { kind: 'set-regime', regime: 'EIR' });
    expect(words(eir, { provisions: ['12(5)(e)'] })).toContain('That it might is not enough');
    expect(words(start, { provisions: ['40(2)'] })).toContain('did they expect that it might be made public');
    expect(words(start)).not.toContain('did they expect');
  });

  test('is under the other law of the land where the questions are', () => {
    const mixed = afterMoves(start, { kind: 'set-law', question: 'q1', regime: 'EIR' });
    const text = words(mixed, { provisions: ['EIR 12(5)(e)'] });
    expect(text).toContain('a request under the Environmental Information Regulations 2004');
    expect(text).toContain('regulation 12(5)(e)');
    expect(text).not.toContain('Freedom of Information Act');
  });

  test('does without a name, a date, a reference, a provision or an officer', () => {
    const bare = { ...start, reference: ' ' };
    const none = { who: ' ', due: null, provisions: [], questions: [], officer: '', contact: '' };
    const { subject, body } = askThirdParty(bare, { ...asking, ...none });
    expect(subject).toBe('A request for information that concerns you');
    expect(plainText(body)).toMatch(/^Hello,\n/);
    expect(plainText(body)).not.toMatch(/null|undefined|our reference/);
  });

  test('says that the law’s day comes before the answer can', () => {
    expect(words(start, { due: '2026-11-09' })).toContain(
      'The law sets 9 November 2026 for our reply to the request, so please answer as soon as you can.',
    );
  });
});

describe('who asked', () => {
  test('is told nowhere, neither whole nor in part, and nothing else of the mail is', () => {
    const read = {
      ...start.read,
      context: [{ kind: 'note', text: 'I write for my union.', span: { start: 0, end: 1 }, governs: [] }],
      leftOut: [{ text: 'I was dismissed.', span: { start: 0, end: 1 }, reason: 'not-read' }],
    } as const;
    const foiCase = afterMoves(
      { ...start, read, subject: 'My dismissal' },
      { kind: 'set-requester', name: 'Éilís van Dyke-Smith', email: 'eilis@example.com' },
      {
        kind: 'edit-question',
        question: 'q1',
        label: '1',
        text: 'Did Ms Dyke-Smith (EILIS@example.com) win?',
      },
    );
    const { subject, body } = askThirdParty(foiCase, { ...asking, questions: ['q1', 'q2', 'q3'] });
    const text = `${subject}\n${plainText(body)}`;
    expect(text).toContain('1) Did Ms [requester] ([requester]) win?');
    expect(text).not.toMatch(/dyke|eilis|Éilís|union|dismiss/i);
  });

  test('is told nowhere, whatever they are called and wherever a question names them', () => {
    const part = fc.constantFrom('Anna', 'Øyvind', 'O’Hara', 'Smith-Jones', 'Nguyễn', 'Bob');
    const around = fc.constantFrom('', ' ', '(', '“', ', ', '.');
    fc.assert(
      fc.property(part, part, around, around, (first, last, before, after) => {
        const text = `How did${before === '' ? ' ' : ` ${before}`}${first}${after} ask, and ${last}${after} too, or ${first} ${last}?`;
        const foiCase = afterMoves(
          start,
          { kind: 'set-requester', name: `${first} ${last}`, email: 'x@example.com' },
          { kind: 'edit-question', question: 'q1', label: '1', text },
        );
        const said = words(foiCase);
        expect(said).not.toContain(first);
        expect(said).not.toContain(last);
      }),
    );
  });
});
