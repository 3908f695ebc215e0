import { type ReadonlySignal, signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { readBackup } from '../../storage/backup.ts';
import type { Merged } from '../../storage/store.ts';
import { Icon } from '../icon.tsx';
import { notSaved } from '../session/toasts.ts';
import type { Session } from '../session.ts';
import { saveFile } from './save-file.ts';

/** What is stored on this computer, and what can be done with all of it at once. */
export function DataSettings({ session }: { session: Session }) {
  const problems = useSignal<readonly string[]>([]);
  return (
    <section class="card stack" aria-labelledby="settings-data">
      <h2 id="settings-data">Data</h2>
      <Stored session={session} />
      <div class="row">
        <button type="button" class="button" onClick={() => void exportAll(session)}>
          <Icon icon="download" /> Export
        </button>
        <Import session={session} told={(list) => (problems.value = list)} />
        <button type="button" class="button danger" onClick={() => void deleteAll(session)}>
          <Icon icon="trash" /> Delete all
        </button>
      </div>
      <Problems list={problems} />
      <Deleted session={session} />
    </section>
  );
}

function Stored({ session }: { session: Session }) {
  const bytes = useSignal<number | null>(null);
  const cases = session.cases.value;
  const own = session.clauses.value.filter((clause) => clause.origin === 'own').length;
  useSignalEffect(() => {
    if (session.cases.value && session.clauses.value) void measure().then((size) => (bytes.value = size));
  });
  return (
    <p class="small">
      {cases === null ? '' : counted(cases.length, 'draft')}, {counted(own, 'clause')} of your own and your
      settings
      {bytes.value === null ? '' : `, about ${inWords(bytes.value)}`}. All of it is in this browser on this
      computer; none of it is sent anywhere.
    </p>
  );
}

async function measure(): Promise<number | null> {
  return (await navigator.storage.estimate()).usage ?? null;
}

function Import({ session, told }: { session: Session; told: (problems: readonly string[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (input.current) input.current.value = '';
    if (file) told(await importFrom(session, await file.text()));
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <Icon icon="upload" /> Import
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Backup file to import"
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
    </>
  );
}

function Problems({ list }: { list: ReadonlySignal<readonly string[]> }) {
  return (
    <div role="status">
      {list.value.length === 0 ? null : (
        <div class="note amber">
          <Icon icon="triangle-alert" />
          <ul class="plain stack small">
            {list.value.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The way back from "Delete all", for as long as this panel is open. */
const wayBack = signal<(() => Promise<void>) | null>(null);

function Deleted({ session }: { session: Session }) {
  const undo = wayBack.value;
  if (!undo) return null;
  return (
    <div class="note">
      <Icon icon="info" />
      <div class="row grow">
        <span class="grow small">Everything was deleted. It can be put back until this panel is closed.</span>
        <button type="button" class="button small" onClick={() => void attempt(session, undo)}>
          Put it back
        </button>
      </div>
    </div>
  );
}

async function exportAll(session: Session): Promise<void> {
  await attempt(session, async () => {
    const backup = await session.store.backup.take(session.now());
    saveFile(`foi-drafter-backup-${session.today()}.json`, JSON.stringify(backup, null, 1));
    session.toast(`${counted(backup.cases.length, 'draft')}, your clauses and settings exported to a file.`);
  });
}

/** Takes a backup in. Gives a sentence for each thing in it that could not be used. */
async function importFrom(session: Session, text: string): Promise<readonly string[]> {
  const { backup, problems } = readBackup(text);
  await attempt(session, async () => {
    if (!backup) return;
    const merged = await session.store.backup.merge(backup);
    await refreshAll(session);
    session.toast(saidOf(merged), () =>
      attempt(session, () => merged.undo().then(() => refreshAll(session))),
    );
  });
  return problems;
}

function saidOf({ added, updated, same, kept }: Merged): string {
  const parts = [
    `${added} added`,
    `${updated} updated`,
    ...(same > 0 ? [`${same} the same already`] : []),
    ...(kept > 0 ? [`${kept} newer here and kept`] : []),
  ];
  return `Backup imported: ${parts.join(', ')}.`;
}

async function deleteAll(session: Session): Promise<void> {
  await attempt(session, async () => {
    const { undo } = await session.store.backup.clear();
    wayBack.value = async () => {
      await undo();
      wayBack.value = null;
      await refreshAll(session);
    };
    await refreshAll(session);
    session.toast('Everything was deleted.', () => attempt(session, async () => wayBack.value?.()));
  });
}

async function attempt(session: Session, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    session.problem(notSaved(error));
  }
}

async function refreshAll(session: Session): Promise<void> {
  await Promise.all([session.refresh('cases'), session.refresh('clauses'), session.refresh('settings')]);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function inWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
