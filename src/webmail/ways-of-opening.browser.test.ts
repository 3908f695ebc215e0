import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { isOneConversation, kinship } from '../domain/email/mail-key.ts';
import { type Adapter, isPlace } from './adapter.ts';
import { connectGmail, gmailAdapter } from './gmail/connect-gmail.ts';
import { outlookAdapter } from './outlook/connect-outlook.ts';
import type { MailKey } from './webmail.ts';

/// Random mails, each opened in two random ways, as the pages show them: a mail is itself, and never another.

/** A mail as a mailbox knows it. Ids differ between mailboxes, as they do. */
type Mail = {
  readonly mailbox: number;
  readonly thread: number;
  readonly message: number;
  readonly sender: number;
  readonly minute: number;
};

const mailOf = fc.record<Mail>({
  mailbox: fc.integer({ min: 0, max: 1 }),
  thread: fc.integer({ min: 0, max: 3 }),
  message: fc.integer({ min: 0, max: 5 }),
  sender: fc.integer({ min: 0, max: 1 }),
  minute: fc.integer({ min: 0, max: 1 }),
});
const address = ({ mailbox }: Mail) => `foi-${mailbox}@example.org`;
const sender = ({ sender }: Mail) => `person-${sender}@example.org`;
/** Ids hold more than the message's own number, so a mail is in one conversation and has one sender. */
const numberOf = ({ mailbox, thread, message, sender, minute }: Mail) =>
  0x19ac0de000000000n + BigInt(((((mailbox * 8 + thread) * 8 + message) * 8 + sender) * 8 + minute) * 16 + 1);
const threadOf = (mail: Mail) => numberOf({ ...mail, message: 0, sender: 0, minute: 0 });

const hex = (number: bigint, isUpper: boolean) =>
  isUpper ? number.toString(16).toUpperCase() : number.toString(16);
const nothing = fc.constantFrom(null, 'undefined', 'null', '', '#undefined');
const attribute = (name: string, value: string | null) => (value === null ? '' : `${name}="${value}"`);

const gmailWay = fc
  .record({
    permThread: fc.option(nothing, { nil: 'number' as const }),
    permMessage: fc.option(nothing, { nil: 'number' as const }),
    isUpper: fc.boolean(),
    account: fc.constantFrom('label', 'title', 'delegated', 'none'),
    place: fc.constantFrom('u/0/', 'u/3/', ''),
    route: fc.constantFrom('#inbox/FMfcgzQbfXyz0123456789', '#search/foi/FMfcgzQbfXyz0123456789', 'window'),
  })
  .map((way) => ({ ...way, legacy: way.permThread !== 'number' || way.permMessage !== 'number' }));
type GmailWay = typeof gmailWay extends fc.Arbitrary<infer T> ? T : never;

function openGmail(mail: Mail, way: GmailWay): MailKey {
  const [thread, message] = [threadOf(mail), numberOf(mail)];
  const isWindow = way.route === 'window';
  const legacy = (name: string, number: bigint) =>
    attribute(name, way.legacy ? hex(number, way.isUpper) : null);
  const perm = (shown: string | null, number: string) => (shown === 'number' ? number : shown);
  document.title =
    way.account === 'title' || way.account === 'delegated' ? `A request - ${address(mail)} - Gmail` : '';
  document.body.innerHTML = `
    ${way.account === 'label' ? `<div role="banner"><a aria-label="Account (${address(mail)})"></a></div>` : ''}
    ${way.account === 'delegated' ? '<div role="banner"><a aria-label="Account (sam@example.org)"></a></div>' : ''}
    <div role="main"><h2 class="hP" ${attribute('data-thread-perm-id', perm(way.permThread, `thread-f:${thread}`))}
      ${isWindow ? '' : legacy('data-legacy-thread-id', thread)}>A request</h2>
      <div class="adn" ${attribute('data-message-id', perm(way.permMessage, `#msg-f:${message}`))}
        ${legacy('data-legacy-message-id', message)}>
      <table><tr><td class="gF"><span class="gD" email="${sender(mail)}" name="A person"></span></td></tr></table>
      <div class="gK"><span class="g3" title="16 Nov 2026, 09:1${mail.minute}"></span></div>
      <div class="ii gt"><div class="a3s">What did it cost?</div></div></div></div>`;
  const base = `https://mail.google.com/mail/${way.account === 'delegated' ? 'u/0/d/AEoRX/' : way.place}`;
  const url = isWindow ? `${base}popout?th=%23${hex(thread, false)}` : `${base}${way.route}`;
  return keyIn(gmailAdapter({ document, url: () => new URL(url) }));
}

