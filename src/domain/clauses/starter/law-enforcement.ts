import { findProvision } from '../../law/find.ts';
import { harmInSentence } from '../../law/title.ts';
import type { Clause } from '../clause.ts';
import { deniedUnder, weighed } from './argue.ts';
import { lineOf } from './balance.ts';
import { clausesOf } from './write.ts';

/// Law enforcement, FOIA section 31(1) and FOISA section 35(1): each limb has clauses of its own, since a notice must say which
/// limb is relied on.

/** What a limb's clauses are made with: where it stands, and "would be likely to prejudice". */
type Place = { readonly act: Act; readonly provision: string; readonly stem: string; readonly would: string };

/** Crime has many ways to be helped by a disclosure: the usual ones have clauses of their own. */
function crimeHarms({ act, provision, stem, would }: Place): readonly Clause[] {
  const clause = clausesOf(act);
  return [
    clause(provision, 'harm', {
      id: `${stem}-harm`,
      title: 'Harm: preventing or detecting crime',
      body: [
        'A disclosure under the Act is made to the world, so we must consider what anybody could do with the information, and not only what you would do with it. We do not question your own reasons for asking.',
        `Disclosing {{information}} could help somebody to commit a crime or to avoid being found out, in this way: {{harm}}. For this reason disclosure ${would} the prevention or detection of crime.`,
      ],
    }),
    clause(provision, 'harm', {
      id: `${stem}-tools`,
      title: 'Harm: tools and tactics',
      body: [
        'The information shows which products or methods are used to prevent and detect crime. People who mean to commit crime could learn from it what the authority can and cannot do, change how they act in order to stay unseen, or attack the products themselves.',
        `The same question can be put to many public authorities. Put together, the answers would show where a tool is in use and where it is not. For this reason disclosure ${would} the prevention or detection of crime.`,
      ],
      tags: ['tools', 'policing'],
    }),
    clause(provision, 'harm', {
      id: `${stem}-cyber`,
      title: 'Harm: attacks on computer systems',
      body: `The information describes the systems that we run or how we protect them. Somebody planning an attack looks first for products, versions and weak points, because known faults can then be tried one after another. Giving these details to the world could save them that work, and put our services and the information that we hold about people at risk. For this reason disclosure ${would} the prevention of crime, such as offences under the Computer Misuse Act 1990.`,
      tags: ['cyber security', 'systems'],
    }),
    clause(provision, 'harm', {
      id: `${stem}-fraud`,
      title: 'Harm: fraud',
      body: `The information could be used to pass for somebody with whom we have dealings, or to find out which checks a payment or an application goes through and how to get round them. Public authorities are often targets of such fraud. For this reason disclosure ${would} the prevention or detection of crime.`,
      tags: ['fraud', 'payments'],
    }),
    clause(provision, 'harm', {
      id: `${stem}-premises`,
      title: 'Harm: empty or unguarded property',
      body: `The information shows which properties are empty or how a place is guarded. Somebody could use it to choose a place to break into, damage or occupy. For this reason disclosure ${would} the prevention of crime.`,
      tags: ['property'],
    }),
  ];
}

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
    for: 'Disclosure would help the public to judge how crime is prevented and detected, and at what cost.',
    against: [
      'The public has a strong interest in crime being prevented, and in those who commit it being caught.',
      'Victims of crime suffer, and crime that could have been prevented costs public money.',
    ],
  },
  {
    letter: 'b',
    could: 'help offenders to avoid being caught or to hinder a prosecution',
    for: 'Disclosure would help the public to judge how offenders are brought to justice.',
    against: [
      'The public has a strong interest in offenders being caught and tried.',
      'Victims and witnesses must be able to trust that what they tell us will not undo a prosecution.',
    ],
  },
  {
    letter: 'c',
    could: 'get in the way of courts and tribunals doing their work fairly and without interference',
    for: 'Disclosure would help the public to understand how justice is done.',
    against: [
      'The public has a strong interest in fair and effective courts and tribunals.',
      'Courts have rules of their own on what parties and the public may see; a disclosure outside them could be unfair to those involved.',
    ],
  },
  {
    letter: 'd',
    could: 'help somebody to pay less tax than they owe, or to learn when and how checks are made',
    for: 'Disclosure would help the public to judge whether taxes are assessed and collected fairly.',
    against: [
      'The public has a strong interest in taxes being paid in full, because they pay for public services.',
      'It is unfair to those who pay if others can learn how to avoid doing so.',
    ],
  },
  {
    letter: 'e',
    could: 'help somebody to get round those controls',
    for: 'Disclosure would help the public to judge whether immigration controls are fair and work well.',
    against: [
      'The public has a strong interest in immigration controls that work and cannot easily be got round.',
      'People who exploit others by helping them round those controls could use the information too.',
    ],
  },
  {
    letter: 'f',
    could: 'help somebody to escape, to bring in forbidden things or to cause disorder',
    for: 'Disclosure would help the public to judge how people in detention are treated and how safe such places are.',
    against: [
      'The public has a strong interest in the safety of prisoners, detainees, staff and visitors.',
      'Disorder and escapes put people at risk outside as well as inside.',
    ],
  },
  {
    letter: 'g',
    could: 'make it harder to carry out that function',
    for: 'Disclosure would help the public to judge how the function is carried out.',
    against: [
      'The public has a strong interest in this function being carried out well and without interference.',
      'It depends on people and organisations giving us information freely; they might tell us less if it were disclosed.',
    ],
  },
  {
    letter: 'h',
    could: 'make it harder to bring or to defend a claim that arises from an investigation',
    for: 'Disclosure would help the public to see how public authorities use the courts, and at what cost.',
    against: [
      'A public authority should be able to bring or defend a claim on equal terms with the other side.',
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
    ...deniedUnder(act, `${of}(1)`, 'Law enforcement', DENIAL),
  ];
}

const DENIAL = {
  for: ['It would help the public to judge how the law is enforced, and at what cost.'],
  against: [
    'A yes or a no could show people who mean to break the law what is known about them, what is used against them, or that neither is the case.',
    'Answers to the same question put to many authorities, or again and again, would together show where there is something to find and where there is not.',
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
      : deniedUnder(act, provision, 'Law enforcement', { ...DENIAL, why: purpose })),
  ];
}

const OPENNESS =
  'There is a general public interest in openness about how public authorities use their powers and public money.';

function placeOf(act: Act, { letter }: Limb): Place {
  const { of } = SECTIONS[act];
  const provision = `${of}(1)(${letter})`;
  const harm = findProvision(act, provision)?.harm ?? 'prejudice';
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
