/// What moves other things must not come between the press of a button and its release, for the click would then fall beside
/// it. So each press of the pointer is followed here. `:active` of the page does not tell of one in a modal dialog, behind
/// which the page is inert.

/** What waits for the end of the press that is going on; null while nothing is pressed. */
let waiting: (() => void)[] | null = null;

addEventListener('pointerdown', begin, { capture: true });

function begin(): void {
  if (waiting) return;
  waiting = [];
  const over = new AbortController();
  const end = () => {
    over.abort();
    const runs = waiting ?? [];
    waiting = null;
    // The click of the press comes before that.
    for (const run of runs) setTimeout(run);
  };
  const listen = { capture: true, signal: over.signal };
  addEventListener('pointerup', end, listen);
  addEventListener('pointercancel', end, listen);
  // A release outside, in a native menu for one, may not be told of.
  addEventListener('pointermove', ({ buttons }) => buttons === 0 && end(), listen);
}

/** Runs at once, or when the press of the pointer that is going on is over and its click has been dealt with. */
export function afterPress(run: () => void): void {
  if (waiting) waiting.push(run);
  else run();
}
