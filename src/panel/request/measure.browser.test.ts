import { it } from 'vitest';
import { page } from 'vitest/browser';
import { sampleMail } from '../sample/mails.ts';
import { openPanel } from '../sample/open-panel.ts';
it('measure', { timeout: 200000 }, async () => {
  for (const n of [60, 1000, 3990, 9900]) {
    const panel = await openPanel();
    const s = performance.now();
    panel.mailbox.show(sampleMail(n));
    while (document.querySelectorAll('[data-question]').length === 0) await new Promise((r) => setTimeout(r, 5));
    await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)));
    const open = performance.now() - s;
    const c = performance.now();
    [...document.querySelectorAll<HTMLButtonElement>('[data-question] button, [data-question] [role=radio], [data-question] label')].find((b) => /Not held/.test(b.textContent ?? ''))?.click();
    await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)));
    console.log(n, 'cards', document.querySelectorAll('[data-question]').length, 'open', open.toFixed(0), 'ms, click', (performance.now() - c).toFixed(0), 'ms');
    await panel.close();
  }
});
