import { render } from 'preact';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { FoiCase } from '../../src/domain/case/case.ts';
import { readFile } from '../../src/files/read-file.ts';
import { renderPanel } from '../../src/panel/render-panel.tsx';
import type { Session } from '../../src/panel/session/session.ts';
import { startSession } from '../../src/panel/session/start-session.ts';
import { openStore } from '../../src/storage/open-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { readPasted } from '../../src/webmail/body/read-pasted.ts';
import { SampleMailbox } from './sample-mailbox.ts';

/** A panel on a page of its own, for one test. It is Friday 27 November 2026. */
export type OpenPanel = {
  /** Of its database: another window opens the same one. */
  readonly name: string;
  readonly place: HTMLElement;
  readonly store: Store;
  readonly mailbox: SampleMailbox;
  readonly session: Session;
  /** What was put on the clipboard. */
  readonly copied: readonly { readonly html: string; readonly text: string }[];
  /** The only case stored. */
  readonly stored: () => Promise<FoiCase | undefined>;
  readonly close: () => void;
};

/** Opens a panel on a database of its own; given the name of one, on that: as it is opened again after it was closed. */
export async function openPanel(name: string = crypto.randomUUID()): Promise<OpenPanel> {
  const ends = new AbortController();
  const place = document.createElement('div');
  document.body.append(place);
  const store = await openStore({ name });
  const mailbox = new SampleMailbox();
  const copied: { html: string; text: string }[] = [];
  const session = startSession(
    {
      store,
      mailbox,
      clipboard: { write: async (html, text) => void copied.push({ html, text }) },
      readPasted,
      readFile,
      address: { read: () => '', write: () => {}, watch: () => {} },
      now: () => '2026-11-27T10:00:00Z',
      today: () => '2026-11-27',
    },
    ends.signal,
  );
  renderPanel(place, session, ends.signal);
  const close = () => {
    ends.abort();
    store.close();
    render(null, place);
    place.remove();
  };
  return {
    name,
    place,
    store,
    mailbox,
    session,
    copied,
    close,
    stored: async () => (await store.cases.all())[0],
  };
}

/** The first and the third question of the sample mail. */
export const FIRST = 'Do you use a social media management platform?';
export const SPEND = 'How much do you spend annually on a Social media management tool?';

/** A question's card. */
export function card(question: string) {
  return page.getByRole('article', { name: question });
}

/** A button by its name. */
export function button(name: string | RegExp) {
  return page.getByRole('button', { name });
}

/** Focuses an answer and waits for the editor, which is loaded when first used. */
export async function openAnswer(question: string): Promise<void> {
  await card(question).getByRole('textbox', { name: 'Answer' }).click();
  // The editor is loaded when first used.
  await expect
    .poll(() => document.activeElement?.classList.contains('ProseMirror'), { timeout: 15_000 })
    .toBe(true);
}
