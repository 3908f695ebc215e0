import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleKeep } from '../../../test/panel/sample-keep.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import type { DraftPlace } from '../session/draft.tsx';
import type { AtCursor, RichEditorProps } from './editor-contract.ts';
import { RichEditor } from './rich-editor.tsx';
import '../style/tokens.css';
import '../style/base.css';
import '../style/controls.css';

let place: HTMLElement;
let told: RichText[];
let keep: DraftPlace;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  told = [];
  keep = sampleKeep();
});

afterEach(() => {
  render(null, place);
  place.remove();
});

const text = () => page.getByRole('textbox', { name: 'Answer' });
const words = (...lines: string[]): RichText =>
  lines.map((line) => ({ kind: 'paragraph', content: line === '' ? [] : [{ text: line }] }));

function show(props: Partial<RichEditorProps> = {}) {
  render(
    <RichEditor keep={keep} label="Answer" value={[]} onChange={(value) => told.push(value)} {...props} />,
    place,
  );
}

async function open(props: Partial<RichEditorProps> = {}) {
  show(props);
  await text().click();
}

const tool = (name: string | RegExp) => page.getByRole('button', { name });
const said = () => told.at(-1);
describe('writing', () => {
  it('tells every change at once', async () => {
    await open();
    await userEvent.keyboard('Yes');
    expect(told).toEqual([words('Y'), words('Ye'), words('Yes')]);
  });

  it('makes bold and italic runs by keys', async () => {
    await open();
    await userEvent.keyboard('a{Control>}b{/Control}b{Control>}b{/Control}{Control>}i{/Control}c');
    expect(said()).toEqual([
      { kind: 'paragraph', content: [{ text: 'a' }, { text: 'b', bold: true }, { text: 'c', italic: true }] },
    ]);
  });

  it('breaks a line with Shift+Enter and begins a paragraph with Enter', async () => {
    await open();
    await userEvent.keyboard('a{Shift>}{Enter}{/Shift}b{Enter}c');
    expect(said()).toEqual(words('a\nb', 'c'));
  });

  it('begins a list with "- " or "1. ", goes deeper with Tab and ends it with Enter', async () => {
    await open();
    await userEvent.keyboard('- one{Enter}two{Tab}{Enter}{Enter}{Enter}end');
    expect(said()).toEqual([
      {
        kind: 'list',
        style: 'bullet',
        items: [[...words('one'), { kind: 'list', style: 'bullet', items: [words('two')] }]],
      },
      ...words('end'),
    ]);
  });

  it('makes a list of what is there, changes its kind, and takes it away', async () => {
    await open({ value: words('one') });
    await tool(/Numbered/).click();
    expect(said()).toEqual([{ kind: 'list', style: 'number', items: [words('one')] }]);
    await tool(/Bulleted/).click();
    expect(said()).toEqual([{ kind: 'list', style: 'bullet', items: [words('one')] }]);
    await expect.element(tool(/Bulleted/)).toHaveAttribute('aria-pressed', 'true');
    await tool(/Bulleted/).click();
    expect(said()).toEqual(words('one'));
  });

  it('takes back and does again', async () => {
    await open();
    await userEvent.keyboard('gone');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(said()).toEqual([]);
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(said()).toEqual(words('gone'));
  });

  it('turns a heading into a paragraph with Backspace at its start', async () => {
    await open({ value: [{ kind: 'heading', level: 2, content: [{ text: 'Costs' }] }] });
    await userEvent.keyboard('{Home}');
    await userEvent.keyboard('{Backspace}');
    expect(said()).toEqual(words('Costs'));
  });
});

