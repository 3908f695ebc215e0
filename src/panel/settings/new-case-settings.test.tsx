// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../storage/settings-record.ts';
import type { Settings } from '../../storage/store.ts';
import { type Session, SessionContext } from '../session/session.ts';
import { NewCaseSettings } from './new-case-settings.tsx';
import type { SettingsDesk } from './settings-desk.ts';

afterEach(() => render(null, document.body));

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, nextNumber: 12 };
const kept = signal<unknown>(undefined);
const drafts = {
  at: () => kept,
  put: (_owner: string, _form: string, typed: unknown) => {
    kept.value = typed;
  },
};
const SESSION = { today: () => '2026-11-27', drafts } as Pick<Session, 'today'> as Session;
const soon = vi.fn();

function View() {
  const [settings, set] = useState(SETTINGS);
  const take = (change: Partial<Settings>) => {
    soon(change);
    set({ ...settings, ...change });
  };
  const desk = { soon: take, flush: () => undefined } as SettingsDesk;
  return (
    <SessionContext.Provider value={SESSION}>
      <NewCaseSettings settings={settings} desk={desk} />
    </SessionContext.Provider>
  );
}

const field = () =>
  [...document.querySelectorAll('input')].find((one) => one.labels?.[0]?.textContent === 'Next number');

function type(text: string): void {
  const input = field();
  if (!input) throw new Error('There is no field for the next number.');
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

test('a next number that is none is said, at the field, not to be saved', async () => {
  render(<View />, document.body);
  for (const text of ['12a', '0', '', '1.5', '1234567890']) {
    type(text);
    await expect.poll(() => field()?.getAttribute('aria-invalid')).toBe('true');
    const described = field()?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described.trim())?.textContent).toMatch(
      /^Not saved: .* Until then it is 12\.$/,
    );
    expect([soon.mock.calls, field()?.value]).toEqual([[], text]);
    type('12');
    await expect.poll(() => field()?.getAttribute('aria-invalid')).toBe('false');
    soon.mockClear();
  }
  type('13');
  expect(soon).toHaveBeenCalledWith({ nextNumber: 13 });
  await expect.poll(() => document.body.textContent).not.toContain('Not saved');
});
