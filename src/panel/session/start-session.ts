import { computed } from '@preact/signals';
import type { FoiCase } from '../../domain/case/case.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import { same } from '../../domain/value/same.ts';
import type { Store } from '../../storage/store.ts';
import { StoreError } from '../../storage/trouble.ts';
import { actingBy } from './acting.ts';
import { startAttached } from './attached.ts';
import { type CaseMaker, caseMaker } from './case-maker.ts';
import { type Clipboard, copyText } from './clipboard.ts';
import { deleteAll, forgetAll, refreshAll } from './delete-all.ts';
import { Desk } from './desk.ts';
import { startDrafting } from './drafting.ts';
import { type FileReader, files } from './files.ts';
import { chooseMessage, type InHand, joinOpenMail, markQuestion, showCase } from './in-hand.ts';
import type { Mailbox } from './mailbox.ts';
import { Moves } from './moves.ts';
import { openNewMessage } from './new-message.ts';
import { type PastedReader, startPasted } from './pasted.ts';
import { letGo, removeCase } from './remove-case.ts';
import { rereading } from './rereading.ts';
import { type Address, type Route, startRoute } from './route.ts';
import { startSending } from './sending.ts';
import type { Session } from './session.ts';
import { type Shelf, startShelf } from './shelf.ts';
import { startTeam } from './team.ts';
import { startToasts, type Toasts, tellsWhatFails } from './toasts.ts';
import { type NotStored, startTyping, type Typing, tellsNotStored } from './typing.ts';

/** What the panel reaches of the world outside it. */
export type Ports = {
  readonly store: Store;
  readonly mailbox: Mailbox;
  readonly clipboard: Clipboard;
  readonly readPasted: PastedReader;
  readonly readFile: FileReader;
  readonly address: Address;
  /** The ISO instant of now. */
  readonly now: () => string;
  /** Today in Europe/London, YYYY-MM-DD. */
  readonly today: () => string;
};

/** Starts the panel's state; it follows the mailbox and other windows until the signal ends. */
export function startSession(ports: Ports, until: AbortSignal): Session {
  const { store, mailbox } = ports;
  const parts = partsOf(ports, until);
  const { desk, moves, shelf, toasts, typing, maker, route, drafting } = parts;
  const told = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => until.aborted || toasts.problem(notShown(error)));
  mailbox.watch((state) => told(desk.arrive(state)), until);
  store.watch((change) => {
    if (change.store === 'all' && change.deleted) return told(forgetAll(parts));
    if (change.store === 'drafts' || change.store === 'all') typing.drafts.hear();
    shelf.hear(change);
    told(desk.hear(change));
  }, until);
  const inHand = inHandOf(parts, tellsWhatFails(toasts, until));
  return {
    store,
    now: ports.now,
    today: ports.today,
    ...route,
    ...toasts,
    ...actingBy(moves),
    ...typing,
    ...inHand,
    ...parts.team,
    ...drafting,
    ...parts.attached,
    ...parts.sending,
    cases: shelf.cases,
    refresh: shelf.refresh,
    refreshAll: () => refreshAll(parts),
    deleteAll: () => deleteAll(parts),
    ...rereading(parts, mailbox, inHand.removeCase),
    ...files(parts, ports.readFile, inHand.removeCase),
    readPasted: ports.readPasted,
    startPasted: (request) => startPasted({ ...parts, maker }, request, inHand.removeCase),
    copyText: (text) => copyText(ports.clipboard, text),
    openNewMessage: (subject, body) => parts.openNewMessage(subject, body),
    reloadTab: () => mailbox.reload(),
  };
}

type Parts = ReturnType<typeof partsOf>;

/** What the officer does about the case in hand; what fails is told. */
function inHandOf(parts: Parts, safely: ReturnType<typeof tellsWhatFails>): InHand {
  const { desk, moves } = parts;
  const show = safely((id: string) => showCase(parts, id));
  return {
    tab: desk.tab,
    current: parts.current,
    detached: desk.detached,
    previous: desk.previous,
    ofConversation: desk.ofConversation,
    perhapsOfMail: desk.perhapsOfMail,
    joinOpenMail: safely((id: string) => joinOpenMail(parts, id)),
    startAnew: safely(() => moves.flush().then(() => desk.startAnew())),
    showCase: show,
    showOpenMail: () => void moves.flush().then(() => desk.unpin()),
    removeCase: safely((id: string) => removeCase(parts, id, show)),
    treatAsRequest: () => void safely(() => moves.flush().then(() => desk.treatAsRequest()))(),
    chooseMessage: (messageId) => chooseMessage(parts, messageId),
    mark: (question) => markQuestion(parts, question),
  };
}

