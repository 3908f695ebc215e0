import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Question } from '../../domain/request/foi-request.ts';

/// A request of thousands of questions is shown a page at a time, so that it opens and answers as fast as any other. Only
/// cards are left out of sight: the letter, the checks and every count hold all questions.

/** Far more than requests have; some 200 cards still open and change at once on a slow machine. */
const QUESTIONS_A_PAGE = 200;

/** The page of questions that is shown. */
export type Pages = {
  readonly shown: readonly Question[];
  readonly all: number;
  /** Number of the first one shown, from 0. */
  readonly first: number;
  /** Turns to the page that a question is on. True when it was not shown. */
  reach(question: string): boolean;
  turn(pages: 1 | -1): void;
};

/** The pages of these questions; `of` names what they are of, so that another begins with its first page. */
export function usePages(questions: readonly Question[], of: string): Pages {
  const page: Signal<number> = useSignal(0);
  const known = useRef(of);
  if (known.current !== of) page.value = 0;
  known.current = of;
  const last = Math.max(0, Math.ceil(questions.length / QUESTIONS_A_PAGE) - 1);
  const first = Math.min(page.value, last) * QUESTIONS_A_PAGE;
  return {
    shown: questions.slice(first, first + QUESTIONS_A_PAGE),
    all: questions.length,
    first,
    reach(question) {
      const at = questions.findIndex(({ id }) => id === question);
      const wanted = Math.floor(at / QUESTIONS_A_PAGE);
      if (at === -1 || wanted === Math.min(page.peek(), last)) return false;
      page.value = wanted;
      return true;
    },
    turn(pages) {
      page.value = Math.min(Math.max(first / QUESTIONS_A_PAGE + pages, 0), last);
    },
  };
}

/** How many questions there are and which are shown; nothing where all are. */
export function PageLine({ pages }: { pages: Pages }) {
  const { shown, all, first } = pages;
  if (shown.length === all) return null;
  const which =
    first === 0 ? `the first ${shown.length}` : `${number(first + 1)} to ${number(first + shown.length)}`;
  return (
    <p class="page-line" role="status" tabIndex={-1}>
      This request has {number(all)} questions; {which} are shown. The letter and its checks hold all of them.
    </p>
  );
}

/** The way to the questions before and after, where there are any. It leads to what says which are shown then. */
export function PageTurns({ pages }: { pages: Pages }) {
  const { shown, all, first } = pages;
  if (shown.length === all) return null;
  const after = all - first - shown.length;
  const turn = (by: 1 | -1) => () => {
    pages.turn(by);
    scrollTo({ top: 0 });
    // The button that was pressed may be gone.
    document.querySelector<HTMLElement>('.page-line')?.focus({ preventScroll: true });
  };
  return (
    <p class="page-turns">
      {first === 0 ? null : (
        <button type="button" class="button" onClick={turn(-1)}>
          Previous {QUESTIONS_A_PAGE}
        </button>
      )}
      {after === 0 ? null : (
        <button type="button" class="button" onClick={turn(1)}>
          Next {Math.min(QUESTIONS_A_PAGE, after)}
        </button>
      )}
    </p>
  );
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
