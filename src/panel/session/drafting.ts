import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FoiCase } from '../../domain/case/case.ts';
import type { Finding } from '../../domain/checks/finding.ts';
import { bankHolidays } from '../../domain/law/holidays/bank-holidays.ts';
import { type BankHolidays, withHolidays } from '../../domain/law/holidays/holidays.ts';
import { type AuthorityDetails, authorityUnder } from '../../domain/letter/decision.ts';
import type { Writing } from '../../domain/letter/facts.ts';
import type { Letter } from '../../domain/letter/letter.ts';
import { regulatorOn } from '../../domain/letter/regulators.ts';
import type { Settings } from '../../storage/store.ts';

type Ground = {
  readonly current: ReadonlySignal<FoiCase | null>;
  readonly settings: ReadonlySignal<Settings | null>;
  readonly attached: ReadonlySignal<readonly string[]>;
  /** Today in Europe/London, YYYY-MM-DD. */
  readonly today: () => string;
};

export type Drafting = {
  /** The authority's details under the law of the current case; null when there is no case. */
  readonly authority: ReadonlySignal<AuthorityDetails | null>;
  /** The bank holidays, with those that the officer added. */
  readonly holidays: ReadonlySignal<BankHolidays>;
  /** What letters are written with. */
  readonly writing: ReadonlySignal<Writing>;
  /** What letters are made and judged with; null until it is loaded. */
  readonly letters: ReadonlySignal<Letters | null>;
  /** The letter that the current case makes now; null when there is no case, or until that is loaded. */
  readonly letter: ReadonlySignal<Letter | null>;
  /**
   * What is wrong with the current case before its letter goes, gravest first. Null while nothing can be said: there is no
   * case, or the rules are not loaded yet. Nothing goes, and nothing is called right, on the strength of null.
   */
  readonly findings: ReadonlySignal<readonly Finding[] | null>;
  /** True once what letters are made with could not be loaded, until it is. */
  readonly lettersMissing: ReadonlySignal<boolean>;
  /** Loads it, where that was not done; cheap to call again. Throws when it can't be. */
  loadLetters(): Promise<void>;
  /** All that is wrong now, once the rules are there to say so; null without a case. Throws when they can't be loaded. */
  allFindings(): Promise<readonly Finding[] | null>;
};

/** What composes a letter and judges it. */
export type Letters = typeof import('./letters.ts');

/**
 * What letters are made and judged with: loaded when a view first asks for them, beside the panel's first paint, and again
 * where that failed.
 */
function startLetters() {
  const letters = signal<Letters | null>(null, {
    // What fails here is told of when the letter is to go.
    watched: () => void load().catch(() => undefined),
  });
  const missing = signal(false);
  const load = async () => {
    try {
      letters.value ??= await import('./letters.ts');
      missing.value = false;
    } catch (error) {
      missing.value = true;
      throw error;
    }
  };
  return { letters, missing, load };
}

/** What follows from the case in hand and from Settings: the letter, and what is wrong with it. */
export function startDrafting({ current, settings, attached, today }: Ground): Drafting {
  const regime = computed(() => current.value?.regime ?? null);
  const authority = computed(() => {
    const set = settings.value;
    if (!set || !regime.value) return null;
    const regulator = regulatorOn(today(), set.authority.regulator, set.nextRegulator);
    return authorityUnder(regime.value, { ...set.authority, regulator }, set.scottishRegulator);
  });
  const holidays = computed(() => {
    const set = settings.value;
    return set ? withHolidays(bankHolidays, set.holidays, set.holidaysTo) : bankHolidays;
  });
  const writing = computed(() => {
    const costLimit = settings.value?.costLimit;
    return { holidays: holidays.value, today: today(), ...(costLimit === undefined ? {} : { costLimit }) };
  });
  const { letters, missing: lettersMissing, load } = startLetters();
  const letter = computed(() => {
    // Asked for first, so that they are loaded beside the case and Settings.
    const made = letters.value;
    const foiCase = current.value;
    return made && foiCase && authority.value
      ? made.composeLetter(foiCase, authority.value, writing.value)
      : null;
  });
  const findings = computed(() => {
    const made = letters.value;
    const foiCase = current.value;
    if (!made || !foiCase || !authority.value || !letter.value) return null;
    // Before the letter is in a reply nobody can have attached anything to it.
    const isAnyOpen = foiCase.inserted !== null || attached.value.length > 0;
    const sent = { ...(isAnyOpen ? { attached: attached.value } : {}), letter: letter.value };
    return made.checkNotice(foiCase, authority.value, { ...writing.value, ...sent });
  });
  const allFindings = () => load().then(() => findings.peek());
  return {
    authority,
    holidays,
    writing,
    letters,
    lettersMissing,
    loadLetters: load,
    letter,
    findings,
    allFindings,
  };
}
