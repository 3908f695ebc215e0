import { useSignal, useSignalEffect } from '@preact/signals';
import { writeBackup } from '../../storage/backup-file.ts';
import { tooLarge } from '../../storage/limits.ts';
import { Icon } from '../controls/icon.tsx';
import { saveFile } from '../controls/save-file.ts';
import { type Session, useSession } from '../session/session.ts';
import { DeleteAll, Deleted } from './delete-all.tsx';
import { ImportBackup, type ImportNotice, ImportNotices, NOTHING_TO_SAY } from './import-backup.tsx';
import { attempt, counted } from './settings-desk.ts';

type DataProps = {
  /** Stores what is half typed in Settings. */
  readonly flush: () => Promise<void>;
};

/** What is stored on this computer, and what can be done with all of it at once. */
export function DataSettings({ flush }: DataProps) {
  const session = useSession();
  const notice = useSignal<ImportNotice>(NOTHING_TO_SAY);
  const exported = () => exportAll(session, flush);
  return (
    <section class="card stack" aria-labelledby="settings-data">
      <h2 id="settings-data">Data</h2>
      <Stored />
      <div class="row">
        <button type="button" class="button" onClick={() => void exported()}>
          <Icon icon="download" /> Export
        </button>
        <ImportBackup notice={notice} />
        <DeleteAll flush={flush} exported={exported} />
      </div>
      <ImportNotices notice={notice} />
      <Deleted />
    </section>
  );
}

function Stored() {
  const session = useSession();
  const bytes = useSignal<number | null>(null);
  const cases = session.cases.value;
  const own = session.clauses.value.filter((clause) => clause.origin === 'own').length;
  useSignalEffect(() => {
    if (session.cases.value && session.clauses.value) void measure().then((size) => (bytes.value = size));
  });
  return (
    <p class="small">
      {cases === null ? '' : counted(cases.length, 'case')}, {counted(own, 'clause')} of your own and your
      settings
      {bytes.value === null ? '' : `; the browser’s files for them take about ${inWords(bytes.value)}`}. A
      case holds the whole text of its mail, until you remove it; the browser’s files may keep words of it for
      a time after, until “Delete all” writes over them. All of it is in this browser on this computer; none
      of it is sent anywhere.
    </p>
  );
}

async function measure(): Promise<number | null> {
  return (await navigator.storage.estimate()).usage ?? null;
}

async function exportAll(session: Session, flush: () => Promise<void>): Promise<void> {
  await attempt(session, async () => {
    await flush();
    await session.flush();
    const backup = await session.store.backup.take(session.now());
    const text = await writeBackup(backup);
    saveFile(`foi-drafter-backup-${session.today()}.json`, text);
    if (tooLarge(new Blob([text]).size))
      return session.problem(
        'This backup is too large to be imported in one piece. Remove cases that you no longer need, then export again.',
      );
    session.toast(`${counted(backup.cases.length, 'case')}, your clauses and settings exported to a file.`);
  });
}

function inWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
