import type { CostActivity, CostLaw } from '../../domain/law/cost-limit.ts';
import type { Layout, LetterChoice } from '../../domain/letter/letter-choice.ts';
import type { ResponseKind } from '../../domain/letter/response-kind.ts';

/** What a response amounts to, in two or three words. */
export const RESPONSE_NAMES: Readonly<Record<ResponseKind, string>> = {
  unfinished: 'Not finished',
  'all-disclosed': 'All disclosed',
  'part-disclosed': 'Part disclosed',
  refused: 'Refused',
  'not-held': 'Not held',
  'cost-limit': 'Refused for cost',
  vexatious: 'Vexatious',
  repeated: 'Repeated',
  elsewhere: 'Available elsewhere',
  ncnd: 'Neither confirmed nor denied',
};

export const LAYOUT_NAMES: Readonly<Record<Layout, string>> = {
  'per-question': 'Per question',
  'per-department': 'Per department',
  'reasons-first': 'Reasons first',
};

export const ACTIVITY_NAMES: Readonly<Record<CostActivity, string>> = {
  determining: 'Determining whether it is held',
  locating: 'Locating it',
  retrieving: 'Retrieving it',
  extracting: 'Extracting it',
};

/** The work as the law of the case calls it: under FOISA the last of it is to provide the information. */
export function activityName(activity: CostActivity, law: CostLaw): string {
  return law === 'FOISA' && activity === 'extracting' ? 'Providing it' : ACTIVITY_NAMES[activity];
}

export const REVIEW_OUTCOME_NAMES: Readonly<Record<NonNullable<LetterChoice['review']['outcome']>, string>> =
  {
    upheld: 'Upheld',
    'partly-upheld': 'Partly upheld',
    overturned: 'Overturned',
    'no-reply': 'Never given',
    'declined-late': 'Not reviewed: too late',
  };

const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** "£450", "£541.67". */
export function poundsInWords(pounds: number): string {
  return POUNDS.format(pounds).replace(/\.00$/, '');
}

/** "21 h 40 min"; parts of a minute are rounded. */
export function timeInWords(minutes: number): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** The name of a record that the words are one of, or undefined: what a <select> gives is only a string. */
export function keyIn<K extends string>(names: Readonly<Record<K, unknown>>, words: string): K | undefined {
  return keysOf(names).find((key) => key === words);
}

/** The keys of a record, in its order. */
export function keysOf<K extends string>(names: Readonly<Record<K, unknown>>): readonly K[] {
  const isKey = (key: string): key is K => key in names;
  return Object.keys(names).filter(isKey);
}
