import { parseEmail } from '../../../src/domain/email/parse-email.ts';
import type { Reading } from '../../../src/domain/request/foi-request.ts';
import { parseRequest } from '../../../src/domain/request/parse-request.ts';
import { readBodyNow } from '../../../src/webmail/body/read-body.ts';

/// Runs inside the browser: the extension's reader over bodies that are made here, timed in milliseconds.

const FROM = { name: 'Jo Marsh', email: 'jo.marsh@example.org' };

export type Timing = { readonly median: number; readonly p95: number };
export type SizeTiming = {
  readonly kilobytes: number;
  readonly perKilobyte: number;
  readonly questions: number;
};
export type MailTiming = { readonly questions: number; readonly read: Timing; readonly walk: Timing };

/** Time for each kilobyte of a mail of `kilobytes`, the median of `runs`. */
export function timeOfSize(kilobytes: number, runs: number, batch: number): SizeTiming {
  const body = bodyOf(mailOf(kilobytes * 1024));
  let questions = 0;
  const timing = time(runs, batch, () => {
    questions = read(body).request.questions.length;
  });
  return { kilobytes, perKilobyte: timing.median / kilobytes, questions };
}

/** A mail of sixty questions, beside a walk over the same elements that only adds up their text. */
export function timeOfSixty(runs: number): MailTiming {
  const lines = Array.from({ length: 60 }, (_, index) => item(index));
  const body = bodyOf(wrap(lines));
  read(body);
  return {
    questions: read(body).request.questions.length,
    read: time(runs, 1, () => read(body)),
    walk: time(runs, 100, () => walk(body)),
  };
}

function read(body: HTMLElement): Reading {
  const { blocks } = readBodyNow(body);
  return parseRequest(parseEmail({ subject: 'FOI request', from: FROM, date: null, blocks }));
}

function walk(body: HTMLElement): number {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ALL);
  let characters = 0;
  while (walker.nextNode() !== null) characters += (walker.currentNode.nodeValue ?? '').length;
  return characters;
}

// The browser's clock ticks every 0.1 ms: short work is timed in batches.
function time(runs: number, batch: number, work: () => void): Timing {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    for (let left = batch; left > 0; left -= 1) work();
    return (performance.now() - start) / batch;
  }).sort((a, b) => a - b);
  return { median: times[Math.floor(runs / 2)] ?? 0, p95: times[Math.floor(runs * 0.95)] ?? 0 };
}

function bodyOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function mailOf(characters: number): string {
  const lines: string[] = [];
  for (let length = 0; length < characters; length += lines[lines.length - 1]?.length ?? 1)
    lines.push(item(lines.length));
  return wrap(lines);
}

function item(index: number): string {
  const number = (index % 900) + 1;
  return `<div>${number}. How many complaints about <b>service ${number}</b> were received in each year from 2021 to 2025, and how many of them were upheld?</div>`;
}

function wrap(lines: readonly string[]): string {
  const lead =
    '<div>Dear Council,</div><div><br></div><div>Under the Freedom of Information Act please answer:</div>';
  return `<div dir="ltr">${lead}<div><br></div>${lines.join('')}<div><br></div><div>Jo Marsh</div></div>`;
}
