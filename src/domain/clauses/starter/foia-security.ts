import type { Clause } from '../clause.ts';
import { weighed } from './argue.ts';
import { deniedUnder, SAME_ANSWER } from './deny.ts';
import { nationalSecurity } from './state.ts';
import { clausesOf, MOSAIC } from './write.ts';

/// FOIA section 24(1): withholding must be required to safeguard national security. It is no prejudice test, so no
/// likelihood is claimed.

const clause = clausesOf('FOIA');

/** What is required is the officer’s finding, from what disclosure could do and what else would prevent it. */
const REQUIRED =
  'We considered whether a lesser measure than withholding it would prevent this: {{lesser_measure}}. We find that exemption is required for the purpose of safeguarding national security.';

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
      `Disclosure could harm national security in this way: {{harm}}. ${REQUIRED}`,
    ],
  }),
  clause('24(1)', 'harm', {
    id: '24-tools',
    title: 'Why exemption is required: tools and capability',
    body: [
      'People who plan terrorism or hostile acts can use what they learn of the products and methods that gather and assess information: to see what can be seen of them and what cannot, to change what they do so as to stay unseen, or to attack the products themselves.',
      `This is what disclosing {{information}} could do: {{harm}}. ${REQUIRED}`,
    ],
    tags: ['tools', 'policing'],
  }),
  clause('24(1)', 'harm', {
    id: '24-sites',
    title: 'Why exemption is required: sites and infrastructure',
    body: [
      'Somebody who plans an attack can use what they learn of how a place or service is protected: to choose a target, to find its weakest point or to prepare for the response.',
      `This is what disclosing {{information}} could do: {{harm}}. ${REQUIRED}`,
    ],
    tags: ['infrastructure'],
  }),
  clause('24(1)', 'harm', {
    id: '24-mosaic',
    title: 'Why exemption is required: what answers put together would show',
    body: [
      MOSAIC,
      'For this reason too we find that exemption is required for the purpose of safeguarding national security.',
    ],
    tags: ['mosaic'],
  }),
  ...weighed('FOIA', '24(1)', nationalSecurity, '24'),
  ...deniedUnder('FOIA', '24(1)', nationalSecurity),
  clause('24(1)', 'harm', {
    id: '24-1-ncnd-with-23',
    title: 'National security (neither confirm nor deny): together with section 23(5)',
    body: [
      'Saying yes or no would itself tell you, and everybody else, {{would_tell}}. It matters whichever the answer is: {{harm_of_saying}}.',
      'We rely on section 23(5) and on section 24(2) together, so that nothing can be read from our answer about whether a security body is concerned. Each of them stands by itself.',
      'Section 23(5) allows this answer where saying yes or no would itself disclose information, recorded or not, that was supplied by a security body named in section 23(3) or that relates to one. Section 24(2) allows it where it is required to safeguard national security. It is required here.',
      SAME_ANSWER,
    ],
    tags: ['neither confirm nor deny'],
    ncnd: true,
  }),
];
