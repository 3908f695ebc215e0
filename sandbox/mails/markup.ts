import type { Body } from './mail.ts';

/// Writes plain blocks the way two mail programs would: Gmail's composer, and Outlook's (with the prefixes that
/// Outlook on the web puts before foreign classes and ids).

/** A paragraph, an empty string for a blank line, or a list that the mail program numbers or bullets itself. */
export type Block =
  | string
  | { readonly bullets: readonly string[] }
  | { readonly numbers: readonly string[] };

/** The text with HTML's five special characters written as entities. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Blocks as Gmail's composer writes them: a line is a `div`, a blank line a `div` with a break. */
export function gmailMarkup(blocks: readonly Block[]): string {
  return `<div dir="ltr">${blocks.map(gmailBlock).join('')}</div>`;
}

/** Blocks as Outlook for Windows writes them and Outlook on the web shows them. */
export function outlookMarkup(blocks: readonly Block[]): string {
  return `<div lang="EN-GB" style="word-wrap:break-word"><div class="x_WordSection1">${blocks
    .map(outlookBlock)
    .join('\n')}</div></div>`;
}

/** The body of a mail that its sender wrote in the webmail it is read in. */
export function written(...blocks: readonly Block[]): Body {
  return (webmail) => (webmail === 'gmail' ? gmailMarkup(blocks) : outlookMarkup(blocks));
}

function gmailBlock(block: Block): string {
  if (typeof block !== 'string') return list(block, '', '');
  return block === '' ? '<div><br></div>' : `<div>${escapeHtml(block)}</div>`;
}

function outlookBlock(block: Block): string {
  if (typeof block !== 'string')
    return list(block, ' style="margin-top:0cm"', ' class="x_MsoNormal" style="margin-left:0cm"');
  const words = block === '' ? '&nbsp;' : escapeHtml(block);
  return `<p class="x_MsoNormal"><span style="font-size:11.0pt">${words}</span></p>`;
}

function list(block: Exclude<Block, string>, listAttributes: string, itemAttributes: string): string {
  const [tag, items] = 'bullets' in block ? ['ul', block.bullets] : ['ol', block.numbers];
  const inner = items.map((item) => `<li${itemAttributes}>${escapeHtml(item)}</li>`).join('');
  return `<${tag}${listAttributes}>${inner}</${tag}>`;
}
