import type { LetterBlock } from '../../domain/letter/letter.ts';
import type { LetterKind } from '../../domain/letter/letter-choice.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import { same } from '../../domain/value/same.ts';
import type { Session } from '../session/session.ts';

/// What can be done by hand to the parts of the letter that is shown. Each is one move, and Undo takes it back.

/** What the answers give for a part now, whatever was made of it by hand. */
export function derivedText(block: LetterBlock): RichText {
  return block.edited?.derived ?? block.text;
}

/** True when the officer has put the parts in an order of their own. */
export function isReordered(session: Session): boolean {
  const foiCase = session.current.value;
  return foiCase !== null && (foiCase.arranged[foiCase.reply.kind]?.order.length ?? 0) > 0;
}

/**
 * Stores the officer's own words at the next pause.
 * @param started what the answers gave when the editor opened: if they change meanwhile, the part must say so.
 */
export function writeByHand(session: Session, block: string, text: RichText, started: RichText): void {
  const reply = kindOf(session);
  session.actSoon(`block:${reply}/${block}`, (now) => {
    const basis = now.arranged[reply]?.edits[block]?.basis ?? started;
    const edit = same(text, basis) ? null : { text, basis };
    return { kind: 'edit-block', reply, block, edit };
  });
}

/** The part is what the answers give again. */
export async function putBackText(session: Session, block: string): Promise<void> {
  const move = { kind: 'edit-block', reply: kindOf(session), block, edit: null } as const;
  await session.act(move, 'Your own words taken out.');
}

/** The officer's words stay, although the answers have changed under them. */
export async function keepMine(session: Session, block: string): Promise<void> {
  const shown = session.letter.peek()?.blocks.find(({ id }) => id === block);
  if (!shown) return;
  const reply = kindOf(session);
  await session.act((foiCase) => {
    const mine = foiCase.arranged[reply]?.edits[block];
    const edit = mine === undefined ? null : { text: mine.text, basis: derivedText(shown) };
    return { kind: 'edit-block', reply, block, edit };
  }, 'Your words kept.');
}

/** Moves a part one place up (-1) or down (1). Gives its new place, counted from 1; null when there is none further. */
export async function moveBlock(session: Session, block: string, by: -1 | 1): Promise<number | null> {
  const ids = (session.letter.peek()?.blocks ?? []).map(({ id }) => id);
  const at = ids.indexOf(block);
  const other = ids[at + by];
  if (at === -1 || other === undefined) return null;
  const order = ids.map((id) => (id === block ? other : id === other ? block : id));
  await session.act({ kind: 'order-blocks', reply: kindOf(session), order });
  return at + by + 1;
}

/** The parts stand as the layout has them. */
export async function putBackOrder(session: Session): Promise<void> {
  await session.act({ kind: 'order-blocks', reply: kindOf(session), order: [] }, 'Order put back.');
}

/** The part is not sent; it stays in reach below the letter. */
export async function leaveOut(session: Session, block: string, name: string): Promise<void> {
  const move = { kind: 'leave-out-block', reply: kindOf(session), block, out: true } as const;
  await session.act(move, `Left out: ${name}.`);
}

/** A part that was left out is sent again. */
export async function bringBack(session: Session, block: string, name: string): Promise<void> {
  const move = { kind: 'leave-out-block', reply: kindOf(session), block, out: false } as const;
  await session.act(move, `Put back: ${name}.`);
}

function kindOf(session: Session): LetterKind {
  return session.current.peek()?.reply.kind ?? 'response';
}
