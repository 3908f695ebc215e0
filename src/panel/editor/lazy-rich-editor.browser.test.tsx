import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleKeep } from '../../../test/panel/sample-keep.ts';
import { plainText, type RichText } from '../../domain/text/rich-text.ts';
import type { DraftPlace } from '../session/draft.tsx';
import type { RichEditorProps } from './editor-contract.ts';
import { LazyRichEditor } from './lazy-rich-editor.tsx';
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
  lines.map((line) => ({ kind: 'paragraph', content: [{ text: line }] }));
const bold = () => page.getByRole('button', { name: /Bold/ });
const focusStill = () => {
  const still = text().element();
  if (!(still instanceof HTMLElement)) throw new Error('The still text is not there.');
  still.focus();
  return still;
};
const said = () => told.at(-1);

describe('the still text before it', () => {
  const showLazy = (props: Partial<RichEditorProps> = {}) =>
    render(
      <LazyRichEditor
        keep={keep}
        label="Answer"
        value={[]}
        onChange={(value) => told.push(value)}
        {...props}
      />,
      place,
    );

  // The first test of the file: the editor is loaded once.
  it('puts in what was typed and leaves the focus where the officer has gone meanwhile', async () => {
    showLazy();
    const other = document.createElement('input');
    place.after(other);
    focusStill().dispatchEvent(new KeyboardEvent('keydown', { key: 'H', bubbles: true, cancelable: true }));
    other.focus();
    await expect.poll(said).toEqual(words('H'));
    await expect.poll(() => place.querySelector('.ProseMirror')).toBeNull();
    expect(document.activeElement).toBe(other);
    other.remove();
  });

  it('has told what was typed before the editor was there, and begins from what stood before that', async () => {
    function Holder() {
      const [value, setValue] = useState(words('Yes'));
      const onChange = (next: RichText) => {
        told.push(next);
        setValue(next);
      };
      return <LazyRichEditor keep={keep} label="Answer" value={value} onChange={onChange} />;
    }
    render(<Holder />, place);
    const still = focusStill();
    for (const key of [' ', 'i', 'f'])
      still.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(plainText(said() ?? [])).toBe('Yes if');
    await expect.element(bold()).toBeVisible();
    await expect.poll(said).toEqual(words('Yes if'));
    expect(text().element().textContent).toBe('Yes if');
  });

  it('opens where it was clicked, in the same box', async () => {
    showLazy({ value: words('first', 'second') });
    const box = () => place.querySelector('.rich-area')?.getBoundingClientRect().toJSON();
    const before = box();
    await page.getByText('first').click({ position: { x: 1, y: 5 } });
    await expect.element(bold()).toBeVisible();
    expect(box()).toEqual(before);
    await userEvent.keyboard('X');
    expect(said()).toEqual(words('Xfirst', 'second'));
  });

  it('keeps what is typed and pasted while the editor loads', async () => {
    showLazy();
    const still = focusStill();
    for (const key of ['H', 'j', 'Backspace', 'i', 'Enter'])
      still.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<b>pasted</b>');
    still.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await expect.element(bold()).toBeVisible();
    expect(said()).toEqual([
      ...words('Hi'),
      { kind: 'paragraph', content: [{ text: 'pasted', bold: true }] },
    ]);
  });

  it('opens at the first blank that only the officer can fill, ready to be written over', async () => {
    showLazy({ value: words('See {{reference}} for {{reasons}}.') });
    focusStill();
    await expect.element(bold()).toBeVisible();
    await userEvent.keyboard('all');
    expect(said()).toEqual(words('See {{reference}} for all.'));
  });

  it('has told everything when it goes while being typed into', async () => {
    showLazy();
    await text().click();
    await userEvent.keyboard('last words');
    render(null, place);
    expect(said()).toEqual(words('last words'));
  });

  it('is still again when the focus has left', async () => {
    showLazy({ value: words('a') });
    await text().click();
    await expect.element(bold()).toBeVisible();
    await userEvent.click(document.body);
    await expect.element(bold()).not.toBeInTheDocument();
    expect(place.querySelector('.ProseMirror')).toBeNull();
  });
});
