import { FROM_NOTES, type Hook, NAMED_SPREADSHEET, UNVERIFIED } from '../hook.ts';

/// Gmail's hooks. All but the account and those of a new message are looked for inside the visible view only: earlier
/// views stay in the page, hidden. A new message is a window over all views.

export const gmailHooks = {
  view: {
    name: 'gmail view',
    what: 'the view that is shown',
    matches: 'some',
    seen: FROM_NOTES,
    selectors: ['div[role=main]'],
  },
  heading: {
    name: 'gmail heading',
    what: "the conversation's subject",
    matches: 'one',
    seen: FROM_NOTES,
    // The ids come after the heading, above all in the split pane.
    selectors: ['h2[data-thread-perm-id], h2[data-legacy-thread-id]', 'h2.hP'],
  },
  message: {
    name: 'gmail message',
    what: 'the open message',
    matches: 'some',
    seen: FROM_NOTES,
    // .adn is unfolded, .adf collapsed.
    selectors: [
      'div.adn[data-message-id], div.adf[data-message-id]',
      '[data-message-id]',
      '[data-legacy-message-id]',
    ],
  },
  collapsed: {
    name: 'gmail collapsed',
    what: 'a collapsed message',
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: ['.kv, .kQ, .kx'],
  },
  body: {
    name: 'gmail body',
    what: "the open message's text",
    matches: 'some',
    seen: FROM_NOTES,
    selectors: ['div.ii.gt > .a3s', '.a3s', 'div.ii.gt'],
  },
  sender: {
    name: 'gmail sender',
    what: 'the sender of the open message',
    matches: 'some',
    seen: FROM_NOTES,
    selectors: ['td.gF span[email][name]', 'span.gD[email]', 'span[email][name]'],
  },
  date: {
    name: 'gmail date',
    what: 'the date of the open message',
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: ['.gK .g3[title]', '.g3[title]'],
  },
  clipped: {
    name: 'gmail clipped',
    what: 'the link to the rest of a long message',
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: ['.iX a[href*="view=lg"]'],
  },
  attachment: {
    name: 'gmail attachment',
    what: 'the name of an attached file',
    matches: 'none or some',
    seen: UNVERIFIED,
    selectors: ['[download_url]', '.aZo .aV3', 'span.aV3'],
  },
  reply: {
    name: 'gmail reply',
    what: 'the Reply button',
    matches: 'some',
    seen: FROM_NOTES,
    // Since November 2025 the one in a message's header is a native button; the one below stands outside every message.
    selectors: [
      'span.ams.bkH',
      'button.DILLkc[aria-label="Reply"]',
      'button[aria-label="Reply"]',
      '[role=button][aria-label="Reply"]',
    ],
  },
  editor: {
    name: 'gmail editor',
    what: 'the reply box',
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: [
      '[g_editable=true][role=textbox]',
      '[contenteditable=true][role=textbox][aria-multiline=true]',
    ],
  },
  recipient: {
    name: 'gmail recipient',
    what: 'who the reply goes to',
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: [
      '[email]',
      '[data-hovercard-id*="@"]',
      'input[name=to], input[name=cc], input[name=bcc]',
      'textarea[name=to], textarea[name=cc], textarea[name=bcc]',
    ],
  },
  recipients: {
    name: 'gmail recipients',
    what: 'the line that says who the reply goes to',
    matches: 'none or some',
    seen: UNVERIFIED,
    selectors: [
      '.aoD:not(.az6)',
      '[name=to]',
      '[aria-label="To recipients"], [aria-label="CC recipients"], [aria-label="BCC recipients"]',
      'input[peoplekit-id]',
    ],
  },
  quote: {
    name: 'gmail quote',
    what: 'the quoted mail in the reply box',
    matches: 'none or some',
    seen: FROM_NOTES,
    selectors: ['.gmail_quote'],
  },
  newMessage: {
    name: 'gmail new message',
    what: 'the Compose button',
    matches: 'none or some',
    seen: UNVERIFIED,
    selectors: [
      '[gh=cm][role=button]',
      '[gh=cm]',
      '.T-I-KE[role=button]',
      '[role=button][aria-label="Compose"]',
    ],
  },
  subject: {
    name: 'gmail subject',
    what: 'the subject box of a new message',
    matches: 'none or some',
    seen: UNVERIFIED,
    selectors: [
      'input[name=subjectbox]',
      '[role=dialog] input.aoT',
      '[role=dialog] input[aria-label="Subject"]',
    ],
  },
  attached: {
    name: 'gmail attached file',
    what: 'a file attached to the reply',
    matches: 'none or some',
    seen: UNVERIFIED,
    selectors: ['.dL .vI', '.vI', '.dL[aria-label]', NAMED_SPREADSHEET],
  },
  forwarded: {
    name: 'gmail forwarded',
    what: 'the line above a forwarded mail',
    matches: 'none or some',
    seen: UNVERIFIED,
    selectors: ['.gmail_quote > .gmail_attr'],
  },
  account: {
    name: 'gmail account',
    what: "the mailbox's address",
    matches: 'none or some',
    seen: UNVERIFIED,
    selectors: ['[role=banner] a[aria-label*="@"]', 'a[href*="SignOutOptions"][aria-label*="@"]'],
  },
} as const satisfies Record<string, Hook>;
