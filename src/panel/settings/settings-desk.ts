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
  const waiting: {
    authority: Partial<AuthorityDetails>;
    regulator: Partial<Regulator>;
    next: Partial<NextRegulator>;
    scottish: Partial<Regulator>;
  } = { authority: {}, regulator: {}, next: {}, scottish: {} };
  const writeAuthority = () => {
    const typed = { ...waiting };
    waiting.authority = {};
    waiting.regulator = {};
    // Read and written in one transaction: another field's write may be under way.
    return update(({ authority }) => {
      const regulator = { ...authority.regulator, ...typed.regulator };
      return { authority: { ...authority, ...typed.authority, regulator } };
    });
  };
  const writeNext = () => {
    const typed = waiting.next;
    waiting.next = {};
    return update(({ nextRegulator }) => ({ nextRegulator: { ...nextRegulator, ...typed } }));
  };
  const writeScottish = () => {
    const typed = waiting.scottish;
    waiting.scottish = {};
    return update(({ scottishRegulator }) => ({ scottishRegulator: { ...scottishRegulator, ...typed } }));
  };
  const authoritySoon = (change: Partial<AuthorityDetails>) => {
    waiting.authority = { ...waiting.authority, ...change };
    writes.soon('authority', writeAuthority);
  };
  const attempt = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => session.problem(notSaved(error)),
    );
  return {
    authoritySoon,
    regulatorSoon(change) {
      waiting.regulator = { ...waiting.regulator, ...change };
      authoritySoon({});
    },
    nextRegulatorSoon(change) {
      waiting.next = { ...waiting.next, ...change };
      writes.soon('next-regulator', writeNext);
    },
    scottishRegulatorSoon(change) {
      waiting.scottish = { ...waiting.scottish, ...change };
      writes.soon('scottish-regulator', writeScottish);
    },
    soon: (change) => writes.soon(Object.keys(change).join(), () => update(change)),
    now: async (change, said, undo) => {
      await attempt(update(change));
      if (said !== undefined && undo) session.toast(said, () => attempt(update(undo)));
    },
    flush: () => void writes.flush(),
  };
}
