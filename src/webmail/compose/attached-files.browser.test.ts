import { afterEach, describe, expect, test } from 'vitest';
import { gmailPage, outlookPage } from '../../../test/webmail/reply-pages.ts';
import type { Adapter } from '../adapter.ts';
import { makeWebmail } from '../make-webmail.ts';
import type { MailKey } from '../webmail.ts';

const url = () => new URL('https://example.org/');
const attached = ({ adapter, key }: { adapter: Adapter; key: MailKey }) =>
  makeWebmail(adapter, { document, url }).readReply(key).attached;

/** Puts a chip beside the editor of the open reply. */
function attach(editor: HTMLElement, chip: string): void {
  editor.insertAdjacentHTML('afterend', chip);
}

const CHIPS = {
  gmail: (name: string) =>
    `<div class="dL"><a class="dO"><div class="vI">${name}</div><div class="vJ">(14K)</div></a></div>`,
  outlook: (name: string) =>
    `<div role="listbox" aria-label="file attachments"><div role="option" aria-label="${name} Open 14 KB"></div></div>`,
  elsewhere: (name: string) => `<span title="${name}">x</span>`,
  sentence: (name: string) => `<span aria-label="Anhang: ${name}. Eingabetaste zum Öffnen">x</span>`,
};

afterEach(() => document.body.replaceChildren());

describe.each([
  ['gmail', gmailPage],
  ['outlook', outlookPage],
] as const)('%s: the files attached to the reply', (webmail, makePage) => {
  test('are none when no reply is open, or nothing is attached', () => {
    const page = makePage();
    expect(attached(page)).toEqual([]);
    page.open();
    expect(attached(page)).toEqual([]);
  });

  test.each([webmail, 'elsewhere', 'sentence'] as const)('are named where %s shows them', (shown) => {
    const page = makePage();
    attach(page.open(), CHIPS[shown]('staff pay v1.2.xlsx'));
    expect(attached(page)).toEqual(['staff pay v1.2.xlsx']);
  });

  test('are named once each', () => {
    const page = makePage();
    const editor = page.open();
    for (const name of ['pay.csv', 'map.pdf', 'pay.csv']) attach(editor, CHIPS[webmail](name));
    expect([...attached(page)].sort()).toEqual(['map.pdf', 'pay.csv']);
  });

  test('are not those of the mail that is answered, nor words in the reply', () => {
    const page = makePage();
    const editor = page.open('The file <b title="pay.xlsx">pay.xlsx</b>');
    editor.parentElement?.parentElement?.insertAdjacentHTML('beforebegin', CHIPS[webmail]('questions.xlsx'));
    expect(attached(page)).toEqual([]);
  });

  test('are none for another mail', () => {
    const page = makePage();
    attach(page.open(), CHIPS[webmail]('pay.xlsx'));
    expect(attached({ ...page, key: { ...page.key, messageId: 'another' } })).toEqual([]);
  });
});
