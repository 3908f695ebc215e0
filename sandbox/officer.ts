import type { Locator, Page } from 'playwright-core';
import { conversationPath } from './mails/ids.ts';
import type { WebmailName } from './mails/mail.ts';

/// What an officer does, step by step, with mailbox and panel: the words that `npm start` and the end-to-end tests are
/// written in. Everything goes through what an officer sees: names, labels, buttons.

/** How the panel names a status. */
export type StatusName =
  | 'Answer'
  | 'Withhold'
  | 'Not held'
  | 'Withhold part'
  | 'Part held'
  | 'Available elsewhere'
  | 'Not applicable'
  | 'Neither confirm nor deny';

const USUAL: readonly StatusName[] = ['Answer', 'Withhold', 'Not held'];

/** The officer at the side panel. */
export class Officer {
  readonly panel: Page;
  /** Clicks and key chords so far, typed words not counted. */
  actions = 0;

  constructor(panel: Page) {
    this.panel = panel;
  }

  /** The card of the question with that label. */
  card(label: string): Locator {
    const exact = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
    return this.panel
      .locator('article.question')
      .filter({ has: this.panel.locator('.question-label', { hasText: exact }) });
  }

  /** The words of every question shown, in order. */
  questions(): Promise<string[]> {
    return this.panel.locator('article.question .question-text').allInnerTexts();
  }

