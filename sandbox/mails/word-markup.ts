import type { Body, WebmailName } from './mail.ts';
import { escapeHtml } from './markup.ts';

/// Mail written in Word or in Outlook for Windows: lists whose numbers are text in spans of their own. Gmail drops
/// Word's `mso-list` and prefixes classes; Outlook on the web keeps it and prefixes classes with "x_".

/** A paragraph, or a list item with the number that Word drew and its level from 1. */
export type WordBlock = string | { readonly marker: string; readonly level: number; readonly text: string };

/** The body of a mail that its sender wrote in Word. */
export function writtenInWord(...blocks: readonly WordBlock[]): Body {
  return (webmail) => {
    const section = webmail === 'gmail' ? 'm_-7180263WordSection1' : 'x_WordSection1';
    const inner = blocks.map((block) => wordBlock(block, webmail)).join('\n');
    return `<div lang="EN-GB" link="#0563C1" vlink="#954F72"><div class="${section}">${inner}</div></div>`;
  };
}

function wordBlock(block: WordBlock, webmail: WebmailName): string {
  const end = webmail === 'gmail' ? '<u></u><u></u>' : '';
  const normal = webmail === 'gmail' ? 'MsoNormal' : 'x_MsoNormal';
  if (typeof block !== 'string') return listItem(block, webmail, end);
  return `<p class="${normal}">${block === '' ? '&nbsp;' : escapeHtml(block)}${end}</p>`;
}

function listItem(item: Exclude<WordBlock, string>, webmail: WebmailName, end: string): string {
  const gap = `<span style="font:7.0pt &quot;Times New Roman&quot;">${'&nbsp;'.repeat(6)} </span>`;
  const words = escapeHtml(item.text);
  const margin = `margin-left:${item.level * 36}.0pt`;
  return webmail === 'gmail'
    ? `<p class="m_-7180263MsoListParagraph" style="${margin}"><u></u><span>${item.marker}${gap}</span><u></u>${words}${end}</p>`
    : `<p class="x_MsoListParagraph" style="${margin};text-indent:-18.0pt;mso-list:l0 level${item.level} lfo1"><span style="mso-list:Ignore">${item.marker}${gap}</span>${words}</p>`;
}
