/** Makes an editor that refuses: whatever changes in it is put back at once, as an editor in a bad state does. */
export function refuseChanges(editor: HTMLElement): void {
  const before = [...editor.childNodes].map((node) => node.cloneNode(true));
  const observer = new MutationObserver(() => {
    observer.disconnect();
    editor.replaceChildren(...before.map((node) => node.cloneNode(true)));
    watch();
  });
  const watch = () => observer.observe(editor, { childList: true, characterData: true, subtree: true });
  watch();
}