const outlookWay = fc.record({
  view: fc.constantFrom('list', 'search', 'deep link'),
  isInCapitals: fc.boolean(),
  account: fc.constantFrom('tree', 'path', 'none'),
  folder: fc.constantFrom('inbox', 'sentitems', 'AAMkfolder'),
});
type OutlookWay = typeof outlookWay extends fc.Arbitrary<infer T> ? T : never;

const long = (kind: string, number: bigint) => `${kind}kADI3mailbox${number.toString(36)}conversation=`;
/** Eleven characters, as they count up: neighbours differ in one, some only in being a capital. */
const short = (number: bigint) => {
  const figures = [...number.toString(7).slice(-10)].map((figure) => 'AaBbCcD'.charAt(Number(figure)));
  return `Q${figures.join('')}`;
};

function openOutlook(mail: Mail, way: OutlookWay): MailKey {
  const [conversation, item] = [long('AAQ', threadOf(mail)), long('AAM', numberOf(mail))];
  const id = short(numberOf(mail));
  const cased = (text: string) => encodeURIComponent(way.isInCapitals ? text.toUpperCase() : text);
  const isAlone = way.view === 'deep link';
  const row = `<div data-convid="${conversation}" aria-selected="${way.view === 'list'}"></div>`;
  const heading = isAlone ? `MSG_${id}_SUBJECT` : `CONV_${short(threadOf(mail))}_SUBJECT`;
  document.body.innerHTML = `
    ${way.account === 'tree' ? `<div role="tree"><div role="treeitem" title="${address(mail)}"></div></div>` : ''}
    ${isAlone ? '' : row}
    <div id="ReadingPaneContainerId"><span id="${heading}" role="heading">A request</span>
      <div aria-label="Email message"><span aria-label="From: A person<${sender(mail)}>"></span>
      <div id="MSG_${id}_DATETIME">Mon 16/11/2026 09:1${mail.minute}</div>
      <div id="UniqueMessageBody_1">What did it cost?</div></div></div>`;
  const mailbox = way.account === 'path' ? `${address(mail)}/` : '';
  const place = isAlone ? `deeplink/read/${cased(item)}` : `${way.folder}/id/${cased(conversation)}`;
  const url = new URL(`https://outlook.office.com/mail/${mailbox}${place}`);
  return keyIn(outlookAdapter({ document, url: () => url }));
}

function keyIn(adapter: Adapter): MailKey {
  const sight = adapter.locate();
  if (!isPlace(sight)) throw new Error(`Not read: ${JSON.stringify(sight)}`);
  return sight.key;
}

const isSame = (a: Mail, b: Mail) => JSON.stringify(a) === JSON.stringify(b);
const isTogether = (a: Mail, b: Mail) => a.mailbox === b.mailbox && a.thread === b.thread;

function checkWays<W>(way: fc.Arbitrary<W>, open: (mail: Mail, way: W) => MailKey): void {
  fc.assert(
    fc.property(mailOf, mailOf, way, way, (mail, other, one, two) => {
      const first = open(mail, one);
      const again = open(mail, two);
      expect([kinship(first, again), kinship(again, first)]).toEqual(['same', 'same']);
      const another = open(other, two);
      if (!isSame(mail, other))
        expect([kinship(first, another), kinship(another, first)]).not.toContain('same');
      if (!isTogether(mail, other)) expect(isOneConversation(first, another)).toBe(false);
    }),
    { numRuns: 400 },
  );
}

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

