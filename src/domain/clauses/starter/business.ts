import { RESTS, type Subject } from './subject.ts';

/// Commercial interests, trade secrets, confidences and legal advice, for both Acts.

const CONTRACTS = ['contracts'];

export const tradeSecrets: Subject = {
  title: 'Trade secrets',
  why: 'A trade secret is information used in a trade or business that is not generally known, that its owner keeps from others, and whose disclosure to a competitor could do the owner real harm or lose them an advantage. It belongs to {{whose_interests}}.',
  for: [
    'People should be able to see what public money buys, and whether it is safe and sound.',
    'There is a public interest in others being able to judge what is claimed for a product or a method.',
  ],
  against: [
    'People and firms invent and invest because they can keep the fruits of it for a time.',
    'If trade secrets came out by way of public authorities, firms might share less with them or not deal with them.',
  ],
  tags: CONTRACTS,
};

export const commercial: Subject = {
  title: 'Commercial interests',
  why: 'A commercial interest is a person’s ability to take part competitively in buying and selling goods or services.',
  harmed: 'the commercial interests of {{whose_interests}}',
  for: [
    'The public is entitled to know how public money is spent and whether it is spent well.',
    'Openness about contracts encourages fair competition and helps to show that buying decisions are sound.',
    'Suppliers who take public money must expect some scrutiny.',
  ],
  against: [
    'Public money goes further where public authorities can negotiate good terms.',
    'Companies should be able to compete without their rivals learning from a public authority what they would otherwise keep to themselves.',
    'If those who deal with public authorities feared disclosure, fewer might do so or they might say less, and competition would suffer.',
  ],
  tags: CONTRACTS,
  denial: {
    for: ['The public is entitled to know how public money is spent, and with whom public authorities deal.'],
    against: [
      'Whether there have been talks, bids or complaints can itself be used by a competitor, or be held against a firm unfairly.',
    ],
  },
};

export const confidence: Subject = {
  title: 'Provided in confidence',
  covered: RESTS,
  why: [
    'We did not create it: we obtained it from another person. It has the quality of confidence, being more than trivial and not otherwise accessible: {{quality_of_confidence}}. It was given to us in circumstances in which we owe a duty of confidence: {{duty_of_confidence}}. Disclosure without permission would harm the person to whom we owe that duty: {{harm}}.',
    'They could not succeed against us if we could defend the disclosure as being in the public interest. We considered that defence. This is what we weighed, for keeping the confidence and for breaking it: {{reasons}}. We find that the defence would fail, so that somebody could sue us for the breach and succeed.',
  ],
  denial: {
    why: 'It would be such a breach here: we would owe a confidence if there were any such information, and would have no defence in the public interest: {{reasons}}.',
  },
};

export const privilege: Subject = {
  title: 'Legal professional privilege',
  why: 'That protects confidential communications between a client and a lawyer for the purpose of advice, and those made for legal proceedings under way or in prospect. The privilege has not been lost: {{privilege_kept}}.',
  for: [
    'People should be able to understand on what legal footing a decision was taken.',
    'There is a public interest in seeing that public authorities take proper advice and act on it, and in their being answerable for public money.',
  ],
  against: [
    'The principle behind legal professional privilege carries a strong weight of its own: anyone, a public authority included, must be able to speak fully and frankly with their lawyers. Only clear and specific considerations of at least equal weight can outweigh it.',
    'Without that confidence advice might be sought later and given more guardedly, and decisions would be worse for it.',
  ],
  denial: {
    for: ['People should be able to understand on what legal footing a decision was taken.'],
    against: [
      'Whether advice was sought, and when, can itself show what a client thought of its position.',
      'Anyone, a public authority included, must be able to go to a lawyer in confidence.',
    ],
  },
};
