import type { ProvisionRef, Regime } from '../law/provision.ts';
import type { RichText } from '../text/rich-text.ts';

/**
 * What a clause does in the letter. Reasons for an exemption come in slots (harm, for, against, balance), so that a
 * public interest test can be seen to be whole.
 */
export type ClauseRole =
  | 'withholding'
  | 'harm'
  | 'factors-for'
  | 'factors-against'
  | 'balance'
  | 'not-held'
  | 'cost'
  | 'advice'
  | 'opening'
  | 'closing'
  | 'internal-review'
  | 'regulator'
  | 'text';

/** A reusable paragraph. `body` may hold placeholders such as {{reference}}. */
export type Clause = {
  readonly id: string;
  readonly title: string;
  readonly regime: Regime;
  /** Null for a clause that is tied to no provision (opening, closing). */
  readonly provision: ProvisionRef['provision'] | null;
  readonly role: ClauseRole;
  readonly body: RichText;
  readonly tags: readonly string[];
  /** 'starter' came with the product; one that the officer edited is their 'own'. */
  readonly origin: 'starter' | 'own';
};
