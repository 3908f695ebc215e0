import type { Regime } from '../../law/provision.ts';
import { paragraph, type RichBlock } from '../../text/rich-text.ts';
import { type Clause, type ClauseRole, plainClause } from '../clause.ts';

/// A few words to write the starter library with.

/** What a data file says of one clause. A body of several paragraphs is an array; `points` are a list under it. */
type Row = {
  readonly id: string;
  readonly title: string;
  readonly body: string | readonly string[];
  readonly points?: readonly string[];
  readonly tags?: readonly string[];
};

/** A clause writer of one regime: `provision` null for paragraphs that are tied to none. */
export function clausesOf(regime: Regime) {
  return (
    provision: string | null,
    role: ClauseRole,
    { id, title, body, points = [], tags = [] }: Row,
  ): Clause => ({
    ...plainClause,
    id: `starter:${regime.toLowerCase()}:${id}`,
    title,
    regime,
    provision,
    role,
    body: [...[body].flat().map(paragraph), ...bullets(points)],
    tags,
    origin: 'starter',
  });
}

function bullets(points: readonly string[]): readonly RichBlock[] {
  return points.length === 0
    ? []
    : [{ kind: 'list', style: 'bullet', items: points.map((point) => [paragraph(point)]) }];
}
