import type { Case } from '../../domain/case/case.ts';
import type { LeftOut as LeftOutText, SharedContext } from '../../domain/request/foi-request.ts';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';

const REASONS: Readonly<Record<LeftOutText['reason'] | SharedContext['kind'], string>> = {
  greeting: 'Greeting',
  closing: 'Closing',
  signature: 'Signature',
  footer: 'Footer',
  quoted: 'Quoted mail',
  background: 'Background',
  argument: 'Argument',
  'not-read': 'Not read as a question',
  period: 'Period asked about',
  definition: 'Definition',
  format: 'Wish about format',
  'cost-fallback': 'What to do if it costs too much',
  breakdown: 'Breakdown',
  heading: 'Heading',
  preamble: 'Introduction',
  note: 'Note',
};

type Paragraph = {
  readonly text: string;
  readonly span: LeftOutText['span'];
  readonly why: string;
};

/** Every paragraph of the mail that was not read as a question, each one click from becoming one. */
export function LeftOut({ session, of }: { session: Session; of: Case }) {
  const paragraphs = paragraphsOf(of);
  if (paragraphs.length === 0) return null;
  return (
    <details class="left-out">
      <summary>
        Left out <span class="quiet">{paragraphs.length}</span>
      </summary>
      <ul class="plain stack">
        {paragraphs.map((paragraph) => (
          <li key={paragraph.span.start} class="left-out-item">
            <div class="grow">
              <p class="small quiet">{paragraph.why}</p>
              <p class="left-out-text">{paragraph.text}</p>
            </div>
            <button type="button" class="button small" onClick={() => ask(session, of, paragraph)}>
              <Icon icon="plus" size={14} />
              <span aria-hidden="true">Question</span>
              <span class="spoken">Make this a question: {paragraph.text.slice(0, 60)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Left-out words and shared context in mail order, without those that have become questions since. */
function paragraphsOf(of: Case): readonly Paragraph[] {
  const taken = new Set(of.questions.map((question) => question.span?.start));
  const leftOut = of.read.leftOut.map((p) => ({ text: p.text, span: p.span, why: REASONS[p.reason] }));
  const context = of.read.context.map((p) => ({ text: p.text, span: p.span, why: REASONS[p.kind] }));
  return [...leftOut, ...context]
    .filter(({ span, text }) => !taken.has(span.start) && text.trim() !== '')
    .sort((a, b) => a.span.start - b.span.start);
}

async function ask(session: Session, of: Case, paragraph: Paragraph): Promise<void> {
  const before = of.questions.filter(({ span }) => span !== null && span.start < paragraph.span.start);
  const question = {
    id: crypto.randomUUID(),
    label: null,
    text: paragraph.text,
    parent: null,
    span: paragraph.span,
  };
  await session.act({ kind: 'add-question', question, after: before.at(-1)?.id ?? null }, 'Question added.');
}
