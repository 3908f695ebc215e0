import { computed, signal } from '@preact/signals';
import type { Case } from '../../domain/case/case.ts';
import type { Store } from '../../storage/store.ts';
import { namesOf, type Session } from '../session.ts';
import { startAttached } from './attached.ts';
import { type CaseMaker, caseMaker } from './case-maker.ts';
import type { Clipboard } from './clipboard.ts';
import { copyText } from './copy-text.ts';
import { deleteAll, forgetAll, refreshAll } from './delete-all.ts';
import { Desk } from './desk.ts';
import { startDrafting } from './drafting.ts';
import type { Mailbox } from './mailbox.ts';
import { Moves } from './moves.ts';
import { openNewMessage } from './new-message.ts';
import { type PastedReader, startPasted } from './pasted.ts';
import { ownKey } from './reply-key.ts';
import { rereading } from './rereading.ts';
import { type Address, type Route, startRoute } from './route.ts';
import { startSending } from './sending.ts';
import { startShelf } from './shelf.ts';
import { startToasts } from './toasts.ts';

/** What the panel reaches of the world outside it. */
export type Ports = {
  readonly store: Store;
  readonly mailbox: Mailbox;
  readonly clipboard: Clipboard;
  readonly readPasted: PastedReader;
  readonly address: Address;
  /** The ISO instant of now. */
  readonly now: () => string;
  /** Today in Europe/London, YYYY-MM-DD. */
  readonly today: () => string;
};

/** Starts the panel's state; it follows the mailbox and other windows until the signal ends. */
export function startSession(ports: Ports, until: AbortSignal): Session {
  const room = furnish(ports, until);
  const { desk, moves, shelf, toasts, route, team } = room;
  ports.mailbox.watch((state) => void desk.arrive(state), until);
  ports.store.watch((change) => {
    if (change.store === 'all' && change.deleted) return void forgetAll(room);
    shelf.hear(change);
    void desk.hear(change);
  }, until);
  return {
    store: ports.store,
    now: ports.now,
    today: ports.today,
    ...route,
    saved: moves.saved,
    saving: (done) => moves.saving(done),
    act: (move, said) => moves.act(move, said),
    actSoon: (key, move, then) => moves.actSoon(key, move, then),
    flush: () => moves.flush(),
    undo: () => moves.undo(),
    canUndo: moves.canUndo,
    ...room.sending,
    tab: desk.tab,
    current: desk.current,
    detached: desk.detached,
    previous: desk.previous,
    ofConversation: desk.ofConversation,
    perhapsOfMail: desk.perhapsOfMail,
    joinOpenMail: (id) => joinOpenMail(room, id),
    startAnew: () => moves.flush().then(() => desk.startAnew()),
    ...room.drafting,
    team: team.shown,
    chooseTeam: team.choose,
    clauses: shelf.clauses,
    settings: shelf.settings,
    cases: shelf.cases,
    refresh: shelf.refresh,
    refreshAll: () => refreshAll(room),
    deleteAll: () => deleteAll(room),
    deletions: room.deletions,
    showCase: (id) => showCase(room, id),
    showOpenMail: () => void moves.flush().then(() => desk.unpin()),
    removeCase: (id) => removeCase(room, id),
    treatAsRequest: () => void moves.flush().then(() => desk.treatAsRequest()),
    ...rereading(room, ports.mailbox, (id) => removeCase(room, id)),
    readPasted: ports.readPasted,
    startPasted: (request) => startPasted(room, request, (id) => removeCase(room, id)),
    chooseMessage: (messageId) => chooseMessage(room, ports.mailbox, messageId),
    mark: (question) => markQuestion(desk, ports.mailbox, question),
    attachedToReply: room.attached.attachedToReply,
    refreshAttached: room.attached.refreshAttached,
    copyText: (text) => copyText(ports.clipboard, text),
    openNewMessage: (subject, body) =>
      openNewMessage({ mailbox: ports.mailbox, keepInHand: () => desk.keepInHand() }, subject, body),
    reloadTab: () => ports.mailbox.reload(),
    toasts: toasts.list,
    toast: toasts.done,
    problem: toasts.problem,
    dismiss: toasts.dismiss,
  };
}

/** The parts of a session, as what works across them is given them. */
export type Room = ReturnType<typeof furnish>;

