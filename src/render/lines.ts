import type { LetterBlock } from '../domain/letter/letter.ts';
import { lineText, type Piece, piecesOf } from './pieces.ts';

/**
 * The letter's lines as they stand in an editor after `renderHtml`: the words of each innermost block element (a
 * paragraph, a heading, a cell), in order, none empty. A letter that was inserted is found again by them.
 */
export function renderLines(blocks: readonly LetterBlock[]): readonly string[] {
  return blocks.flatMap((block) => linesIn(piecesOf(block.text)));
}

function linesIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'line' ? [lineText(piece)] : piece.rows.flat().flatMap((cell) => linesIn(cell.pieces)),
  );
}
