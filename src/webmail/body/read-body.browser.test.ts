import { describe, expect, test } from 'vitest';
import { readBody, readBodyNow } from './read-body.ts';

function bodyOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** "marker|text" of every block, with "»" for each quotation and ">" for each nesting. */
function shape(html: string): string[] {
  return readBodyNow(bodyOf(html)).blocks.map(
    ({ marker, text, depth, quote }) => `${'»'.repeat(quote)}${'>'.repeat(depth)}${marker ?? ''}|${text}`,
  );
}

describe('from the page to the text', () => {
  /** The text that a selection between two stretches of the page's own text covers. */
  function covered(html: string, from: string, to: string): string | null {
    const body = bodyOf(html);
    const { blocks, spanOf } = readBodyNow(body);
    const range = body.ownerDocument.createRange();
    const find = (words: string) => {
      const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
        if (at >= 0) return { node: walker.currentNode, at };
      }
      throw new Error(`No text has ${words}`);
    };
    const [first, last] = [find(from), find(to)];
    range.setStart(first.node, first.at);
    range.setEnd(last.node, last.at + to.length);
    const span = spanOf(range);
    const text = blocks.map((block) => block.text).join('\n');
    return span && text.slice(span.start, span.end);
  }

  test.for([
    ['within one text', '<p>What did it cost?</p>', 'did', 'it', 'did it'],
    ['over several', '<p>What <b>did</b> it cost?</p><p>Who paid?</p>', 'did', 'Who', 'did it cost?\nWho'],
    ['over runs of white space', '<p>What \n   did \u200bit   cost?</p>', 'What', 'cost', 'What did it cost'],
    ['a list', '<ol><li>One?<li>Two?<li>Three?</ol>', 'Two?', 'Three?', 'Two?\nThree?'],
  ] as const)('%s', ([, html, from, to, expected]) => {
    expect(covered(html, from, to)).toBe(expected);
  });

  test('whole elements, more than the body, and none of its words', () => {
    const body = bodyOf('<p>One?</p><p>Two?</p><p> <img></p>');
    const { spanOf } = readBodyNow(body);
    const range = body.ownerDocument.createRange();
    range.selectNode(body.children[1] ?? body);
    expect(spanOf(range)).toEqual({ start: 5, end: 9 });
    range.selectNode(body);
    expect(spanOf(range)).toEqual({ start: 0, end: 9 });
    range.selectNode(body.children[2] ?? body);
    expect(spanOf(range)).toBeNull();
    range.collapse(true);
    expect(spanOf(range)).toBeNull();
  });
});

describe('list numbers', () => {
  test.for([
    ['<ol><li>a<li>b</ol>', ['>1.|a', '>2.|b']],
    ['<ol start=3><li>a<li value=9>b<li>c</ol>', ['>3.|a', '>9.|b', '>10.|c']],
    ['<ol reversed><li>a<li>b</ol>', ['>2.|a', '>1.|b']],
    ['<ol type=a><li>a<li>b</ol>', ['>a.|a', '>b.|b']],
    ['<ol type=I start=4><li>a<li>b</ol>', ['>IV.|a', '>V.|b']],
    ['<ol style="list-style-type:lower-roman"><li>a</ol>', ['>i.|a']],
    ['<ol start=27 type=a><li>a</ol>', ['>aa.|a']],
    ['<ul><li>a<ul><li>b</ul><li>c</ul>', ['>•|a', '>>•|b', '>•|c']],
    ['<ol><li>a<ol type=a><li>b</ol><li>c</ol>', ['>1.|a', '>>a.|b', '>2.|c']],
    ['<ol><li><p>a</p><p>b</p></ol>', ['>1.|a', '>|b']],
    ['<ul style="list-style:none"><li>a</ul>', ['>|a']],
  ] as const)('%s', ([html, expected]) => {
    expect(shape(html)).toEqual(expected);
  });

  test('Word’s fake list, as Outlook and as Gmail keep it', () => {
    const item = (marker: string) =>
      `<p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><!--[if !supportLists]-->${marker}<!--[endif]--><span>Text</span></p>`;
    const filler = '<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp; </span>';
    expect(shape(item(`<span style="mso-list:Ignore">b)${filler}</span>`))).toEqual(['>>b)|Text']);
    expect(shape(item(`<u></u><span>b)${filler}</span><u></u>`))).toEqual(['>>b)|Text']);
    expect(shape(item(`<span style="mso-list:Ignore">·${filler}</span>`))).toEqual(['>>•|Text']);
  });

  test('a table’s number cell and a definition list’s number', () => {
    expect(shape('<table><tr><td>Q1</td><td>How many?</td></tr></table>')).toEqual(['Q1|How many?']);
    expect(shape('<dl><dt>2.</dt><dd>How many?</dd><dt>Cost</dt><dd>How much?</dd></dl>')).toEqual([
      '2.|How many?',
      '>•|Cost How much?',
    ]);
  });
});

describe('lines', () => {
  test('a break, a blank line and a new block are told apart', () => {
    const { blocks } = readBodyNow(bodyOf('a<br>b<br><br>c<div>d</div><div><br></div><div>e</div>'));
    expect(blocks.map(({ text, continued, gap }) => [text, continued, gap])).toEqual([
      ['a', false, false],
      ['b', true, false],
      ['c', false, true],
      ['d', false, false],
      ['e', false, true],
    ]);
  });

  test('preformatted text keeps its line ends', () => {
    expect(shape('<pre>1. one\n two\n\n2. three</pre>')).toEqual(['|1. one', '|two', '|2. three']);
  });

  test('invisible characters go, inline tags and <wbr> divide nothing', () => {
    expect(shape('<p>ho&shy;w ma\u200bny\u202e  <b>po</b>ol<wbr>s&nbsp; &nbsp;?</p>')).toEqual([
      '|how many pools ?',
    ]);
  });

  test('hidden text, scripts and styles are left out', () => {
    const html =
      '<style>p{}</style><p hidden>a</p><p style="display: none">b</p><script>c</script><p style="color:red">d</p>';
    expect(shape(html)).toEqual(['|d']);
  });

  test('bold lines are headings', () => {
    const { blocks } = readBodyNow(bodyOf('<p><b>Part A</b></p><h3>Part B</h3><p><b>1.</b> text</p>'));
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph']);
  });
});

