import { harmInSentence } from '../../law/title.ts';
import type { Clause } from '../clause.ts';
import { weighed } from './argue.ts';
import { HARM_HERE, lineOf } from './balance.ts';
import { deniedUnder } from './deny.ts';
import { rowOf } from './row-words.ts';
import { clausesOf, MOSAIC } from './write.ts';

/// Law enforcement, FOIA section 31(1) and FOISA section 35(1): each limb has clauses of its own, since a notice must say which
/// limb is relied on.

/** What a limb's clauses are made with: where it stands, and "would be likely to prejudice". */
type Place = { readonly act: Act; readonly provision: string; readonly stem: string; readonly would: string };

/**
 * Crime has many ways to be helped by a disclosure: the usual ones have clauses of their own. Each says what such a crime makes use
 * of, and waits for what this information would give it.
 */
function crimeHarms({ act, provision, stem, would }: Place): readonly Clause[] {
  const clause = clausesOf(act);
  const harm = (id: string, title: string, used: string, what: string, tags: readonly string[]) =>
    clause(provision, 'harm', {
      id: `${stem}-${id}`,
      title,
      body: [used, `${HARM_HERE} For this reason disclosure ${would} ${what}.`],
      tags,
    });
  return [
    clause(provision, 'harm', {
      id: `${stem}-harm`,
      title: 'Harm: preventing or detecting crime',
      body: [
        'A disclosure under the Act is made to the world, so we must consider what anybody could do with the information, and not only what you would do with it. We do not question your own reasons for asking.',
        `Disclosing {{information}} could help somebody to commit a crime or to avoid being found out, in this way: {{harm}}. For this reason disclosure ${would} ${CRIME}.`,
      ],
    }),
    harm(
      'tools',
      'Harm: tools and tactics',
      'People who mean to commit crime can use what they learn of the products and methods that prevent and detect it: to see what an authority can and cannot do, to change how they act so as to stay unseen, or to attack the products themselves.',
      CRIME,
      ['tools', 'policing'],
    ),
    harm(
      'cyber',
      'Harm: attacks on computer systems',
      'Somebody who plans an attack on computer systems looks first for products, versions and weak points, because known faults can then be tried one after another. What is at risk are services, and the information that is held about people.',
      'the prevention of crime, such as offences under the Computer Misuse Act 1990',
      ['cyber security', 'systems'],
    ),
    harm(
      'fraud',
      'Harm: fraud',
      'Somebody who plans a fraud looks for what lets them pass for another, or for the checks that a payment or an application goes through and how to get round them.',
      CRIME,
      ['fraud', 'payments'],
    ),
    harm(
      'premises',
      'Harm: empty or unguarded property',
      'Somebody who means to break into, damage or occupy a place looks for one that is empty, or for how it is guarded.',
      'the prevention of crime',
      ['property'],
    ),
    clause(provision, 'harm', {
      id: `${stem}-mosaic`,
      title: 'Harm: what answers put together would show',
      body: [MOSAIC, `For this reason too disclosure ${would} ${CRIME}.`],
      tags: ['mosaic'],
    }),
  ];
}

const CRIME = 'the prevention or detection of crime';

/** One limb in the words of its clauses. `for` and `against` add to the general factors. */
type Limb = {
  readonly letter: string;
  /** How disclosure does its harm: follows "could". Null for crime, which has harm clauses of its own. */
  readonly could: string | null;
  readonly for: string;
  readonly against: readonly string[];
};

