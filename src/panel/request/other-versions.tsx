import type { Answer } from '../../domain/letter/decision.ts';
import { Icon } from '../controls/icon.tsx';
import { RichView } from '../controls/rich-view.tsx';
import { useSession } from '../session/session.ts';

type OtherVersionsProps = {
  readonly question: string;
  readonly team: string;
  readonly answer: Answer;
};

/** What stands beside an answer: written in another window at the same moment, or before a team's reply was put in. */
export function OtherVersions({ question, team, answer }: OtherVersionsProps) {
  const session = useSession();
  if (answer.otherVersions.length === 0) return null;
  const keep = (version: number | 'current') =>
    session.act({ kind: 'keep-version', question, team, version }, 'Other version dropped.');
  return (
    <div class="note amber versions">
      <Icon icon="triangle-alert" />
      <div class="stack grow">
        <p>There is another version of this answer. Keep one.</p>
        {answer.otherVersions.map((version, index) => (
          <blockquote key={JSON.stringify(version)} class="stack">
            <RichView value={version} />
            <button type="button" class="button small" onClick={() => keep(index)}>
              Use this one
            </button>
          </blockquote>
        ))}
        <button type="button" class="button small" onClick={() => keep('current')}>
          Keep what is in the box
        </button>
      </div>
    </div>
  );
}
