import type { Clause } from '../clause.ts';
import { deniedUnder, weighed } from './argue.ts';
import { nationalSecurity } from './state.ts';
import { clausesOf } from './write.ts';

/// FOIA section 24(1): withholding must be required to safeguard national security. It is no prejudice test, so no
/// likelihood is claimed.

const clause = clausesOf('FOIA');

export const foiaSecurity: readonly Clause[] = [
  clause('24(1)', 'withholding', {
    id: '24-line',
    title: 'National security',
    body: 'We hold this information but are withholding it under section 24(1) of the Freedom of Information Act 2000, because exemption from the duty to disclose it is required for the purpose of safeguarding national security.',
  }),
  clause('24(1)', 'harm', {
    id: '24-why',
    title: 'Why exemption is required',
    body: [
      'Section 24(1) applies where withholding information is reasonably necessary to safeguard national security. A disclosure under the Act is made to the world, so we must consider what anybody could do with the information and not only what you would do with it.',
      'Disclosure could harm national security in this way: {{harm}}. We considered whether a lesser measure than withholding it would prevent this: {{reasons}}.',
    ],
  }),
  clause('24(1)', 'harm', {
    id: '24-tools',
    title: 'Why exemption is required: tools and capability',
    body: [
      'Disclosing which products and methods are used to gather and assess information would show people who plan terrorism or hostile acts what can be seen of them and what cannot. They could change what they do in order to stay unseen, or attack the products themselves.',
      'The same question can be put to many public authorities. Put together, the answers would map where a capability exists and where it does not. Exemption is therefore required for the purpose of safeguarding national security, although a single answer may look harmless.',
    ],
    tags: ['tools', 'policing'],
  }),
  clause('24(1)', 'harm', {
    id: '24-sites',
    title: 'Why exemption is required: sites and infrastructure',
    body: 'The information describes how a place or service that the public depends on is protected. Somebody planning an attack could use it to choose a target, to find the weakest point or to prepare for the response. Exemption is therefore required for the purpose of safeguarding national security.',
    tags: ['infrastructure'],
  }),
  ...weighed('FOIA', '24(1)', nationalSecurity, '24'),
  ...deniedUnder('FOIA', '24(1)', nationalSecurity.title, nationalSecurity.denial ?? {}),
  clause('24(1)', 'harm', {
    id: '24-1-ncnd-with-23',
    title: 'National security (neither confirm nor deny): together with section 23(5)',
    body: [
      'Saying yes or no would itself tell you, and everybody else, {{would_tell}}. It matters whichever the answer is: {{harm_of_saying}}.',
      'We rely on section 23(5) and on section 24(2) together. Only one of them can hold, and to say which would itself tell you whether a security body is concerned. Nothing should be read into it.',
      'Section 24(2) allows this answer where it is required to safeguard national security. If it is section 24(2) that holds, it is required here.',
    ],
    tags: ['neither confirm nor deny'],
    ncnd: true,
  }),
];
