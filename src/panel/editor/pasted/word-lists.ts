/// Word writes lists as paragraphs: the level in a style of its own (mso-list), the marker as text. Word on the web writes
/// every item as a list of its own, with the level in an attribute. Both become real, nested lists.

type Item = {
  readonly level: number;
  readonly ordered: boolean;
  /** What the item stands as now; removed once its contents have moved. */
  readonly element: Element;
  /** What holds its contents. */
  readonly from: Element;
  /** The number or bullet as text. */
  readonly marker?: Element | undefined;
};

/** Makes Word's runs of list paragraphs into lists. */
export function wordLists(body: HTMLElement): void {
  for (const wrapper of [...body.querySelectorAll('.ListContainerWrapper')].reverse())
    wrapper.replaceWith(...wrapper.childNodes);
  const seen = new Set<Element>();
  for (const element of body.querySelectorAll('p, div, h1, h2, h3, ul, ol')) {
    if (seen.has(element) || !itemOf(element)) continue;
    const run = runFrom(element);
    for (const item of run) seen.add(item.element);
    element.before(...nested(run));
    for (const item of run) item.element.remove();
  }
}

/** The item and those that follow it with nothing between. */
function runFrom(first: Element): readonly Item[] {
  const run: Item[] = [];
  for (let at: Element | null = first; at; at = at.nextElementSibling) {
    const item = itemOf(at);
    if (!item) break;
    run.push(item);
  }
  return run;
}

function itemOf(element: Element): Item | null {
  return element.matches('ul, ol') ? webItem(element) : paragraphItem(element);
}

function paragraphItem(element: Element): Item | null {
  const level = /mso-list:\s*\w+\s+level(\d)/i.exec(element.getAttribute('style') ?? '')?.[1];
  if (level === undefined) return null;
  const marker = [...element.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const ordered = isNumber(marker?.textContent ?? '');
  return { level: Number(level), ordered, element, from: element, marker };
}

function webItem(list: Element): Item | null {
  const [only, more] = list.children;
  const level = only?.getAttribute('data-aria-level');
  if (!only || more || !level) return null;
  return { level: Number(level), ordered: list.matches('ol'), element: list, from: only };
}

/** "1.", "(a)", "iv)" count; "·", "o", "§" and "-" are bullets, however they look in their font. */
function isNumber(marker: string): boolean {
  return /^\(?(\d+(\.\d+)*[.)]?|[a-z]{1,5}[.)])$/i.test(marker.replace(/[\s\u00a0]/g, ''));
}

/** Lists in lists by level. A level that was skipped is not made up. */
function nested(items: readonly Item[]): readonly Element[] {
  const lists: Element[] = [];
  const open: { level: number; list: Element }[] = [];
  for (const item of items) {
    while (isDone(open.at(-1), item)) open.pop();
    if (open.at(-1)?.level !== item.level) {
      const list = item.element.ownerDocument.createElement(item.ordered ? 'ol' : 'ul');
      const parent = open.at(-1)?.list.lastElementChild;
      if (parent) parent.append(list);
      else lists.push(list);
      open.push({ level: item.level, list });
    }
    const entry = item.element.ownerDocument.createElement('li');
    item.marker?.remove();
    entry.append(...item.from.childNodes);
    open.at(-1)?.list.append(entry);
  }
  return lists;
}

/** A deeper list ends where a shallower item comes; so does one of the other kind at the same level. */
function isDone(last: { level: number; list: Element } | undefined, item: Item): boolean {
  if (!last) return false;
  if (last.level > item.level) return true;
  return last.level === item.level && last.list.matches('ol') !== item.ordered;
}
