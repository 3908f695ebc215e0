import { useLayoutEffect, useRef } from 'preact/hooks';

const KEYS: readonly (readonly [string, string])[] = [
  ['Alt + ↓ / ↑', 'Next or previous question'],
  ['Ctrl + Enter', 'Next question that is not decided'],
  ['/', 'Put in a clause, in an empty text or where a word begins'],
  ['F2', 'Edit the question'],
  ['Shift + F2', 'Change its number'],
  ['Alt + Enter', 'Split at the cursor, while editing'],
  ['Alt + Shift + ↑ / ↓', 'Move the question'],
  ['Alt + Shift + → / ←', 'Indent or outdent the question'],
  ['Alt + Shift + K / J', 'Merge with the previous or next question'],
  ['Alt + Shift + Delete', 'Remove the question'],
  ['Ctrl + Z', 'Undo the last change (outside a text box)'],
  ['Ctrl + K', 'Search everything'],
  ['Ctrl + Shift + Enter', 'Insert the letter'],
  ['?', 'This list'],
];

/** The list of the keys that work everywhere in the panel. */
export function KeyList() {
  const title = useRef<HTMLHeadingElement>(null);
  // The list is read from its top, also where it is longer than the window.
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <form method="dialog" class="stack">
      <h2 id="keys-title" tabIndex={-1} ref={title}>
        Keys
      </h2>
      <dl class="keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <div class="row end">
        <button type="submit" class="button">
          Close
        </button>
      </div>
    </form>
  );
}
