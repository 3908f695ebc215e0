import * as v from 'valibot';
import { richTextShape } from '../text/rich-text.ts';
import { regimeShape } from '../value/regime.ts';
import { lineShape } from '../value/size.ts';
import type { ValueOf } from '../value/value.ts';

/**
 * What a clause does in the letter, in the order of a letter. Reasons for an exemption come in slots (harm, for, against,
 * balance), so that a public interest test can be seen to be whole.
 */
export const CLAUSE_ROLES = [
  'opening',
  'withholding',
  'harm',
  'factors-for',
  'factors-against',
  'balance',
  'not-held',
  'cost',
  'advice',
  'text',
  'internal-review',
  'regulator',
  'closing',
] as const;
export const clauseRoleShape = v.picklist(CLAUSE_ROLES);
export type ClauseRole = (typeof CLAUSE_ROLES)[number];

/** A reusable paragraph. `body` may hold placeholders such as {{reference}}. */
export const clauseShape = v.object({
  id: v.pipe(lineShape, v.minLength(1)),
  title: lineShape,
  regime: regimeShape,
  /** Null for a clause that is tied to no provision (opening, closing). */
  provision: v.optional(v.nullable(lineShape), null),
  /**
   * It gives reasons to neither confirm nor deny (FOIA s2(1)(b)): for another question than why information is withheld,
   * in words that do not say that there is any. `provision` is then the exemption that allows it, or its own subsection.
   */
  ncnd: v.optional(v.boolean(), false),
  role: clauseRoleShape,
  body: richTextShape,
  tags: v.optional(v.array(v.string()), []),
  /** 'starter' came with the product; one that the officer edited is their 'own'. */
  origin: v.optional(v.picklist(['starter', 'own']), 'own'),
});
export type Clause = ValueOf<typeof clauseShape>;

/** What a clause has that says nothing else of itself. */
export const plainClause = v.getDefaults(v.pick(clauseShape, ['provision', 'ncnd', 'tags', 'origin']));
