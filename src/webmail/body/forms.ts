/**
 * True for a form. Fields of a form are properties of it, before its own: `<input name="parentNode">` makes a form that is
 * its own grandparent, and whoever follows that never ends. So nothing is asked of a form in a mail, and this is told by
 * the one thing that no field can name.
 */
export function isForm(node: Node): node is HTMLFormElement {
  return Object.prototype.toString.call(node) === '[object HTMLFormElement]';
}
