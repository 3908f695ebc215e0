import type { Regime } from '../../law/provision.ts';
import { paragraph, type RichBlock } from '../../text/rich-text.ts';
import { type Clause, type ClauseRole, plainClause } from '../clause.ts';

/// A few words to write the starter library with.

/** What a data file says of one clause. A body of several paragraphs is an array; `points` are a list under it. */
type Row = {
  readonly id: string;
  readonly title: string;
  readonly body: string | readonly string[];
  readonly points?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly ncnd?: boolean;
};

/** How every letter ends, under whatever law. */
export const CLOSING: Row = {
  id: 'closing',
  title: 'Closing',
  body: [
    'If you have a question about this reply, please contact us at {{contact}} and quote {{reference}}.',
    'Yours sincerely',
    '{{officer}}\n{{role}}\n{{authority}}',
  ],
};

/** What one answer shows together with others. It has a paragraph of its own, so that a letter argues it once for all exemptions. */
export const MOSAIC =
  'The same question can be put to many public authorities, and again later, and a single answer may look harmless. We considered what the answers could show if they were put together with each other and with what is known already: {{put_together}}.';

/** An answer whose information is somebody else's work: the licence of Settings does not cover it. */
export const COPYRIGHT: Row = {
  id: 'copyright',
  title: 'Somebody else holds the copyright',
  body: 'The copyright in this information belongs to {{copyright_holder}}. The law lets us give it to you; it does not let us license you to use it in other ways. Please ask them for that.',
  tags: ['copyright'],
};

/** A clause writer of one regime: `provision` null for paragraphs that are tied to none. */
export function clausesOf(regime: Regime) {
  return (
    provision: string | null,
    role: ClauseRole,
    { id, title, body, points = [], tags = [], ncnd = false }: Row,
  ): Clause => ({
    ...plainClause,
    id: `starter:${regime.toLowerCase()}:${id}`,
    title,
    regime,
    provision,
    ncnd,
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
