import type { AuthorityDetails, Regulator } from '../../domain/letter/decision.ts';
import type { NextRegulator } from '../../domain/letter/regulators.ts';
import type { Settings } from '../../storage/store.ts';
import type { PausedWrites } from '../editor/use-paused-writes.ts';
import { notSaved } from '../editor/use-paused-writes.ts';
import type { Session } from '../session.ts';

export type SettingsDesk = {
  /** Stores settings at the next pause. */
  soon(change: Partial<Settings>): void;
  /** Stores some of the authority's details at the next pause; the others stay as they are stored by then. */
  authoritySoon(change: Partial<AuthorityDetails>): void;
  regulatorSoon(change: Partial<Regulator>): void;
  /** What the regulator becomes. */
  nextRegulatorSoon(change: Partial<NextRegulator>): void;
  scottishRegulatorSoon(change: Partial<Regulator>): void;
  /** Stores settings at once. */
  now(change: Partial<Settings>, said?: string, undo?: Partial<Settings>): Promise<void>;
  flush(): void;
};

/** What the settings view writes. Only what was changed is written, so that two windows lose nothing. */
export function settingsDesk(session: Session, writes: PausedWrites): SettingsDesk {
  const store = session.store.settings;
  const update = async (change: Parameters<typeof store.update>[0]) => {
    await store.update(change);
    await session.refresh('settings');
  };
  const attempt = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => session.problem(notSaved(error)),
    );
  /** Fields of one group: those typed until the pause are written together, into what is stored by then. */
  const group = <T>(key: string, into: (now: Settings, typed: Partial<T>) => Partial<Settings>) => {
    let waiting: Partial<T> = {};
    return (change: Partial<T>) => {
      waiting = { ...waiting, ...change };
      writes.soon(key, () => {
        const typed = waiting;
        waiting = {};
        return update((now) => into(now, typed));
      });
    };
  };
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
    soon: (change) => writes.soon(Object.keys(change).join(), () => update(change)),
    now: async (change, said, undo) => {
      await attempt(update(change));
      if (said !== undefined && undo) session.toast(said, () => attempt(update(undo)));
    },
    flush: () => void writes.flush(),
  };
}