/** The parts of a session, each knowing of the others only what it is given. */
function partsOf(ports: Ports, until: AbortSignal) {
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
    gone: (id) => letGo({ moves, typing, toasts }, id),
  });
  const moves: Moves = movesIn({ desk, store, now, shelf, maker, toasts, route, notStored });
  const typing: Typing = startTyping({ store, shelf, moves, notStored }, until);
  const current = computed(() => desk.current.value && moves.withTyped(desk.current.value));
  const attached = startAttached({ mailbox, current: desk.current, tab: desk.tab }, until);
  const drafting = startDrafting({
    current,
    settings: typing.settings,
    attached: attached.attachedToReply,
    today: ports.today,
  });
  const openMessage = (subject: string, body: RichText, to?: string) =>
    openNewMessage({ mailbox, keepInHand: () => desk.keepInHand() }, subject, body, to);
  const sending = startSending({
    mailbox,
    clipboard,
    now,
    current: () => current.peek(),
    letter: () => drafting.letter.peek(),
    loadLetters: drafting.loadLetters,
    findings: () => attached.refreshAttached().then(() => drafting.allFindings()),
    openMail: () => desk.tab.peek(),
    actOn: (id, move) => moves.actOn(id, move),
    session: { flush: typing.flush, toast: toasts.toast, problem: toasts.problem },
    openNewMessage: openMessage,
    hold: toasts.hold,
    leadTo: (finding) => route.leadTo(finding),
  });
  const team = startTeam(desk.current);
  const said = { toasts, route, current, drafting, attached, sending, team, openNewMessage: openMessage };
  return { store, mailbox, shelf, maker, desk, moves, typing, ...said };
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
      toasts.toast('Undone.');
      leadBack(route, before, after, question);
    },
    done: toasts.toast,
    problem: toasts.problem,
    notStored: notStored.tell,
  });
}

/**
 * Leads to the question that came back: the one that was changed, or the first that is not as it was; where one has gone,
 * to the one in its place.
 */
function leadBack(
  { view, place }: Route,
  before: FoiCase | null,
  after: FoiCase,
  changed: string | null,
): void {
  if (before?.id !== after.id || view.peek() !== 'request') return;
  const [was, is] = [before.questions, after.questions];
  const differs = is.findIndex((question, at) => !same(question, was[at]));
  if (differs === -1 && was.length === is.length) return;
  const first = differs === -1 ? is.at(-1) : is[differs];
  const back = is.find(({ id }) => id === changed) ?? first;
  if (back) place.value = { kind: 'question', question: back.id, team: null, head: true };
}

/** What to tell when something could not be taken up. Only storage speaks to the officer; what else throws may quote a mail. */
function notShown(error: unknown): string {
  if (error instanceof StoreError) return error.message;
  const kind = error instanceof Error ? error.name : 'unknown error';
  return `This could not be shown (${kind}). Nothing was deleted. Close the panel and open it again.`;
}

/** A case that was stored once and is stored no more was deleted, here or in another window: it stays deleted. */
async function storeFirst(
  shown: FoiCase | null,
  id: string,
  store: Store,
  maker: CaseMaker,
): Promise<FoiCase> {
  if (shown?.id !== id) throw new Error('The case was removed.');
  if (shown.revision > 0 || shown.source.webmail === 'pasted') await mustBeDamaged(store, id);
  return maker.open(shown);
}

/** What is in hand is all that is left of a case whose record was damaged meanwhile: that one makes room for it. */
async function mustBeDamaged(store: Store, id: string): Promise<void> {
  const damaged = await store.damaged.all();
  if (!damaged.some((one) => one.store === 'cases' && one.key === id && !one.aside))
    throw new StoreError('This case was deleted. Undo that, or open the mail again to start a new one.');
}
