import { useMemo, useState } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { openDialog } from '../controls/dialogs.ts';
import { Icon } from '../controls/icon.tsx';
import { useSession } from '../session/session.ts';
import { byDueDate } from './by-due-date.ts';
import { CaseItem } from './case-item.tsx';
import { searchCases } from './case-search.ts';
import { DamagedRecords } from './damaged-records.tsx';
import './cases.css';

/** Every case by due date, with a search over them. */
export function CasesView() {
  const session = useSession();
  const cases = session.cases.value;
  if (cases === null) return <section class="cases" aria-label="Cases" aria-busy="true" />;
  return (
    <section class="cases" aria-label="Cases">
      <DamagedRecords />
      {cases.length === 0 ? <NoCases /> : <CaseList cases={cases} />}
    </section>
  );
}

function CaseList({ cases }: { cases: readonly FoiCase[] }) {
  const session = useSession();
  const [words, setWords] = useState('');
  const today = session.today();
  const holidays = session.holidays.value;
  const sorted = useMemo(() => byDueDate(cases, today, holidays), [cases, today, holidays]);
  const search = useMemo(() => searchCases(cases), [cases]);
  const found = new Set(search(words));
  const shown = sorted.filter(({ foiCase }) => found.has(foiCase));
  return (
    <>
      <div class="cases-search">
        <Icon icon="search" />
        <input
          class="field"
          type="search"
          aria-label="Search cases"
          placeholder="Reference, requester, words"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div class="row cases-top">
        <p class="small quiet grow" role="status">
          {counted(shown.length, cases.length, words)}
        </p>
        <PasteButton />
      </div>
      <ul class="plain case-list">
        {shown.map((one) => (
          <CaseItem key={one.foiCase.id} {...one} />
        ))}
      </ul>
    </>
  );
}

function counted(shown: number, all: number, words: string): string {
  if (words.trim() === '') return all === 1 ? '1 case, by due date' : `${all} cases, by due date`;
  return shown === 0 ? `No case matches “${words}”.` : `${shown} of ${all} cases`;
}

function PasteButton() {
  return (
    <button type="button" class="button plain small" onClick={() => openDialog('paste')}>
      <Icon icon="clipboard-paste" size={14} /> Paste a request
    </button>
  );
}

function NoCases() {
  const session = useSession();
  return (
    <div class="state">
      <Icon icon="folder" size={28} />
      <h2>No cases yet</h2>
      <p>
        Open a request in your mailbox. As soon as you decide or write something about it, it is kept here, by
        the day it is due.
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => session.go('request')}>
          Go to the open mail
        </button>
        <PasteButton />
      </div>
    </div>
  );
}
