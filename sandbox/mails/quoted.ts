import type { Body, Correspondent, StoredMessage, WebmailName } from './mail.ts';
import { type Block, escapeHtml, gmailMarkup, outlookMarkup } from './markup.ts';

/// Mails that carry another mail below their own words, as Gmail and Outlook write them.

/** New words above the quoted message, as a reply to it has them. */
export function writtenAbove(quoted: StoredMessage, subject: string, ...blocks: readonly Block[]): Body {
  return (webmail) => {
    const original = quoted.body(webmail);
    return webmail === 'gmail'
      ? `${gmailMarkup(blocks)}<br>${gmailQuote(quoted, original)}`
      : `${outlookMarkup(blocks)}${outlookQuote(quoted, subject, original)}`;
  };
}

/** A note above a forwarded message. */
export function forwardedBelow(forwarded: StoredMessage, subject: string, ...note: readonly Block[]): Body {
  return (webmail: WebmailName) => {
    const original = forwarded.body(webmail);
    return webmail === 'gmail'
      ? `${gmailMarkup(note)}<br>${gmailForward(forwarded, subject, original)}`
      : `${outlookMarkup(note)}${outlookQuote(forwarded, subject, original)}`;
  };
}

function gmailQuote({ from, at }: StoredMessage, original: string): string {
  const style = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';
  return `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On ${day(at)} at ${clock(at)}, ${linked(from)} wrote:<br></div><blockquote class="gmail_quote" style="${style}">${original}</blockquote></div>`;
}

function gmailForward({ from, to, at }: StoredMessage, subject: string, original: string): string {
  return `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">${escapeHtml(from.name)}</strong> <span dir="auto">&lt;<a href="mailto:${from.email}">${from.email}</a>&gt;</span><br>Date: ${day(at)} at ${clock(at)}<br>Subject: ${escapeHtml(subject)}<br>To: ${linked(to)}<br></div><br><br>${original}</div>`;
}

function outlookQuote({ from, to, at }: StoredMessage, subject: string, original: string): string {
  const row = (label: string, words: string) => `<b>${label}:</b> ${escapeHtml(words)}<br>`;
  const rows = [
    row('From', `${from.name} <${from.email}>`),
    row('Sent', `${day(at)} ${clock(at)}`),
    row('To', `${to.name} <${to.email}>`),
    row('Subject', subject),
  ];
  return `<div id="x_appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="x_divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" color="#000000" style="font-size:11pt">${rows.join('')}</font><div>&nbsp;</div></div>${original}`;
}

function linked({ name, email }: Correspondent): string {
  return `${escapeHtml(name)} &lt;<a href="mailto:${email}">${email}</a>&gt;`;
}

function day(at: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'Europe/London' }).format(new Date(at));
}

function clock(at: string): string {
  const options = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(at));
}
