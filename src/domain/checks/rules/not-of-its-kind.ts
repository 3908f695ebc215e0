import { toldAgainst } from '../told-against.ts';

/** Reasons by which the information is not what the exemption is for: finished material, information that nobody else gave. */
export const notOfItsKind = toldAgainst('not-of-its-kind', 'warns', [
  {
    matter: 'finished',
    of: { EIR: ['12(4)(d)'], EISR: ['10(4)(d)'] },
    says: [
      /\b(?:survey|report|study|assessment|review|document|data|results?|readings?|analysis|version)\b[^.]{0,60}\b(?:was|were|is|are|has been|have been)\b[^.]{0,20}\b(?:complete|completed|finished|finalised|final|signed off|accepted|approved)\b/i,
    ],
    unless: /\b(?:not|until|when|once|before|will be|yet|after) |\bunfinished|\bincomplete/i,
    problem: 'say that what is withheld is finished',
    todo: 'Work that goes on with it does not make it unfinished: rely on another exception, or disclose it.',
    source: { EIR: 'EIR reg 12(4)(d)', EISR: 'EISR reg 10(4)(d)' },
  },
]);
