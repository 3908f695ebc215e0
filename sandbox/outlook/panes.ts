import { el, pressable } from '../page/element.ts';

/// Where messages are written that do not stand in their conversation: in the reading pane in place of what is read, each
/// with a tab below by which it comes back, or docked below the pane.

export class Panes {
  readonly tabs = el('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Open messages' });
  readonly dock = el('div', { class: 'dock' });
  private readonly pane: HTMLElement;
  private readonly ours = new Set<Node>();
  private behind: readonly Node[] = [];

  constructor(pane: HTMLElement) {
    this.pane = pane;
  }

  /** Shows the message in the pane and adds its tab. The answer takes both away again. */
  openTab(root: HTMLElement, title: string): { readonly close: () => void; readonly tab: HTMLElement } {
    const tab = el('button', { type: 'button', role: 'tab', class: 'word-button' }, title);
    this.tabs.append(pressable(tab, () => this.show(root)));
    this.show(root);
    const close = () => {
      tab.remove();
      if (root.isConnected) this.pane.replaceChildren(...this.behind);
    };
    return { close, tab };
  }

  /** What is read now has gone for good: nothing comes back but what is read next. */
  forget(): void {
    this.behind = [];
  }

  private show(root: HTMLElement): void {
    const others = [...this.pane.childNodes].filter((node) => !this.ours.has(node));
    if (others.length > 0) this.behind = others;
    this.ours.add(root);
    this.pane.replaceChildren(root);
  }
}
