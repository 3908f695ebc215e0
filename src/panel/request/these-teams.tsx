import { useLayoutEffect } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { teamsOf } from '../../domain/letter/assignments.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import { leadTo } from '../controls/lead.ts';
import { useSession } from '../session/session.ts';
import { teamNames } from './of-team.ts';

type TheseTeamsProps = {
  readonly foiCase: FoiCase;
  readonly question: Question;
  /** Told once it is on the page: it may be loaded later than the popover that it is in is opened. */
  readonly arrived: () => void;
};

/** The choice of the teams that answer a question. */
export function TheseTeams({ foiCase, question, arrived }: TheseTeamsProps) {
  const session = useSession();
  useLayoutEffect(arrived, []);
  const own = teamsOf(foiCase, question.id).map(({ id }) => id);
  const toggle = (team: string, wanted: boolean) => {
    const teams = foiCase.teams.map(({ id }) => id).filter((id) => (id === team ? wanted : own.includes(id)));
    if (teams.length === 0) return;
    const move = { kind: 'assign', question: question.id, teams } as const;
    const inItsPlace = !wanted && team === session.team.peek() ? besideCard(question.id) : null;
    void session.act(move, said(foiCase, question, teams)).then(() => focusSoon(inItsPlace));
  };
  return (
    <fieldset class="stack form">
      <legend class="small quiet">Teams that answer this question</legend>
      {foiCase.teams.map(({ id, name }) => (
        <label key={id} class="row">
          <input
            type="checkbox"
            checked={own.includes(id)}
            disabled={own.length === 1 && own[0] === id}
            onChange={(event) => toggle(id, event.currentTarget.checked)}
          />
          <span class="grow">{name}</span>
        </label>
      ))}
      <p class="small quiet">What a team has written is kept when you take its tick away.</p>
    </fieldset>
  );
}

/** The card goes with its team's tick: what then stands in its place is the nearest place to be, and nothing is scrolled. */
function besideCard(question: string): string {
  const cards = [...document.querySelectorAll<HTMLElement>('article.question')];
  const at = cards.findIndex((card) => card.dataset.question === question);
  const next = (cards[at + 1] ?? cards[at - 1])?.dataset.question;
  return next === undefined
    ? '.other-teams > summary'
    : `[data-question="${CSS.escape(next)}"] .answered-by button`;
}

function focusSoon(selector: string | null): void {
  if (selector === null) return;
  leadTo(() => document.querySelector<HTMLElement>(selector), { scroll: 'stay' });
}

function said(foiCase: FoiCase, question: Question, teams: readonly string[]): string {
  const names = teams.length === foiCase.teams.length ? 'all teams' : teamNames(foiCase, teams);
  return `Question ${labelOf(foiCase, question)} is for ${names} now.`;
}
