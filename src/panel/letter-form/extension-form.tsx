import type { FoiCase } from '../../domain/case/case.ts';
import { deadlineOf, isCounted } from '../../domain/law/clock.ts';
import { longDate } from '../../domain/law/dates.ts';
import type { DueDate } from '../../domain/law/due-date.ts';
import { latestExtension } from '../../domain/law/latest-extension.ts';
import { isEnvironmental, type Regime } from '../../domain/law/provision.ts';
import { type Remark, remarkWords } from '../../domain/law/remark.ts';
import { ExtensionFields } from '../clock/extension-fields.tsx';
import { type ClockFields, useClockFields } from '../clock/use-clock-draft.ts';
import { Icon } from '../controls/icon.tsx';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { useSession } from '../session/session.ts';
import { Form } from './fields.tsx';
import { useReplyPart } from './reply-part.ts';

type ExtensionFormProps = { readonly foiCase: FoiCase };

const RULES: Readonly<Record<Regime, string>> = {
  FOIA: 'Only to weigh the public interest, under a qualified exemption that you have already found to apply (s10(3)).',
  EIR: 'Only where the request is both complex and voluminous (reg 7).',
  EISR: 'Only where the request is both voluminous and complex (reg 7).',
  FOISA: 'FOISA gives no more time (s10). Choose another letter, or reply in time.',
};

/** Why the reply takes longer, and until when; what the regime allows differs. The clock of the case is what is set. */
export function ExtensionForm({ foiCase }: ExtensionFormProps) {
  const session = useSession();
  const fields = useClockFields(session, foiCase);
  const holidays = session.holidays.value;
  const deadline = deadlineOf(foiCase, holidays);
  return (
    <Form title="More time" spoken>
      <ExtensionFields foiCase={foiCase} fields={fields} />
      {foiCase.regime === 'FOIA' ? <Proposal foiCase={foiCase} fields={fields} /> : null}
      <p class="small quiet">{RULES[foiCase.regime]}</p>
      {isEnvironmental(foiCase.regime) ? <Why foiCase={foiCase} /> : null}
      {deadline === null ? (
        <p>Set the date of receipt first, at the top: the new date is counted from it.</p>
      ) : (
        <Outcome deadline={deadline} />
      )}
    </Form>
  );
}

/** Regulation 7: what makes this request complex and voluminous. */
function Why({ foiCase }: ExtensionFormProps) {
  const session = useSession();
  const part = useReplyPart(session, 'extension');
  const label = 'What makes it complex and voluminous';
  return (
    <div class="labelled">
      <span aria-hidden="true">{label}</span>
      <LazyRichEditor
        value={foiCase.reply.extension.why}
        label={label}
        keep={{ session, owner: foiCase.id, form: 'link extension' }}
        onChange={(why) => part.soon('why', (before) => ({ ...before, why }))}
        onLeave={() => void session.flush()}
      />
    </div>
  );
}

/** The longest that needs no explanation, in one click, while no date is given. */
function Proposal({ foiCase, fields }: ExtensionFormProps & { readonly fields: ClockFields }) {
  const session = useSession();
  const { extension } = fields.draft;
  const latest = extension.until === '' ? latestExtension(foiCase, session.holidays.value) : null;
  if (latest === null) return null;
  const take = () => fields.type('extension', { ...extension, kind: 'public-interest', until: latest });
  return (
    <button type="button" class="link" onClick={take}>
      20 more working days: {longDate(latest)}
    </button>
  );
}

/** When the notice and the reply are then due, or why no date can be counted. */
function Outcome({ deadline }: { readonly deadline: DueDate | Remark }) {
  if (!isCounted(deadline)) return <Warning words={remarkWords(deadline)} />;
  const { due, noticeDue, warnings } = deadline;
  return (
    <>
      <p class="small quiet">
        {due === noticeDue
          ? `The reply is due by ${longDate(due)}.`
          : `Send this letter by ${longDate(noticeDue)}. The reply is then due by ${longDate(due)}.`}
      </p>
      {warnings.map((warning) => (
        <Warning key={warning.problem} words={remarkWords(warning)} />
      ))}
    </>
  );
}

function Warning({ words }: { readonly words: string }) {
  return (
    <p class="note amber" role="status">
      <Icon icon="triangle-alert" />
      <span>{words}</span>
    </p>
  );
}