describe('links', () => {
  it('links the selected words', async () => {
    await open({ value: words('see here') });
    await userEvent.keyboard('{Control>}a{/Control}');
    await tool(/Link/).click();
    await userEvent.keyboard('ico.org.uk{Enter}');
    expect(said()).toEqual([
      { kind: 'paragraph', content: [{ text: 'see here', link: 'https://ico.org.uk' }] },
    ]);
  });

  it('refuses what a letter cannot link to and says so', async () => {
    await open({ value: words('here') });
    await tool(/Link/).click();
    await userEvent.keyboard('javascript:alert(1){Enter}');
    await expect.element(page.getByRole('status')).toHaveTextContent(/web address/);
    expect(told).toEqual([]);
  });

  it('changes and removes the whole link that the cursor is in', async () => {
    const linked: RichText = [
      { kind: 'paragraph', content: [{ text: 'here', link: 'https://example.org' }] },
    ];
    await open({ value: linked });
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await tool(/Link \(/).click();
    await tool('Remove the link').click();
    expect(said()).toEqual(words('here'));
  });

  it('links selected words to an address that is pasted on them', async () => {
    await open({ value: words('here') });
    await userEvent.keyboard('{Control>}a{/Control}');
    paste({ 'text/plain': 'https://example.org/a' });
    expect(said()).toEqual([
      { kind: 'paragraph', content: [{ text: 'here', link: 'https://example.org/a' }] },
    ]);
  });
});

describe('tables', () => {
  const rows = () => {
    const table = said()?.find((block) => block.kind === 'table');
    return table?.rows.map((row) => row.map((cell) => cell.content));
  };

  it('puts one in, walks through it with Tab and adds a row after the last cell', async () => {
    await open();
    await tool('Table').click();
    await userEvent.keyboard('a{Tab}b{Tab}c{Tab}d{Tab}e{Tab}f{Tab}g');
    expect(rows()).toEqual([
      [words('a'), words('b')],
      [words('c'), words('d')],
      [words('e'), words('f')],
      [words('g'), []],
    ]);
  });

  it('adds and removes rows and columns and the table', async () => {
    await open();
    await tool('Table').click();
    await tool('Add a row below').click();
    await tool('Add a column after').click();
    expect(rows()?.map((row) => row.length)).toEqual([3, 3, 3, 3]);
    await tool('Remove this row').click();
    await tool('Remove this column').click();
    expect(rows()?.map((row) => row.length)).toEqual([2, 2, 2]);
    await tool('Remove the table').click();
    expect(said()).toEqual([]);
  });

  it('can be left: downwards into a new paragraph, and by Escape and Tab', async () => {
    await open({ value: [{ kind: 'table', rows: [[{ content: words('only') }]] }] });
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.keyboard('after');
    expect(said()?.[1]).toEqual(words('after')[0]);
    await userEvent.keyboard('{ArrowUp}');
    await userEvent.keyboard('{Escape}{Tab}');
    await expect.element(tool(/Bold/)).toHaveFocus();
  });
});

describe('tools', () => {
  it('are shown while the focus is in the text or in them, and are one stop for Tab', async () => {
    await open();
    await userEvent.keyboard('{Tab}');
    await expect.element(tool(/Bold/)).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Escape}');
    await expect.element(text()).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(tool(/Link/)).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('toolbar')).not.toBeInTheDocument();
  });

  it('tells once that the focus has left', async () => {
    const onLeave = vi.fn();
    await open({ onLeave });
    await tool(/Bold/).click();
    expect(onLeave).not.toHaveBeenCalled();
    await userEvent.click(document.body);
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('open the address line by keys without leaving the text', async () => {
    const onLeave = vi.fn();
    await open({ onLeave });
    await userEvent.keyboard('{Control>}{Shift>}k{/Shift}{/Control}');
    await expect.element(page.getByRole('textbox', { name: 'Link address' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(text()).toHaveFocus();
    expect(onLeave).not.toHaveBeenCalled();
  });
});

describe('the panel around it', () => {
  it('is asked for a clause by / in an empty text and where a word begins, and nowhere else', async () => {
    const onSlash = vi.fn((at: AtCursor) => at.back());
    await open({ onSlash });
    await userEvent.keyboard('/');
    expect(onSlash).toHaveBeenCalledTimes(1);
    expect(told).toEqual([]);
    await userEvent.keyboard('a/b ');
    expect(onSlash).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('/c');
    expect(onSlash).toHaveBeenCalledTimes(2);
    expect(said()).toEqual(words('a/b /c'));
  });

  it('has the words put in that it was asked for, the first gap of theirs selected, and stays while it waits', async () => {
    const onLeave = vi.fn();
    let at: AtCursor | undefined;
    await open({ value: words('Before {{old}} after '), onLeave, onSlash: (cursor) => (at = cursor) });
    await userEvent.keyboard('{Control>}{End}{/Control}/');
    const elsewhere = document.createElement('button');
    place.append(elsewhere);
    elsewhere.focus();
    expect(onLeave).not.toHaveBeenCalled();
    at?.insert(words('we count {{how_many}}'));
    await expect.element(text()).toHaveFocus();
    expect(String(getSelection())).toBe('{{how_many}}');
    expect(said()).toEqual(words('Before {{old}} after we count {{how_many}}'));
    at?.insert(words('twice'));
    expect(said()).toEqual(words('Before {{old}} after we count {{how_many}}'));
    elsewhere.focus();
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('hears its own keys', async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => {
      if (event.key.length > 1 && !/Control|Alt|Shift/.test(event.key)) heard.push(event.key);
      if (!event.defaultPrevented) event.preventDefault();
      else heard.push('held back');
    };
    place.addEventListener('keydown', listen);
    await open({ value: words('a') });
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowUp}{/Alt}{Control>}{Enter}{/Control}');
    expect(heard).toEqual(['ArrowDown', 'ArrowUp', 'Enter']);
    expect(told).toEqual([]);
  });

  it('takes over a value from elsewhere without moving the cursor', async () => {
    await open({ value: words('one', 'two') });
    await userEvent.keyboard('{Control>}{End}{/Control}');
    show({ value: words('ONE', 'two') });
    await expect.element(text()).toHaveTextContent('ONEtwo');
    await userEvent.keyboard('!');
    expect(said()).toEqual(words('ONE', 'two!'));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(said()).toEqual(words('ONE', 'two'));
  });

  it('never replaces what is being typed, nor takes an echo of it for news', async () => {
    await open({ value: words('a') });
    await userEvent.keyboard('{End}');
    await userEvent.keyboard('bc');
    show({ value: words('remote') });
    show({ value: words('ab') });
    expect(document.querySelector('.ProseMirror')?.textContent).toBe('abc');
    show({ value: words('abc') });
    show({ value: words('abcd') });
    await expect.element(text()).toHaveTextContent('abcd');
  });
});

describe('plain text', () => {
  it('keeps lines as lines and empty lines as paragraphs', async () => {
    await open();
    paste({ 'text/plain': 'a\r\nb\r\n\r\nc\n' });
    expect(said()).toEqual(words('a\nb', 'c'));
  });
});

it('needs no style of its own in the page', async () => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "style-src 'self'";
  document.head.append(policy);
  const refused: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => refused.push(event.violatedDirective));
  await open();
  await userEvent.keyboard('- a');
  await tool('Table').click();
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(refused).toEqual([]);
});

it('reads the styles of a paste although the page applies none', async () => {
  await open();
  paste({ 'text/html': '<p style="font-weight:700">bold</p>' });
  expect(said()).toEqual([{ kind: 'paragraph', content: [{ text: 'bold', bold: true }] }]);
});

function paste(data: Record<string, string>) {
  const clipboardData = new DataTransfer();
  for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  text().element().dispatchEvent(event);
}
