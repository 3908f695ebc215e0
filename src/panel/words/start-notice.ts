/**
 * Says in the panel's place why it is not there yet, and what to do. Made without what the panel is made of: it must stand
 * when that does not.
 */
export function showStartNotice(root: Element, message: string): void {
  const notice = document.createElement('section');
  notice.className = 'state';
  notice.setAttribute('role', 'alert');
  const title = document.createElement('h2');
  title.textContent = 'FOI Drafter is not ready';
  const words = document.createElement('p');
  words.textContent = message;
  const again = document.createElement('button');
  again.type = 'button';
  again.className = 'button';
  again.textContent = 'Try again';
  again.addEventListener('click', () => location.reload());
  notice.append(title, words, again);
  root.replaceChildren(notice);
}
