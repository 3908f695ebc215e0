import { Icon } from '../controls/icon.tsx';
import { Popover } from '../controls/popover.tsx';
import type { OpenMailState } from '../session/mailbox.ts';
import { useSession } from '../session/session.ts';
import { canBeRead, sender, whatItIs, when } from '../words/message-words.ts';

type Message = NonNullable<OpenMailState['conversation']>[number];

/** Which message of the open conversation is read, and the way to the others. Nothing for a mail that stands alone. */
export function ConversationLine() {
  const session = useSession();
  const tab = session.tab.value;
  if (tab?.state !== 'mail' || !tab.conversation || session.detached.value) return null;
  const { conversation, key } = tab;
  const at = conversation.findIndex(({ messageId }) => messageId === key.messageId);
  const shown = conversation[at];
  if (!shown) return null;
  return (
    <nav class="conversation" aria-label="Messages of this conversation">
      <Popover
        name="Messages of this conversation"
        buttonClass="strip-line conversation-open"
        button={
          <>
            <span>
              Message {at + 1} of {conversation.length}
            </span>
            <span class="quiet">{whatItIs(shown)}</span>
            <Icon icon="chevron-down" size={14} />
          </>
        }
      >
        {(close) => <Messages mail={tab} close={close} />}
      </Popover>
    </nav>
  );
}

type MessagesProps = { mail: OpenMailState; close: () => void };

/** The newest first, as it is the one that is looked for. */
function Messages({ mail, close }: MessagesProps) {
  const session = useSession();
  const choose = (messageId: string) => {
    close();
    void session.chooseMessage(messageId);
  };
  const messages = [...(mail.conversation ?? [])].reverse();
  return (
    <ul class="plain messages">
      {messages.map((message, index) => (
        // Messages that were folded into one line have no id of their own.
        <li key={message.messageId || `folded ${index}`}>
          {canBeRead(message) ? (
            <button
              type="button"
              class="menu-item"
              aria-current={message.messageId === mail.key.messageId ? 'true' : undefined}
              onClick={() => choose(message.messageId)}
            >
              <OneMessage message={message} chosen={message.messageId === mail.key.messageId} />
            </button>
          ) : (
            <div class="menu-item unread">
              <OneMessage message={message} chosen={false} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function OneMessage({ message, chosen }: { message: Message; chosen: boolean }) {
  return (
    <>
      <span class="grow">
        <span class="message-head">
          <span class={message.state === 'own' ? '' : 'strong'}>{sender(message)}</span>
          <span class="quiet small">{when(message)}</span>
        </span>
        <span class="message-what quiet small">{whatItIs(message)}</span>
      </span>
      {chosen ? <Icon icon="check" name="Read now" /> : null}
    </>
  );
}
