import type { Clause } from '../clause.ts';
import { clausesOf } from './write.ts';

/// FOIA section 31(1): each limb has clauses of its own, since a notice must say which limb is relied on.

const clause = clausesOf('FOIA');

const crime: readonly Clause[] = [
  clause('31(1)(a)', 'harm', {
    id: '31a-harm',
    title: 'Harm: preventing or detecting crime',
    body: [
      'A disclosure under the Act is made to the world, so we must consider what anybody could do with the information, and not only what you would do with it. We do not question your own reasons for asking.',
      'Disclosing {{information}} could help somebody to commit a crime or to avoid being found out, in this way: {{harm}}. For this reason disclosure {{likelihood}} prejudice the prevention or detection of crime.',
    ],
  }),
  clause('31(1)(a)', 'harm', {
    id: '31a-tools',
    title: 'Harm: tools and tactics',
    body: [
      'The information shows which products or methods are used to prevent and detect crime. People who mean to commit crime could learn from it what the authority can and cannot do, change how they act in order to stay unseen, or attack the products themselves.',
      'The same question can be put to many public authorities. Put together, the answers would show where a tool is in use and where it is not. For this reason disclosure {{likelihood}} prejudice the prevention or detection of crime.',
    ],
    tags: ['tools', 'policing'],
  }),
  clause('31(1)(a)', 'harm', {
    id: '31a-cyber',
    title: 'Harm: attacks on computer systems',
    body: 'The information describes the systems that we run or how we protect them. Somebody planning an attack looks first for products, versions and weak points, because known faults can then be tried one after another. Giving these details to the world could save them that work, and put our services and the information that we hold about people at risk. For this reason disclosure {{likelihood}} prejudice the prevention of crime, such as offences under the Computer Misuse Act 1990.',
    tags: ['cyber security', 'systems'],
  }),
  clause('31(1)(a)', 'harm', {
    id: '31a-fraud',
    title: 'Harm: fraud',
    body: 'The information could be used to pass for somebody with whom we have dealings, or to find out which checks a payment or an application goes through and how to get round them. Public authorities are often targets of such fraud. For this reason disclosure {{likelihood}} prejudice the prevention or detection of crime.',
    tags: ['fraud', 'payments'],
  }),
  clause('31(1)(a)', 'harm', {
    id: '31a-premises',
    title: 'Harm: empty or unguarded property',
    body: 'The information shows which properties are empty or how a place is guarded. Somebody could use it to choose a place to break into, damage or occupy. For this reason disclosure {{likelihood}} prejudice the prevention of crime.',
    tags: ['property'],
  }),
];

/** One limb in the words of its clauses. `aim` follows "prejudice"; `for` and `against` add to the general factors. */
type Limb = {
  readonly provision: string;
  readonly aim: string;
  /** How disclosure does its harm: follows "could". Null where the limb has harm clauses of its own. */
  readonly could: string | null;
  readonly for: string;
  readonly against: readonly string[];
};

