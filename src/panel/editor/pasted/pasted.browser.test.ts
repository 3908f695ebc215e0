import { describe, expect, it } from 'vitest';
import type { RichText } from '../../../domain/text/rich-text.ts';
import { LiveEditor } from '../live-editor.ts';
import { cleanPasted } from './clean.ts';

const clips: Record<string, string> = import.meta.glob('./*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected: Record<string, RichText> = import.meta.glob('./*.json', { import: 'default', eager: true });

/** What pasting it into an empty editor gives. */
function pasted(html: string): RichText {
  const place = document.createElement('div');
  document.body.append(place);
  let value: RichText = [];
  const editor = new LiveEditor(place, {
    value: [],
    attributes: {},
    manners: {
      onSlash: () => undefined,
      placeholder: () => '',
      editLink: () => undefined,
      known: () => null,
    },
    onChange: (next) => {
      value = next;
    },
    onState: () => undefined,
  });
  editor.view.pasteHTML(html);
  editor.destroy();
  place.remove();
  return value;
}

describe('a paste', () => {
  it('has a clip for every expectation and the other way round', () => {
    const names = (all: object) => Object.keys(all).map((name) => name.replace(/\.\w+$/, ''));
    expect(names(clips).length).toBeGreaterThan(8);
    expect(names(clips).sort()).toEqual(names(expected).sort());
  });

  it.each(Object.entries(clips))('keeps the structure and drops the junk of %s', (name, html) => {
    const value = pasted(html);
    expect(value, JSON.stringify(value)).toEqual(expected[name.replace(/html$/, 'json')]);
  });

  it.each(Object.entries(clips))('leaves nothing that could run or load in %s', (_name, html) => {
    const clean = cleanPasted(html);
    expect(clean).not.toMatch(
      /<(script|style|img|svg|iframe|form|input|link|meta|o:)|\son\w+=|javascript:|style=|class=|<!--/i,
    );
  });

  it.each([
    ['<style', ''],
    ['<style>', ''],
    ['.a', '</style>'],
  ])('is not held up by fifty thousand times %s', (piece, end) => {
    const clip = `<p>Words</p><style>${piece.repeat(50_000)}${end}`;
    expect(cleanPasted(clip)).toBe('<p>Words</p>');
  });

  it('is the same when cleaned twice', () => {
    for (const html of Object.values(clips)) expect(pasted(cleanPasted(html))).toEqual(pasted(html));
  });
});
