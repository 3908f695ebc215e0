import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Case, CaseMove } from '../../domain/case/case.ts';
import { type Finding, keyOfFinding } from '../../domain/checks/finding.ts';
import { weigh } from '../../domain/checks/overridden.ts';
import type { Letter, LetterBlock } from '../../domain/letter/letter.ts';
import type { InsertOutcome, MailKey } from '../../protocol.ts';
import { renderHtml } from '../../render/html.ts';
import { renderText } from '../../render/text.ts';
import { whereOf } from '../checks/grouped-findings.ts';
import { mailKeyOf, type Session } from '../session.ts';
import type { Clipboard } from './clipboard.ts';
import { type Mailbox, NoMailboxError, type TabState } from './mailbox.ts';
import { replyKey } from './reply-key.ts';

/** What takes less than this is not shown as under way. */
const SHOWN_AFTER_MS = 300;

type Ground = {
  readonly mailbox: Mailbox;
  readonly clipboard: Clipboard;
  readonly now: () => string;
  readonly current: () => Case | null;
  readonly letter: () => Letter | null;
  /** All that is wrong now, also with the files that hang on the reply. */
  readonly findings: () => Promise<readonly Finding[]>;
  readonly openMail: () => TabState | null;
  readonly session: Pick<Session, 'flush' | 'toast' | 'problem'>;
  readonly actOn: (caseId: string, move: CaseMove) => Promise<unknown>;
  readonly leadTo: (finding: Finding) => void;
  /** Says why the letter did not go yet. */
  readonly hold: (message: string) => void;
};

export type Sending = Pick<Session, 'insert' | 'insertAnyway' | 'copy'> & {
  readonly inserting: ReadonlySignal<boolean>;
  readonly held: Signal<boolean>;
};

/** The ways a letter leaves the panel: into the reply, or onto the clipboard. */
export function startSending(ground: Ground): Sending {
  const inserting = signal(false);
  const held = signal(false);
  let busy = false;
  const insert = async () => {
    if (busy) return;
    busy = true;
    const slow = setTimeout(() => {
      inserting.value = true;
    }, SHOWN_AFTER_MS);
    try {
      held.value = (await insertUnlessHeld(ground)) === 'held';
    } finally {
      clearTimeout(slow);
      busy = false;
      inserting.value = false;
    }
  };
  const insertAnyway = async (reason: string) => {
    await passWarnings(ground, reason);
    await insert();
  };
  return { inserting, held, insert, insertAnyway, copy: () => copy(ground) };
}

async function copy(ground: Ground): Promise<void> {
  const { session, letter, current, clipboard } = ground;
  await session.flush();
  const made = letter();
  const of = current();
  if (!made || !of) return;
  try {
    await clipboard.write(renderHtml(made.blocks), renderText(made.blocks));
    session.toast(copiedWords(weigh(of, await ground.findings()).open));
  } catch {
    session.problem('The browser did not let the letter be copied. Click in this panel, then Copy again.');
  }
}

/** A copy may go anywhere, so it is not held; what is wrong with it is said. */
function copiedWords(open: readonly Finding[]): string {
  if (open.some(({ severity }) => severity === 'stops'))
    return 'Letter copied as it stands: it is not ready to be sent.';
  const warnings = open.filter(({ severity }) => severity === 'warns').length;
  if (warnings === 0) return 'Letter copied. Paste it into your reply.';
  const left = warnings === 1 ? 'One warning is' : `${warnings} warnings are`;
  return `Letter copied. ${left} still open: look at the checks before you send it.`;
}

/** 'held': warnings are left that nobody has passed. */
async function insertUnlessHeld(ground: Ground): Promise<'held' | 'done'> {
  await ground.session.flush();
  const findings = await ground.findings();
  const of = ground.current();
  const letter = ground.letter();
  if (!of || !letter) return 'done';
  const { open } = weigh(of, findings);
  const stop = open.find(({ severity }) => severity === 'stops');
  if (stop) leadToStop(ground, of, stop);
  else if (open.some(({ severity }) => severity === 'warns')) return 'held';
  else await put(ground, of, letter);
  return 'done';
}

function leadToStop(ground: Ground, of: Case, stop: Finding): void {
  ground.leadTo(stop);
  const where = whereOf(of, stop, new Set([stop.questionId]));
  const place = where === '' ? '' : `${where}: `;
  const words = [stop.problem, stop.todo].filter((one) => one !== '').join(' ');
  ground.hold(`${mailKeyOf(of) ? 'Not inserted' : 'Not copied'} yet. ${place}${words}`);
}

/** One reason for every warning that is left. */
async function passWarnings(ground: Ground, reason: string): Promise<void> {
  await ground.session.flush();
  const findings = await ground.findings();
  const of = ground.current();
  if (!of) return;
  const warnings = weigh(of, findings).open.filter(({ severity }) => severity === 'warns');
  await ground.actOn(of.id, { kind: 'override', findings: warnings.map(keyOfFinding), reason });
}

type WhenChanged = 'replace' | 'keep-both';

async function put(ground: Ground, of: Case, letter: Letter, onChanged?: WhenChanged): Promise<void> {
  const key = replyKey(of, ground.openMail());
  if (!key) return copy(ground);
  const earlier = of.inserted?.lines ?? null;
  const outcome = await asked(ground.mailbox.insert(key, sentBlocks(letter), earlier, onChanged));
  if (!outcome.ok) return failed(ground, of, outcome);
  await ground.actOn(of.id, { kind: 'mark-inserted', lines: outcome.lines, at: ground.now() });
  const what = outcome.replaced ? 'Letter replaced in your reply.' : 'Letter inserted above your signature.';
  ground.session.toast(what, () => takeOut(ground, of, key, outcome.lines));
}

/** Says which step failed and what is left to do: choose, where the officer changed the letter there; else copy. */
function failed(ground: Ground, of: Case, outcome: Extract<InsertOutcome, { ok: false }>): void {
  const again = (onChanged: WhenChanged) => () => {
    const letter = ground.letter();
    if (letter) void put(ground, of, letter, onChanged);
  };
  const choices = [
    { label: 'Replace it', act: again('replace') },
    { label: 'Keep both', act: again('keep-both') },
  ];
  const buttons = outcome.step === 'find-earlier-letter' && of.inserted !== null ? choices : [];
  ground.session.problem(outcome.message, [
    ...buttons,
    { label: 'Copy the letter', act: () => copy(ground) },
  ]);
}

/** What a hand-edited block would be without the edit stays here. */
function sentBlocks({ blocks }: Letter): readonly LetterBlock[] {
  return blocks.map(({ id, role, text }) => ({ id, role, text }));
}

async function takeOut(ground: Ground, of: Case, key: MailKey, lines: readonly string[]): Promise<void> {
  const outcome = await asked(ground.mailbox.takeOut(key, lines));
  if (!outcome.ok) return ground.session.problem(outcome.message);
  await ground.actOn(of.id, { kind: 'mark-not-inserted' });
  ground.session.toast('Letter taken out of the reply.');
}

/** An outcome in any case: that no mailbox answered is one of them. */
async function asked(answer: Promise<InsertOutcome>): Promise<InsertOutcome> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof NoMailboxError)) throw error;
    const message =
      'The mailbox in this tab does not answer. Open the mail there (reload the page if it is open), then try again. Your letter is safe here.';
    return { ok: false, step: 'find-mail', message };
  }
}
