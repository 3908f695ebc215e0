import type { AddedHoliday } from '../../domain/law/holidays/holidays.ts';
import type { AuthorityDetails } from '../../domain/letter/decision.ts';
import type { NextRegulator, Regulator } from '../../domain/letter/regulators.ts';
import type { Settings } from '../../storage/store.ts';
import type { Session } from '../session/session.ts';
import { notSaved } from '../session/toasts.ts';
import type { SettingsChange } from '../session/typed-records.ts';

export type SettingsDesk = {
  /** Takes what is typed into a setting. */
  soon(change: Partial<Settings>): void;
  /** Takes what is typed into a place of a setting that has several; made of the settings as they then stand. */
  placeSoon(place: string, change: SettingsChange): void;
  /** Takes some of the authority's details; the others stay as they are stored by then. */
  authoritySoon(change: Partial<AuthorityDetails>): void;
  regulatorSoon(change: Partial<Regulator>): void;
  /** What the regulator becomes. */
  nextRegulatorSoon(change: Partial<NextRegulator>): void;
  scottishRegulatorSoon(change: Partial<Regulator>): void;
  /** Stores settings at once, made of them as they stand. True when they are stored. */
  now(change: SettingsChange, said?: string, undo?: SettingsChange): Promise<boolean>;
  flush(): void;
};

/** What the settings view writes. Only what was changed is written, so that two windows lose nothing. */
export function settingsDesk(session: Session): SettingsDesk {
  const tried = async (change: SettingsChange) => {
    try {
      await session.flush();
      await session.store.settings.update(change);
      await session.refresh('settings');
      return true;
    } catch (error) {
      session.problem(notSaved(error));
      return false;
    }
  };
  /** Fields of one group, each a place of its own. */
  const group =
    <T extends object>(name: string, into: (now: Settings, typed: Partial<T>) => Partial<Settings>) =>
    (change: Partial<T>) =>
      session.settingsSoon(`${name} ${Object.keys(change)}`, (now) => into(now, change));
  return {
    authoritySoon: group('authority', ({ authority }, typed) => ({ authority: { ...authority, ...typed } })),
    regulatorSoon: group('regulator', ({ authority }, typed) => ({
      authority: { ...authority, regulator: { ...authority.regulator, ...typed } },
    })),
    nextRegulatorSoon: group('next-regulator', ({ nextRegulator }, typed) => ({
      nextRegulator: { ...nextRegulator, ...typed },
    })),
    scottishRegulatorSoon: group('scottish-regulator', ({ scottishRegulator }, typed) => ({
      scottishRegulator: { ...scottishRegulator, ...typed },
    })),
    soon: (change) => session.settingsSoon(Object.keys(change).join(), () => change),
    placeSoon: session.settingsSoon,
    now: async (change, said, undo) => {
      const isStored = await tried(change);
      if (isStored && said !== undefined && undo) session.toast(said, () => tried(undo));
      return isStored;
    },
    flush: () => void session.flush(),
  };
}

/** The stored ones are other objects than those that are shown. */
export function without(holidays: readonly AddedHoliday[], one: AddedHoliday): readonly AddedHoliday[] {
  return holidays.filter((other) => other.date !== one.date || other.nations.join() !== one.nations.join());
}

/** Does something with all that is stored; what fails is told. */
export async function attempt(session: Session, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    session.problem(notSaved(error));
  }
}

/** "1 case", "2 cases". */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;
}
