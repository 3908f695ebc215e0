import { draws, type Plan, planOf, type Step } from './plan.ts';

/// What may be done in any order where the panel is the real one: all of `plan.ts`, and what is done in the panel itself.

export type PanelStep =
  | Step
  /** Types words of their own into the answer of the first question. */
  | { readonly do: 'write' }
  /** Chooses another status for the first question, and Answer again: what was typed is to be there as before. */
  | { readonly do: 'status'; readonly status: 'Not held' | 'Withhold' | 'Answer' }
  /** Presses Insert twice, without waiting. */
  | { readonly do: 'insert-twice' }
  /** Presses "Open a new message to …" where the panel offers that. */
  | { readonly do: 'new-message' };

export type PanelPlan = Omit<Plan, 'steps'> & { readonly steps: readonly PanelStep[] };

/** How often something in the panel follows a step. */
const OFTEN = 0.4;

/** The plan of that number in the series of that seed: that of the played panel, with steps in the panel between. */
export function panelPlanOf(seed: number, number: number): PanelPlan {
  const { options, steps } = planOf(seed, number);
  const draw = draws(seed * 700_001 + number);
  const one = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)] as T;
  const panelStep = (): PanelStep => {
    const drawn = draw();
    if (drawn < 0.5) return { do: 'write' };
    if (drawn < 0.65) return { do: 'status', status: one(['Not held', 'Withhold', 'Answer'] as const) };
    if (drawn < 0.8) return { do: 'insert-twice' };
    return { do: 'new-message' };
  };
  return { options, steps: steps.flatMap((step) => (draw() < OFTEN ? [step, panelStep()] : [step])) };
}
