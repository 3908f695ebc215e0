/// The one way to a place on the page: once what was just changed is drawn, it is brought into view and focused.

type Lead = {
  /** Where the place comes to stand; 'stay' scrolls nothing. */
  readonly scroll?: ScrollLogicalPosition | 'stay';
  /** What in the place is focused; the place itself when left out. */
  readonly focus?: (place: HTMLElement) => HTMLElement | null | undefined;
};

/** Leads to the element that is found once what was just changed is on the page; nowhere when there is none by then. */
export function leadTo(find: () => HTMLElement | null | undefined, lead: Lead = {}): void {
  afterPaint(() => {
    const place = find();
    if (place) bringUp(place, lead);
  });
}

/** The same at once, for what is on the page. */
export function bringUp(place: HTMLElement, { scroll = 'nearest', focus }: Lead): void {
  if (scroll !== 'stay') place.scrollIntoView({ block: scroll });
  (focus ? focus(place) : place)?.focus({ preventScroll: scroll === 'stay' || focus === undefined });
}

/** Runs once what was just changed is on the page. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
