import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { contradictionIn, isCounted } from '../../domain/law/clock.ts';
import { type Due, lacksReviewDay } from '../../domain/law/next-due.ts';
import { type Remark, remarkWords } from '../../domain/law/remark.ts';
import type { SkippedDay } from '../../domain/law/working-days.ts';
import { Icon } from '../controls/icon.tsx';
import type { IconName } from '../controls/icon-paths.ts';
import { Popover } from '../controls/popover.tsx';
import type { Way } from '../session/route.ts';
import { useSession } from '../session/session.ts';
import { countWords } from '../words/count-words.ts';
import { shortDate } from '../words/short-date.ts';
import { MovesTheDate } from './moves-the-date.tsx';
import { useClockFields } from './use-clock-draft.ts';
import './clock.css';
import { afterPaint } from '../controls/lead.ts';
import { useLeading } from '../session/leading.ts';

type DuePopoverProps = {
  readonly foiCase: FoiCase;
  /** The date, or why there is none. */
  readonly due: Due | Remark;
};

/** How the date was counted, every day that was left out, and what moves it. */
export function DuePopover({ foiCase, due }: DuePopoverProps) {
  const session = useSession();
  const fields = useClockFields(session, foiCase);
  const show = useRef(() => {});
  const unfolded = useUnfolding(show);
  return (
    <Popover
      show={show}
      name="How the date was counted"
      buttonClass="button plain small square"
      button={<Icon icon="info" name="How the date was counted" />}
    >
      {(close) => (
        <div class="stack form due-count" tabIndex={-1} data-first>
          {isCounted(due) ? (
            <Count foiCase={foiCase} due={due} today={session.today()} />
          ) : (
            <NoDate foiCase={foiCase} why={due} close={close} />
          )}
          <MovesTheDate foiCase={foiCase} fields={fields} unfolded={unfolded} />
        </div>
      )}
    </Popover>
  );
}

/** Opens the popover for what leads here, with what moves the date unfolded. */
function useUnfolding(show: RefObject<() => void>): boolean {
  const [unfolded, setUnfolded] = useState(false);
  useLeading((place) => {
    if (place.kind !== 'field' || place.field !== 'due') return false;
    setUnfolded(true);
    afterPaint(() => show.current?.());
    return true;
  });
  return unfolded;
}

type NoDateProps = {
  readonly foiCase: FoiCase;
  readonly why: Remark;
  readonly close: () => void;
};

/** Why there is no date, and the way to where that is mended. */
function NoDate({ foiCase, why, close }: NoDateProps) {
  const session = useSession();
  const way = wayOn(foiCase);
  const leave = ({ view, place }: Way) => {
    close();
    session.go(view, place);
  };
  return (
    <>
      <p>{remarkWords(why)}</p>
      {way === null ? null : (
        <div>
          <button type="button" class="button small" onClick={() => leave(way)}>
            <Icon icon={way.icon} size={14} /> {way.name}
          </button>
        </div>
      )}
    </>
  );
}

type NamedWay = Way & { readonly icon: IconName; readonly name: string };

const TO_RECEIPT: NamedWay = {
  icon: 'calendar-days',
  name: 'Date of receipt',
  view: 'request',
  place: { kind: 'field', field: 'received' },
};
const TO_REVIEW: NamedWay = {
  icon: 'calendar-days',
  name: 'Day on which the review was asked for',
  view: 'letter',
  place: { kind: 'reply' },
};
const TO_HOLIDAYS: NamedWay = {
  icon: 'settings',
  name: 'Bank holidays in Settings',
  view: 'settings',
  place: { kind: 'field', field: 'holidays' },
};

/**
 * To the day of receipt, or that on which a review was asked for, where there is none. What is neither contradicted nor awaited
 * is a day that the holidays do not reach. All else is mended in the fields below.
 */
function wayOn(foiCase: FoiCase): NamedWay | null {
  if (lacksReviewDay(foiCase)) return TO_REVIEW;
  if (foiCase.receivedOn === null) return TO_RECEIPT;
  return contradictionIn(foiCase) === null && foiCase.clock.fee?.paid !== null ? TO_HOLIDAYS : null;
}

function Count({ foiCase, due, today }: { foiCase: FoiCase; due: Due; today: string }) {
  return (
    <>
      <p>{countWords(foiCase, due, today).join(' ')}</p>
      {due.warnings.map((warning) => (
        <p key={warning.problem} class="note amber small">
          <Icon icon="triangle-alert" />
          <span>{remarkWords(warning)}</span>
        </p>
      ))}
      <p class="strong">Days that do not count</p>
      <ul class="plain small">
        {inRuns(due.skipped).map(({ from, to, reason }) => (
          <li key={from} class="due-day">
            <span>
              {shortDate(from, today)}
              {to === from ? '' : reason === 'Weekend' ? ' and Sun' : ` to ${shortDate(to, today)}`}
            </span>
            <span class={reason === 'Weekend' ? 'quiet' : ''}>{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

type Run = { readonly from: string; readonly to: string; readonly reason: string };

/** Days in a row for one reason share a line, and so do a Saturday and its Sunday: holidays are what the officer looks for. */
function inRuns(skipped: readonly SkippedDay[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { date, reason } of skipped) {
    const last = runs.at(-1);
    if (last?.reason === 'Saturday' && reason === 'Sunday')
      runs[runs.length - 1] = { ...last, to: date, reason: 'Weekend' };
    else if (last?.reason === reason) runs[runs.length - 1] = { ...last, to: date };
    else runs.push({ from: date, to: date, reason });
  }
  return runs;
}
