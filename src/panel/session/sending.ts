import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FoiCase } from '../../domain/case/case.ts';
import type { CaseMove } from '../../domain/case/moves.ts';
import { mailKeyOf } from '../../domain/case/own-mail.ts';
import { type Finding, keyOfFinding } from '../../domain/checks/finding.ts';
import { whereOf } from '../../domain/checks/grouped.ts';
import { weigh } from '../../domain/checks/overridden.ts';
import { KIND_NAMES } from '../../domain/letter/kinds/kind-names.ts';
import type { Letter, LetterBlock } from '../../domain/letter/letter.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import type { InsertOutcome, InsertStep, MailKey } from '../../protocol.ts';
import { renderLines } from '../../render/lines.ts';
import type { NotInserted, notInserted } from '../words/not-inserted.ts';
import { bareSubject, type CopyGround, copyLetter, NOT_CHECKED } from './copying.ts';
import { type Mailbox, NoMailboxError, type TabState } from './mailbox.ts';
import type { NewMessage } from './new-message.ts';
import { replyKey } from './reply-key.ts';

/** What takes less than this is not shown as under way. */
const SHOWN_AFTER_MS = 300;

type Ground = CopyGround & {
  readonly mailbox: Mailbox;
  readonly openMail: () => TabState | null;
  readonly openNewMessage: (subject: string, body: RichText, to: string) => Promise<NewMessage>;
  readonly actOn: (caseId: string, move: CaseMove) => Promise<unknown>;
  readonly leadTo: (finding: Finding) => void;
  /** Says why the letter did not go yet. */
  readonly hold: (message: string) => void;
};

export type Sending = {
  /**
   * Puts the letter into the reply. What stops it is led to instead; warnings that nobody has passed hold it (`held`)
   * until the officer says why it goes all the same.
   */
  insert(): Promise<void>;
  /** True from an insert that warnings held until the question is answered or left. */
  readonly held: Signal<boolean>;
  /** Passes every warning that is left with that one reason, which is kept, and inserts. */
  insertAnyway(reason: string): Promise<void>;
  /** True while an insert has been under way for more than 300 ms. */
  readonly inserting: ReadonlySignal<boolean>;
  /** Puts the letter on the clipboard, formatted and plain. */
  copy(): Promise<void>;
};

/** The ways a letter leaves the panel: into the reply, or onto the clipboard. */
export function startSending(ground: Ground): Sending {
  const inserting = signal(false);
  const held = signal(false);
  let busy = false;
  const insert = async (onChanged?: WhenChanged, id = ground.current()?.id) => {
    if (busy) return;
    busy = true;
    const slow = setTimeout(() => {
      inserting.value = true;
    }, SHOWN_AFTER_MS);
    try {
      held.value = (await insertUnlessHeld({ ...ground, again }, id, onChanged)) === 'held';
    } catch {
      ground.session.problem(NOT_CHECKED, [{ label: 'Copy the letter', act: () => copyLetter(ground) }]);
    } finally {
      clearTimeout(slow);
      busy = false;
      inserting.value = false;
    }
  };
  const again: Again = (id, onChanged) => void insert(onChanged, id);
  const insertAnyway = async (reason: string) => {
    const id = ground.current()?.id;
    if (await passWarnings(ground, id, reason)) await insert(undefined, id);
  };
  return { inserting, held, insert: () => insert(), insertAnyway, copy: () => copyLetter(ground) };
}

type Again = (caseId: string, onChanged: WhenChanged) => void;
type Inserting = Ground & { readonly again: Again };
type Ready = { readonly foiCase: FoiCase; readonly letter: Letter; readonly open: readonly Finding[] };

const ANOTHER =
  'Another mail was opened meanwhile, so nothing was done. Go back to the mail, then try again.';

/** The case whose letter is to go, with all that is stored and wrong of it; null where another is in hand by then. */
async function readyOf(ground: Ground, id: string | undefined): Promise<Ready | null> {
  await ground.session.flush();
  const findings = await ground.findings();
  const [foiCase, letter] = [ground.current(), ground.letter()];
  if (id !== undefined && foiCase?.id !== id) ground.session.problem(ANOTHER);
  return foiCase && letter && findings && foiCase.id === id
    ? { foiCase, letter, open: weigh(foiCase, findings).open }
    : null;
}

