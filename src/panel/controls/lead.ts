/// The one way to a place on the page: once what was just changed is drawn, it is brought into view and focused.

type Lead = {
  /** What had the focus when the officer asked to be led; what has it now when left out. */
  readonly from?: Element | null;
  /** Where the place comes to stand; 'stay' scrolls nothing. */
  readonly scroll?: ScrollLogicalPosition | 'stay';
  /** What in the place is focused; the place itself when left out. */
  readonly focus?: (place: HTMLElement) => HTMLElement | null | undefined;
};

/**
 * Leads to the element that is found once what was just changed is on the page; nowhere when there is none by then, and nowhere
 * when the officer has gone to another field meanwhile: what is typed there is not to land elsewhere.
 */
export function leadTo(find: () => HTMLElement | null | undefined, lead: Lead = {}): void {
  const from = lead.from ?? document.activeElement;
  afterPaint(() => {
    const place = find();
    const { activeElement } = document;
    if (place && (activeElement === from || !isTypedInto(activeElement))) bringUp(place, lead);
  });
}

/** True of what takes the keys that are typed: a field or an editor. */
export function isTypedInto(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  return element.isContentEditable || element.matches('input, textarea, select');
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
