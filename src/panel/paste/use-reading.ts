import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MailBlock } from '../../domain/email/mail.ts';
import type { Reading } from '../../domain/request/foi-request.ts';
import { readSelected } from '../../domain/request/read-selected.ts';
import type { Pasted } from '../session/pasted.ts';
import type { Session } from '../session/session.ts';

/** What there is to say of what was pasted. */
export type PasteState =
  | { readonly is: 'nothing' }
  | { readonly is: 'read'; readonly reading: Reading; readonly blocks: readonly MailBlock[] }
  | { readonly is: 'too-long'; readonly characters: number }
  | { readonly is: 'no-words' }
  /** The reader failed, which the words are not to blame for. */
  | { readonly is: 'not-read'; readonly again: () => void };

/** So long typing must pause before the words are read. */
const PAUSE_MS = 200;

/** Follows the words of the box with a reading; `take` reads what the clipboard gives and tells the words for the box. */
export function useReading(session: Session, words: string) {
  const [state, setState] = useState<PasteState>({ is: 'nothing' });
  const [turn, setTurn] = useState(0);
  const pasted = useRef<{ words: string; blocks: readonly MailBlock[] } | null>(null);
  // As soon as the box is there and at once, not after the pause: later it would take back what is said of a paste without words.
  useLayoutEffect(() => {
    if (words.trim() === '') return setState({ is: 'nothing' });
    let wanted = true;
    const show = (next: PasteState) => wanted && setState(next);
    const known = pasted.current?.words === words ? pasted.current.blocks : null;
    const failed = () => show({ is: 'not-read', again: () => setTurn(turn + 1) });
    const timer = setTimeout(() => read(session, words, known).then(show, failed), known ? 0 : PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [session, words, turn]);
  const take = async (given: Pasted): Promise<string | null> => {
    const read = await session.readPasted(given);
    if ('tooLong' in read) setState({ is: 'too-long', characters: read.tooLong });
    else if (read.blocks.length === 0) setState({ is: 'no-words' });
    else {
      pasted.current = { words: wordsOf(read.blocks), blocks: read.blocks };
      return pasted.current.words;
    }
    return null;
  };
  return { state, take };
}

async function read(
  session: Session,
  words: string,
  known: readonly MailBlock[] | null,
): Promise<PasteState> {
  const pasted = known ? { blocks: known } : await session.readPasted({ html: '', text: words });
  if ('tooLong' in pasted) return { is: 'too-long', characters: pasted.tooLong };
  if (pasted.blocks.length === 0) return { is: 'nothing' };
  const { blocks } = pasted;
  return { is: 'read', blocks, reading: readBlocks(blocks, '', { name: '', email: '' }) };
}

/** Reads pasted blocks as the mail that they would have been. */
export function readBlocks(
  blocks: readonly MailBlock[],
  subject: string,
  from: { readonly name: string; readonly email: string },
): Reading {
  return readSelected({ subject, from, date: null, blocks });
}

/** Blocks as plain words, with the numbers and bullets that their markup drew, indented as deep as their lists go. */
function wordsOf(blocks: readonly MailBlock[]): string {
  return blocks
    .map((block, index) => {
      const indent = '  '.repeat(Math.max(0, block.depth - 1));
      const marker = block.marker === null ? '' : `${block.marker} `;
      const apart = index > 0 && !block.continued && (block.gap === true || block.kind === 'paragraph');
      return `${apart ? '\n' : ''}${indent}${marker}${block.text}`;
    })
    .join('\n');
}