  async view(name: 'Request' | 'Letter' | 'Library' | 'Cases' | 'Settings'): Promise<void> {
    await this.press(this.panel.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }));
  }

  /** Types an answer into the question's box; a question with words in it counts as answered. */
  async answer(label: string, words: string): Promise<void> {
    await this.press(this.card(label).getByRole('textbox', { name: 'Answer' }));
    await this.write(words);
  }

  /** Opens the question's card, if it is folded, as cards are that need nothing more. */
  async unfold(label: string): Promise<void> {
    const words = this.card(label).locator('button.question-text');
    // A card that lacks something unfolds by itself once the rules have judged, perhaps under this very press.
    for (let turn = 0; turn < 3 && (await words.getAttribute('aria-expanded')) === 'false'; turn += 1)
      await this.press(words);
  }

  async status(label: string, status: StatusName): Promise<void> {
    const card = this.card(label);
    if (USUAL.includes(status)) return this.press(card.getByRole('button', { name: status, exact: true }));
    await this.press(card.getByRole('button', { name: 'More choices' }));
    await this.press(card.getByRole('menuitemradio', { name: status }));
  }

  /** Withholds the answer under these provisions; `what` names it in the letter. */
  async withhold(label: string, provisions: readonly string[], what = ''): Promise<void> {
    await this.status(label, 'Withhold');
    if (what !== '') await this.card(label).getByRole('textbox', { name: 'What is withheld' }).fill(what);
    for (const provision of provisions) await this.claim(label, provision);
  }

  async claim(label: string, provision: string): Promise<void> {
    const card = this.card(label);
    await this.press(card.getByRole('button', { name: /^(exemption|exception)$/ }));
    await card.getByRole('combobox', { name: 'number or words' }).fill(provision);
    await this.key('Enter');
  }

  /** Chooses how likely the harm is, for an exemption with a prejudice test ("s43(2)"). */
  async likelihood(label: string, citation: string, choice: 'would' | 'would be likely to'): Promise<void> {
    this.actions += 1;
    await this.card(label)
      .getByRole('combobox', { name: `${citation}: how likely the harm is` })
      .selectOption({ label: choice });
  }

  async notApplicable(label: string, because: string): Promise<void> {
    await this.status(label, 'Not applicable');
    this.actions += 1;
    const choice = this.card(label).getByRole('combobox', { name: 'Because of the answer to' });
    const option = choice.locator('option', { hasText: new RegExp(`^(Question|Q)?\\s*${because}\\b`) });
    await choice.selectOption({
      index: await option.evaluate((found) => (found as HTMLOptionElement).index),
    });
  }

  /** Takes the library's reasons for a claimed exemption ("s43(2)") into the letter. */
  async giveReasons(citation: string): Promise<void> {
    await this.press(this.panel.getByRole('button', { name: `Add the reasons for ${citation}` }));
    await this.told(`Reasons for ${citation} added.`).waitFor();
  }

  /** Attaches a paragraph of the library to the letter as a whole: of that provision ("s12(1)"), found by its title. */
  async attachClause(citation: string, title: string): Promise<void> {
    await this.press(this.panel.getByRole('button', { name: 'clause', exact: true }));
    await this.panel.getByRole('combobox', { name: /^Clause:/ }).fill(title);
    await this.press(this.panel.getByRole('option').filter({ hasText: citation }).first());
  }

  /** Writes over the placeholders of that name ({{harm}}) in the clauses shown, one after another. */
  async fillIn(name: string, words: string): Promise<void> {
    const open = this.panel.locator('.unfilled', { hasText: `{{${name}}}` });
    for (let left = await open.count(); left > 0; left -= 1) {
      await this.press(open.first());
      await this.write(words);
      await expectFewer(open, left);
    }
  }

  /** Writes over every placeholder that is left in the clauses shown. */
  async fillInAll(words: string): Promise<void> {
    const open = this.panel.locator('section.attached .unfilled');
    const names = await open.allInnerTexts();
    for (const name of new Set(names)) await this.fillIn(name.replace(/[{}]/g, ''), words);
  }

  /** Answers a question, with its parts, under the other law of the land ("EIR 2004"). */
  async answerUnder(label: string, law: string): Promise<void> {
    await this.press(this.card(label).getByRole('button', { name: /: more$/ }));
    await this.press(this.panel.getByRole('menuitem', { name: `Answer under ${law}` }));
  }

  /** Gives the authority's details in Settings, as on the first day. */
  async introduce(details: Readonly<Record<string, string>>): Promise<void> {
    await this.view('Settings');
    for (const [label, words] of Object.entries(details))
      await this.panel.getByRole('textbox', { name: label, exact: true }).fill(words);
    await this.saved();
    await this.view('Request');
  }

  async nameTeams(first: string, second: string): Promise<void> {
    await this.press(this.panel.getByRole('button', { name: 'More about this case' }));
    await this.press(this.panel.getByRole('menuitem', { name: 'Add a team' }));
    await this.panel.getByLabel('The team that answers now').fill(first);
    await this.panel.getByLabel('The team to add').fill(second);
    await this.press(this.panel.getByRole('button', { name: 'Add', exact: true }));
  }

  async chooseTeam(name: string): Promise<void> {
    await this.press(this.panel.getByRole('group', { name: 'Team' }).getByRole('button', { name }));
  }

  /** Opens the list of the conversation's messages. */
  async listMessages(): Promise<void> {
    await this.press(this.panel.getByRole('button', { name: /^Message \d+ of \d+/ }));
  }

  /** Chooses the message that the panel describes so ("looks like a chaser"). */
  async chooseMessage(what: string): Promise<void> {
    await this.listMessages();
    const list = this.panel.getByRole('dialog', { name: 'Messages of this conversation' });
    await this.press(list.getByRole('button').filter({ hasText: what }));
  }

  /** Waits until what was typed is stored. */
  async saved(): Promise<void> {
    await this.panel.getByText('Saved', { exact: true }).waitFor();
  }

  async insert(): Promise<void> {
    await this.press(this.panel.getByRole('button', { name: /^Insert/ }));
  }

  async undoInsert(): Promise<void> {
    await this.press(this.panel.getByRole('button', { name: 'Undo', exact: true }));
  }

  /** The passing message that says these words. */
  told(words: string | RegExp): Locator {
    return this.panel.locator('.toast').filter({ hasText: words });
  }

  /** Closes every passing message. */
  async dismissAll(): Promise<void> {
    const close = this.panel.locator('.toast').getByRole('button', { name: 'Close this message' });
    while ((await close.count()) > 0) await this.press(close.first());
  }

  /** Puts words into the editor that has opened, in one go as dictation does. */
  private async write(words: string): Promise<void> {
    await this.panel.locator('.ProseMirror-focused').waitFor();
    await this.panel.keyboard.insertText(words);
  }

  /** Clicks, and counts it. */
  async press(target: Locator): Promise<void> {
    this.actions += 1;
    await target.click();
  }

  /** Presses a key or a chord, and counts it. */
  async key(chord: string): Promise<void> {
    this.actions += 1;
    await this.panel.keyboard.press(chord);
  }
}

