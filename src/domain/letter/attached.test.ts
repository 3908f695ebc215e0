import { expect, test } from 'vitest';
import { paragraph, plainText } from '../text/rich-text.ts';
import { composeLetter } from './compose.ts';
import {
  answerKey,
  emptyAnswer,
  type LetterContent,
  plainAttached,
  plainClaim,
  plainLetter,
} from './decision.ts';
import { plainChoice } from './letter-choice.ts';
import { anyAuthority } from './sample/any-content.ts';

/** The reasons of a letter in which one clause serves what is claimed. */
function reasons(
  provisions: readonly string[],
  serves: readonly string[],
  words: string,
  ncnd = false,
): string {
  const status = ncnd ? 'ncnd' : 'withhold';
  const exemptions = provisions.map((provision) => ({
    ...plainClaim,
    provision,
    likelihood: 'would' as const,
  }));
  const content: LetterContent = {
    ...plainLetter,
    regime: 'FOIA',
    reference: 'FOI-1',
    requester: { name: '', email: '' },
    receivedOn: '2026-11-16',
    subject: '',
    questions: [{ id: 'q', label: '1', text: 'Who?', parent: null, span: null }],
    teams: [{ id: 't', name: '' }],
    answers: { [answerKey('q', 't')]: { ...emptyAnswer, status, exemptions } },
    clauses: [
      {
        id: 'c',
        clauseId: null,
        title: '',
        role: 'harm',
        serves: [...serves],
        ncnd,
        regime: null,
        body: [paragraph(words)],
      },
    ],
  };
  const { blocks } = composeLetter({ ...content, ...plainChoice }, anyAuthority);
  return blocks
    .filter(({ role }) => role === 'reasons')
    .map(({ text }) => plainText(text))
    .join('\n');
}

test('a clause for a whole section names the limb that is claimed and what it protects', () => {
  expect(reasons(['31(1)(b)'], ['31(1)'], 'Under {{provision}} it would harm {{interest}}.')).toContain(
    'Under section 31(1)(b) it would harm the apprehension or prosecution of offenders.',
  );
});

test('one for several limbs names each', () => {
  expect(reasons(['26(1)(a)', '26(1)(b)'], ['26(1)'], '{{provision}} protects {{interest}}.')).toContain(
    'Section 26(1)(a) and section 26(1)(b) protects the defence of the British Islands or of any colony and the capability',
  );
});

test('an exemption of a class says what it is for, and has no interest to harm', () => {
  const text = reasons(['43(1)'], ['43(1)'], '{{provision}} is for {{covers}}, not {{interest}}.');
  expect(text).toContain('Section 43(1) is for trade secrets, not {{interest}}.');
});

test('reasons to neither confirm nor deny name the exemption, not the subsection that allows it', () => {
  expect(reasons(['30(2)'], ['30(2)'], 'As {{provision}} would cover it.', true)).toContain(
    'As section 30(2) would',
  );
});

test('a burden under the Regulations is told with the hours of the estimate, and with no limit', () => {
  const content: LetterContent = {
    ...plainLetter,
    regime: 'EIR',
    reference: 'EIR-1',
    requester: { name: '', email: '' },
    receivedOn: '2026-11-16',
    subject: '',
    questions: [{ id: 'q', label: '1', text: 'All complaints?', parent: null, span: null }],
    teams: [{ id: 't', name: '' }],
    answers: {
      [answerKey('q', 't')]: {
        ...emptyAnswer,
        status: 'withhold',
        exemptions: [{ ...plainClaim, provision: '12(4)(b)' }],
      },
    },
    clauses: [
      {
        ...plainAttached,
        id: 'c',
        title: '',
        role: 'harm',
        serves: ['12(4)(b)'],
        body: [paragraph('It would take {{estimate_hours}} hours: {{estimate_basis}}. {{limit_cost}}')],
      },
    ],
  };
  const line = {
    id: 'l',
    activity: 'retrieving',
    what: 'opening each file',
    count: 1200,
    minutes: 5,
  } as const;
  const letter = composeLetter(
    { ...content, reply: { ...plainChoice, estimate: { limit: 450, lines: [line] } } },
    anyAuthority,
  );
  expect(letter.blocks.map(({ text }) => plainText(text)).join('\n')).toContain(
    'It would take 100 hours: opening each file (1,200 at 5 minutes each, 100 hours). {{limit_cost}}',
  );
});
