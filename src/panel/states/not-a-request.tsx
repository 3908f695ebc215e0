import type { Evidence } from '../../domain/request/foi-request.ts';
import { ReadFile } from '../request/read-file.tsx';
import { ReadSelection } from '../request/read-selection.tsx';
import type { OpenMailState } from '../session/mailbox.ts';
import { useSession } from '../session/session.ts';
import { MAIL_KIND_NAMES } from '../words/mail-kinds.ts';
import { Onward } from './onward.tsx';

/** A mail that was not read as a request: what it looks like, why, and the officer's way to say otherwise. */
export function NotARequest({ mail }: { mail: OpenMailState }) {
  const session = useSession();
  const { detection, request } = mail.reading;
  const count = request.questions.length;
  return (
    <section class="state">
      <p class="small quiet">{mail.subject || 'Mail without a subject'}</p>
      <h2>Looks like {MAIL_KIND_NAMES[detection.kind]}, not a new request</h2>
      <EvidenceList evidence={detection.evidence} />
      <div class="row">
        <button type="button" class="button primary" onClick={session.treatAsRequest}>
          Treat as a request
        </button>
        <span class="small quiet">
          {count === 0
            ? 'No questions were read.'
            : `${count} ${count === 1 ? 'question' : 'questions'} read.`}
        </span>
      </div>
      <div class="stack">
        <p class="small quiet">
          Is a part of it a request? Select that part in the mail, then read the selection. Is it in a file?
          Read that.
        </p>
        <div class="row">
          <ReadSelection />
          <ReadFile />
        </div>
      </div>
      <Onward />
    </section>
  );
}

function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0)
    return <p>It names no access law, asks for no information and has no list of questions.</p>;
  const sorted = [...evidence].sort((a, b) => a.weight - b.weight);
  return (
    <ul class="plain evidence">
      {sorted.map((piece) => (
        <li key={piece.rule}>
          <span class="evidence-sign" aria-hidden="true">
            {piece.weight < 0 ? '−' : '+'}
          </span>
          <span>
            <span class="spoken">{piece.weight < 0 ? 'Against: ' : 'For: '}</span>
            {piece.why}
            {piece.words === '' ? null : <span class="quiet"> “{piece.words}”</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
