import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { SettingsView } from '../../src/panel/settings/settings-view.tsx';
import type { Settings, Store } from '../../src/storage/store.ts';
import { type OpenView, openView } from './open-view.tsx';

/// The Settings view, open on a database of its own, for its tests.

/** Opens it once the store holds what `before` puts there. */
export async function openSettings(
  before: (store: Store) => Promise<unknown> = async () => {},
  today?: string,
): Promise<OpenView> {
  const view = await openView(SettingsView, before, today === undefined ? {} : { today });
  await expect.element(page.getByRole('heading', { name: 'Your authority' })).toBeVisible();
  return view;
}

export const field = (name: string) => page.getByRole('textbox', { name, exact: true });

/** The settings as another window reads them. */
export const storedIn = ({ other }: OpenView): Promise<Settings> => other.settings.get();