/** 'held': warnings are left that nobody has passed. */
async function insertUnlessHeld(
  ground: Inserting,
  id: string | undefined,
  onChanged: WhenChanged | undefined,
): Promise<'held' | 'done'> {
  const ready = await readyOf(ground, id);
  if (!ready) return 'done';
  const stop = ready.open.find(({ severity }) => severity === 'stops');
  if (stop) leadToStop(ground, ready.foiCase, stop);
  else if (ready.open.some(({ severity }) => severity === 'warns')) return 'held';
  else await put(ground, ready, onChanged);
  return 'done';
}

function leadToStop(ground: Ground, foiCase: FoiCase, stop: Finding): void {
  ground.leadTo(stop);
  const where = whereOf(foiCase, stop, new Set([stop.questionId]));
  const place = where === '' ? '' : `${where}: `;
  const words = [stop.problem, stop.todo].filter((one) => one !== '').join(' ');
  ground.hold(`${mailKeyOf(foiCase) ? 'Not inserted' : 'Not copied'} yet. ${place}${words}`);
}

/** One reason for every warning that is left. False where another case is in hand by then. */
async function passWarnings(ground: Ground, id: string | undefined, reason: string): Promise<boolean> {
  const ready = await readyOf(ground, id);
  if (!ready) return false;
  const warnings = ready.open.filter(({ severity }) => severity === 'warns');
  await ground.actOn(ready.foiCase.id, { kind: 'override', findings: warnings.map(keyOfFinding), reason });
  return true;
}

type WhenChanged = 'replace' | 'keep-both';

/**
 * Puts the letter into the reply. That it was handed over is stored before: whatever ends the panel meanwhile, the next
 * Insert knows that this letter may stand there and looks for it.
 */
async function put(ground: Inserting, { foiCase, letter }: Ready, onChanged?: WhenChanged): Promise<void> {
  const key = replyKey(foiCase, ground.openMail());
  if (!key) return copyLetter(ground);
  // Loaded before anything is done: what may then go wrong can always be said.
  const { notInserted: words } = await import('../words/not-inserted.ts');
  const blocks = sentBlocks(letter);
  const earlier = [foiCase.inserted?.lines ?? [], foiCase.inserting ?? []].filter(
    (lines) => lines.length > 0,
  );
  const handed = await ground.actOn(foiCase.id, { kind: 'mark-inserting', lines: renderLines(blocks) });
  // A letter that can't be remembered is not sent: a second one might come beside it.
  if (handed === null) return;
  const order = {
    key,
    requester: foiCase.requester,
    letter: blocks,
    earlier,
    ...(onChanged ? { onChanged } : {}),
  };
  const outcome = await asked(ground.mailbox.insert(order));
  if (!outcome.ok) return failed(ground, foiCase, outcome, words);
  if (!wasDeleted(ground, foiCase))
    await ground.actOn(foiCase.id, {
      kind: 'mark-inserted',
      lines: outcome.lines,
      at: ground.now(),
      letter: foiCase.reply.kind,
      // Of a letter that may stand there and one that was inserted, it is the first that was met.
      replaced: outcome.replaced && foiCase.inserting === null,
    });
  const undo = () => takeOut(ground, foiCase, key, outcome.lines, words);
  ground.session.toast(insertedWords(foiCase, outcome), undo);
}

/** True when the case was deleted while its letter was on its way: the open mail has begun anew, and is not to hold it. */
function wasDeleted(ground: Ground, { id }: FoiCase): boolean {
  const now = ground.current();
  return now?.id === id && now.revision === 0;
}

