import type { TeamReply } from '../../domain/teams/reply.ts';
import type { RichText } from '../../domain/text/rich-text.ts';

/// Where the pieces of a reply go: as proposed, until the officer says otherwise.

/** Which question a piece is put into, and whether it is. */
export type Placing = { readonly question: string | null; readonly used: boolean };
export type Choice = Partial<Placing>;
/** What the officer chose, by the place of the piece in the reply. */
export type Choices = ReadonlyMap<number, Placing>;

/** Where a piece goes. */
export function placeOf(reply: TeamReply | null, chosen: Choices, piece: number): Placing {
  const proposed = reply?.pieces[piece]?.question ?? null;
  return chosen.get(piece) ?? { question: proposed, used: proposed !== null };
}

/** The pieces that go to a question, by their places in the reply. */
export function piecesFor(reply: TeamReply, chosen: Choices, question: string | null): readonly number[] {
  return reply.pieces.flatMap((piece, i) =>
    placeOf(reply, chosen, i).question === question && (piece.body.length > 0 || piece.question !== null)
      ? [i]
      : [],
  );
}

/** What is put in: for each question its pieces, in the order of the reply. */
export function bodiesOf(
  reply: TeamReply,
  chosen: Choices,
): readonly { readonly question: string; readonly body: RichText }[] {
  const bodies = new Map<string, RichText>();
  reply.pieces.forEach(({ body }, i) => {
    const { question, used } = placeOf(reply, chosen, i);
    if (question !== null && used) bodies.set(question, [...(bodies.get(question) ?? []), ...body]);
  });
  return [...bodies].map(([question, body]) => ({ question, body }));
}
