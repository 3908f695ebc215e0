import type { Clause } from '../clause.ts';
import { clausesOf } from './write.ts';

/// FOIA section 40(2) under its first condition, section 40(3A)(a): absolute. What is weighed is the legitimate interest
/// inside data protection law, never the public interest test of section 2.

const clause = clausesOf('FOIA');

export const foiaPersonal: readonly Clause[] = [
  clause('40(2)', 'withholding', {
    id: '40-line',
    title: 'Personal information of others',
    body: 'We hold this information but are withholding it under section 40(2) of the Freedom of Information Act 2000, with section 40(3A)(a). It is personal data of people other than you, and disclosing it would breach the first data protection principle.',
  }),
  clause('40(2)', 'harm', {
    id: '40-why',
    title: 'Why section 40(2) applies, with the legitimate interests test',
    body: [
      'The information relates to living people who can be identified from it, so it is their personal data. Section 40(2), with the first condition in section 40(3A)(a), exempts it if disclosure would breach a data protection principle. The first principle says that personal data must be processed lawfully, fairly and in a transparent manner. A disclosure under the Act is made to the world, and the only lawful basis that could allow it here is legitimate interests, Article 6(1)(f) of the UK GDPR. It asks three questions.',
      'Is there a legitimate interest? Yes: {{legitimate_interest}}.',
      'Is disclosure necessary to meet it? We considered whether a less intrusive way would do: {{reasons}}.',
      'Is that interest overridden by the interests, rights and freedoms of the people concerned? They would expect this of us: {{expectation}}. Disclosure to the world would intrude on their privacy and could cause them distress, and we find that their interests override the interest in disclosure.',
      'There is therefore no lawful basis for disclosure, and it would breach the first principle. Under this condition the exemption is absolute: the Act does not ask us to weigh the public interest as well.',
    ],
  }),
  clause('40(2)', 'harm', {
    id: '40-staff',
    title: 'Why section 40(2) applies: names of staff',
    body: [
      'The names and contact details of members of staff are their personal data. There is a legitimate interest in knowing who takes decisions in a public authority, and we normally disclose the names of those senior enough to be answerable to the public for them.',
      'It is not necessary to name staff who have no such role in order to meet that interest: the posts and the decisions can be understood without them. These members of staff do not represent the authority in public and would reasonably expect not to be named to the world. Their interests, rights and freedoms override the interest in disclosure.',
      'There is therefore no lawful basis under Article 6(1)(f) of the UK GDPR, and disclosure would breach the first data protection principle. Section 40(2) applies by virtue of section 40(3A)(a). It is absolute under this condition: the Act does not ask us to weigh the public interest as well.',
    ],
    tags: ['names', 'staff'],
  }),
  clause('40(2)', 'harm', {
    id: '40-small',
    title: 'Why section 40(2) applies: small numbers',
    body: [
      'Where a number is very small, the people behind it could be identified by somebody who puts it together with other information that they have or could find. We considered what such a person could do, and find that identification is reasonably likely here, so the number is personal data.',
      'There is a legitimate interest in these statistics. It is met by the totals that we disclose, and it is not necessary to disclose numbers from which people could be identified. They would reasonably expect us not to, and their interests, rights and freedoms override the interest in disclosure.',
      'There is therefore no lawful basis under Article 6(1)(f) of the UK GDPR, and disclosure would breach the first data protection principle. Section 40(2) applies by virtue of section 40(3A)(a). It is absolute under this condition: the Act does not ask us to weigh the public interest as well.',
    ],
    tags: ['statistics', 'small numbers'],
  }),
  clause('40(2)', 'harm', {
    id: '40-special',
    title: 'Why section 40(2) applies: special category data',
    body: [
      'The information says something about the health, beliefs, origin or another matter of living people that data protection law protects as special category data. It may be disclosed to the world only if one of the conditions in Article 9 of the UK GDPR is met. The only ones that could apply here are that the people concerned have consented to it or have plainly made the information public themselves. Neither is the case.',
      'Disclosure would be unlawful and would breach the first data protection principle. Section 40(2) applies by virtue of section 40(3A)(a). It is absolute under this condition: the Act does not ask us to weigh the public interest as well.',
    ],
    tags: ['health', 'special category'],
  }),
  clause('40(1)', 'withholding', {
    id: '40-own',
    title: 'The requester’s own information',
    body: 'As far as your request is for information about yourself, it is exempt from the Freedom of Information Act 2000 under section 40(1). We are dealing with that part as a subject access request under data protection law and will write to you about it separately. This exemption is absolute: the Act does not ask us to weigh the public interest.',
    tags: ['subject access'],
  }),
];
