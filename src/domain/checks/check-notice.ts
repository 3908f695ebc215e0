import type { Case } from '../case/case.ts';
import type { AuthorityDetails, LetterContent } from '../letter/decision.ts';
import { factsOf, type Writing } from '../letter/facts.ts';
import { gapsOf } from '../letter/gaps.ts';
import type { Checked, Finding, Rule } from './finding.ts';
import { fromGap } from './from-gap.ts';
import { bothLikelihoods } from './rules/both-likelihoods.ts';
import { eirLikely } from './rules/eir-likely.ts';
import { exclusiveExemptions } from './rules/exclusive-exemptions.ts';
import { groundWithExemption } from './rules/ground-with-exemption.ts';
import { missingCondition } from './rules/missing-condition.ts';
import { missingEnactment } from './rules/missing-enactment.ts';
import { missingLimb } from './rules/missing-limb.ts';
import { missingPurpose } from './rules/missing-purpose.ts';
import { ncndGivenAway } from './rules/ncnd-given-away.ts';
import { noBalance } from './rules/no-balance.ts';
import { noHelpToNarrow } from './rules/no-help-to-narrow.ts';
import { noPlace } from './rules/no-place.ts';
import { otherRegime } from './rules/other-regime.ts';
import { personalData } from './rules/personal-data.ts';
import { qualifiedPerson } from './rules/qualified-person.ts';
import { quotedRequest } from './rules/quoted-request.ts';
import { rightsIncomplete } from './rules/rights-incomplete.ts';
import { sharedTest } from './rules/shared-test.ts';
import { shortenedQuestion } from './rules/shortened-question.ts';
import { smallCounts } from './rules/small-counts.ts';
import { spreadsheet } from './rules/spreadsheet.ts';

/** All rules, the gravest matters first. */
const RULES: readonly Rule[] = [
  ncndGivenAway,
  rightsIncomplete,
  missingLimb,
  missingPurpose,
  missingCondition,
  missingEnactment,
  qualifiedPerson,
  noBalance,
  sharedTest,
  bothLikelihoods,
  eirLikely,
  exclusiveExemptions,
  groundWithExemption,
  noHelpToNarrow,
  noPlace,
  otherRegime,
  personalData,
  spreadsheet,
  shortenedQuestion,
  smallCounts,
  quotedRequest,
];

/**
 * Everything wrong with a case before its letter goes: what is missing from the letter, then what each rule finds. A
 * `Case` is checked against the request as it was read; bare content is checked without that.
 */
export function checkNotice(
  content: LetterContent | Case,
  authority: AuthorityDetails,
  writing: Writing = {},
): readonly Finding[] {
  const read = 'read' in content ? content.read : null;
  const checked: Checked = { ...factsOf(content, authority, writing), read };
  return [
    ...gapsOf(checked).map((gap) => fromGap(gap, content.regime)),
    ...RULES.flatMap((rule) => rule(checked)),
  ];
}
