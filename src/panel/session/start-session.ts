import { computed, signal } from '@preact/signals';
import type { Case } from '../../domain/case/case.ts';
import { same } from '../../domain/value/same.ts';
import type { Store } from '../../storage/store.ts';
import { StoreError } from '../../storage/trouble.ts';
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
import { letGo, removeCase } from './remove-case.ts';
import { ownKey } from './reply-key.ts';
import { rereading } from './rereading.ts';
import { type Address, type Route, startRoute } from './route.ts';
import { startSending } from './sending.ts';
import { type Shelf, startShelf } from './shelf.ts';
import { notDone, startToasts, type Toasts } from './toasts.ts';
import { type NotStored, startTyping, tellsNotStored } from './typing.ts';

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
  const told = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => until.aborted || toasts.problem(notShown(error)));
  ports.mailbox.watch((state) => told(desk.arrive(state)), until);
  ports.store.watch((change) => {
    if (change.store === 'all' && change.deleted) return told(forgetAll(room));
    if (change.store === 'drafts' || change.store === 'all') room.typing.drafts.hear();
    shelf.hear(change);
    told(desk.hear(change));
  }, until);
  const safely = tellsWhatFails(toasts, until);
  const show = safely((id: string) => showCase(room, id));
  const remove = safely((id: string) => removeCase(room, id, show));
  return {
    store: ports.store,
    now: ports.now,
    today: ports.today,
    ...route,
    act: (move, said) => moves.act(move, said),
    actSoon: (key, move, then) => moves.actSoon(key, move, then),
    undo: () => moves.undo(),
    canUndo: moves.canUndo,
    ...room.sending,
    tab: desk.tab,
    current: room.current,
    detached: desk.detached,
    previous: desk.previous,
    ofConversation: desk.ofConversation,
    perhapsOfMail: desk.perhapsOfMail,
    joinOpenMail: safely((id: string) => joinOpenMail(room, id)),
    startAnew: safely(() => moves.flush().then(() => desk.startAnew())),
    authority: room.drafting.authority,
    holidays: room.drafting.holidays,
    letter: room.drafting.letter,
    findings: room.drafting.findings,
    checked: room.drafting.checked,
    team: team.shown,
    chooseTeam: team.choose,
    ...room.typing,
    cases: shelf.cases,
    refresh: shelf.refresh,
    refreshAll: () => refreshAll(room),
    deleteAll: () => deleteAll(room),
    showCase: show,
    showOpenMail: () => void moves.flush().then(() => desk.unpin()),
    removeCase: remove,
    treatAsRequest: () => void safely(() => moves.flush().then(() => desk.treatAsRequest()))(),
    ...rereading(room, ports.mailbox, remove),
    readPasted: ports.readPasted,
    startPasted: (request) => startPasted(room, request, remove),
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
  const shelf = startShelf(store, (error) => until.aborted || toasts.problem(notShown(error)));
  const maker = caseMaker(store, ports);
  const notStored = tellsNotStored(toasts);
  const desk: Desk = new Desk({
    store,
    maker,
    beforeChange: () => moves.flush(),
    gone: (id) => letGo(room, id),
  });
  const moves: Moves = movesIn({ desk, store, now, shelf, maker, toasts, route, notStored });
  const typing = startTyping({ store, shelf, moves, notStored }, until);
  const current = computed(() => desk.current.value && moves.withTyped(desk.current.value));
  const attached = startAttached({ mailbox, current: desk.current, tab: desk.tab }, until);
  const drafting = startDrafting({
    current,
    settings: typing.settings,
    attached: attached.attachedToReply,
    today: ports.today,
  });
  const sending = startSending({
    mailbox,
    clipboard,
    now,
    current: () => current.peek(),
    letter: () => drafting.letter.peek(),
    findings: () => attached.refreshAttached().then(() => drafting.allFindings()),
    openMail: () => desk.tab.peek(),
    actOn: (id, move) => moves.actOn(id, move),
    session: { flush: typing.flush, toast: toasts.done, problem: toasts.problem },
    openNewMessage: (subject, body, to) =>
      openNewMessage({ mailbox, keepInHand: () => desk.keepInHand() }, subject, body, to),
    hold: toasts.hold,
    leadTo: (finding) => route.leadTo(finding),
  });
  const team = chosenTeam(desk);
  const said = { toasts, route, current, drafting, attached, sending, team };
  const room = { store, shelf, maker, desk, moves, typing, ...said };
  return room;
}

type Ground = Pick<Ports, 'store' | 'now'> & {
  readonly desk: Desk;
  readonly shelf: Shelf;
  readonly maker: CaseMaker;
  readonly toasts: Toasts;
  readonly route: Route;
  readonly notStored: NotStored;
};

function movesIn({ desk, store, now, shelf, maker, toasts, route, notStored }: Ground): Moves {
  return new Moves({
    store,
    now,
    current: desk.current,
    async storeFirst(id, typedIn) {
      const inHand = desk.current.peek();
      const stored = await storeFirst(inHand?.id === id ? inHand : typedIn, id, store, maker);
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
    notStored: notStored.tell,
  });
}

/**
 * Leads to the question that came back: the one that was changed, or the first that is not as it was; where one has gone,
 * to the one in its place.
 */
function leadBack({ view, place }: Route, before: Case | null, after: Case, changed: string | null): void {
  if (before?.id !== after.id || view.peek() !== 'request') return;
  const [was, is] = [before.questions, after.questions];
  const differs = is.findIndex((question, at) => !same(question, was[at]));
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

/** What fails is told, by nobody else: who calls these waits for nothing. A panel that is closed has nobody to tell. */
function tellsWhatFails(toasts: Toasts, until: AbortSignal) {
  return <A extends readonly unknown[]>(work: (...given: A) => Promise<unknown>) =>
    async (...given: A): Promise<void> => {
      try {
        await work(...given);
      } catch (error) {
        if (!until.aborted) toasts.problem(notDone(error));
      }
    };
}

/** What to tell when something could not be taken up. Only storage speaks to the officer; what else throws may quote a mail. */
function notShown(error: unknown): string {
  if (error instanceof StoreError) return error.message;
  const kind = error instanceof Error ? error.name : 'unknown error';
  return `This could not be shown (${kind}). Nothing was deleted. Close the panel and open it again.`;
}

/** A case that was stored once and is stored no more was deleted, here or in another window: it stays deleted. */
async function storeFirst(shown: Case | null, id: string, store: Store, maker: CaseMaker): Promise<Case> {
  if (shown?.id !== id) throw new Error('The case was removed.');
  if (shown.revision > 0 || shown.source.webmail === 'pasted') await mustBeDamaged(store, id);
  return maker.open(shown);
}

/** What is in hand is all that is left of a draft whose record was damaged meanwhile: that one makes room for it. */
async function mustBeDamaged(store: Store, id: string): Promise<void> {
  const damaged = await store.damaged.all();
  if (!damaged.some((one) => one.store === 'cases' && one.key === id && !one.aside))
    throw new StoreError('This draft was deleted. Undo that, or open the mail again to start a new one.');
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
