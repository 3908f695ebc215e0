import type { FoiCase } from '../../domain/case/case.ts';
import type { Regime } from '../../domain/law/provision.ts';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { useSession } from '../session/session.ts';
import { Form } from './fields.tsx';
import { QuestionChoice } from './question-choice.tsx';
import { useReplyPart } from './reply-part.ts';

const DUTIES: Readonly<Record<Regime, string>> = {
  FOIA: 'Only where you reasonably need it to identify and locate the information (s1(3)). The time starts afresh when the answer arrives.',
  EIR: 'Where the request is too general: ask as soon as possible, at the latest on working day 20, and help (reg 9). The time starts afresh when the answer arrives.',
  FOISA:
    'Only where you reasonably need it to identify and locate the information (s1(3)). The time starts afresh when the answer arrives.',
};

/** Which questions can't be understood, and what the officer needs to know. */
export function ClarificationForm({ foiCase }: { readonly foiCase: FoiCase }) {
  const session = useSession();
  const { questions, ask } = foiCase.reply.clarify;
  const part = useReplyPart(session, 'clarify');
  return (
    <Form title="What must be clearer" note={DUTIES[foiCase.regime]}>
      <QuestionChoice
        foiCase={foiCase}
        legend="Questions that are not clear"
        none="None ticked: the request as a whole."
        chosen={questions}
        choose={(edit) => part.now((before) => ({ ...before, questions: edit(before.questions) }))}
      />
      <div class="labelled">
        <span aria-hidden="true">What you need to know</span>
        <LazyRichEditor
          value={ask}
          label="What you need to know"
          keep={{ session, owner: foiCase.id, form: 'link clarify' }}
          placeholder="Which years, which sites…"
          onChange={(words) => part.soon('ask', (before) => ({ ...before, ask: words }))}
          onLeave={() => void session.flush()}
        />
      </div>
    </Form>
  );
}
