import type { Violation } from './at-tabs.ts';

type Plan = { readonly steps: readonly unknown[] };

/** The kind of a violation: what stands before its colon. */
export function kindOf({ what }: Violation): string {
  return what.split(':')[0] ?? what;
}

/** Leaves out what came after the violation, then one step after another, as long as one of the same kind is found. */
export async function shorter<P extends Plan>(
  plan: P,
  violation: Violation,
  play: (plan: P) => Promise<Violation | null>,
  tries: number,
): Promise<P> {
  let best: P = { ...plan, steps: plan.steps.slice(0, violation.step + 1) };
  let left = tries;
  for (let at = best.steps.length - 1; at >= 0 && left > 0; at -= 1) {
    const steps = best.steps.filter((_, index) => index !== at);
    left -= 1;
    const again = await play({ ...best, steps });
    if (again && kindOf(again) === kindOf(violation)) best = { ...best, steps };
  }
  return best;
}
