import type { Recipients } from '../mailbox.ts';

/// What is being written in the page, for tests to look at: the truth, whatever the page shows of it. Each message's
/// element has `data-sandbox-message` with its id.

export type OpenMessage = {
  readonly id: string;
  readonly kind: 'reply' | 'forward' | 'new';
  /** The sandbox's own id of the conversation; null for a new message. */
  readonly conversation: string | null;
  /** Place in it of the message that is answered. */
  readonly message: number | null;
  readonly recipients: Recipients;
  /** The editor's own text and the quotation below it, as one. */
  readonly text: string;
  /** Its own text alone. */
  readonly own: string;
  readonly shown: boolean;
};

type Described = Omit<OpenMessage, 'id' | 'shown' | 'text' | 'own'>;
type Entry = { readonly id: string; readonly editor: HTMLElement; readonly describe: () => Described };

declare global {
  interface Window {
    sandboxMessages?: () => readonly OpenMessage[];
  }
}

const entries = new Map<HTMLElement, Entry>();

/** Takes the message up. It counts while its element is in the page, and until the answer is called. */
export function register(root: HTMLElement, entry: Entry): () => void {
  root.setAttribute('data-sandbox-message', entry.id);
  entries.set(root, entry);
  return () => entries.delete(root);
}

window.sandboxMessages = () =>
  [...entries]
    .filter(([root]) => root.isConnected)
    .map(([root, { id, editor, describe }]) => ({
      ...describe(),
      id,
      text: editor.textContent ?? '',
      own: ownText(editor),
      shown: root.checkVisibility(),
    }));

/** The words above the mail that is quoted or forwarded. */
function ownText(editor: HTMLElement): string {
  const quote = editor.querySelector('.gmail_quote, #appendonsend, #divRplyFwdMsg');
  if (quote === null) return editor.textContent ?? '';
  const range = document.createRange();
  range.setStart(editor, 0);
  range.setEndBefore(quote);
  return range.toString();
}
