import { answerParts } from '../answers.ts';
import type { Kind } from '../kind.ts';

/** The full response: every answer, and the notice and reasons that follow from them. */
export const response: Kind = {
  parts: ({ content }) => answerParts(content.reply.layout),
  tellsAnswers: () => true,
  tellsDay: false,
  onceAnswered: null,
  owesRights: ({ citations }) => citations.length > 0,
  purpose: null,
  prints: () => true,
};
