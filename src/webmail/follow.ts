import type { PageWatcher } from './webmail.ts';

/// Following a page without polling. Mutations only ask for a look; looks happen at most once per idle moment and compare
/// what they see, element by element and id by id, with what the last one saw.

export type Following = {
  readonly document: Document;
  readonly attributes: readonly string[];
  /** What is open, as values that are compared by identity. */
  readonly look: () => readonly unknown[];
  /** The open mail's body, whose own changes count as changes of the mail. */
  readonly body: () => Element | null;
};

/** A look may wait this long for an idle moment. */
const PATIENCE_MS = 150;

/** Tells the watcher when what is open changes, until the signal ends. */
export function followPage(following: Following, watcher: PageWatcher, signal: AbortSignal): void {
  const page = following.document.defaultView;
  if (page === null) return;
  let seen: readonly unknown[] = following.look();
  const body = followBody(watcher, signal);
  const look = () => {
    const now = following.look();
    const changed = now.length !== seen.length || now.some((value, index) => value !== seen[index]);
    seen = now;
    body(following.body());
    if (changed) watcher.changed();
    watcher.looked();
  };
  const ask = oncePerIdle(page, look, signal);
  body(following.body());
  hearNavigation(page, ask, signal);
  observe(following, ask, signal);
}

/** Many calls make one look. */
function oncePerIdle(page: Window, look: () => void, signal: AbortSignal): () => void {
  let asked = 0;
  signal.addEventListener('abort', () => page.cancelIdleCallback(asked), { once: true });
  return () => {
    if (asked !== 0 || signal.aborted) return;
    asked = page.requestIdleCallback(
      () => {
        asked = 0;
        look();
      },
      { timeout: PATIENCE_MS },
    );
  };
}

function hearNavigation(page: Window, ask: () => void, signal: AbortSignal): void {
  for (const event of ['hashchange', 'popstate']) page.addEventListener(event, ask, { signal });
  // Chromium's navigation API also tells of pushState, which neither event does. Firefox has none yet.
  if ('navigation' in page && page.navigation instanceof EventTarget)
    page.navigation.addEventListener('currententrychange', ask, { signal });
}

function observe({ document, attributes }: Following, ask: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(ask);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: [...attributes] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Follows one body at a time; told another, it leaves the first. */
function followBody(watcher: PageWatcher, signal: AbortSignal): (body: Element | null) => void {
  let followed: Element | null = null;
  const observer = new MutationObserver(() => watcher.changed());
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (body) => {
    if (body === followed || signal.aborted) return;
    followed = body;
    observer.disconnect();
    if (body !== null) observer.observe(body, { childList: true, characterData: true, subtree: true });
  };
}
