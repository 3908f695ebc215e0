import { describe, expect, test } from 'vitest';
import { item, level, lists, num, OUTLINE, p, r, wordFile } from '../../../test/files/office.ts';
import { readWord } from './read-word.ts';

/** Each paragraph as "level marker words", or its words alone. */
function read(body: string, parts: { numbering?: string; styles?: string } = {}): readonly string[] {
  const markup = readWord(wordFile({ body, ...parts }));
  return [...markup.matchAll(/<(p|h2)([^>]*)>(.*?)<\/\1>/g)].flatMap(([, tag, style = '', content = '']) => {
    const at = /level(\d)/.exec(style)?.[1];
    const marker = /Ignore">(.*?)<\/span>/.exec(content)?.[1];
    const words = content.replace(/<span.*?<\/span>/, '');
    if (words === '') return [];
    return at === undefined ? `${tag === 'h2' ? '# ' : ''}${words}` : `${at} ${marker} ${words}`;
  });
}

describe('the numbers that Word draws', () => {
  test('count on through words between items, and inner levels begin anew', () => {
    const body = [
      item('Vans'),
      item('owned', 1),
      item('hired', 1),
      p('In all cases for 2025.'),
      item('Cars'),
      item('owned', 1),
      item('new', 2),
    ].join('');
    expect(read(body, { numbering: lists(OUTLINE) })).toEqual([
      '1 1. Vans',
      '2 a) owned',
      '2 b) hired',
      'In all cases for 2025.',
      '1 2. Cars',
      '2 a) owned',
      '3 i. new',
    ]);
  });

  test('are made of higher levels where the list says so', () => {
    const numbering = lists(
      level(0, 'upperRoman', 'Part %1') +
        level(1, 'decimal', '%1.%2') +
        `<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%3"/></w:lvl>`,
    );
    const body = [item('Staff'), item('How many?', 1), item('By grade?', 2), item('Since when?', 1)].join('');
    expect(read(body, { numbering })).toEqual([
      '1 Part I Staff',
      '2 I.1 How many?',
      '3 1.1.1 By grade?',
      '2 I.2 Since when?',
    ]);
  });

  test('begin where a list says, and another list of the same kind goes on unless it is told to begin anew', () => {
    const numbering =
      lists(level(0, 'decimal', 'Q%1', '<w:start w:val="4"/>')) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = [item('a'), item('b', 0, 2), item('c', 0, 3), item('d', 0, 3), item('e', 0, 1)].join('');
    expect(read(body, { numbering })).toEqual(['1 Q4 a', '1 Q5 b', '1 Q1 c', '1 Q2 d', '1 Q3 e']);
  });

  test('come from the paragraph’s style, or one that it is based on', () => {
    const styles =
      '<w:style w:styleId="Question"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Long"><w:basedOn w:val="Question"/></w:style>' +
      '<w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>';
    const body = ['Question', 'Long', 'Loop']
      .map((style) => p(style, `<w:pStyle w:val="${style}"/>`))
      .concat(p('none', '<w:pStyle w:val="Question"/><w:numPr><w:numId w:val="0"/></w:numPr>'))
      .join('');
    expect(read(body, { styles, numbering: lists(OUTLINE) })).toEqual([
      '1 1. Question',
      '1 2. Long',
      'Loop',
      'none',
    ]);
  });

  test('are counted for an item without words too, as Word does', () => {
    expect(read(item('a') + item('') + item('b'), { numbering: lists(OUTLINE) })).toEqual([
      '1 1. a',
      '1 3. b',
    ]);
  });

  test.each([
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 2, 'B'],
    ['lowerRoman', 14, 'xiv'],
    ['decimalZero', 7, '07'],
    ['none', 7, ''],
    ['ordinalText', 7, '7'],
  ])('%s of %i is %s', (format, start, drawn) => {
    const numbering = lists(level(0, format, '(%1)', `<w:start w:val="${start}"/>`));
    expect(read(item('x'), { numbering })).toEqual([`1 (${drawn}) x`]);
  });

  test('of bullets are bullets; a list that is not there draws nothing', () => {
    expect(read(item('a') + item('b', 0, 9), { numbering: lists(level(0, 'bullet', '')) })).toEqual([
      '1 • a',
      'b',
    ]);
    expect(read(item('a'))).toEqual(['a']);
  });
});

describe('what Word does not show', () => {
  test.each([
    ['deleted words', `<w:p><w:del>${r('old').replaceAll('w:t', 'w:delText')}</w:del>${r('new')}</w:p>`],
    ['words that were moved away', `<w:p><w:moveFrom>${r('old')}</w:moveFrom>${r('new')}</w:p>`],
    ['hidden words', `<w:p>${r('old', '<w:vanish/>')}${r('new')}</w:p>`],
    ['the code of a field', `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${r('new')}</w:p>`],
    [
      'the prompt of an empty field',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click here')}</w:sdtContent></w:sdt>${p('new')}`,
    ],
  ])('%s are left out', (_what, body) => {
    expect(read(body)).toEqual(['new']);
  });

  test('what is said twice for older programs is read once', () => {
    const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('box')}</mc:Choice><mc:Fallback><w:pict>${box('box')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('words')}</w:p>`;
    expect(read(body)).toEqual(['box', 'words']);
  });
});

test('added and moved words, breaks, signs and tables are there', () => {
  const cells = ['1', 'How many vans?'].map((words) => `<w:tc>${p(words)}</w:tc>`).join('');
  const body = `<w:p><w:ins>${r('How')}</w:ins><w:r><w:tab/><w:t>many &lt;b&gt; &amp; R</w:t><w:br/><w:noBreakHyphen/></w:r></w:p><w:tbl><w:tr>${cells}</w:tr></w:tbl>`;
  expect(readWord(wordFile({ body }))).toBe(
    '<p>How many &lt;b&gt; &amp; R<br>-</p><table><tr><td><p>1</p></td><td><p>How many vans?</p></td></tr></table>',
  );
});

test('headings, bold words and footnotes are told', () => {
  const styles = '<w:style w:styleId="Berschrift1"><w:name w:val="heading 1"/></w:style>';
  const notes = {
    'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote>${p('Since April.')}</w:footnote></w:footnotes>`,
  };
  const body =
    p('Vans', '<w:pStyle w:val="Berschrift1"/>') +
    `<w:p>${r('bold', '<w:b/>')}${r(' not', '<w:b w:val="0"/>')}</w:p>`;
  expect(readWord(wordFile({ body, styles, more: notes }))).toBe(
    '<h2>Vans</h2><p><b>bold</b> not</p><p>Since April.</p>',
  );
});
