import type { FoiCase } from '../../domain/case/case.ts';
import { isTerm, passagesOf } from '../../domain/case/passages.ts';
import type { Remark, SharedContext } from '../../domain/request/foi-request.ts';

/** What governs questions, in the order in which an officer needs it, and what each is called. */
const NAMES: Readonly<Partial<Record<SharedContext['kind'], string>>> = {
  period: 'Period',
  definition: 'Meaning',
  breakdown: 'Breakdown',
  format: 'Format',
  'cost-fallback': 'If over the limit',
  note: 'Note',
};

/** The requester's words that govern every question: the period, what words mean, the form wished for. */
export function ContextOfAll({ foiCase }: { foiCase: FoiCase }) {
  const asked = new Set(passagesOf(foiCase).map(({ span }) => span.start));
  const shared = contextOf(foiCase).filter((one) => governsAll(foiCase, one) && !asked.has(one.span.start));
  return (
    <>
      <ContextList title="For all questions" shared={shared} />
      <Remarks remarks={foiCase.read.remarks ?? []} />
    </>
  );
}

/** What is odd and changes nothing, said once each. */
const REMARKS: Readonly<Record<Remark['kind'], string>> = {
  gap: 'left unfilled',
  'law-year': 'the Acts are of 2000 and, in Scotland, 2002; the Regulations of 2004',
  'law-section': 'the right to information is in section 1(1)',
  'law-time': 'the time for an answer is 20 working days as a rule',
};

function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <details class="small remarks">
      <summary class="quiet">Odd in the mail, but no reason to refuse it: {remarks.length}</summary>
      <ul class="plain">
        {remarks.map(({ kind, text, span }) => (
          <li key={span.start}>
            “{text}”: <span class="quiet">{REMARKS[kind]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The words that govern this question and not all of them. */
export function ContextOfQuestion({ foiCase, question }: { foiCase: FoiCase; question: string }) {
  const shared = contextOf(foiCase).filter(
    (one) => one.governs.includes(question) && !governsAll(foiCase, one),
  );
  return <ContextList title="For this question" shared={shared} />;
}

/** Of what was read as governing questions, all that is not restated with them and shown so. */
function contextOf(foiCase: FoiCase): readonly SharedContext[] {
  return foiCase.read.context.filter((one) => NAMES[one.kind] && !isTerm(foiCase, one.span));
}

function governsAll(foiCase: FoiCase, { governs }: SharedContext): boolean {
  return governs.length === 0 || governs.length >= foiCase.read.questions.length;
}

function ContextList({ title, shared }: { title: string; shared: readonly SharedContext[] }) {
  if (shared.length === 0) return null;
  return (
    <dl class="shared-context small" aria-label={title}>
      {shared.map(({ kind, text, span }) => (
        <div key={span.start}>
          <dt class="quiet">{NAMES[kind]}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
