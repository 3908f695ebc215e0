import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { inJson } from '../../storage/damaged.ts';
import type { DamagedRecord } from '../../storage/store.ts';
import { Icon } from '../controls/icon.tsx';
import { saveFile } from '../controls/save-file.ts';
import { useSession } from '../session/session.ts';

/** What is stored but could not be read: damaged, or of a newer version. Shows nothing when all is well. */
export function DamagedRecords() {
  const session = useSession();
  const records = useSignal<readonly DamagedRecord[]>([]);
  const read = async () => {
    records.value = await session.store.damaged.all();
  };
  useSignalEffect(() => {
    // A panel that is being closed has nobody to show them to.
    if (session.cases.value) read().catch(() => undefined);
  });
  const newer = records.value.filter((one) => one.newer);
  const damaged = records.value.filter((one) => !one.newer);
  return (
    <>
      <Note name="Records of a newer version" records={newer} changed={read}>
        {newer.length === 1 ? 'One record was' : `${newer.length} records were`} stored by a newer version of
        FOI Drafter. This one can’t open what it stored and leaves it as it is: update FOI Drafter to work on
        it again.
      </Note>
      <Note name="Damaged records" records={damaged} changed={read}>
        {damaged.length === 1 ? 'One record' : `${damaged.length} records`} could not be read. Nothing was
        deleted: save a copy for whoever looks after your computers, then remove it.
      </Note>
    </>
  );
}

type NoteProps = {
  readonly name: string;
  readonly records: readonly DamagedRecord[];
  readonly changed: () => Promise<void>;
  readonly children: ComponentChildren;
};

function Note({ name, records, changed, children }: NoteProps) {
  if (records.length === 0) return null;
  return (
    <section class="note amber damaged" aria-label={name}>
      <Icon icon="triangle-alert" />
      <div class="stack grow">
        <p>{children}</p>
        <ul class="plain stack">
          {records.map((record) => (
            <Damaged key={keyOf(record)} record={record} changed={changed} />
          ))}
        </ul>
      </div>
    </section>
  );
}

type DamagedProps = {
  readonly record: DamagedRecord;
  readonly changed: () => Promise<void>;
};

function Damaged({ record, changed }: DamagedProps) {
  const session = useSession();
  const { damaged } = session.store;
  const told = (work: Promise<unknown>) =>
    work
      .then(changed)
      .catch((error: unknown) => session.problem(error instanceof Error ? error.message : ''));
  const copy = async () => {
    const text = inJson(await damaged.read(record));
    if (text === null) throw new Error('This record is so damaged that no file can hold it.');
    saveFile(`foi-drafter-${record.newer ? 'newer' : 'damaged'}-${record.store}.json`, text);
  };
  const remove = async () => {
    const stored = await damaged.remove(record);
    session.toast('Damaged record removed.', () => told(damaged.restore(record, stored)));
  };
  return (
    <li class="row">
      <span class="grow small">
        {NAMES[record.store]} {record.id}
        {record.newer ? null : `: ${record.problem}`}
      </span>
      <button type="button" class="button small" onClick={() => void told(copy())}>
        Save a copy
      </button>
      {record.newer ? null : (
        <button type="button" class="button small" onClick={() => void told(remove())}>
          Remove
        </button>
      )}
    </li>
  );
}

/** Two records may call themselves the same; where they are stored tells them apart. */
function keyOf({ store, key, aside }: DamagedRecord): string {
  return `${aside ? 'aside' : store} ${typeof key} ${String(key)}`;
}

const NAMES: Readonly<Record<DamagedRecord['store'], string>> = {
  cases: 'Case',
  clauses: 'Clause',
  settings: 'Setting',
};