/** What went in, and who else gets it. */
function insertedWords(
  foiCase: FoiCase,
  { replaced, others, already }: Extract<InsertOutcome, { ok: true }>,
): string {
  const kind = foiCase.reply.kind === 'response' ? 'Letter' : KIND_NAMES[foiCase.reply.kind].name;
  const done = replaced ? `${kind} replaced in your reply.` : `${kind} inserted above your signature.`;
  const what = already ? `${kind} in your reply already, word for word.` : done;
  if (others.length === 0) return what;
  return `${what} The reply also goes to ${inWords(others)}: take them out there if they should not get it.`;
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

type Words = typeof notInserted;

/** The steps after which the letter may stand in the reply all the same, now or a little later. */
const MAY_HAVE_ARRIVED: ReadonlySet<InsertStep> = new Set(['write', 'check']);

/**
 * Says which step failed and what is left to do: choose, where a letter stands there that is not as it was inserted; write
 * to the requester, where the reply goes to somebody else; else copy.
 */
async function failed(
  ground: Inserting,
  foiCase: FoiCase,
  outcome: NotInserted,
  words: Words,
): Promise<void> {
  if (!MAY_HAVE_ARRIVED.has(outcome.step) && !wasDeleted(ground, foiCase))
    await ground.actOn(foiCase.id, { kind: 'mark-inserting', lines: foiCase.inserting });
  const again = (onChanged: WhenChanged) => () => ground.again(foiCase.id, onChanged);
  const choices = [
    { label: 'Replace it', act: again('replace') },
    { label: 'Keep both', act: again('keep-both') },
  ];
  const buttons = outcome.step === 'find-earlier-letter' ? choices : [];
  ground.session.problem(words(outcome, foiCase.requester), [
    ...buttons,
    ...(outcome.step === 'recipients' || outcome.step === 'open-reply' ? instead(ground, foiCase) : []),
    { label: 'Copy the letter', act: () => copyLetter(ground) },
  ]);
}

/** A message of its own to the requester, where their address is known. */
function instead(
  ground: Ground,
  foiCase: FoiCase,
): readonly { readonly label: string; readonly act: () => unknown }[] {
  const { email } = foiCase.requester;
  if (!/^[^\s<>()[\]:;,"\\@]+@[^\s<>()[\]:;,"\\@]+$/.test(email)) return [];
  const act = async () => {
    const ready = await readyOf(ground, foiCase.id);
    if (!ready) return;
    const stop = ready.open.find(({ severity }) => severity !== 'hint');
    if (stop) return leadToStop(ground, ready.foiCase, stop);
    const body = sentBlocks(ready.letter).flatMap(({ text }) => text);
    const opened = await ground.openNewMessage(answerTo(foiCase.subject), body, email);
    if (opened.ok) ground.session.toast(opened.message);
    else
      ground.session.problem(opened.message, [{ label: 'Copy the letter', act: () => copyLetter(ground) }]);
  };
  return [{ label: `Open a new message to ${email}`, act }];
}

/** The subject of an answer. */
function answerTo(subject: string): string {
  return `Re: ${bareSubject(subject)}`;
}

/** What a hand-edited block would be without the edit stays here. */
function sentBlocks({ blocks }: Letter): readonly LetterBlock[] {
  return blocks.map(({ id, role, text }) => ({ id, role, text }));
}

async function takeOut(
  ground: Ground,
  foiCase: FoiCase,
  key: MailKey,
  lines: readonly string[],
  words: Words,
): Promise<void> {
  const outcome = await asked(ground.mailbox.takeOut(key, lines));
  if (!outcome.ok) return ground.session.problem(words(outcome, foiCase.requester));
  await ground.actOn(foiCase.id, { kind: 'mark-not-inserted' });
  ground.session.toast('Letter taken out of the reply.');
}

/**
 * An outcome in any case: that no mailbox answered, or not to be understood, is one of them. The page may have done what
 * it was asked before it went.
 */
async function asked(answer: Promise<InsertOutcome>): Promise<InsertOutcome | NotInserted> {
  try {
    return await answer;
  } catch (error) {
    const why = error instanceof NoMailboxError ? 'no-answer' : 'not-understood';
    return { ok: false, step: 'check', why };
  }
}
