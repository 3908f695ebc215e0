import { FROM_LATER_NOTES, FROM_NOTES, type Hook, NAMED_SPREADSHEET, UNVERIFIED } from '../hook.ts';

/// Outlook's hooks. Labels are in the officer's language, so ids come first. Classes such as ".QMubUjbS" are made anew with
/// every build of Outlook and are never used.

export const outlookHooks = {
  pane: {
    name: 'outlook pane',
    what: 'the reading pane',
    matches: 'one',
    seen: FROM_NOTES,
    selectors: [
      '#ReadingPaneContainerId',
      '#ConversationReadingPaneContainer',
      // The view that a link to one mail opens.
      '#ItemReadingPaneContainer',
    ],
  },
  heading: {
    name: 'outlook heading',
    what: "the conversation's subject",
    matches: 'one',
    seen: FROM_NOTES,
    // The second shows one mail, where conversations are turned off, and in a window of its own.
    selectors: [
      '[id^="CONV_"][id$="_SUBJECT"]',
      '[role=heading][id$="_SUBJECT"]',
      '[role=heading][aria-level="2"]',
    ],
  },
  row: {
    name: 'outlook row',
    what: "the conversation's row in the list",
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: ['[data-convid][aria-selected=true]'],
  },
  listed: {
    name: 'outlook list',
    what: 'the rows of the list',
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: ['[data-convid]'],
  },
  named: {
    name: 'outlook id',
    what: 'what tells a message from others of its minute',
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: ['[id^="MSG_"]'],
  },
  message: {
    name: 'outlook message',
    what: 'the open message',
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: ['[aria-label="Email message"]'],
  },
  body: {
    name: 'outlook body',
    what: "the open message's text",
    matches: 'some',
    seen: FROM_NOTES,
    selectors: ['[id^="UniqueMessageBody"]'],
  },
  sender: {
    name: 'outlook sender',
    what: 'the sender of the open message',
    matches: 'some',
    seen: FROM_NOTES,
    // English, Welsh.
    selectors: ['[aria-label^="From: "]', '[aria-label^="Oddi wrth: "]', '[id^="MSG_"][id$="_FROM"]'],
  },
  date: {
    name: 'outlook date',
    what: 'the date of the open message',
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: ['[id$="_DATETIME"]', '[data-testid="SentReceivedSavedTime"]'],
  },
  attachment: {
    name: 'outlook attachment',
    what: 'the name of an attached file',
    matches: 'none or some',
    seen: UNVERIFIED,
    // The label is English; the second is for other languages.
    selectors: [
      '[role=listbox][aria-label*="attachment" i] [role=option]',
      '[data-testid*="attachment" i] [title]',
    ],
  },
  reply: {
    name: 'outlook reply',
    what: 'the Reply button',
    matches: 'some',
    seen: FROM_NOTES,
    selectors: ['[data-icon-name="ArrowReplyRegular"]', 'button[aria-label="Reply"]'],
  },
  editor: {
    name: 'outlook editor',
    what: 'the reply box',
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: [
      '[contenteditable=true][role=textbox][aria-multiline=true]',
      '[id^="editorParent"] [contenteditable=true]',
    ],
  },
  recipient: {
    name: 'outlook recipient',
    what: 'who the reply goes to',
    matches: 'none or some',
    seen: UNVERIFIED,
    selectors: [
      '._EType_RECIPIENT_ENTITY',
      '[role=textbox][aria-label="To"] [contenteditable=false]',
      '[role=textbox][aria-label="Cc"] [contenteditable=false]',
      '[role=textbox][aria-label="Bcc"] [contenteditable=false]',
    ],
  },
  recipients: {
    name: 'outlook recipients',
    what: 'the line that says who the reply goes to',
    matches: 'none or some',
    seen: UNVERIFIED,
    // English labels; in other languages the recipients themselves are found.
    selectors: ['[aria-label="To"]', '[aria-label="Cc"]', '[aria-label="Bcc"]'],
  },
  quote: {
    name: 'outlook quote',
    what: 'the quoted mail in the reply box',
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: ['#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container'],
  },
  newMessage: {
    name: 'outlook new message',
    what: 'the New mail button',
    matches: 'none or some',
    seen: UNVERIFIED,
    selectors: [
      '[data-icon-name="ComposeRegular"]',
      '[data-icon-name="MailAddRegular"]',
      'button[aria-label="New mail"]',
      'button[aria-label="New email"]',
      'button[aria-label="New message"]',
    ],
  },
  subject: {
    name: 'outlook subject',
    what: 'the subject box of a new message',
    matches: 'none or some',
    seen: UNVERIFIED,
    // Recipients are no inputs, so the only one is the subject's, whatever its label's language.
    selectors: [
      '[id^="docking_InitVisiblePart"] input[type=text][maxlength="255"]',
      '[id^="docking_InitVisiblePart"] input[type=text]',
      'input[aria-label="Add a subject"]',
      'input[aria-label="Subject"]',
      '[data-app-section="Form_Content"] input[type=text]',
    ],
  },
  attached: {
    name: 'outlook attached file',
    what: 'a file attached to the reply',
    matches: 'none or some',
    seen: UNVERIFIED,
    selectors: [
      '[role=listbox][aria-label*="attachment" i] [role=option]',
      '[data-testid*="attachment" i] [title]',
      '[id*="attachment" i] [title*="."]',
      NAMED_SPREADSHEET,
    ],
  },
  account: {
    name: 'outlook account',
    what: "the mailbox's address",
    matches: 'none or some',
    seen: UNVERIFIED,
    // All folders: a mailbox is the one with an address, and its own follow it.
    selectors: ['[role=treeitem]'],
  },
  owner: {
    name: 'outlook owner',
    what: "the officer's own name",
    matches: 'none or some',
    seen: FROM_LATER_NOTES,
    selectors: ['#owa-me-control-container button[aria-label]', '#O365_MainLink_Me[aria-label]'],
  },
} as const satisfies Record<string, Hook>;
