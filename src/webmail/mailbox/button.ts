/// The one thing that the extension shows in the mail page. It stands beside the conversation's subject, outside any mail,
/// in a closed shadow root: neither the page's styles nor its scripts reach in.

import { BUTTON_TAG } from '../page.ts';

/** A page that takes the button out more often than this for one mail does not want it there. */
const MOST_RETURNS = 20;

// Ink of the page around it: so it has that page's contrast, light or dark, whatever theme the webmail follows.
const STYLE = `
:host { all: initial !important; display: inline-block !important; vertical-align: middle !important;
  width: fit-content !important; flex: none !important; margin: 4px 8px !important; color: inherit !important; }
@media print { :host { display: none !important; } }
button { font: 500 13px/20px system-ui, sans-serif; color: inherit; cursor: pointer;
  background: color-mix(in srgb, currentColor 6%, transparent);
  border: 1px solid color-mix(in srgb, currentColor 55%, transparent); border-radius: 6px;
  padding: 3px 10px; min-height: 28px; white-space: nowrap; font-variant-numeric: tabular-nums; }
button:hover { background: color-mix(in srgb, currentColor 12%, transparent); }
button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
@media (forced-colors: active) { button { background: ButtonFace; color: ButtonText; border-color: ButtonText; } }
`;

export type PageButton = {
  /** Shows the button after `header` with these words; there is never more than one. */
  show(header: Element, label: string): void;
  hide(): void;
  /** Puts it back where the webmail has wiped it away. Cheap when it has not. */
  keep(): void;
};

/** Makes the button. `pressed` is called in the officer's own click or key press, and for no other. */
export function makeButton(document: Document, pressed: () => void, signal: AbortSignal): PageButton {
  const host = document.createElement(BUTTON_TAG);
  const button = document.createElement('button');
  button.type = 'button';
  button.title = 'Open FOI Drafter beside this mail';
  const root = host.attachShadow({ mode: 'closed' });
  root.append(button);
  addStyle(root);
  button.addEventListener('click', (event) => event.isTrusted && pressed(), { signal });
  keepToItself(host, signal);
  removeAll(document);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return placed(host, button, signal);
}

function placed(host: HTMLElement, button: HTMLButtonElement, signal: AbortSignal): PageButton {
  let header: Element | null = null;
  let returns = 0;
  const keep = () => {
    if (header === null || signal.aborted || !header.isConnected) return;
    if (header.nextElementSibling === host || returns > MOST_RETURNS) return;
    returns += 1;
    header.after(host);
  };
  return {
    keep,
    show(after, label) {
      if (button.textContent !== label) button.textContent = label;
      if (after !== header) returns = 0;
      header = after;
      keep();
    },
    hide() {
      header = null;
      host.remove();
    },
  };
}

/** A constructed sheet is no inline style, so the page's Content-Security-Policy has no say; Firefox needs the element. */
function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = STYLE;
    root.append(style);
  }
}

const KEPT = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress'];

/** The webmail must take neither a click on the button for one on its header, nor a key for one of its shortcuts. */
function keepToItself(host: HTMLElement, signal: AbortSignal): void {
  for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}

/** Takes out what an earlier copy of the extension has left in the page. */
function removeAll(document: Document): void {
  for (const old of document.querySelectorAll(BUTTON_TAG)) old.remove();
}
