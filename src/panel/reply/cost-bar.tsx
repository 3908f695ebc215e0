import type { Cost } from '../../domain/law/cost-limit.ts';
import { POUNDS_AN_HOUR } from '../../domain/law/cost-limit.ts';

/** Where the limit stands, in a bar that is 100 wide: what goes past it can be seen to. */
const LIMIT_AT = 70;

/** The cost against the limit. The words beside it say the same. */
export function CostBar({ cost }: { cost: Cost }) {
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
