/// Apart from the toolbar, because the still text needs it too: with the toolbar the whole editor would be in the panel's
/// first load.

/** Runs at once, or when the mouse button that is held down now has been let go and its click has been dealt with. */
export function afterPress(run: () => void): void {
  if (document.documentElement.matches(':active'))
    addEventListener('pointerup', () => setTimeout(run), { once: true });
  else run();
}
