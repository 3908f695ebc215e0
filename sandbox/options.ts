/// What a test can make a sandbox mailbox do. Set for all pages with `sandbox.setOptions`, or for one page in its
/// address: `?reply=never&replyDelay=2000&compose=missing&editor=refuses&rename=a3s,hP`. The README has the table.

/** The options with a fixed set of values; the first is the usual one. */
const choices = {
  /** 'never': Reply is pressed and no editor comes. */
  reply: ['opens', 'never'],
  /** 'never': the button for a new message is pressed and no window comes; 'missing': there is no such button. */
  compose: ['opens', 'never', 'missing'],
  /** 'refuses': the editor puts its content back after every change. */
  editor: ['works', 'refuses'],
  /** 'names': whom a message goes to is shown without addresses; 'none': not at all. */
  recipients: ['shown', 'names', 'none'],
  /** 'all': every message of a conversation is unfolded, as unread ones are. */
  unfolded: ['last', 'all'],
  /** 'late': the mailbox's name is painted after a while; 'login': it is that of whoever looks after it for others. */
  account: ['shown', 'late', 'absent', 'login'],
  /** Gmail's `data-thread-perm-id`: the text "undefined", absent, or both ids painted after a while. */
  threadIds: ['usual', 'undefined', 'absent', 'late'],
  /** Outlook: 'cards' shows a draft as a message marked "[Draft]", which opens when it is pressed. */
  drafts: ['opened', 'cards'],
  /** Outlook: where a reply goes that is popped out: below the pane, or in its place with a tab. */
  popOut: ['docked', 'tab'],
  /** Outlook: 'item' shows one message at a time, as with conversations turned off. */
  view: ['conversation', 'item'],
  /** Outlook: how the address bar spells ids. */
  idCase: ['usual', 'upper'],
  /** Outlook: 'short' ones are 11 characters of base 64. */
  messageIds: ['long', 'short'],
  /** Outlook: the button that names the officer: its id of old, the newer control around it, or none. */
  owner: ['link', 'control', 'absent'],
} as const;

type Choices = { readonly [name in keyof typeof choices]: (typeof choices)[name][number] };

/** The options that are a number of milliseconds. */
const delays = {
  /** From Reply to its editor. */
  replyDelay: 150,
  /** From the button for a new message to its window. */
  composeDelay: 150,
  /** From a change of route to the messages. */
  arrivalDelay: 80,
  /** To what is painted late. */
  paintDelay: 400,
  /** Outlook: from a paste, which the editor has taken, to its words. */
  pasteDelay: 0,
} as const;

type Delays = { readonly [name in keyof typeof delays]: number };

export type SandboxOptions = Choices &
  Delays & {
    /** Class names, ids and attribute names that the page is to spell otherwise, as a webmail does overnight. */
    readonly rename: readonly string[];
  };

export const usualOptions: SandboxOptions = {
  reply: 'opens',
  replyDelay: delays.replyDelay,
  compose: 'opens',
  composeDelay: delays.composeDelay,
  arrivalDelay: delays.arrivalDelay,
  paintDelay: delays.paintDelay,
  pasteDelay: delays.pasteDelay,
  editor: 'works',
  recipients: 'shown',
  unfolded: 'last',
  account: 'shown',
  threadIds: 'usual',
  drafts: 'opened',
  popOut: 'docked',
  view: 'conversation',
  idCase: 'usual',
  messageIds: 'long',
  owner: 'link',
  rename: [],
};

/** The options that a page's query asks for, over the given ones. Unknown names and values are passed over. */
export function optionsOf(query: URLSearchParams, base: SandboxOptions): SandboxOptions {
  const asked: Record<string, unknown> = {};
  for (const [name, values] of Object.entries<readonly string[]>(choices)) {
    const value = query.get(name);
    if (value !== null && values.includes(value)) asked[name] = value;
  }
  for (const name of Object.keys(delays)) {
    const value = query.get(name);
    if (value !== null && /^\d{1,6}$/.test(value)) asked[name] = Number(value);
  }
  const renamed = query.get('rename');
  return { ...base, ...asked, ...(renamed === null ? {} : { rename: renamed.split(',') }) };
}
