/// What a test can make a sandbox mailbox do. Set for all pages with `sandbox.setOptions`, or for one page in its
/// address: `?reply=never&replyDelay=2000&compose=missing&editor=refuses&rename=a3s,hP`.

export type SandboxOptions = {
  /** 'never': Reply is pressed and no editor comes. */
  readonly reply: 'opens' | 'never';
  /** Milliseconds from Reply to its editor. */
  readonly replyDelay: number;
  /** 'never': the button for a new message is pressed and no window comes; 'missing': there is no such button. */
  readonly compose: 'opens' | 'never' | 'missing';
  /** Milliseconds from that button to the window. */
  readonly composeDelay: number;
  /** Milliseconds from a change of route to the messages. */
  readonly arrivalDelay: number;
  /** 'refuses': the editor puts its content back after every change. */
  readonly editor: 'works' | 'refuses';
  /** Class names, ids and attribute names that the page is to spell otherwise, as a webmail does overnight. */
  readonly rename: readonly string[];
};

export const usualOptions: SandboxOptions = {
  reply: 'opens',
  replyDelay: 150,
  compose: 'opens',
  composeDelay: 150,
  arrivalDelay: 80,
  editor: 'works',
  rename: [],
};

/** The options that a page's query asks for, over the given ones. Unknown names and values are passed over. */
export function optionsOf(query: URLSearchParams, base: SandboxOptions): SandboxOptions {
  return {
    reply: query.get('reply') === 'never' ? 'never' : base.reply,
    replyDelay: milliseconds(query.get('replyDelay')) ?? base.replyDelay,
    compose: composeOf(query.get('compose')) ?? base.compose,
    composeDelay: milliseconds(query.get('composeDelay')) ?? base.composeDelay,
    arrivalDelay: milliseconds(query.get('arrivalDelay')) ?? base.arrivalDelay,
    editor: query.get('editor') === 'refuses' ? 'refuses' : base.editor,
    rename: query.get('rename')?.split(',') ?? base.rename,
  };
}

function composeOf(text: string | null): 'never' | 'missing' | null {
  return text === 'never' || text === 'missing' ? text : null;
}

function milliseconds(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
