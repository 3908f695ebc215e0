import { useMemo, useState } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { heading } from '../../domain/letter/prose.ts';
import { RECORD_TITLE, recordOfReasons } from '../../domain/worksheet/record.ts';
import { Icon } from '../controls/icon.tsx';
import { RichView } from '../controls/rich-view.tsx';
import { useSession } from '../session/session.ts';
import { printRecord } from './print-record.tsx';
import './worksheet.css';

type RecordProps = { readonly foiCase: FoiCase; readonly done: () => void };

/** The record of reasons as it will be printed or copied, and the two ways to have it. */
export function RecordView({ foiCase, done }: RecordProps) {
  const session = useSession();
  const authority = session.authority.value;
  const writing = session.writing.value;
  const letters = session.letters.value;
  const letter = session.letter.value;
  const holidays = session.holidays.value;
  const findings = session.findings.value;
  const text = useMemo(
    () =>
      authority && letters && letter && findings
        ? recordOfReasons(foiCase, {
            facts: letters.factsOf(foiCase, authority, writing),
            holidays,
            blocks: letter.blocks,
            findings,
          })
        : null,
    [foiCase, authority, writing, letters, letter, holidays, findings],
  );
  const [said, say] = useState('');
  const title = foiCase.reference === '' ? RECORD_TITLE : `${RECORD_TITLE}, ${foiCase.reference}`;
  if (text === null) return <p class="quiet">The record cannot be made yet: the checks are not loaded.</p>;
  const copy = async () => say((await session.copyText([heading(title), ...text])) ? 'Copied.' : NOT_COPIED);
  const print = () => say(printRecord(title, text) ? '' : NOT_OPENED);
  return (
    <div class="stack worksheet-form">
      <h2 id="record-title">{title}</h2>
      <div class="record">
        <RichView value={text} />
      </div>
      <div class="row end">
        <p role="status" class={said === '' ? 'spoken' : 'worksheet-said'}>
          {said}
        </p>
        <button type="button" class="button" onClick={done}>
          Close
        </button>
        <button type="button" class="button" onClick={() => void copy()}>
          <Icon icon="copy" /> Copy
        </button>
        <button type="button" class="button primary" onClick={print}>
          Print
        </button>
      </div>
    </div>
  );
}

const NOT_COPIED = 'The browser did not let the record be copied. Click in this dialog, then Copy again.';
const NOT_OPENED =
  'The browser did not open a page to print from. Copy the record and print it from where you paste it.';
