import type { FoiCase } from '../../domain/case/case.ts';
import { claimsOf } from '../../domain/case/reasons.ts';
import {
  type Cost,
  type CostEstimate,
  type CostLimit,
  costOf,
  type EstimateLine,
  POUNDS_AN_HOUR,
} from '../../domain/law/cost-limit.ts';
import { Icon } from '../controls/icon.tsx';
import { leadTo } from '../controls/lead.ts';
import { useSession } from '../session/session.ts';
import { poundsInWords, timeInWords } from '../words/letter-words.ts';
import { EstimateRow } from './estimate-line.tsx';
import { Form } from './fields.tsx';
import { useReplyPart } from './reply-part.ts';

type EstimatorProps = { readonly foiCase: FoiCase };

const COUNTED = `${poundsInWords(POUNDS_AN_HOUR)} for an hour of one person’s work. Redacting, and thinking about exemptions, may not be counted (SI 2004/3244, reg 4).`;

const LIMITS: readonly CostLimit[] = [450, 600];

/** True where the estimate of FOIA s12 is asked for: cost is claimed, or something has been estimated. */
function needsEstimate(foiCase: FoiCase): boolean {
  if (foiCase.regime !== 'FOIA') return false;
  return foiCase.reply.estimate !== null || claimsCost(foiCase);
}

function claimsCost(foiCase: FoiCase): boolean {
  return claimsOf(foiCase).some(({ provision }) => provision === '12(1)' || provision === '12(2)');
}

/** Focuses the estimate once it is on the page. */
export function leadToEstimate(): void {
  leadTo(() => document.querySelector<HTMLElement>('.estimate-add'), { scroll: 'center' });
}

/** What complying would cost, line by line, against the appropriate limit (FOIA s12, SI 2004/3244). */
export function Estimator({ foiCase }: EstimatorProps) {
  const session = useSession();
  const part = useReplyPart(session, 'estimate');
  if (!needsEstimate(foiCase)) return null;
  const estimate = foiCase.reply.estimate ?? { limit: session.settings.value?.costLimit ?? 450, lines: [] };
  const from = (before: CostEstimate | null) => before ?? { limit: estimate.limit, lines: [] };
  return (
    <Form title="Estimate of cost, s12" note={COUNTED}>
      <Limits
        limit={estimate.limit}
        set={(limit) => void part.now((before) => ({ ...from(before), limit }))}
      />
      <Work
        lines={estimate.lines}
        soon={(field, edit) =>
          part.soon(field, (before) => ({ ...from(before), lines: edit(from(before).lines) }))
        }
        now={(edit, said) =>
          part.now((before) => ({ ...from(before), lines: edit(from(before).lines) }), said)
        }
      />
      <Sum estimate={estimate} claimed={claimsCost(foiCase)} />
    </Form>
  );
}

type Lines = CostEstimate['lines'];

type WorkProps = {
  readonly lines: Lines;
  readonly soon: (field: string, edit: (before: Lines) => Lines) => void;
  readonly now: (edit: (before: Lines) => Lines, said?: string) => Promise<boolean>;
};

/** The work, line by line, and the button that adds some. */
function Work({ lines, soon, now }: WorkProps) {
  const session = useSession();
  const add = async () => {
    const line = newLine();
    await now((before) => [...before, line]);
    focusLine(line.id);
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

function Limits({ limit, set }: { limit: CostLimit; set: (limit: CostLimit) => void }) {
  return (
    <fieldset class="segments">
      <legend class="spoken">The appropriate limit</legend>
      {LIMITS.map((one) => (
        <button
          key={one}
          type="button"
          class="segment"
          aria-pressed={one === limit}
          title={one === 600 ? 'Central government and others of Schedule 1 Part I' : 'All other authorities'}
          onClick={() => set(one)}
        >
          {poundsInWords(one)} · {one / POUNDS_AN_HOUR} h
        </button>
      ))}
    </fieldset>
  );
}

/** What it comes to, whether that exceeds the limit, and what follows. */
function Sum({ estimate, claimed }: { estimate: CostEstimate; claimed: boolean }) {
  if (estimate.lines.length === 0) return null;
  const cost = costOf(estimate);
  const limit = `the limit of ${poundsInWords(estimate.limit)} (${cost.limitHours} hours)`;
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

function focusLine(id: string): void {
  leadTo(() => document.getElementById(`estimate-${id}`)?.querySelector<HTMLElement>('input'));
}

/** Where the limit stands, in a bar that is 100 wide: what goes past it can be seen to. */
const LIMIT_AT = 70;

/** The cost against the limit. The words beside it say the same. */
function CostBar({ cost }: { cost: Cost }) {
  const limit = cost.limitHours * POUNDS_AN_HOUR;
  const length = Math.min(100, (cost.pounds / limit) * LIMIT_AT);
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