describe('quotes and signatures', () => {
  test('what quotes', () => {
    expect(shape('a<blockquote type=cite>b</blockquote>')).toEqual(['|a', '»|b']);
    expect(shape('a<div class="gmail_quote">b</div>')).toEqual(['|a', '»|b']);
    expect(shape('a<div id="x_divRplyFwdMsg">b</div><p>c</p>')).toEqual(['|a', '»|b', '»|c']);
    expect(shape('a<div id="appendonsend"></div><p>c</p>')).toEqual(['|a', '»|c']);
    expect(shape('<blockquote style="margin:0 0 0 40px;border:none">b</blockquote>')).toEqual(['>|b']);
  });

  test('signatures are marked', () => {
    const { blocks } = readBodyNow(
      bodyOf('<p>a</p><div class="gmail_signature">b</div><div id="Signature">c</div>'),
    );
    expect(blocks.map(({ part }) => part)).toEqual(['new', 'signature', 'signature']);
  });
});

describe('the way back to the page', () => {
  test('a stretch of text finds its range', () => {
    const body = bodyOf('<p>Dear  <b>Sir</b></p><ol><li>How\n many?</li></ol>');
    const read = readBodyNow(body);
    const text = read.blocks.map((block) => block.text).join('\n');
    const start = text.indexOf('Sir');
    const range = read.rangeOf({ start, end: start + 'Sir\nHow many'.length });
    expect(range?.toString()).toBe('SirHow\n many');
  });

  test('nodes that have gone have no range', () => {
    const body = bodyOf('<p>one</p><p>two</p>');
    const read = readBodyNow(body);
    body.querySelector('p')?.remove();
    expect(read.rangeOf({ start: 0, end: 3 })).toBeNull();
    expect(read.rangeOf({ start: 4, end: 7 })?.toString()).toBe('two');
  });
});

describe('hostile bodies', () => {
  const options = { signal: new AbortController().signal, maxCharacters: 400_000 };

  test('ten thousand nested elements', async () => {
    const body = document.createElement('div');
    let at: HTMLElement = body;
    for (let depth = 0; depth < 10_000; depth += 1) {
      const next = document.createElement(depth % 2 === 0 ? 'div' : 'span');
      at.append(next);
      at = next;
    }
    at.textContent = 'How many?';
    const read = await readBody(body, options);
    expect('blocks' in read && read.blocks.map((block) => block.text)).toEqual(['How many?']);
  });

  test('ten thousand list items, unclosed', async () => {
    const read = await readBody(bodyOf(`<ol>${'<li>How many?'.repeat(10_000)}`), options);
    expect('blocks' in read && read.blocks.at(-1)?.marker).toBe('10000.');
  });

  test('a body of five megabytes is counted, not read', async () => {
    const read = await readBody(bodyOf(`<p>${'word '.repeat(1_000_000)}</p><p>end</p>`), options);
    expect(read).toEqual({ tooLong: 5_000_003 });
  });

  test('an empty body, and one of pictures only', async () => {
    expect(await readBody(bodyOf(''), options)).toMatchObject({ blocks: [] });
    expect(await readBody(bodyOf('<img src="data:,"><br>'), options)).toMatchObject({ blocks: [] });
  });

  test('malformed markup', () => {
    expect(shape('<ol><li>a<p>b<div><table><tr><td>c<ol><li>d</b></i>')).toContain('>>1.|d');
  });

  test.for([
    ['parentNode'],
    ['nextSibling'],
    ['firstChild'],
    ['nodeType'],
    ['localName'],
    ['getAttribute'],
    ['nextElementSibling'],
  ] as const)('a form that calls a field %s', ([name]) => {
    const field = `<input name="${name}">`;
    const form = `<form>What is it?${field}</form>`;
    expect(shape(`<p>One?</p>${form}<p>Two?</p>`)).toEqual(['|One?', '|What is it?', '|Two?']);
    expect(shape(`<table><tr><td><form>${field}</form></td><td>One?</td></tr></table>`)).toEqual(['|One?']);
    expect(shape(`<ol reversed><li>One?</li><form id="f">${field}</form><li>Two?</li></ol>`)).toEqual([
      '>2.|One?',
      '>1.|Two?',
    ]);
    expect(shape(`<p class="MsoListParagraph"><span>1.<form>${field}</form></span>One?</p>`)).toHaveLength(2);
  });

  test('an abort stops the reading', async () => {
    const controller = new AbortController();
    const reading = readBody(bodyOf('<p>a</p>'), { ...options, signal: controller.signal });
    await reading;
    controller.abort(new Error('gone'));
    await expect(readBody(bodyOf('a'), { ...options, signal: controller.signal })).rejects.toThrow('gone');
  });

  test('other work gets its turn while a long body is read', async () => {
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns += 1;
      port2.postMessage(null);
    };
    port2.postMessage(null);
    await readBody(bodyOf(`<ol>${'<li><b>How</b> many <i>of</i> them?'.repeat(40_000)}`), {
      ...options,
      maxCharacters: 5_000_000,
    });
    port1.close();
    expect(turns).toBeGreaterThan(0);
  });
});
