/// Builds the pages' elements. Hooks can be renamed on the way, as webmails rename theirs without notice.

let renamed: ReadonlySet<string> = new Set();

/**
 * From now on these are spelt with an ending of "-new": classes, attribute names, attributes' whole values, and
 * stretches of ids.
 */
export function renameHooks(names: readonly string[]): void {
  renamed = new Set(names);
}

/** The name itself, or its new spelling when it is one of the renamed. */
export function hook(name: string): string {
  return renamed.has(name) ? `${name}-new` : name;
}

/** An id with every renamed stretch of it respelt. */
export function hookedId(id: string): string {
  return [...renamed].reduce((spelt, name) => spelt.replace(name, hook(name)), id);
}

/** An element with these attributes and children; no HTML is parsed, so Trusted Types has nothing to refuse. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'class') addClasses(element, value);
    else element.setAttribute(hook(name), name === 'id' ? hookedId(value) : hook(value));
  }
  element.append(...children);
  return element;
}

/** Adds the classes of a space-separated list, renamed ones under their new names. */
export function addClasses(element: Element, classes: string): void {
  element.classList.add(...classes.split(' ').filter(Boolean).map(hook));
}

/** A button as webmails make them: any element, with the role and the key presses of one. */
export function pressable<E extends HTMLElement>(element: E, press: () => void): E {
  element.addEventListener('click', press);
  element.addEventListener('keydown', (event) => {
    if (event.target !== element || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press();
  });
  return element;
}
