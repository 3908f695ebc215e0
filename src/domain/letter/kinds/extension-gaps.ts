import { findProvision } from '../../law/find.ts';
import type { Facts } from '../facts.ts';
import { type Found, inLetter, note, stop } from '../found.ts';
import type { LetterGap } from '../letter.ts';
import { deadlineGaps } from './deadline.ts';

/** What a letter that takes more time lacks: a ground that the regime knows, a day, an answer that it is about. */
export function extensionGaps(facts: Facts): readonly LetterGap[] {
  const found = groundGaps(facts);
  const stopped = found.some(({ stops }) => stops);
  return [...found.map(inLetter), ...(stopped ? [] : deadlineGaps(facts))];
}

function groundGaps(facts: Facts): readonly Found[] {
  const { regime, clock } = facts.content;
  if (regime === 'FOISA')
    return [
      stop(
        'no-extension',
        'The Scottish Act gives no more time: answer within 20 working days, or choose another kind of reply.',
      ),
    ];
  if (regime === 'EIR')
    return clock.extension?.kind === 'complex-and-voluminous' ? [] : [stop('no-extension', NOT_COMPLEX)];
  return publicInterestGaps(facts);
}

const NOT_COMPLEX =
  'The Regulations give more time only for a request that is complex and voluminous: say in the clock that this one is.';

function publicInterestGaps(facts: Facts): readonly Found[] {
  const { extension } = facts.content.clock;
  if (extension?.kind !== 'public-interest') return [stop('no-extension', NO_GROUND)];
  const law = findProvision('FOIA', extension.provision);
  if (law?.force === 'by-condition') return [stop('no-extension', WHICH_CONDITION)];
  if (law?.force !== 'qualified')
    return [stop('no-extension', 'No qualified exemption is named: choose the one that you are weighing.')];
  if (extension.until === '')
    return [stop('no-extension', 'The estimated day of the decision is missing: give it in the clock.')];
  const claimed = facts.items.some(({ citations }) =>
    citations.some(({ provision }) => provision === extension.provision),
  );
  return claimed ? [] : [note('no-extension', NOBODY_CLAIMS)];
}

const WHICH_CONDITION =
  'The exemption that is weighed is qualified in some cases only: choose its limb or condition.';

const NO_GROUND = 'No qualified exemption and no day of the decision are given: give both in the clock.';

const NOBODY_CLAIMS =
  'No answer claims the exemption that is weighed: claim it in the answers that it is about, so that the letter can name the questions and say whether the information is held.';
