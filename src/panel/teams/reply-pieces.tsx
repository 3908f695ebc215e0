import { answerOf } from '../../domain/case/answers.ts';
import type { FoiCase } from '../../domain/case/case.ts';
import { questionsOf } from '../../domain/case/team-questions.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import { hasParts } from '../../domain/letter/questions.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import { type Choice, type Choices, piecesFor, placeOfPiece } from '../../domain/teams/placed-pieces.ts';
import type { Aside, Reason, TeamReply } from '../../domain/teams/reply.ts';
import { isBlank } from '../../domain/text/rich-text.ts';
import { RichView } from '../controls/rich-view.tsx';
import { nameOf } from '../words/question-names.ts';
import { STATUS_NAMES } from '../words/statuses.ts';

type ReplyPiecesProps = {
  readonly foiCase: FoiCase;
  readonly team: string;
  readonly reply: TeamReply;
  readonly chosen: Choices;
  readonly choose: (piece: number, choice: Choice) => void;
};

/** Every word of the reply: under its question, under none, or not read as an answer. */
export function ReplyPieces(props: ReplyPiecesProps) {
  const { foiCase, team, reply, chosen } = props;
  const questions = questionsOf(foiCase, team).filter(({ id }) => !hasParts(foiCase.questions, id));
  const withWords = questions.filter(({ id }) => piecesFor(reply, chosen, id).length > 0);
  const without = questions.filter((question) => !withWords.includes(question));
  const left = piecesFor(reply, chosen, null);
  return (
    <div class="stack">
      <p class="strong" role="status">
        {foundWords(withWords.length, questions.length)}
      </p>
      {withWords.map((question) => (
        <section key={question.id} class="reply-question" aria-label={nameOf(foiCase, question)}>
          <p class="reply-asked">
            <span class="strong">{labelOf(foiCase, question)}</span> {question.text}
          </p>
          <Held foiCase={foiCase} team={team} question={question} />
          {piecesFor(reply, chosen, question.id).map((piece) => (
            <Piece key={piece} {...props} piece={piece} questions={questions} />
          ))}
        </section>
      ))}
      {left.length === 0 ? null : (
        <section class="reply-question" aria-label="For no question">
          <p class="strong">For no question</p>
          <p class="small quiet">These words are not put in. Choose a question for them if they answer it.</p>
          {left.map((piece) => (
            <Piece key={piece} {...props} piece={piece} questions={questions} />
          ))}
        </section>
      )}
      {without.length === 0 ? null : (
        <p class="small quiet">
          Nothing was found for {without.map((question) => labelOf(foiCase, question)).join(', ')}.
        </p>
      )}
      <Asides asides={reply.asides} />
    </div>
  );
}

function foundWords(found: number, all: number): string {
  if (found === 0) return 'No answer was found. Choose below what the words answer.';
  const answers = found === 1 ? '1 answer' : `${found} answers`;
  return `${answers} found for ${all === 1 ? '1 question' : `${all} questions`}. Look them over.`;
}

/** What becomes of what is there already. */
function Held({ foiCase, team, question }: { foiCase: FoiCase; team: string; question: Question }) {
  const { body, status } = answerOf(foiCase, question.id, team);
  const isDecided = status !== null && status !== 'answer';
  if (isBlank(body) && !isDecided) return null;
  return (
    <p class="small amber-words">
      {isDecided ? `Decided already: ${STATUS_NAMES[status].done}. That stays. ` : null}
      {isBlank(body) ? null : 'There are words already. Both are kept, and you choose on the card.'}
    </p>
  );
}

type PieceProps = ReplyPiecesProps & { readonly piece: number; readonly questions: readonly Question[] };

function Piece({ foiCase, reply, chosen, choose, piece, questions }: PieceProps) {
  const read = reply.pieces[piece];
  if (read === undefined) return null;
  const { question, used } = placeOfPiece(reply, chosen, piece);
  const asProposed = question !== null && question === read.question;
  return (
    <div class={used ? 'reply-piece' : 'reply-piece unused'}>
      <input
        type="checkbox"
        aria-label="Put these words in"
        checked={used}
        disabled={question === null}
        onChange={(event) => choose(piece, { used: event.currentTarget.checked })}
      />
      <div class="grow">
        <RichView value={read.body} label="The team’s words" />
        <div class="small">
          <div class="reply-for">
            <span class="quiet" aria-hidden="true">
              for
            </span>
            <select
              class="field reply-choice"
              aria-label="The question that these words answer"
              value={question ?? ''}
              onChange={({ currentTarget: { value } }) =>
                choose(piece, { question: value === '' ? null : value, used: value !== '' })
              }
            >
              <option value="">no question</option>
              {questions.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(foiCase, one)}
                </option>
              ))}
            </select>
          </div>
          {asProposed && read.why !== null ? <span class="quiet">{REASONS[read.why]}</span> : null}
        </div>
      </div>
    </div>
  );
}

const REASONS: Readonly<Record<Reason, string>> = {
  'under-question': 'under its question',
  number: 'by its number',
  table: 'in its row',
  place: 'by its place',
};

const NAMES: Readonly<Record<Aside['is'], string>> = {
  question: 'Question',
  asked: 'From your mail',
  quoted: 'Quoted',
  header: 'Mail header',
  greeting: 'Greeting',
  signature: 'Signature',
  heading: 'Heading or number',
};

function Asides({ asides }: { asides: readonly Aside[] }) {
  if (asides.length === 0) return null;
  return (
    <details>
      <summary>
        Not read as answers <span class="quiet">{asides.length}</span>
      </summary>
      <ul class="plain stack small">
        {asides.map(({ text, is }, at) => (
          <li key={`${at} ${text}`}>
            <span class="quiet">{NAMES[is]}: </span>
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
