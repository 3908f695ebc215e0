import { describe, expect, test } from 'vitest';
import { scopeIn, soundsLikeAsk } from './sounds-like-ask.ts';

describe('how much words sound like a question', () => {
  test.each([
    'I should also like the total cost of the scheme.',
    'How much did the fair cost and who paid for it',
    'We have waited a year. Please send me a copy of the contract with the supplier.',
    'If possible, please state the number of fires for which no cause was found.',
  ])('“%s” asks for what is on record', (words) => {
    expect(soundsLikeAsk(words)).toBe('asks');
  });

  test.each(['Can somebody look at it?', 'the number of dogs seized in 2025'])('“%s” may ask', (words) => {
    expect(soundsLikeAsk(words)).toBe('may-ask');
  });

  test.each([
    'I have lived here for forty years.',
    'The report says nothing about the cost of the scheme.',
    'I would like to make a request under the Freedom of Information Act 2000.',
    'Please treat this as a request under the Freedom of Information Act.',
    'I look forward to hearing from you within 20 working days.',
    'If any of this is exempt, please redact it and send me the rest.',
    'Please do not hesitate to contact me if you need more information.',
  ])('“%s” does not ask', (words) => {
    expect(soundsLikeAsk(words)).toBeNull();
  });
});

describe('what a lead-in says of its questions', () => {
  test.each([
    ['For each of the years 2022/23 to 2024/25:', 'For each of the years 2022/23 to 2024/25:'],
    ['Body-worn cameras', 'Body-worn cameras'],
    [
      'My son goes to Larch Grove. Please tell me about the rebuild of the school:',
      'Please tell me about the rebuild of the school:',
    ],
    [
      'We ask this for the years 2021 and 2022. Please give:',
      'We ask this for the years 2021 and 2022. Please give:',
    ],
  ])('“%s” keeps “%s”', (leadIn, scope) => {
    expect(scopeIn(leadIn)).toBe(scope);
  });

  test.each([
    'Please answer the following questions:',
    'Under the Freedom of Information Act 2000, please could you provide me with the following information:',
    'Information requested',
    'Dear Wessex Police,',
    'I am writing to request the following under section 4(2) of the Freedom of Information Act 2005:',
  ])('“%s” says nothing of them', (leadIn) => {
    expect(scopeIn(leadIn)).toBeNull();
  });
});
