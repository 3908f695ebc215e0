import type { FoiCase } from '../../domain/case/case.ts';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { useSession } from '../session/session.ts';
import { QuestionChoice } from './question-choice.tsx';
import { useReplyPart } from './reply-part.ts';

/** Which questions can't be understood, and what the officer needs to know. */
export function WhatIsUnclear({ foiCase }: { readonly foiCase: FoiCase }) {
  const session = useSession();
  const { questions, ask } = foiCase.reply.clarify;
  const part = useReplyPart(session, 'clarify');
  return (
    <>
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
    </>
  );
}
