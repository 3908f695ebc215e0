import type { MailBlock, SourceSpan } from '../domain/email/mail.ts';
import { type Adapter, isPlace } from './adapter.ts';
import { MAX_BLOCKS, MAX_CHARACTERS } from './body/limits.ts';
import { readBody } from './body/read-body.ts';
import { placeOfMessage } from './read-conversation.ts';
import type { NothingSelected, SelectedMail } from './webmail.ts';

/**
 * Reads what the officer has selected in an unfolded message of the conversation, in slices. The whole message is walked,
 * however long it is: a list's numbers and the place of every word depend on what stands before.
 */
export async function selectionIn(
  adapter: Adapter,
  document: Document,
  signal: AbortSignal,
): Promise<SelectedMail | NothingSelected> {
  const selection = document.getSelection();
  const place = adapter.locate();
  if (!isPlace(place)) return { why: 'no-mail' };
  if (selection === null || selection.isCollapsed) return { why: 'nothing-selected' };
  const range = selection.getRangeAt(0).cloneRange();
  const one = place.messages.find(({ body }) => body !== null && range.intersectsNode(body));
  const message = one === undefined ? null : placeOfMessage(place, one);
  if (message === null) return { why: 'nothing-selected' };
  const { key, header, body, subject, from, date } = message;
  const read = await readBody(body, { signal, maxCharacters: Number.POSITIVE_INFINITY });
  const span = 'spanOf' in read ? read.spanOf(range) : null;
  if (span === null || 'tooLong' in read) return { why: 'nothing-selected' };
  const blocks = cut(read.blocks, span);
  if (span.end - span.start > MAX_CHARACTERS || blocks.length > MAX_BLOCKS) return { why: 'too-long' };
  const mail = { subject, from, date, blocks: read.blocks };
  return { open: { key, header, body, mail, rangeOf: read.rangeOf }, start: span.start, blocks };
}

/** The blocks of a stretch of the text. A block that is begun in its middle has lost its number. */
function cut(blocks: readonly MailBlock[], { start, end }: SourceSpan): readonly MailBlock[] {
  return blocks
    .filter((block) => block.start + block.text.length >= start && block.start < end)
    .map((block) => {
      const from = Math.max(0, start - block.start);
      return {
        ...block,
        text: block.text.slice(from, end - block.start),
        start: block.start + from - start,
        marker: from === 0 ? block.marker : null,
      };
    });
}