/** The parts of a session, each knowing of the others only what it is given. */
function furnish(ports: Ports, until: AbortSignal) {
  const { store, mailbox, clipboard, now } = ports;
  const toasts = startToasts(until);
  const route = startRoute(ports.address, until);
  const shelf = startShelf(store);
  const maker = caseMaker(store, ports);
  const desk: Desk = new Desk({ store, maker, beforeChange: () => moves.flush() });
  const moves: Moves = new Moves({
    store,
    now,
    current: () => desk.current.peek(),
    async storeFirst(id) {
      const stored = await storeFirst(desk.current.peek(), id, store, maker);
      // Its number was used up, which Settings shows.
      void shelf.refresh('settings');
      return stored;
    },
    renewed(stored) {
      desk.renew(stored);
      shelf.keep(stored);
    },
    nextMove: toasts.dismissPassing,
    undone: (before, after, question) => {
      toasts.done('Undone.');
      leadBack(route, before, after, question);
    },
    done: toasts.done,
    problem: toasts.problem,
  });
  const attached = startAttached({ mailbox, current: desk.current, tab: desk.tab }, until);
  const drafting = startDrafting({
    current: desk.current,
    settings: shelf.settings,
    attached: attached.attachedToReply,
    today: ports.today,
  });
  const sending = startSending({
    mailbox,
    clipboard,
    now,
    current: () => desk.current.peek(),
    letter: () => drafting.letter.peek(),
    findings: () => attached.refreshAttached().then(() => drafting.findings.peek()),
    openMail: () => desk.tab.peek(),
    actOn: (id, move) => moves.actOn(id, move),
    session: { flush: () => moves.flush(), toast: toasts.done, problem: toasts.problem },
    openNewMessage: (subject, body, to) =>
      openNewMessage({ mailbox, keepInHand: () => desk.keepInHand() }, subject, body, to),
    hold: toasts.hold,
    leadTo: (finding) => route.leadTo(finding),
  });
  return {
    store,
    toasts,
    route,
    shelf,
    maker,
    desk,
    moves,
    drafting,
    attached,
    sending,
    team: chosenTeam(desk),
    deletions: signal(0),
  };
}

/**
 * Leads to the question that came back: the one that was changed, or the first that is not as it was; where one has gone,
 * to the one in its place.
 */
function leadBack({ view, place }: Route, before: Case | null, after: Case, changed: string | null): void {
  if (before?.id !== after.id || view.peek() !== 'request') return;
  const [was, is] = [before.questions, after.questions];
  const differs = is.findIndex((question, at) => JSON.stringify(question) !== JSON.stringify(was[at]));
  if (differs === -1 && was.length === is.length) return;
  const first = differs === -1 ? is.at(-1) : is[differs];
  const back = is.find(({ id }) => id === changed) ?? first;
  if (back) place.value = { kind: 'question', question: back.id, team: null, head: true };
}

async function showCase({ store, desk, moves, route, toasts }: Room, id: string): Promise<void> {
  await moves.flush();
  const stored = await store.cases.get(id);
  if (stored === undefined) return toasts.problem('That case is no longer stored.');
  desk.pin(stored);
  route.go('request');
}

async function joinOpenMail({ desk, moves }: Room, id: string): Promise<void> {
  const tab = desk.tab.peek();
  if (tab?.state !== 'mail') return;
  const move = { kind: 'join-mail', mail: namesOf(tab) } as const;
  if (await moves.actOn(id, move, 'This case is now the open mail’s.')) await desk.findAgain(id);
}

async function removeCase({ store, desk, moves, shelf, toasts }: Room, id: string): Promise<void> {
  await moves.flush();
  const removed = await store.cases.remove(id);
  await desk.forget(id);
  await shelf.refresh('cases');
  if (!removed) return;
  toasts.done('Draft deleted.', async () => {
    await store.cases.restore(removed);
    await shelf.refresh('cases');
    desk.renew(removed);
  });
}

/** A case that was stored once and is stored no more was deleted, here or in another window: it stays deleted. */
async function storeFirst(shown: Case | null, id: string, store: Store, maker: CaseMaker): Promise<Case> {
  if (shown?.id !== id) throw new Error('The case was removed.');
  if (shown.revision > 0 || shown.source.webmail === 'pasted')
    throw new Error('This draft was deleted. Undo that, or open the mail again to start a new one.');
  return store.cases.open(await maker.numbered(shown));
}

/** The chosen team while the case has it, otherwise its first. */
function chosenTeam(desk: Desk) {
  const chosen = signal('');
  const shown = computed(() => {
    const teams = desk.current.value?.teams ?? [];
    return (teams.find((team) => team.id === chosen.value) ?? teams[0])?.id ?? '';
  });
  const choose = (team: string) => {
    chosen.value = team;
  };
  return { shown, choose };
}

async function chooseMessage({ desk, toasts }: Room, mailbox: Mailbox, messageId: string): Promise<void> {
  const tab = desk.tab.peek();
  if (tab?.state !== 'mail') return;
  const { webmail, account, threadId } = tab.key;
  const read = await mailbox.choose({ webmail, account, threadId, messageId }).catch(() => false);
  if (!read) toasts.problem('That message is not unfolded in the mail. Open it there, then choose it again.');
}

function markQuestion(desk: Desk, mailbox: Mailbox, question: string | null): void {
  const shown = desk.current.peek();
  const key = shown && !desk.detached.peek() ? ownKey(shown, desk.tab.peek()) : null;
  if (!shown || !key) return;
  mailbox.mark(key, shown.questions.find(({ id }) => id === question)?.span ?? null);
}
