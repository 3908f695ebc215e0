import type { Mail } from './domain/email/mail.ts';
import type { Reading } from './domain/request/foi-request.ts';
import { askToJudge, isConnected, receiveInContent, tell } from './messages.ts';
import type { ToExtension } from './protocol.ts';
import { PageMailbox } from './webmail/mailbox/mailbox.ts';
import { connectWebmail } from './webmail/webmails.ts';

/// Runs in the top frame of the mail hosts. Wires the page to the panel; everything it does ends with one signal.

const life = new AbortController();

/** When the extension was reloaded or removed under this page, there is nobody left to work for: stop quietly. */
function stopIfAlone(): void {
  if (!isConnected()) life.abort();
}

function say(message: ToExtension): void {
  tell(message).catch(stopIfAlone);
}

async function judge(mail: Mail): Promise<Reading> {
  try {
    return await askToJudge(mail);
  } catch (error) {
    stopIfAlone();
    throw error;
  }
}

const page = { document, url: () => new URL(location.href) };
const mailbox = new PageMailbox(
  connectWebmail(page),
  {
    judge,
    tell: (open) => say({ kind: 'mail-open', open }),
    openPanel: () => say({ kind: 'open-panel' }),
  },
  document,
  life.signal,
);

receiveInContent(
  {
    'read-mail': () => mailbox.state(),
    'choose-message': ({ key }) => mailbox.choose(key),
    'read-selection': () => mailbox.readSelection(),
    mark: ({ key, span }) => mailbox.mark(key, span),
    insert: ({ onChanged = 'refuse', key, requester, letter, earlier }) =>
      mailbox.insert({ key, requester, letter, earlier, onChanged }),
    'take-out': ({ key, lines }) => mailbox.takeOut(key, lines),
    'new-message': ({ subject, body, to }) => mailbox.openNewMessage({ subject, body, to }),
    'read-reply': ({ key }) => mailbox.readReply(key),
  },
  life.signal,
);
