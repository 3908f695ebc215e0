import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHtml } from '../../render/html.ts';
import { renderText } from '../../render/text.ts';
import { composeLetter } from './compose.ts';
import { anyAuthority, anyContent } from './sample/any-content.ts';

/** The words of a text, without the rules that plain text draws under headings and between cells. */
function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '' && !/^(?:-+|\|)$/.test(word));
}

/** What a page shows of the HTML. */
function shown(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.body.querySelectorAll('p, h2, h3, td, th')].map((block) => block.textContent).join('\n');
}

test('plain text and HTML say the same words, whatever was decided', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const { blocks } = composeLetter(content, anyAuthority);
      expect(words(shown(renderHtml(blocks)))).toEqual(words(renderText(blocks)));
    }),
    { numRuns: 100 },
  );
});
