import { expect, test } from 'vitest';
import { readBodyNow } from '../../webmail/body/read-body.ts';
import { parseEmail } from '../email/parse-email.ts';
import { parseRequest } from './parse-request.ts';

const QUESTIONS = [
  'Do you use a social media management platform?',
  'If so, what tools do you use?',
  'How much do you spend annually on a Social media management tool?',
  'Which month & year does your contract with your supplier end?',
  'Do you use a social listening / media monitoring platform?',
  'If so, what tools do you use?',
  'How much do you spend annually on a social listening / media monitoring tool?',
  'Which month & year does your contract with your supplier end?',
  'Who is the senior officer in charge of these contracts?',
];

// The fifth has no space behind its number.
const LINES = QUESTIONS.map(
  (text, index) => `${index + 1})${index === 4 ? '' : ' '}${text.replace('&', '&amp;')}`,
);
const OUTLOOK = ' class="elementToProof" style="font-family: Aptos; font-size: 12pt"';

const MARKUPS = {
  'Gmail, a line each': `<div dir="ltr"><div>Dear Met,</div><div><br></div><div>Please tell me:</div>${LINES.map((line) => `<div>${line}</div>`).join('')}<div><br></div><div>Thank you</div><div>Jo Marsh</div></div>`,
  'Gmail, line breaks': `<div dir="ltr">Dear Met,<br><br>Please tell me:<br><br>${LINES.join('<br>')}<br><br>Thank you<br>Jo Marsh</div>`,
  Outlook: ['Dear Met,', '<br>', 'Please tell me:', ...LINES, '<br>', 'Thank you', 'Jo Marsh']
    .map((line) => `<div${OUTLOOK}>${line}</div>`)
    .join('\n'),
  'Outlook, paragraphs': ['Dear Met,', 'Please tell me:', ...LINES, 'Thank you', 'Jo Marsh']
    .map((line) => `<p class="MsoNormal">${line}<o:p></o:p></p>`)
    .join('\n'),
};

test.for(Object.entries(MARKUPS))('the nine questions, %s', ([, html]) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const { blocks } = readBodyNow(body);
  const from = { name: 'Jo Marsh', email: 'jo.marsh@example.org' };
  const subject = 'Freedom of information request reference no: 01.FOI.23.032611';
  const { detection, request } = parseRequest(parseEmail({ subject, from, date: null, blocks }));
  expect(detection.isRequest).toBe(true);
  expect(request.questions.map((question) => question.text)).toEqual(QUESTIONS);
  expect(request.questions.map((question) => question.label)).toEqual([...'123456789']);
  expect(request.reference?.text).toBe('01.FOI.23.032611');
});
