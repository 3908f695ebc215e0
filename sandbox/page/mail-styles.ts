/** Keeps a mail's first style sheet to the elements of that class. Further ones leak: the sanitising is imperfect. */
export function scopeFirstStyle(content: DocumentFragment, className: string): void {
  const style = content.querySelector('style');
  if (style) style.textContent = `@scope (.${className}) { ${style.textContent ?? ''} }`;
}
