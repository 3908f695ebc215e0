import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isDate } from '../../domain/law/dates.ts';
import { ANY_DAY, type DayRange, keptOfDay, whyNoDay, writtenDay } from '../../domain/law/written-day.ts';
import { fullDate } from '../words/short-date.ts';
import { afterPress } from './after-press.ts';
import { Icon } from './icon.tsx';

type DateFieldProps = {
  readonly label: string;
  /** What the form keeps of it: an ISO date, else the words that are typed so far; '' for nothing. */
  readonly value: string;
  /** Told of every change: an ISO date where a whole day is typed that the field takes, else the words. */
  readonly onDate: (value: string) => void;
  /** The first and the last day that it takes. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Marks the field as refused by its form; the reason stands in the element of the id `describedBy`. */
  readonly isRefused?: boolean;
  readonly describedBy?: string;
  /** What counts while the field holds no day, as a sentence: "Until then it is 3 December 2026." */
  readonly standing?: string | null;
};

/**
 * A day, typed as it is written, or picked from the browser's calendar. It is a field of words, for the browser's own field
 * tells nothing of a day that is half typed, and so nothing could be kept of it. What is typed is left alone until the field
 * is left; then a day is written as 03/12/2026, and what is none is refused in words.
 */
export function DateField(props: DateFieldProps) {
  const { label, value, onDate, min, max, isRefused, describedBy } = props;
  const id = useId();
  const range = { min: min ?? ANY_DAY.min, max: max ?? ANY_DAY.max };
  const field = useWords(value, onDate, range);
  const { isNoDay, words } = useSaid(props, range, field.phase);
  return (
    <div class="labelled date-field">
      <label for={id}>{label}</label>
      <span class="date-row">
        <input
          ref={field.input}
          id={id}
          class="field"
          type="text"
          placeholder="dd/mm/yyyy"
          autocomplete="off"
          spellcheck={false}
          defaultValue={field.first}
          aria-invalid={isNoDay || isRefused === true}
          aria-describedby={`${id}-said ${describedBy ?? ''}`.trim()}
          onInput={(event) => field.type(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') field.leave();
          }}
          onBlur={field.leave}
        />
        <Calendar label={label} day={isDate(value) ? value : ''} {...range} pick={field.pick} />
      </span>
      <span id={`${id}-said`} class={isNoDay ? 'date-said refused' : 'date-said'} role="status">
        {isNoDay ? <Icon icon="circle-alert" size={14} /> : null}
        {words}
      </span>
    </div>
  );
}

/** 'leaving': it was left by a press that is not over yet. */
type Phase = 'typing' | 'leaving' | 'left';

type Said = { readonly isNoDay: boolean; readonly words: string };

/**
 * What stands under the field. Where leaving it adds a line, that waits for the end of the press that left it: it would move
 * the button that is being pressed from under the pointer.
 */
function useSaid({ value, standing }: DateFieldProps, range: DayRange, phase: Phase): Said {
  const said = useRef<Said>({ isNoDay: false, words: '' });
  if (phase !== 'leaving') {
    const refusal = whyNoDay(value, range, phase === 'left');
    const day = isDate(value) ? fullDate(value) : '';
    const isWords = value !== '' && day === '';
    const words = [refusal ?? day, isWords ? (standing ?? '') : ''].join(' ').trim();
    said.current = { isNoDay: refusal !== null, words };
  }
  return said.current;
}

/**
 * The words in the field. They are its own while it is typed into: a value from elsewhere (undo, another window) is taken
 * over only once what was told last has come back, or the field was left.
 */
function useWords(value: string, onDate: DateFieldProps['onDate'], range: DayRange) {
  const input = useRef<HTMLInputElement>(null);
  const first = useRef(shown(value));
  const told = useRef({ value, isBack: true });
  const isTyped = useRef(false);
  const [phase, setPhase] = useState<Phase>('left');
  useEffect(() => {
    const { current } = told;
    if (current.value !== value && !current.isBack) return;
    if (current.value !== value) write(input.current, value);
    told.current = { value, isBack: true };
  }, [value]);
  const tell = (next: string) => {
    if (next === told.current.value) return;
    told.current = { value: next, isBack: false };
    onDate(next);
  };
  return {
    input,
    first: first.current,
    phase,
    type(words: string) {
      isTyped.current = true;
      setPhase('typing');
      tell(keptOfDay(words, range, false));
    },
    leave() {
      const words = input.current?.value;
      // It is left because it goes, with the case that it is about: it has nothing more to tell.
      if (words === undefined) return;
      setPhase('leaving');
      afterPress(() => setPhase((now) => (now === 'leaving' ? 'left' : now)));
      if (isTyped.current) tell(keptOfDay(words, range, true));
      isTyped.current = false;
      told.current.isBack = true;
      write(input.current, told.current.value);
    },
    pick(day: string) {
      isTyped.current = false;
      setPhase('left');
      tell(keptOfDay(day, range, true));
      write(input.current, told.current.value);
    },
  };
}

function shown(value: string): string {
  return isDate(value) ? writtenDay(value) : value;
}

function write(input: HTMLInputElement | null, value: string): void {
  if (input && input.value !== shown(value)) input.value = shown(value);
}

type CalendarProps = {
  readonly label: string;
  readonly day: string;
  readonly min: string;
  readonly max: string;
  readonly pick: (day: string) => void;
};

/** A button that opens the browser's own calendar; nothing where there is none. Nobody types into the field that it is of. */
function Calendar({ label, day, min, max, pick }: CalendarProps) {
  const calendar = useRef<HTMLInputElement>(null);
  if (!('showPicker' in HTMLInputElement.prototype)) return null;
  return (
    <>
      <button type="button" class="button plain small square" onClick={() => calendar.current?.showPicker()}>
        <Icon icon="calendar-days" size={14} name={`Calendar: ${label}`} />
      </button>
      <input
        ref={calendar}
        class="date-calendar"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={day}
        min={min}
        max={max}
        onInput={(event) => pick(event.currentTarget.value)}
      />
    </>
  );
}