const LIMBS: readonly Limb[] = [
  {
    provision: '31(1)(a)',
    aim: 'the prevention or detection of crime',
    could: null,
    for: 'Disclosure would help the public to judge how crime is prevented and detected, and at what cost.',
    against: [
      'The public has a strong interest in crime being prevented, and in those who commit it being caught.',
      'Victims of crime suffer, and crime that could have been prevented costs public money.',
    ],
  },
  {
    provision: '31(1)(b)',
    aim: 'the apprehension or prosecution of offenders',
    could: 'help offenders to avoid being caught or to hinder a prosecution',
    for: 'Disclosure would help the public to judge how offenders are brought to justice.',
    against: [
      'The public has a strong interest in offenders being caught and tried.',
      'Victims and witnesses must be able to trust that what they tell us will not undo a prosecution.',
    ],
  },
  {
    provision: '31(1)(c)',
    aim: 'the administration of justice',
    could: 'get in the way of courts and tribunals doing their work fairly and without interference',
    for: 'Disclosure would help the public to understand how justice is done.',
    against: [
      'The public has a strong interest in fair and effective courts and tribunals.',
      'Courts have rules of their own on what parties and the public may see; a disclosure outside them could be unfair to those involved.',
    ],
  },
  {
    provision: '31(1)(d)',
    aim: 'the assessment or collection of a tax or duty',
    could: 'help somebody to pay less tax than they owe, or to learn when and how checks are made',
    for: 'Disclosure would help the public to judge whether taxes are assessed and collected fairly.',
    against: [
      'The public has a strong interest in taxes being paid in full, because they pay for public services.',
      'It is unfair to those who pay if others can learn how to avoid doing so.',
    ],
  },
  {
    provision: '31(1)(e)',
    aim: 'the operation of the immigration controls',
    could: 'help somebody to get round those controls',
    for: 'Disclosure would help the public to judge whether immigration controls are fair and work well.',
    against: [
      'The public has a strong interest in immigration controls that work and cannot easily be got round.',
      'People who exploit others by helping them round those controls could use the information too.',
    ],
  },
  {
    provision: '31(1)(f)',
    aim: 'the maintenance of security and good order in prisons or in other institutions where persons are lawfully detained',
    could: 'help somebody to escape, to bring in forbidden things or to cause disorder',
    for: 'Disclosure would help the public to judge how people in detention are treated and how safe such places are.',
    against: [
      'The public has a strong interest in the safety of prisoners, detainees, staff and visitors.',
      'Disorder and escapes put people at risk outside as well as inside.',
    ],
  },
  {
    provision: '31(1)(g)',
    aim: 'the exercise of the function of {{function}}, which serves a purpose named in section 31(2): {{purpose}}',
    could: 'make it harder to carry out that function',
    for: 'Disclosure would help the public to judge how the function is carried out.',
    against: [
      'The public has a strong interest in this function being carried out well and without interference.',
      'It depends on people and organisations giving us information freely; they might tell us less if it were disclosed.',
    ],
  },
];

/** "31(1)(a)" → "31a". */
function stemOf({ provision }: Limb): string {
  return provision.replace('(1)', '').replace(/[()]/g, '');
}

function lineOf(limb: Limb): Clause {
  return clause(limb.provision, 'withholding', {
    id: `${stemOf(limb)}-line`,
    title: 'Law enforcement',
    body: `We hold this information but are withholding it under section ${limb.provision} of the Freedom of Information Act 2000, because disclosing it {{likelihood}} prejudice ${limb.aim}.`,
  });
}

function harmOf(limb: Limb): readonly Clause[] {
  if (limb.could === null) return [];
  const body = [
    'A disclosure under the Act is made to the world, so we must consider what anybody could do with the information, and not only what you would do with it.',
    `Disclosing {{information}} could ${limb.could}, in this way: {{harm}}. For this reason disclosure {{likelihood}} prejudice ${limb.aim}.`,
  ];
  return [clause(limb.provision, 'harm', { id: `${stemOf(limb)}-harm`, title: 'Harm', body })];
}

function balancingOf(limb: Limb): readonly Clause[] {
  const { provision } = limb;
  const stem = stemOf(limb);
  return [
    clause(provision, 'factors-for', {
      id: `${stem}-for`,
      title: 'For disclosure',
      body: `In favour of disclosure (section ${provision}):`,
      points: [
        limb.for,
        'There is a general public interest in openness about how public authorities use their powers and public money.',
      ],
    }),
    clause(provision, 'factors-against', {
      id: `${stem}-against`,
      title: 'Against disclosure',
      body: `In favour of maintaining the exemption (section ${provision}):`,
      points: limb.against,
    }),
    clause(provision, 'balance', {
      id: `${stem}-balance`,
      title: 'Balance: withhold',
      body: `What this information would add to public understanding is limited, while the harm described above falls on the public itself. We find that, in all the circumstances of the case, the public interest in maintaining the exemption under section ${provision} outweighs the public interest in disclosure.`,
    }),
  ];
}

export const foiaLawEnforcement: readonly Clause[] = LIMBS.flatMap((limb) => [
  lineOf(limb),
  ...crime.filter(({ provision }) => provision === limb.provision),
  ...harmOf(limb),
  ...balancingOf(limb),
]);