const LIMBS: readonly Limb[] = [
  {
    letter: 'a',
    could: null,
    for: 'People should be able to judge how crime is prevented and detected, and at what cost.',
    against: [
      'The public has a strong interest in crime being prevented, and in those who commit it being caught.',
      'Victims of crime suffer, and crime that could have been prevented costs public money.',
    ],
  },
  {
    letter: 'b',
    could: 'help offenders to avoid being caught or to hinder a prosecution',
    for: 'People should be able to judge how offenders are brought to justice.',
    against: [
      'The public has a strong interest in offenders being caught and tried.',
      'Victims and witnesses must be able to trust that what they tell investigators will not undo a prosecution.',
    ],
  },
  {
    letter: 'c',
    could: 'get in the way of courts and tribunals doing their work fairly and without interference',
    for: 'People should be able to understand how justice is done.',
    against: [
      'The public has a strong interest in fair and effective courts and tribunals.',
      'Courts have rules of their own on what parties and the public may see; a disclosure outside them can be unfair to those involved.',
    ],
  },
  {
    letter: 'd',
    could: 'help somebody to pay less tax than they owe, or to learn when and how checks are made',
    for: 'People should be able to judge whether taxes are assessed and collected fairly.',
    against: [
      'The public has a strong interest in taxes being paid in full, because they pay for public services.',
      'It is unfair to those who pay if others can learn how to avoid doing so.',
    ],
  },
  {
    letter: 'e',
    could: 'help somebody to get round immigration controls',
    for: 'People should be able to judge whether immigration controls are fair and work well.',
    against: [
      'The public has a strong interest in immigration controls that work and cannot easily be got round.',
      'There are people who exploit others by helping them round such controls.',
    ],
  },
  {
    letter: 'f',
    could: 'help somebody to escape, to bring in forbidden things or to cause disorder',
    for: 'People should be able to judge how those in detention are treated, and how safe such places are.',
    against: [
      'The public has a strong interest in the safety of prisoners, detainees, staff and visitors.',
      'Disorder and escapes put people at risk outside as well as inside.',
    ],
  },
  {
    letter: 'g',
    could: 'make it harder to carry out that function',
    for: 'People should be able to judge how such a function is carried out.',
    against: [
      'The public has a strong interest in such functions being carried out well and without interference.',
      'Where they depend on what people and organisations tell an authority of their own accord, these must be able to rely on how it is used.',
    ],
  },
  {
    letter: 'h',
    could: 'make it harder to bring a claim that arises from an investigation',
    for: 'People should be able to see how public authorities use the courts, and at what cost.',
    against: [
      'A public authority should be able to bring a claim on equal terms with the other side.',
      'Courts have rules of their own on what parties and the public may see.',
    ],
  },
  {
    letter: 'i',
    could: 'influence witnesses or get in the way of an inquiry that is to find out why somebody died',
    for: 'There is a strong public interest in knowing why people died, and in learning from it.',
    against: [
      'An inquiry must be able to weigh the evidence undisturbed, and to report on the whole of it.',
      'Those who were close to the person who died should learn what was found in a proper way.',
    ],
  },
];

/** The section of each Act that has these limbs, and how ids of its clauses begin. */
const SECTIONS = {
  FOIA: { of: '31', letters: 'abcdefghi' },
  FOISA: { of: '35', letters: 'abcdefgh' },
} as const;
type Act = keyof typeof SECTIONS;

/** The limbs of one Act. To neither confirm nor deny is argued alike for all that need no purpose. */
export function lawEnforcement(act: Act): readonly Clause[] {
  const { of, letters } = SECTIONS[act];
  return [
    ...LIMBS.filter(({ letter }) => letters.includes(letter)).flatMap((limb) => limbClauses(act, limb)),
    ...deniedUnder(act, `${of}(1)`, { title: 'Law enforcement', denial: DENIAL }),
  ];
}

const DENIAL = {
  for: ['People should be able to judge how the law is enforced, and at what cost.'],
  against: [
    'A yes or a no can show people who mean to break the law what is known about them, what is used against them, or that neither is the case.',
    'Answers to the same question put to many authorities, or again and again, could together show where there is something to find and where there is not.',
  ],
};

function limbClauses(act: Act, limb: Limb): readonly Clause[] {
  const place = placeOf(act, limb);
  const { provision, stem, would } = place;
  const purpose = purposeOf(act, limb);
  const line = lineOf(act, `because disclosing it ${would} {{interest}}`);
  const subject = { title: 'Law enforcement', why: [], for: [limb.for, OPENNESS], against: limb.against };
  return [
    clausesOf(act)(provision, 'withholding', {
      id: `${stem}-line`,
      title: 'Law enforcement',
      body: [line, ...purpose].join(' '),
    }),
    ...(limb.could === null ? crimeHarms(place) : [harmOf(place, limb.could, purpose)]),
    ...weighed(act, provision, subject, stem),
    ...(purpose.length === 0
      ? []
      : deniedUnder(act, provision, { title: 'Law enforcement', denial: { ...DENIAL, why: purpose } })),
  ];
}

const OPENNESS =
  'There is a general public interest in openness about how public authorities use their powers and public money.';

function placeOf(act: Act, { letter }: Limb): Place {
  const { of } = SECTIONS[act];
  const provision = `${of}(1)(${letter})`;
  const harm = rowOf(act, provision).harm ?? 'prejudice';
  return { act, provision, stem: `${of}${letter}`, would: `{{likelihood}} ${harmInSentence(harm)}` };
}

/** Functions, and what arises from them, serve a purpose that a notice must name. */
function purposeOf(act: Act, { letter }: Limb): readonly string[] {
  const names = `The purpose is one that section ${SECTIONS[act].of}(2) names: {{purpose}}.`;
  if (letter === 'g') return [`The function is that of {{function}}. ${names}`];
  return letter === 'h' || letter === 'i' ? [names] : [];
}

function harmOf({ act, provision, stem, would }: Place, could: string, purpose: readonly string[]): Clause {
  return clausesOf(act)(provision, 'harm', {
    id: `${stem}-harm`,
    title: 'Law enforcement: the harm',
    body: [
      'A disclosure under the Act is made to the world, so we must consider what anybody could do with the information, and not only what you would do with it.',
      ...purpose,
      `Disclosing {{information}} could ${could}, in this way: {{harm}}. For this reason disclosure ${would} {{interest}}.`,
    ],
  });
}
