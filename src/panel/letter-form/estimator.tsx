import type { FoiCase } from '../../domain/case/case.ts';
import { claimsOf } from '../../domain/case/reasons.ts';
import {
  type Cost,
  type CostEstimate,
  type CostLaw,
  type CostLimit,
  costOf,
  costRules,
  type EstimateLine,
} from '../../domain/law/cost-limit.ts';
import { Icon } from '../controls/icon.tsx';
import { leadTo } from '../controls/lead.ts';
import { useSession } from '../session/session.ts';
import { poundsInWords, timeInWords } from '../words/letter-words.ts';
import { EstimateRow } from './estimate-line.tsx';
import { Form } from './fields.tsx';
import { useReplyPart } from './reply-part.ts';

type EstimatorProps = { readonly foiCase: FoiCase };

const COUNTED: Readonly<Record<CostLaw, string>> = {
  FOIA: 'for an hour of one person’s work. Redacting, and thinking about exemptions, may not be counted (SI 2004/3244, reg 4).',
  FOISA:
    'at most for an hour of one person’s work. Finding out whether you hold it, and thinking about exemptions, may not be counted (SSI 2004/467, reg 3).',
};

/** The law of the estimate, where one is asked for: cost is claimed, or something has been estimated. Null elsewhere. */
function estimatedUnder(foiCase: FoiCase): CostLaw | null {
  const { regime, reply } = foiCase;
  if (regime !== 'FOIA' && regime !== 'FOISA') return null;
  return reply.estimate !== null || claimsCost(foiCase) ? regime : null;
}

function claimsCost(foiCase: FoiCase): boolean {
  return claimsOf(foiCase).some(({ provision }) => provision === '12(1)' || provision === '12(2)');
}

/** Focuses the estimate once it is on the page. */
export function leadToEstimate(): void {
  leadTo(() => document.querySelector<HTMLElement>('.estimate-add'), { scroll: 'center' });
}

/** What complying would cost, line by line, against the limit of section 12 (FOIA: SI 2004/3244; FOISA: SSI 2004/467). */
export function Estimator({ foiCase }: EstimatorProps) {
  const session = useSession();
  const part = useReplyPart(session, 'estimate');
  const law = estimatedUnder(foiCase);
  if (law === null) return null;
  const { rate, limits } = costRules(law);
  const usual = limits.length === 1 ? limits[0] : session.settings.value?.costLimit;
  const estimate = foiCase.reply.estimate ?? { limit: usual ?? 450, lines: [] };
  const from = (before: CostEstimate | null) => before ?? { limit: estimate.limit, lines: [] };
  return (
    <Form title="Estimate of cost, s12" note={`${poundsInWords(rate)} ${COUNTED[law]}`}>
      <Limits
        law={law}
        limit={estimate.limit}
        set={(limit) => void part.now((before) => ({ ...from(before), limit }))}
      />
      <Work
        law={law}
        lines={estimate.lines}
        soon={(field, edit) =>
          part.soon(field, (before) => ({ ...from(before), lines: edit(from(before).lines) }))
        }
        now={(edit, said) =>
          part.now((before) => ({ ...from(before), lines: edit(from(before).lines) }), said)
        }
      />
      <Sum law={law} estimate={estimate} claimed={claimsCost(foiCase)} />
    </Form>
  );
}

type Lines = CostEstimate['lines'];

type WorkProps = {
  readonly law: CostLaw;
  readonly lines: Lines;
  readonly soon: (field: string, edit: (before: Lines) => Lines) => void;
  readonly now: (edit: (before: Lines) => Lines, said?: string) => Promise<boolean>;
};

/** The work, line by line, and the button that adds some. */
function Work({ law, lines, soon, now }: WorkProps) {
  const session = useSession();
  const add = async () => {
    const from = document.activeElement;
    const line = newLine();
    await now((before) => [...before, line]);
    leadTo(() => document.querySelector<HTMLElement>(`#estimate-${line.id} input`), { from });
  };
  const remove = async (id: string) => {
    await now((before) => before.filter((line) => line.id !== id), 'Work removed.');
    leadToEstimate();
  };
  return (
    <>
      {lines.length === 0 ? null : (
        <ol class="plain estimate-lines">
          {lines.map((line, index) => (
            <EstimateRow
              key={line.id}
              law={law}
              line={line}
              place={index + 1}
              soon={(to) => soon(`${line.id} ${Object.keys(to)}`, changed(line.id, to))}
              now={(to) => void now(changed(line.id, to))}
              leave={() => void session.flush()}
              remove={() => void remove(line.id)}
            />
          ))}
        </ol>
      )}
      <button type="button" class="button small estimate-add" onClick={() => void add()}>
        <Icon icon="plus" size={14} /> Add work
      </button>
    </>
  );
}

function changed(id: string, to: Partial<EstimateLine>) {
  return (before: Lines) => before.map((line) => (line.id === id ? { ...line, ...to } : line));
}

type LimitsProps = {
  readonly law: CostLaw;
  readonly limit: CostLimit;
  readonly set: (limit: CostLimit) => void;
};

/** Which limit the authority has, where the law has two. */
function Limits({ law, limit, set }: LimitsProps) {
  const { rate, limits } = costRules(law);
  if (limits.length < 2) return null;
  return (
    <fieldset class="segments">
      <legend class="spoken">The appropriate limit</legend>
      {limits.map((one) => (
        <button
          key={one}
          type="button"
          class="segment"
          aria-pressed={one === limit}
          title={one === 600 ? 'Central government and others of Schedule 1 Part I' : 'All other authorities'}
          onClick={() => set(one)}
        >
          {poundsInWords(one)} · {one / rate} h
        </button>
      ))}
    </fieldset>
  );
}

type SumProps = { readonly law: CostLaw; readonly estimate: CostEstimate; readonly claimed: boolean };

/** What it comes to, whether that exceeds the limit, and what follows. */
function Sum({ law, estimate, claimed }: SumProps) {
  if (estimate.lines.length === 0) return null;
  const cost = costOf(estimate, law);
  const limit = `the limit of ${poundsInWords(cost.limit)} (${cost.limitHours} hours)`;
  return (
    <div class="estimate-total" role="status">
      <CostBar cost={cost} />
      <p>
        <span class="strong">
          {timeInWords(cost.minutes)}, {poundsInWords(cost.pounds)}
        </span>
        {cost.exceeds ? `: exceeds ${limit}.` : `: does not exceed ${limit}.`}
      </p>
      {claimed && !cost.exceeds ? (
        <p class="small amber-words">On this estimate s12 does not apply: answer, or correct the estimate.</p>
      ) : null}
    </div>
  );
}

function newLine(): EstimateLine {
  return { id: crypto.randomUUID(), activity: 'locating', what: '', count: 1, minutes: 0 };
}

/** Where the limit stands, in a bar that is 100 wide: what goes past it can be seen to. */
const LIMIT_AT = 70;

/** The cost against the limit. The words beside it say the same. */
function CostBar({ cost }: { cost: Cost }) {
  const length = Math.min(100, (cost.pounds / cost.limit) * LIMIT_AT);
  return (
    <svg
      class={cost.exceeds ? 'cost-bar over' : 'cost-bar'}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="cost-ground" x="0" y="1" width="100" height="6" />
      <rect class="cost-sum" x="0" y="1" width={length} height="6" />
      <rect class="cost-limit" x={LIMIT_AT - 0.3} y="0" width="0.6" height="8" />
    </svg>
  );
}