/** Waits until there are fewer than so many. */
async function expectFewer(found: Locator, count: number): Promise<void> {
  await found.nth(count - 1).waitFor({ state: 'detached' });
}

/** The mailbox as the officer sees it: only what both webmails have. */
export class MailboxPage {
  readonly page: Page;
  readonly webmail: WebmailName;

  constructor(page: Page, webmail: WebmailName) {
    this.page = page;
    this.webmail = webmail;
  }

  /** Opens the conversation with that subject from the list. */
  async open(subject: string): Promise<void> {
    await this.page.getByText(subject).first().click();
  }

  /** Goes to a conversation as the webmail itself does: its address changes, and nothing is loaded. */
  async goTo(conversation: string): Promise<void> {
    await this.page.evaluate(
      (address) => {
        if (address.includes('#')) location.hash = address.slice(address.indexOf('#'));
        else {
          history.pushState(null, '', address);
          dispatchEvent(new PopStateEvent('popstate'));
        }
      },
      conversationPath(this.webmail, conversation),
    );
  }

  /** Presses Reply in the open message. */
  async reply(): Promise<void> {
    const reply = this.page.getByRole('button', { name: 'Reply', exact: true });
    await reply.filter({ visible: true }).first().click();
    await this.editor.waitFor();
  }

  /** Presses Forward in the open message. */
  async forward(): Promise<void> {
    const forward = this.page.getByRole('button', { name: 'Forward', exact: true });
    const link = this.page.getByRole('link', { name: 'Forward', exact: true });
    await forward.or(link).filter({ visible: true }).first().click();
    await this.editor.waitFor();
  }

  /** Attaches a file of that name to the message that is being written. */
  async attach(name: string): Promise<void> {
    const input = this.page.getByLabel('Files to attach').last();
    await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from('none') });
    await this.page.getByText(name).filter({ visible: true }).first().waitFor();
  }

  /** Opens a new message, as the officer does without the extension. */
  async compose(): Promise<void> {
    const before = await this.subjects.count();
    await this.page.getByRole('button', { name: this.webmail === 'gmail' ? 'Compose' : 'New mail' }).click();
    await this.subjects.nth(this.webmail === 'gmail' ? before : 0).waitFor();
  }

  /** The subject boxes of the new messages that are shown. */
  get subjects(): Locator {
    return this.page.getByLabel(this.webmail === 'gmail' ? 'Subject' : 'Add a subject', { exact: true });
  }

  /** Whom the newest of the new messages goes to. */
  get recipients(): Locator {
    return this.page.getByRole('textbox', { name: this.webmail === 'gmail' ? 'To recipients' : 'To' }).last();
  }

  /** The extension's button in the open message: inside a closed shadow root, so only its host can be found. */
  get button(): Locator {
    return this.page.locator('foi-drafter-button');
  }

  /** Unfolds the oldest message that is collapsed. */
  async unfold(): Promise<void> {
    const collapsed =
      this.webmail === 'gmail' ? '.kv' : '[aria-label="Email message"][aria-expanded="false"] .header';
    await this.page.locator(`${collapsed}:visible`).first().click();
  }

  /** The editor of the open reply. */
  get editor(): Locator {
    return this.page.locator(
      this.webmail === 'gmail'
        ? '[g_editable="true"][role="textbox"]:visible'
        : '[contenteditable="true"][role="textbox"][aria-multiline="true"]:visible',
    );
  }

  /** Presses Send in the open reply. */
  async send(): Promise<void> {
    await this.page.getByRole('button', { name: 'Send' }).click();
  }
}
