import { plainText, type RichText } from '../text/rich-text.ts';
import type { TeamReply } from './reply.ts';

/// Where the pieces of a reply go: as proposed, until the officer says otherwise.
///
/// A choice is kept by the place of its piece, and a reply is read anew when its form is opened again: from plain words by
/// then, in which other pieces may be seen. So what the pieces were is kept with the choices, which hold for no others.

/** Which question a piece is put into, and whether it is. */
export type Placing = { readonly question: string | null; readonly used: boolean };
export type Choice = Partial<Placing>;
/** What the officer chose, by the place of the piece in the reply. */
export type Choices = ReadonlyMap<number, Placing>;

/** Where a piece goes. */
export function placeOfPiece(reply: TeamReply | null, chosen: Choices, piece: number): Placing {
  const proposed = reply?.pieces[piece]?.question ?? null;
  return chosen.get(piece) ?? { question: proposed, used: proposed !== null };
}

/** The pieces that go to a question, by their places in the reply. */
export function piecesFor(reply: TeamReply, chosen: Choices, question: string | null): readonly number[] {
  return reply.pieces.flatMap((piece, i) =>
    placeOfPiece(reply, chosen, i).question === question && (piece.body.length > 0 || piece.question !== null)
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
    const { question, used } = placeOfPiece(reply, chosen, i);
    if (question !== null && used) bodies.set(question, [...(bodies.get(question) ?? []), ...body]);
  });
  return [...bodies].map(([question, body]) => ({ question, body }));
}

/** A choice as the form's draft keeps it; `question` is '' for none. */
type KeptChoice = { readonly piece: number; readonly question: string; readonly used: boolean };
export type KeptChoices = { readonly choices: readonly KeptChoice[]; readonly pieces: string };

/** Nothing chosen. A list with nothing in it would not tell what it may hold. */
export const NO_CHOICES: KeptChoices = { choices: [{ piece: -1, question: '', used: false }], pieces: '' };

/** What is kept of the choices. */
export function kept(chosen: Choices, reply: TeamReply | null): KeptChoices {
  const choices = [...chosen].map(([piece, { question, used }]) => ({
    piece,
    question: question ?? '',
    used,
  }));
  return { choices, pieces: signOf(reply) };
}

/** The choices that were kept, for a reply as it is read now; null when they were made for other pieces. */
export function choicesFor(reply: TeamReply | null, { choices, pieces }: KeptChoices): Choices | null {
  const real = choices.filter(({ piece }) => piece >= 0);
  if (reply !== null && real.length > 0 && pieces !== signOf(reply)) return null;
  return new Map(
    real.map(({ piece, question, used }) => [piece, { question: question === '' ? null : question, used }]),
  );
}

/** What tells the pieces of one reading from those of another: how many words each has, and a sum over all of them. */
function signOf(reply: TeamReply | null): string {
  const texts = (reply?.pieces ?? []).map(({ body }) => plainText(body).replace(/\s+/g, ' ').trim());
  let sum = 0;
  for (const letter of texts.join('\n')) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return [...texts.map(({ length }) => length), sum].join(' ');
}
