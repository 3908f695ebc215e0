import type { PageWatcher } from './webmail.ts';

/// Following a page without polling. Mutations only ask for a look; looks happen at most once a frame, when the page is
/// idle, and compare what they see, element by element and id by id, with what the last one saw.

export type Following = {
  readonly document: Document;
  readonly attributes: readonly string[];
  readonly look: () => Look;
  /** Told of a body that has changed, before the watcher is. */
  readonly stale: (body: Element) => void;
};

export type Look = {
  /** What is open, as values that are compared by identity. */
  readonly traits: readonly unknown[];
  /** The bodies that are read, whose own changes count as changes of the mail. */
  readonly bodies: readonly Element[];
};

/** A look may wait this long for an idle moment. */
const PATIENCE_MS = 150;
/** A page that never stops moving is looked at all the same, after so many frames. */
const MOST_WAITS = 5;

/** Tells the watcher when what is open changes, until the signal ends. */
export function followPage(following: Following, watcher: PageWatcher, signal: AbortSignal): void {
  const page = following.document.defaultView;
  if (page === null) return;
  const followed = followBodies(following.stale, watcher, signal);
  let seen = following.look();
  followed(seen.bodies);
  const look = () => {
    const now = following.look();
    const changed = !isSame(now.traits, seen.traits);
    seen = now;
    followed(now.bodies);
    if (changed) watcher.changed();
    watcher.looked();
  };
  const ask = oncePerFrame(page, look, signal);
  hearNavigation(page, ask, signal);
  observe(following, ask, signal);
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/**
 * Many calls make one look. It comes after the frame that the page was about to draw, and waits for another one when the
 * page has moved since: styles are settled then, so asking what is shown costs nothing. A hidden tab draws no frames and
 * is left in peace.
 */
function oncePerFrame(page: Window, look: () => void, signal: AbortSignal): () => void {
  let waits = 0;
  let moved = false;
  const idle = () => {
    if (signal.aborted) return;
    if (moved && waits < MOST_WAITS) return waitForFrame();
    waits = 0;
    look();
  };
  const waitForFrame = () => {
    waits += 1;
    page.requestAnimationFrame(() => {
      moved = false;
      page.requestIdleCallback(idle, { timeout: PATIENCE_MS });
    });
  };
  return () => {
    moved = true;
    if (waits === 0 && !signal.aborted) waitForFrame();
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
  // The title names the mailbox, in Gmail often before anything else does.
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** What is folded away in a mail ("…") is not read; when it is unfolded, the mail says more. */
const SHOWN_BY = ['style', 'hidden'];

/** Follows the bodies of one sight at a time; told others, it leaves the first. */
function followBodies(
  stale: Following['stale'],
  watcher: PageWatcher,
  signal: AbortSignal,
): (bodies: readonly Element[]) => void {
  let followed: readonly Element[] = [];
  const observer = new MutationObserver((records) => {
    for (const body of followed) if (records.some(({ target }) => body.contains(target))) stale(body);
    watcher.changed();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (bodies) => {
    if (isSame(bodies, followed) || signal.aborted) return;
    followed = bodies;
    observer.disconnect();
    for (const body of bodies)
      observer.observe(body, {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: SHOWN_BY,
      });
  };
}
