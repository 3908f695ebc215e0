import type { FoiCase } from '../../domain/case/case.ts';
import { keptUnder } from '../../domain/law/other-law.ts';
import type { Regime } from '../../domain/law/provision.ts';
import { type Answer, lawOf, type ScheduleLine } from '../../domain/letter/decision.ts';
import { pastedSchedule } from '../../domain/letter/schedule.ts';
import { Icon } from '../controls/icon.tsx';
import { SoonField } from '../controls/soon-field.tsx';
import { useSession } from '../session/session.ts';
import { shortCitation } from '../words/exemption-words.ts';

type ScheduleProps = {
  readonly foiCase: FoiCase;
  readonly question: string;
  readonly team: string;
  readonly answer: Answer;
};

/** The schedule of what is withheld, document by document: folded, for most letters do without. */
export function Schedule(props: ScheduleProps) {
  const session = useSession();
  const { foiCase, question, team, answer } = props;
  const { schedule } = answer;
  const add = (lines: readonly ScheduleLine[]) => session.act({ kind: 'schedule', question, team, lines });
  const first = answer.exemptions.map(({ provision }) => provision).slice(0, 1);
  const addOne = () => add([{ id: crypto.randomUUID(), document: '', part: '', provisions: first }]);
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const law = lawOf(foiCase, question);
    const pasted = pastedSchedule(text, law, () => crypto.randomUUID());
    const kept = (provision: string) => keptUnder(provision, law, foiCase.regime);
    void add(pasted.map((line) => ({ ...line, provisions: line.provisions.map(kept) })));
  };
  return (
    <details class="schedule small">
      <summary>
        Schedule of what is withheld{' '}
        {schedule.length === 0 ? null : <span class="quiet">{schedule.length}</span>}
      </summary>
      <div class="stack" onPaste={paste}>
        {schedule.map((line) => (
          <Line key={line.id} {...props} line={line} />
        ))}
        <div class="row">
          <button type="button" class="button plain small accent" onClick={() => void addOne()}>
            <Icon icon="plus" size={14} /> line
          </button>
          <span class="quiet">or paste a table into a line: document, part, provision</span>
        </div>
      </div>
    </details>
  );
}

function Line({ foiCase, question, team, answer, line }: ScheduleProps & { line: ScheduleLine }) {
  const session = useSession();
  const at = answer.schedule.indexOf(line) + 1;
  const change = (field: 'document' | 'part') => (text: string) =>
    session.actSoon(`schedule:${line.id} ${field}`, (now) => {
      const is = Object.values(now.answers).flatMap(({ schedule }) => schedule);
      const stored = is.find(({ id }) => id === line.id) ?? line;
      return { kind: 'schedule', question, team, lines: [{ ...stored, [field]: text }] };
    });
  const leave = () => void session.flush();
  const choose = (provision: string) =>
    session.act({
      kind: 'schedule',
      question,
      team,
      lines: [{ ...line, provisions: provision === '' ? [] : provision.split(' ') }],
    });
  return (
    <div class="schedule-line">
      <SoonField
        value={line.document}
        label={`Line ${at}: document`}
        placeholder="Document"
        onText={change('document')}
        onLeave={leave}
      />
      <SoonField
        value={line.part}
        label={`Line ${at}: page or part`}
        placeholder="Page or part"
        onText={change('part')}
        onLeave={leave}
      />
      <ProvisionChoice
        label={`Line ${at}: provision`}
        regime={foiCase.regime}
        claimed={answer.exemptions.map(({ provision }) => provision)}
        chosen={line.provisions.join(' ')}
        choose={choose}
      />
      <button
        type="button"
        class="button plain small square"
        onClick={() =>
          void session.act({ kind: 'unschedule', question, team, lines: [line.id] }, 'Line removed.')
        }
      >
        <Icon icon="x" size={14} name={`Remove line ${at}`} />
      </button>
    </div>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly regime: Regime;
  readonly claimed: readonly string[];
  /** Provisions with a space between them; '' for none. */
  readonly chosen: string;
  readonly choose: (chosen: string) => unknown;
};

/** What the answer claims, and what the line has, which may be several provisions that were pasted. */
function ProvisionChoice({ label, regime, claimed, chosen, choose }: ChoiceProps) {
  const choices = [...new Set([...claimed, ...(chosen === '' ? [] : [chosen])])];
  const words = (choice: string) =>
    choice
      .split(' ')
      .map((provision) => shortCitation(regime, provision))
      .join(', ');
  return (
    <select
      class="field"
      aria-label={label}
      value={chosen}
      onChange={(event) => void choose(event.currentTarget.value)}
    >
      <option value="">Provision</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {words(choice)}
        </option>
      ))}
    </select>
  );
}
