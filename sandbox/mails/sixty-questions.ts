import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

const services = [
  'vehicle recovery',
  'interpreting',
  'custody healthcare',
  'uniform supply',
  'mobile telephony',
  'body-worn video storage',
  'building security',
  'catering',
  'waste collection',
  'occupational health',
  'fleet fuel cards',
  'legal case management software',
];

const asked = [
  (service: string) => `Who supplies your ${service} contract?`,
  (service: string) => `On what date did the ${service} contract start?`,
  (service: string) => `On what date does the ${service} contract end, without any extension?`,
  (service: string) => `How much was spent on ${service} in the financial year 2025/26?`,
  (service: string) => `Which job title is responsible for the ${service} contract?`,
];

const questions = services.flatMap((service) => asked.map((ask) => ask(service)));

export const sixtyQuestions: StoredConversation = {
  id: 'sixty-questions',
  subject: 'FOI: contracts register, twelve services',
  messages: [
    {
      from: { name: 'Imogen Tarrant', email: 'imogen@contracts-watch.example.com' },
      to: officer,
      at: '2026-11-12T11:05:00+00:00',
      body: written(
        'Dear FOI Officer,',
        '',
        'Please treat this as a request under the Freedom of Information Act 2000. It concerns twelve services that Northmere Metropolitan Police buys from others.',
        '',
        ...questions.map((question, index) => `${index + 1}. ${question}`),
        '',
        'If the cost of compliance would be over the limit, please answer the first thirty questions only.',
        '',
        'Yours faithfully,',
        'Imogen Tarrant',
        'Contracts Watch',
      ),
    },
  ],
};
