import { useMemo } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { questionsOf } from '../../domain/case/team-questions.ts';
import type { MailBlock } from '../../domain/email/mail.ts';
import { askTeam } from '../../domain/teams/ask-team.ts';
import {
  bodiesOf,
  type Choice,
  type Choices,
  choicesFor,
  kept,
  NO_CHOICES,
  placeOfPiece,
} from '../../domain/teams/placed-pieces.ts';
import { readTeamReply } from '../../domain/teams/read-team-reply.ts';
import type { TeamReply } from '../../domain/teams/reply.ts';
import { useSubmit } from '../controls/use-submit.ts';
import { PasteArea } from '../paste/paste-area.tsx';
import { type PasteState, useReading } from '../paste/use-reading.ts';
import { NotRead } from '../paste/what-was-read.tsx';
import { Kept, useDraft } from '../session/draft.tsx';
import { useSession } from '../session/session.ts';
import { ChooseTeam } from './choose-team.tsx';
import { ReplyPieces } from './reply-pieces.tsx';
import '../paste/paste.css';
import './teams.css';

type TeamReplyProps = { readonly foiCase: FoiCase; readonly done: () => void };

/** A team's reply: pasted, read into its questions, looked over, and put in. */
export function TeamReplyForm({ foiCase, done }: TeamReplyProps) {
  const session = useSession();
  const draft = useDraft(session, foiCase.id, 'team-reply', START);
  const { picked, words } = draft.typed;
  // Until something is pasted, it is about the team whose tab is shown.
  const team = foiCase.teams.some(({ id }) => id === picked) ? picked : session.team.value;
  const { state, take } = useReading(session, words);
  const blocks = state.is === 'read' ? state.blocks : null;
  const reply = useMemo(
    () => (blocks === null ? null : readFor(foiCase, team, blocks)),
    [foiCase, team, blocks],
  );
  const standing = choicesFor(reply, draft.typed);
  const chosen: Choices = standing ?? new Map();
  const leave = () => {
    draft.drop();
    done();
  };
  const bodies = reply === null ? [] : bodiesOf(reply, chosen);
  const putIn = useSubmit(async () => {
    if (bodies.length === 0) return;
    session.chooseTeam(team);
    const said = `${count(bodies.length)} put in.`;
    if (await session.act({ kind: 'write-answers', team, answers: bodies }, said)) leave();
  });
  const choose = (piece: number, choice: Choice) =>
    draft.type(
      kept(new Map([...chosen, [piece, { ...placeOfPiece(reply, chosen, piece), ...choice }]]), reply),
    );
  return (
    <form class="stack team-form" onSubmit={putIn}>
      <h2>Paste a team’s reply</h2>
      <Kept draft={draft} />
      <ChooseTeam foiCase={foiCase} team={team} choose={(id) => draft.type({ picked: id, ...NO_CHOICES })} />
      <PasteArea
        label="What the team wrote"
        words={words}
        take={take}
        onWords={(now) => draft.type({ words: now, picked: now === '' ? '' : team, ...NO_CHOICES })}
      />
      {standing === null ? (
        <p class="note amber small" role="status">
          The reply is read in other pieces than before, so what you chose for them was dropped. Look below
          which words go to which question.
        </p>
      ) : null}
      {reply === null ? (
        <Trouble state={state} />
      ) : (
        <ReplyPieces foiCase={foiCase} team={team} reply={reply} chosen={chosen} choose={choose} />
      )}
      <Buttons answers={bodies.length} leave={leave} />
    </form>
  );
}

function Buttons({ answers, leave }: { readonly answers: number; readonly leave: () => void }) {
  return (
    <div class="row end">
      <button type="button" class="button" onClick={leave}>
        Cancel
      </button>
      <button type="submit" class="button primary" disabled={answers === 0}>
        {answers === 0 ? 'Put in' : `Put in ${count(answers)}`}
      </button>
    </div>
  );
}

const START = { picked: '', words: '', ...NO_CHOICES };

function readFor(foiCase: FoiCase, team: string, blocks: readonly MailBlock[]): TeamReply {
  // Its dates are those of another day; only its sentences matter, to know them again.
  const mail = askTeam(foiCase, { team, by: '2000-01-01', due: null, officer: '', contact: '' }).body;
  return readTeamReply(blocks, { questions: questionsOf(foiCase, team), all: foiCase.questions, mail });
}

function count(answers: number): string {
  return answers === 1 ? '1 answer' : `${answers} answers`;
}

function Trouble({ state }: { state: PasteState }) {
  if (state.is === 'not-read') return <NotRead again={state.again} />;
  if (state.is === 'too-long')
    return (
      <p class="note amber small" role="status">
        That is too long to read: {state.characters.toLocaleString('en-GB')} characters. Paste only the
        answers.
      </p>
    );
  if (state.is === 'no-words')
    return (
      <p class="note amber small" role="status">
        There are no words in what you pasted. If it is a picture, type the answers here.
      </p>
    );
  return (
    <p class="small quiet" role="status">
      Paste the whole mail. Answers are found under their questions, by their numbers, or in a table. Nothing
      is put in before you say so.
    </p>
  );
}
