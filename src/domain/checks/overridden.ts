import type { FoiCase } from '../case/case.ts';
import { type Finding, keyOfFinding } from './finding.ts';

/// What the officer decided about findings. A warning may be passed with a reason, a hint be put aside; a stop never.

/** Findings that still count, and those that the officer passed, each with the reason ('' where a hint needed none). */
export type Weighed = {
  readonly open: readonly Finding[];
  readonly passed: readonly { readonly finding: Finding; readonly reason: string }[];
};

/** Divides findings by what the officer decided about them. */
export function weigh(of: Pick<FoiCase, 'overrides'>, findings: readonly Finding[]): Weighed {
  const reasonOf = (finding: Finding) =>
    finding.severity === 'stops' ? undefined : of.overrides[keyOfFinding(finding)]?.reason;
  return {
    open: findings.filter((finding) => reasonOf(finding) === undefined),
    passed: findings.flatMap((finding) => {
      const reason = reasonOf(finding);
      return reason === undefined ? [] : [{ finding, reason }];
    }),
  };
}
