import type { MailBlock } from '../email/mail.ts';
import type { Aside, Asked, ReplyPiece, TeamReply } from './reply.ts';
import { linesOf, type ReplyLine } from './reply-lines.ts';
import { ReplyReader } from './reply-reader.ts';

/**
 * Proposes which words of a team's reply answer which question: by the question repeated above them, by the number before
 * them, by their row in a table; where a reply has none of these, by its place when there are as many answers as
 * questions. Signature, quotation and the mail that asked are told apart. What belongs to no question is a piece all the
 * same, so that nothing is lost.
 */
export function readTeamReply(blocks: readonly MailBlock[], asked: Asked): TeamReply {
  const lines = linesOf(blocks);
  const own = lines.filter(({ below }) => !below);
  const above = readLines(own, asked, false);
  const below = lines.filter((line) => line.below);
  const answered = above.pieces.some(({ question }) => question !== null);
  if (below.length === 0 || answered) return withAsides(placed(above, asked), below);
  const inside = readLines(below, asked, true);
  const whole = { pieces: [...above.pieces, ...inside.pieces], asides: [...above.asides, ...inside.asides] };
  return inside.pieces.some(({ question }) => question !== null)
    ? whole
    : withAsides(placed(above, asked), below);
}

function withAsides(reply: TeamReply, below: readonly ReplyLine[]): TeamReply {
  const quoted = below.map(({ text, is }): Aside => ({ text, is: is ?? 'quoted' }));
  return { ...reply, asides: [...reply.asides, ...quoted] };
}

function readLines(lines: readonly ReplyLine[], asked: Asked, interleaved: boolean): TeamReply {
  const reader = new ReplyReader(lines, asked, interleaved);
  for (const line of lines) reader.read(line);
  return reader.end();
}

/** Replies without a number or a repeated question: one team, one question; or as many paragraphs as questions. */
function placed(reply: TeamReply, { questions }: Asked): TeamReply {
  const parents = new Set(questions.map(({ parent }) => parent));
  const answerable = questions.filter(({ id }) => !parents.has(id));
  if (reply.pieces.some(({ question }) => question !== null)) return reply;
  const [only] = answerable;
  if (only !== undefined && answerable.length === 1)
    return { ...reply, pieces: reply.pieces.map((piece) => ({ ...piece, question: only.id, why: 'place' })) };
  const pieces = reply.pieces.flatMap((piece) => piece.body.map((block) => ({ ...piece, body: [block] })));
  if (pieces.length !== answerable.length) return reply;
  const byPlace = pieces.map(
    (piece, i): ReplyPiece => ({ ...piece, question: answerable[i]?.id ?? null, why: 'place' }),
  );
  return { ...reply, pieces: byPlace };
}
