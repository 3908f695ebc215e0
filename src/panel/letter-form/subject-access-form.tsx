import type { FoiCase } from '../../domain/case/case.ts';
import type { Regime } from '../../domain/law/provision.ts';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { useSession } from '../session/session.ts';
import { Form, TextField } from './fields.tsx';
import { QuestionChoice } from './question-choice.tsx';
import { useReplyPart } from './reply-part.ts';

/** What the letter says under each law. */
const SAYS: Readonly<Record<Regime, string>> = {
  FOIA: 'The letter is a refusal notice under section 17(1): it neither confirms nor denies, by virtue of section 40(1) and (5A).',
  EIR: 'The letter explains that the Regulations do not reach it (reg 5(3)). No refusal notice is wanted.',
  FOISA:
    'The letter is a refusal notice under section 16(1). It says that you find it contrary to the public interest to reveal to anyone else whether the information is held (section 18(1) with 38(1)(a)): use it only where you do.',
  EISR: 'The letter explains that the Regulations do not reach it (reg 11(1)).',
};

/** Since February 2026 the month runs from the proof of identity where that was asked for; the text itself was not read. */
const TO_CHECK =
  'Article 12A of the UK GDPR, by which the month runs from the proof of identity. Police and other law enforcement bodies answer under Part 3 of the Data Protection Act 2018: write the paragraph by hand there.';

/** Who deals with the request under data protection law, and what they need from the requester. */
export function SubjectAccessForm({ foiCase }: { readonly foiCase: FoiCase }) {
  const session = useSession();
  const { by, contact, questions, identity } = foiCase.reply.access;
  const part = useReplyPart(session, 'access');
  const leave = () => void session.flush();
  return (
    <Form title="They ask for their own personal data">
      <p class="small quiet">{SAYS[foiCase.regime]}</p>
      <TextField
        label="Who deals with it now"
        placeholder="our Data Protection Team"
        value={by}
        onText={(text) => part.soon('by', (before) => ({ ...before, by: text }))}
        onLeave={leave}
      />
      <TextField
        label="How to reach them"
        placeholder="E-mail, web page or address"
        value={contact}
        onText={(text) => part.soon('contact', (before) => ({ ...before, contact: text }))}
        onLeave={leave}
      />
      <QuestionChoice
        foiCase={foiCase}
        legend="Questions that ask for their own data"
        none="None ticked: all of them."
        chosen={questions}
        choose={(edit) => part.now((before) => ({ ...before, questions: edit(before.questions) }))}
      />
      <div class="labelled">
        <span aria-hidden="true">Proof of identity, where it is needed</span>
        <LazyRichEditor
          value={identity}
          label="Proof of identity, where it is needed"
          keep={{ session, owner: foiCase.id, form: 'link access' }}
          placeholder="A copy of your passport or driving licence…"
          onChange={(words) => part.soon('identity', (before) => ({ ...before, identity: words }))}
          onLeave={leave}
        />
      </div>
      <p class="small quiet">
        The letter gives one month from the day of receipt, or from the proof of identity.{' '}
        <UnverifiedMark toCheck={TO_CHECK} />
      </p>
    </Form>
  );
}
