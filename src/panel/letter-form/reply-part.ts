import { useMemo } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import type { CaseMove } from '../../domain/case/moves.ts';
import type { LetterChoice } from '../../domain/letter/letter-choice.ts';
import type { Session } from '../session/session.ts';

type Part = Exclude<keyof LetterChoice, 'kind' | 'layout'>;
type Edit<T> = (before: T) => T;

/** Writes one part of the reply. Edits are functions, so that none is made to what another has changed since. */
export type ReplyPart<T> = {
  /** At the next pause in typing; `field` names what is typed into, and a later edit of it takes the earlier one's place. */
  soon(field: string, edit: Edit<T>): void;
  /** At once, after what is half typed. With `said`, a toast says so and offers Undo. True when it is stored. */
  now(edit: Edit<T>, said?: string): Promise<boolean>;
};

/** The writer of one part of the reply, for as long as its form stands. */
export function useReplyPart<K extends Part>(session: Session, part: K): ReplyPart<LetterChoice[K]> {
  return useMemo(() => replyPart(session, part), [session, part]);
}

function replyPart<K extends Part>(session: Session, part: K): ReplyPart<LetterChoice[K]> {
  const move = ({ reply }: FoiCase, edit: Edit<LetterChoice[K]>): CaseMove => {
    const change: { -readonly [P in K]?: LetterChoice[P] } = {};
    change[part] = edit(reply[part]);
    return { kind: 'set-reply', change };
  };
  return {
    soon(field, edit) {
      session.actSoon(`reply:${part} ${field}`, (foiCase) => move(foiCase, edit));
    },
    async now(edit, said) {
      return (await session.act((foiCase) => move(foiCase, edit), said)) !== null;
    },
  };
}
