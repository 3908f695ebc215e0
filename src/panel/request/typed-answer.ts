import { answerOf } from '../../domain/case/answers.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import type { Session } from '../session/session.ts';

/**
 * What one editor writes into an answer. Each key goes with the revision of the stored answer that it was typed on, so that
 * words another window wrote meanwhile are kept beside these and not overwritten. That revision is set when the editor
 * opens, and moved only by what the editor itself has stored: words that wait to be stored keep theirs when it opens again.
 */
export class TypedAnswer {
  #typedOn: { revision: number };

  constructor(shown: number) {
    this.#typedOn = { revision: shown };
  }

  /** The editor opens on the answer as it is shown. */
  start(shown: number): void {
    if (this.#typedOn.revision !== shown) this.#typedOn = { revision: shown };
  }

  /** Takes what the editor says now. */
  write(session: Pick<Session, 'actSoon'>, question: string, team: string, body: RichText): void {
    const typedOn = this.#typedOn;
    session.actSoon(
      `answer:${question}/${team}`,
      () => ({ kind: 'write-answer', question, team, body, basis: typedOn.revision }),
      (stored) => {
        typedOn.revision = answerOf(stored, question, team).revision;
      },
    );
  }
}
