import type { FoiCase } from '../../domain/case/case.ts';
import type { SharedContext } from '../../domain/request/foi-request.ts';

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
  const shared = foiCase.read.context.filter((one) => NAMES[one.kind] && governsAll(foiCase, one));
  return <ContextList title="For all questions" shared={shared} />;
}

/** The words that govern this question and not all of them. */
export function ContextOfQuestion({ foiCase, question }: { foiCase: FoiCase; question: string }) {
  const shared = foiCase.read.context.filter(
    (one) => NAMES[one.kind] && one.governs.includes(question) && !governsAll(foiCase, one),
  );
  return <ContextList title="For this question" shared={shared} />;
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
