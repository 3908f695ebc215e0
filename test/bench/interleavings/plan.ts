import type { SandboxOptions } from '../../../sandbox/options.ts';
import type { Act } from '../../../sandbox/page/people.ts';
import { CASES, CONVERSATIONS } from './cases.ts';

/// What an officer and a slow webmail may do in any order. A plan is data, so that it can be drawn, kept and made shorter;
/// a step that does not fit the moment is passed over.

export type Step =
  /** `arrives`: the officer waits until the mail is there. */
  | { readonly do: 'open'; readonly conversation: string; readonly arrives: boolean }
  /** Goes to the list of mails. */
  | { readonly do: 'list' }
  /** Goes to the other tab. */
  | { readonly do: 'tab' }
  | { readonly do: 'answer-mail'; readonly act: Act; readonly message: number }
  /** The buttons below the messages. */
  | { readonly do: 'answer-last'; readonly act: Act }
  /** `which` counts the messages that are being written. */
  | { readonly do: 'address'; readonly which: number; readonly people: readonly string[] }
  | { readonly do: 'type'; readonly which: number; readonly where: 'start' | 'end' }
  /** Out of its conversation, or back. */
  | { readonly do: 'move'; readonly which: number }
  | { readonly do: 'discard'; readonly which: number }
  | { readonly do: 'send'; readonly which: number }
  /**
   * `of` the mail that is shown, or of the case that was in hand before; `heard`: the officer waits for the end of it;
   * `changed`: what is done where a letter stands there that was changed.
   */
  | {
      readonly do: 'insert';
      readonly of: 'shown' | 'before';
      readonly heard: boolean;
      readonly changed: 'replace' | 'leave';
    }
  | { readonly do: 'undo' }
  /** Changes an answer, so that the next letter is another. */
  | { readonly do: 'change' }
  /** Closes the panel, so that what is under way is never heard, and opens it again. */
  | { readonly do: 'panel' }
  | { readonly do: 'wait'; readonly milliseconds: number }
  /** Waits until nothing is under way. */
  | { readonly do: 'settle' };

export type Plan = {
  readonly options: Partial<SandboxOptions>;
  readonly steps: readonly Step[];
};

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The mail that was passed on is seldom among them: nothing may come into a reply to it. */
const CONVERSATION_NAMES = [...Object.keys(CONVERSATIONS), 'one-question', 'several-writers', 'same-minute'];
const STRANGERS = ['dana.okoro@example.org', 'tobias.renn@northmere-police.example.org', 'press@example.com'];
const ACTS: readonly Act[] = ['reply', 'reply', 'reply', 'reply', 'reply-all', 'forward'];
/** Each step by its weight. */
const WEIGHTS = {
  open: 12,
  list: 2,
  tab: 4,
  'answer-mail': 12,
  'answer-last': 5,
  address: 7,
  type: 10,
  move: 7,
  discard: 2,
  send: 2,
  insert: 30,
  undo: 6,
  change: 6,
  panel: 3,
  wait: 8,
  settle: 10,
} as const satisfies Record<Step['do'], number>;

/** The plan of that number in the series of that seed. */
export function planOf(seed: number, number: number): Plan {
  const draw = draws(seed * 100_003 + number);
  const one = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)] as T;
  const names = one(
    CONVERSATION_NAMES.map((name) => [name, one(CONVERSATION_NAMES), one(CONVERSATION_NAMES)]),
  );
  const steps: Step[] = [{ do: 'open', conversation: one(names), arrives: true }];
  const count = 5 + Math.floor(draw() * 11);
  while (steps.length < count) steps.push(stepOf(draw, one, names));
  return { options: optionsOf(one), steps };
}

type Pick = <T>(from: readonly T[]) => T;

function optionsOf(one: Pick): Partial<SandboxOptions> {
  return {
    unfolded: 'all',
    replyDelay: one([0, 0, 40, 250]),
    arrivalDelay: one([0, 0, 60]),
    paintDelay: one([50, 200]),
    pasteDelay: one([0, 0, 60, 250, 700]),
    recipients: one(['shown', 'shown', 'shown', 'shown', 'shown', 'shown', 'names', 'none']),
    threadIds: one(['usual', 'usual', 'undefined', 'absent', 'late']),
    account: one(['shown', 'shown', 'late', 'absent', 'login']),
    popOut: one(['docked', 'tab']),
    drafts: one(['opened', 'opened', 'cards']),
    messageIds: one(['long', 'short']),
    idCase: one(['usual', 'upper']),
  };
}

function stepOf(draw: () => number, one: Pick, names: readonly string[]): Step {
  const which = Math.floor(draw() * 3);
  const what = weighed(draw());
  switch (what) {
    case 'open':
      return { do: what, conversation: one(names), arrives: draw() < 0.7 };
    case 'answer-mail':
      return { do: what, act: one(ACTS), message: one([0, 0, 0, 1, 2]) };
    case 'answer-last':
      return { do: what, act: one(ACTS) };
    case 'address':
      return { do: what, which, people: peopleOf(draw, one) };
    case 'type':
      return { do: what, which, where: one(['start', 'end']) };
    case 'move':
    case 'discard':
    case 'send':
      return { do: what, which };
    case 'insert': {
      const of = draw() < 0.85 ? 'shown' : 'before';
      return { do: what, of, heard: draw() < 0.5, changed: one(['replace', 'leave']) };
    }
    case 'wait':
      return { do: what, milliseconds: one([10, 60, 200]) };
    default:
      return { do: what };
  }
}

/** Somebody else, a requester, both, or nobody. */
function peopleOf(draw: () => number, one: Pick): readonly string[] {
  const { name, email } = one(CASES).requester;
  const requester = one([email, `${name} <${email}>`]);
  const kind = draw();
  if (kind < 0.5) return [one(STRANGERS)];
  if (kind < 0.65) return [requester];
  if (kind < 0.85) return [one(STRANGERS), requester];
  return kind < 0.95 ? [] : [`${name} <${one(STRANGERS)}>`];
}

function weighed(drawn: number): Step['do'] {
  const all = Object.entries(WEIGHTS) as [Step['do'], number][];
  let left = drawn * all.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [what, weight] of all) {
    left -= weight;
    if (left < 0) return what;
  }
  return 'settle';
}
