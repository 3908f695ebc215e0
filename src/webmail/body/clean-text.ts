/// Mail text as a person sees it: one space between words, nothing invisible. Runs remember where they were.

/** A stretch of a text node that went into the mail's text unchanged. */
export type TextRun = { readonly text: string; readonly from: number; readonly spaceBefore: boolean };

// Zero-width characters, bidi marks, soft hyphens: mail programs and censors put them inside words.
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';
const RUN = new RegExp(`[^\\s${INVISIBLE}]+(?: [^\\s${INVISIBLE}]+)*`, 'gu');
const HAS_SPACE = /\s/;
const NBSP = /\u00a0/;

/** The visible runs of `text`, in order; whatever lies between two runs is white space or invisible. */
export function visibleRuns(text: string): { runs: TextRun[]; spaceAfter: boolean } {
  const runs: TextRun[] = [];
  let done = 0;
  for (const match of text.matchAll(RUN)) {
    runs.push({
      text: match[0],
      from: match.index,
      spaceBefore: HAS_SPACE.test(text.slice(done, match.index)),
    });
    done = match.index + match[0].length;
  }
  return { runs, spaceAfter: HAS_SPACE.test(text.slice(done)) };
}

/** `text` with single spaces, without invisible characters and without outer space. */
function cleanText(text: string): string {
  return visibleRuns(text)
    .runs.map((run, index) => (run.spaceBefore && index > 0 ? ` ${run.text}` : run.text))
    .join('');
}

/** True for a text of white space in which a no-break space holds an empty line open, as Word writes it. */
export function holdsLineOpen(text: string): boolean {
  return NBSP.test(text) && text.trim() === '';
}

const SHORT_NODES = 60;
const SHORT_CHARACTERS = 100;

/**
 * The clean text of `element` where it is short, and '' where it is not. It looks at a bounded number of nodes, so that
 * elements nested ten thousand deep are not read ten thousand times.
 */
export function shortText(element: Element): string {
  const pieces: string[] = [];
  let characters = 0;
  let nodes = 0;
  const tree = element.ownerDocument.createTreeWalker(element);
  for (let at: Node | null = element; at !== null; at = tree.nextNode()) {
    nodes += 1;
    if (at.nodeType === 3) pieces.push((at as Text).data);
    if (at.nodeType === 3) characters += (at as Text).data.length;
    if (nodes > SHORT_NODES || characters > SHORT_CHARACTERS) return '';
  }
  return cleanText(pieces.join(''));
}
