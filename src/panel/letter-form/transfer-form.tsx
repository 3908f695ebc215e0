import type { FoiCase } from '../../domain/case/case.ts';
import type { Regime } from '../../domain/law/provision.ts';
import type { LetterChoice } from '../../domain/letter/letter-choice.ts';
import { useSession } from '../session/session.ts';
import { keysOf } from '../words/letter-words.ts';
import { Form, TextField } from './fields.tsx';
import { QuestionChoice } from './question-choice.tsx';
import { useReplyPart } from './reply-part.ts';

const WAYS: Readonly<Record<LetterChoice['transfer']['how'], string>> = {
  transferred: 'You transfer it',
  suggested: 'They ask there',
};

const CONSENT: Readonly<Record<Regime, string>> = {
  FOIA: 'Ask for the requester’s consent before you pass the request on.',
  EIR: 'Only with the requester’s consent; otherwise tell them where to ask (reg 10).',
  FOISA: 'Ask for the requester’s consent before you pass the request on.',
  EISR: 'Transfer it, or tell them where to ask: the letter says which, with the refusal (reg 14).',
};

/** Which authority holds the information, and who asks it. */
export function TransferForm({ foiCase }: { readonly foiCase: FoiCase }) {
  const session = useSession();
  const { to, contact, questions, how } = foiCase.reply.transfer;
  const part = useReplyPart(session, 'transfer');
  const leave = () => void session.flush();
  return (
    <Form title="Another authority holds it">
      <TextField
        label="Authority"
        value={to}
        onText={(text) => part.soon('to', (before) => ({ ...before, to: text }))}
        onLeave={leave}
      />
      <TextField
        label="How to reach it"
        placeholder="E-mail, web page or address"
        value={contact}
        onText={(text) => part.soon('contact', (before) => ({ ...before, contact: text }))}
        onLeave={leave}
      />
      <fieldset class="segments">
        <legend class="spoken">Who asks there</legend>
        {keysOf(WAYS).map((way) => (
          <button
            key={way}
            type="button"
            class="segment"
            aria-pressed={way === how}
            onClick={() => void part.now((before) => ({ ...before, how: way }))}
          >
            {WAYS[way]}
          </button>
        ))}
      </fieldset>
      {how === 'transferred' ? <p class="small quiet">{CONSENT[foiCase.regime]}</p> : null}
      <QuestionChoice
        foiCase={foiCase}
        legend="Questions that it holds the answers to"
        none="None ticked: all of them."
        chosen={questions}
        choose={(edit) => part.now((before) => ({ ...before, questions: edit(before.questions) }))}
      />
    </Form>
  );
}
