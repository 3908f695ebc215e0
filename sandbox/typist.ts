import type { Page } from 'playwright-core';

/// Types as a person does: character by character into whatever has the focus, along the path of the browser's own typing
/// (`beforeinput`, the change, `input`). A timer inside the page types, because key presses sent from outside come in heaps
/// on a busy machine, and every key is told at once, because the page may not live to be asked.

/** A key that was typed; `at` is the page's clock, in milliseconds since 1970. */
type TypedKey = { readonly at: number; readonly taken: boolean };

/** What the mark beside the progress said from then on: 'Saved', 'Saving', 'Not saved'. */
type SaidOfSaving = { readonly at: number; readonly words: string };

export type Typing = {
  /** In the order in which they were typed. */
  readonly keys: readonly TypedKey[];
  readonly said: readonly SaidOfSaving[];
  /** No key comes after this; the last words stay where they are. */
  stop(): Promise<void>;
};

type Told = { readonly key?: TypedKey; readonly said?: SaidOfSaving };

/** Begins to type. `pauses` are the milliseconds before each character. */
export async function startTyping(panel: Page, text: string, pauses: readonly number[]): Promise<Typing> {
  const keys: TypedKey[] = [];
  const said: SaidOfSaving[] = [];
  const session = await panel.context().newCDPSession(panel);
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== 'tellTyped') return;
    const told: Told = JSON.parse(payload);
    if (told.key) keys.push(told.key);
    if (told.said) said.push(told.said);
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellTyped' });
  await panel.evaluate(typeInPage, { text, pauses });
  return {
    keys,
    said,
    stop: () => panel.evaluate(() => dispatchEvent(new Event('stop-typing'))).then(() => {}),
  };
}

/** Methods, not named functions: what runs this file may mark those with a helper that the page does not have. */
function typeInPage({ text, pauses }: { text: string; pauses: readonly number[] }): void {
  const typist = {
    typed: 0,
    timer: 0,
    watch: 0,
    words: '',
    tell(told: Told) {
      const binding: unknown = Reflect.get(window, 'tellTyped');
      if (typeof binding === 'function') binding(JSON.stringify(told));
    },
    goOn() {
      if (this.typed < text.length) this.timer = window.setTimeout(() => this.type(), pauses[this.typed]);
    },
    type() {
      const at = Date.now();
      const taken = document.execCommand('insertText', false, text[this.typed]);
      this.tell({ key: { at, taken } });
      this.typed += 1;
      this.goOn();
    },
    look() {
      const now = document.querySelector('.saved')?.textContent ?? '';
      if (now !== this.words) this.tell({ said: { at: Date.now(), words: now } });
      this.words = now;
    },
  };
  typist.look();
  typist.watch = window.setInterval(() => typist.look(), 25);
  typist.goOn();
  addEventListener(
    'stop-typing',
    () => {
      clearTimeout(typist.timer);
      clearInterval(typist.watch);
      typist.look();
    },
    { once: true },
  );
}
