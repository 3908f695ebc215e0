import type { Cost, CostLaw, EstimateLine } from '../../law/cost-limit.ts';
import type { Regime } from '../../law/provision.ts';
import type { LawScope } from './scope-facts.ts';

/// What more than one part of a letter tells, as the sentences are given it. Days are in words already, as `date` gives them.

/** When the request came, the requester's clarification where there was one, and when we acknowledged it. */
export type Received = {
  /** The laws that it is dealt with under, the case's first. */
  readonly laws: readonly LawScope[];
  readonly received: string | null;
  readonly clarified: string | null;
  readonly acknowledged: string | null;
};

/**
 * When a reply was due, in words; null where no day can be counted. `extended`: that day came of more time taken, and we wrote so
 * on `extendedOn`, where that is known.
 */
export type DueFacts = {
  readonly regime: Regime;
  readonly due: string | null;
  readonly extended: boolean;
  readonly extendedOn: string | null;
};

/** The estimate of section 12 as far as it counts for a provision. */
export type EstimateFacts = {
  readonly regime: CostLaw;
  readonly provision: '12(1)' | '12(2)';
  readonly cost: Cost;
  /** The work that counts. */
  readonly lines: readonly EstimateLine[];
  /** The names of the questions that are refused under it; [] for the request as a whole. */
  readonly questions: readonly string[];
};

/** Which part of an estimate is told: the work line by line, what it comes to against the limit, or both. */
export type EstimateTold = { readonly work: boolean; readonly total: boolean };

/** The placeholders that an estimate fills. */
export type EstimatePlaceholder =
  | 'estimate_hours'
  | 'estimate_cost'
  | 'estimate_basis'
  | 'limit_hours'
  | 'limit_cost';
