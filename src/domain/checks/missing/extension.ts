import { findProvision } from '../../law/find.ts';
import type { Checked, Finding, Rule } from '../finding.ts';
import { missingDay } from './deadline.ts';
import { lacking } from './lacking.ts';

const noExtension = lacking('no-extension', {
  FOIA: 'FOIA s10(3), s17(2)',
  EIR: 'EIR reg 7',
  FOISA: 'FOISA s10',
});

const DUE = { part: 'due' } as const;

/** What a letter that takes more time lacks: a ground that the regime knows, a day, an answer that it is about. */
export const missingGround: Rule = (checked) => {
  const found = groundOf(checked);
  return found.some(({ severity }) => severity === 'stops') ? found : [...found, ...missingDay(checked)];
};

function groundOf(checked: Checked): readonly Finding[] {
  const { regime, clock } = checked.content;
  if (regime === 'FOISA')
    return [
      noExtension.stops(
        checked,
        DUE,
        'The Scottish Act gives no more time.',
        'Answer within 20 working days, or choose another kind of reply.',
      ),
    ];
  if (regime === 'FOIA') return publicInterest(checked);
  if (clock.extension?.kind === 'complex-and-voluminous') return [];
  return [
    noExtension.stops(
      checked,
      DUE,
      'The Regulations give more time only for a request that is complex and voluminous.',
      'Say in the clock that this one is.',
    ),
  ];
}

function publicInterest(checked: Checked): readonly Finding[] {
  const { extension } = checked.content.clock;
  const stops = (problem: string, todo: string) => [noExtension.stops(checked, DUE, problem, todo)];
  if (extension?.kind !== 'public-interest')
    return stops('No qualified exemption and no day of the decision are given.', 'Give both in the clock.');
  const force = findProvision('FOIA', extension.provision)?.force;
  if (force === 'by-condition')
    return stops(
      'The exemption that is weighed is qualified in some cases only.',
      'Choose its limb or condition.',
    );
  if (force !== 'qualified')
    return stops('No qualified exemption is named.', 'Choose the one that you are weighing.');
  if (extension.until === '')
    return stops('The estimated day of the decision is missing.', 'Give it in the clock.');
  return isClaimed(checked, extension.provision)
    ? []
    : [noExtension.warns(checked, DUE, 'No answer claims the exemption that is weighed.', CLAIM_IT)];
}

function isClaimed({ items }: Checked, provision: string): boolean {
  return items.some(({ citations }) => citations.some((citation) => citation.provision === provision));
}

const CLAIM_IT =
  'Claim it in the answers that it is about, so that the letter can name the questions and say whether the information is held.';
