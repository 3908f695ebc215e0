import { useMemo } from 'preact/hooks';
import { useSession } from '../session/session.ts';
import { AuthoritySettings } from './authority-settings.tsx';
import { DataSettings } from './data-settings.tsx';
import { HolidaySettings } from './holiday-settings.tsx';
import { NewCaseSettings } from './new-case-settings.tsx';
import { settingsDesk } from './settings-desk.ts';
import './settings.css';

/** What the officer sets once: who answers, how new cases start, which days do not count, and what is stored here. */
export function SettingsView() {
  const session = useSession();
  const desk = useMemo(() => settingsDesk(session), [session]);
  const settings = session.settings.value;
  if (!settings) return <section class="settings" aria-label="Settings" aria-busy="true" />;
  return (
    <section class="settings" aria-label="Settings">
      <AuthoritySettings settings={settings} desk={desk} today={session.today()} />
      <NewCaseSettings settings={settings} desk={desk} />
      <HolidaySettings settings={settings} desk={desk} />
      <DataSettings flush={() => session.flush()} />
    </section>
  );
}
