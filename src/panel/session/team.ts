import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FoiCase } from '../../domain/case/case.ts';

/** Whose answers are shown. */
export type ChosenTeam = {
  /** Always a team of the current case, or '' when there is no case. */
  readonly team: ReadonlySignal<string>;
  chooseTeam(team: string): void;
};

/** The chosen team while the case has it, otherwise its first. */
export function startTeam(current: ReadonlySignal<FoiCase | null>): ChosenTeam {
  const chosen = signal('');
  const team = computed(() => {
    const teams = current.value?.teams ?? [];
    return (teams.find(({ id }) => id === chosen.value) ?? teams[0])?.id ?? '';
  });
  const chooseTeam = (id: string) => {
    chosen.value = id;
  };
  return { team, chooseTeam };
}
