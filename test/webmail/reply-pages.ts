import { createModelFromHtml, Editor } from 'roosterjs-content-model-core';
import { AutoFormatPlugin, EditPlugin, PastePlugin, ShortcutPlugin } from 'roosterjs-content-model-plugins';
import type { Person } from '../../src/domain/email/mail.ts';
import type { Adapter } from '../../src/webmail/adapter.ts';
import { gmailAdapter } from '../../src/webmail/gmail/connect-gmail.ts';
import { outlookAdapter } from '../../src/webmail/outlook/connect-outlook.ts';
import type { MailKey } from '../../src/webmail/webmail.ts';

/// Small pages with one conversation and a reply box that opens a frame after Reply is pressed: Gmail's a bare
/// contenteditable, Outlook's the editor it is built on.

export type ReplyPage = {
  readonly adapter: Adapter;
  readonly key: MailKey;
  /** Opens the reply box now, as the officer would. `typed` is what the officer has written in it. */
  open(typed?: string): HTMLElement;
  /** How Reply behaves; at first it opens the box. */
  onReply: (open: () => HTMLElement) => void;
  /** Shows another conversation in place of the first. */
  showOther(): void;
};

const QUOTED = 'What did the tool cost in 2025?';

export function gmailPage(): ReplyPage {
  const conversation = (id: string) => `<div role="main">
    <div class="ha"><h2 data-thread-perm-id="thread-f:${id}">A request</h2></div>
    <div class="adn" data-message-id="#msg-f:${id}">
      <table><tr><td class="gF"><span email="rowan@example.org" name="Rowan Ashby">Rowan Ashby</span></td></tr></table>
      <div class="ii gt"><div class="a3s">${QUOTED}</div></div>
      <div class="ip"><span class="ams bkH">Reply</span></div>
    </div></div>`;
  const adapter = gmailAdapter({ document, url: () => new URL('https://mail.google.com/mail/u/0/#inbox/x') });
  return replyPage(adapter, conversation, '.ip', '.ams', (typed) => {
    const editor = editorElement();
    editor.setAttribute('g_editable', 'true');
    editor.innerHTML = `<div>${typed || '<br>'}</div><div><br></div><div class="gmail_signature">Sam Officer</div>
      <div class="gmail_quote">On Monday Rowan wrote:<blockquote class="gmail_quote">${QUOTED}</blockquote></div>`;
    return { editor, attached: () => editor.focus() };
  });
}

export function outlookPage(): ReplyPage {
  const conversation = (
    id: string,
  ) => `<div role="option" data-convid="conversation-${id}" aria-selected="true">A</div>
    <div id="ReadingPaneContainerId"><div id="CONV_${id}_SUBJECT" role="heading">A request</div>
    <div aria-label="Email message"><span aria-label="From: Rowan Ashby<rowan@example.org>">Rowan Ashby</span>
      <div id="MSG_message-of-conversation-${id}_DATETIME">Mon 16/11/2026 09:14</div>
      <div id="UniqueMessageBody_1">${QUOTED}</div></div>
    <div class="slot"><button><i data-icon-name="ArrowReplyRegular">Reply</i></button></div></div>`;
  const adapter = outlookAdapter({ document, url: () => new URL('https://outlook.office.com/mail/') });
  return replyPage(adapter, conversation, '.slot', 'button', (typed) => {
    const editor = editorElement();
    const content = `<div>${typed || '<br>'}</div><div><br></div><div id="Signature">Sam Officer</div>
      <div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Rowan Ashby</div><div>${QUOTED}</div>`;
    return { editor, attached: () => startRooster(editor, content) };
  });
}

function startRooster(element: HTMLDivElement, content: string): void {
  const plugins = [new PastePlugin(), new EditPlugin(), new AutoFormatPlugin(), new ShortcutPlugin()];
  new Editor(element, { plugins, initialModel: createModelFromHtml(content) }).focus();
}

function editorElement(): HTMLDivElement {
  const editor = document.createElement('div');
  const attributes = { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true' };
  for (const [name, value] of Object.entries(attributes)) editor.setAttribute(name, value);
  return editor;
}

/** Who asked, as the page shows them. */
export const REQUESTER: Person = { name: 'Rowan Ashby', email: 'rowan@example.org' };

/** Shows above an editor who its message goes to, as the webmail does: by address in Gmail, by name in Outlook. */
export function addressTo(composer: Element, webmail: MailKey['webmail'], people: readonly Person[]): void {
  composer.querySelector('.aoD, .to')?.remove();
  const line = document.createElement('div');
  const isGmail = webmail === 'gmail';
  line.className = isGmail ? 'aoD hl' : 'to';
  if (!isGmail) line.setAttribute('aria-label', 'To');
  line.append('To ');
  if (people.length === 0) line.append(Object.assign(document.createElement('input'), { type: 'text' }));
  for (const { name, email } of people) {
    const chip = document.createElement('span');
    chip.textContent = name;
    if (isGmail) chip.setAttribute('email', email);
    else chip.className = '_EType_RECIPIENT_ENTITY';
    line.append(chip);
  }
  composer.prepend(line);
}

type MadeEditor = { readonly editor: HTMLElement; readonly attached: () => void };

function replyPage(
  adapter: Adapter,
  conversation: (id: string) => string,
  slot: string,
  button: string,
  make: (typed: string) => MadeEditor,
): ReplyPage {
  const webmail = adapter.name;
  const show = (id: string) => {
    document.body.innerHTML = conversation(id);
  };
  const open = (typed = '') => {
    const { editor, attached } = make(typed);
    const composer = document.createElement('div');
    composer.append(editor);
    addressTo(composer, webmail, [REQUESTER]);
    document.querySelector(slot)?.append(composer);
    attached();
    return editor;
  };
  show('1');
  const sight = adapter.locate();
  if (!('key' in sight)) throw new Error(`The page was not read: ${JSON.stringify(sight)}`);
  const page: ReplyPage = {
    adapter,
    key: sight.key,
    open,
    onReply: (reply) => requestAnimationFrame(() => reply()),
    showOther: () => show('2'),
  };
  document.querySelector(button)?.addEventListener('click', () => page.onReply(() => open()));
  return page;
}