test('a mail in Gmail is itself, whichever way it was opened, and never another', () => {
  checkWays(gmailWay, openGmail);
});

test('a mail in Outlook is itself, whichever way it was opened, and never another', () => {
  checkWays(outlookWay, openOutlook);
});

test('the order of the messages, and which are unfolded, swaps none', () => {
  const shape = fc.uniqueArray(mailOf, {
    minLength: 2,
    maxLength: 5,
    selector: ({ message, sender, minute }) => `${message} ${sender} ${minute}`,
  });
  fc.assert(
    fc.property(shape, fc.infiniteStream(fc.boolean()), (shapes, folded) => {
      const mails = shapes.map((mail) => ({ ...mail, mailbox: 0, thread: 0 }));
      const named = (shown: readonly Mail[]) => {
        const isFolded = shown.map((_, at) => at > 0 && (folded.next().value ?? false));
        document.body.innerHTML = `<div data-convid="AAQkADI3conversationOne=" aria-selected="true"></div>
          <div id="ReadingPaneContainerId"><span id="CONV_1_SUBJECT" role="heading">A request</span>${shown
            .map(
              (
                mail,
                at,
              ) => `<div aria-label="Email message"><span aria-label="From: <${sender(mail)}>"></span>
              <div id="MSG_${short(numberOf(mail))}_DATETIME">Mon 16/11/2026 09:1${mail.minute}</div>
              ${isFolded[at] ? '' : `<div id="UniqueMessageBody_${at}">${numberOf(mail)}</div>`}</div>`,
            )
            .join('')}</div>`;
        const sight = outlookAdapter({
          document,
          url: () => new URL('https://outlook.office.com/mail/'),
        }).locate();
        if (!isPlace(sight)) throw new Error(`Not read: ${JSON.stringify(sight)}`);
        return sight.messages.flatMap(({ body, messageId }) => (body ? [[body.textContent, messageId]] : []));
      };
      const names = new Map(mails.map((mail) => [String(numberOf(mail)), short(numberOf(mail))]));
      for (const [words, id] of [...named(mails), ...named([...mails].reverse())])
        expect(names.get(words ?? '')).toBe(id);
    }),
    { numRuns: 150 },
  );
});

test('ids that are painted late are seen when they come, and so is the mailbox in the title', async () => {
  document.title = '';
  document.body.innerHTML = `<div role="main"><h2 class="hP" data-thread-perm-id="undefined">A request</h2>
    <div class="adn" data-message-id="#msg-f:2">
    <table><tr><td class="gF"><span class="gD" email="rowan@example.org" name="Rowan"></span></td></tr></table>
    <div class="ii gt"><div class="a3s">What did it cost?</div></div></div></div>`;
  const ends = new AbortController();
  const url = () => new URL('https://mail.google.com/mail/u/0/#inbox/FMfcgzQbfXyz0123456789');
  const webmail = connectGmail({ document, url });
  const next = () => new Promise<void>((resolve) => heard.push(resolve));
  const heard: (() => void)[] = [];
  const changed = () => heard.splice(0).map((tell) => tell());
  webmail.watch({ changed, looked: () => {} }, ends.signal);
  expect(await webmail.readConversation(ends.signal)).toMatchObject({ why: 'hook-missing' });
  const painted = next();
  document.querySelector('h2')?.setAttribute('data-legacy-thread-id', '19ac0de000000001');
  await painted;
  const key = async () => {
    const read = await webmail.readConversation(ends.signal);
    return 'newest' in read && read.newest.open && 'key' in read.newest.open ? read.newest.open.key : read;
  };
  const threadId = `thread-f:${0x19ac0de000000001n}`;
  expect(await key()).toMatchObject({ threadId, account: '' });
  const titled = next();
  document.title = 'A request - foi@example.org - Gmail';
  await titled;
  expect(await key()).toMatchObject({ threadId, account: 'foi@example.org' });
  ends.abort();
});
