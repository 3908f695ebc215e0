import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { readBackup } from '../../storage/backup-file.ts';
import { tooLarge } from '../../storage/limits.ts';
import type { Backup, Merged } from '../../storage/store.ts';
import { Icon } from '../controls/icon.tsx';
import { type Session, useSession } from '../session/session.ts';
import { attempt, counted } from './settings-desk.ts';

/** What is to be said of an import: what could not be used, and what only the officer can decide. */
export type ImportNotice = {
  readonly problems: readonly string[];
  readonly asked: { readonly words: string; readonly yes: string; readonly act: () => Promise<void> } | null;
};

export const NOTHING_TO_SAY: ImportNotice = { problems: [], asked: null };

/** So many things that could not be used are named; the others are counted. */
const NAMED = 20;

type ImportProps = { readonly notice: Signal<ImportNotice> };
/** An import, and the session that it is done in. */
type Import = ImportProps & { readonly session: Session };

/** Takes a backup file in. A file that is not as it was written is asked about before anything of it is used. */
export function ImportBackup({ notice }: ImportProps) {
  const session = useSession();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (input.current) input.current.value = '';
    if (file) await tell({ session, notice }, () => importFile(session, notice, file));
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

/** What is to be said of the last import. */
export function ImportNotices({ notice }: { notice: Signal<ImportNotice> }) {
  const { problems, asked } = notice.value;
  return (
    <div role="status">
      {problems.length === 0 && !asked ? null : (
        <div class="note amber">
          <Icon icon="triangle-alert" />
          <div class="stack grow small">
            {problems.length === 0 ? null : <Problems list={problems} />}
            {asked ? <Asked notice={notice} asked={asked} /> : null}
          </div>
        </div>
      )}
    </div>
  );
}

function Problems({ list }: { list: readonly string[] }) {
  return (
    <ul class="plain stack problems">
      {list.slice(0, NAMED).map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
      {list.length > NAMED ? <li>{counted(list.length - NAMED, 'more record')} could not be used.</li> : null}
    </ul>
  );
}

type AskedProps = {
  readonly notice: Signal<ImportNotice>;
  readonly asked: NonNullable<ImportNotice['asked']>;
};

function Asked({ notice, asked }: AskedProps) {
  const leave = () => {
    notice.value = { ...notice.value, asked: null };
  };
  return (
    <>
      <p>{asked.words}</p>
      <div class="row">
        <button type="button" class="button small" onClick={() => void asked.act()}>
          {asked.yes}
        </button>
        <button type="button" class="button small plain" onClick={leave}>
          Leave it
        </button>
      </div>
    </>
  );
}

/** Does a part of an import and shows what is to be said of it. */
function tell({ session, notice }: Import, work: () => Promise<ImportNotice>): Promise<void> {
  return attempt(session, async () => {
    notice.value = await work();
  });
}

async function importFile(session: Session, notice: Signal<ImportNotice>, file: File): Promise<ImportNotice> {
  const large = tooLarge(file.size);
  if (large !== null) return { problems: [large], asked: null };
  const { backup, intact, problems } = await readBackup(await file.text());
  if (!backup) return { problems, asked: null };
  const take = () => takeIn({ session, notice, backup, problems });
  if (intact === false)
    return {
      problems,
      asked: {
        words:
          'This file is not as FOI Drafter wrote it: it was edited, or damaged on its way. What it says may be wrong. Nothing was changed yet.',
        yes: 'Import it all the same',
        act: () => tell({ session, notice }, take),
      },
    };
  return take();
}

type Taken = Import & { readonly backup: Backup; readonly problems: readonly string[] };

async function takeIn(taken: Taken, over = false): Promise<ImportNotice> {
  const { session, backup, problems } = taken;
  const merged = await session.store.backup.merge(backup, over);
  await session.refreshAll();
  session.toast(saidOf(merged), () => attempt(session, () => merged.undo().then(() => session.refreshAll())));
  if (merged.differing === 0) return { problems, asked: null };
  return {
    problems,
    asked: {
      words: `${counted(merged.differing, 'record')} of the file differ from what is here, and which is newer can’t be told. What is here was kept.`,
      yes: 'Take what the file has',
      act: () => tell(taken, () => takeIn(taken, true)),
    },
  };
}

function saidOf({ added, updated, same, kept, differing }: Merged): string {
  const parts = [
    `${added} added`,
    `${updated} updated`,
    ...(same > 0 ? [`${same} the same already`] : []),
    ...(kept > 0 ? [`${kept} newer here and kept`] : []),
    ...(differing > 0 ? [`${differing} different here and kept`] : []),
  ];
  return `Backup imported: ${parts.join(', ')}.`;
}
