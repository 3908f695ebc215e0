import type { FoiCase } from '../../domain/case/case.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import { nameOf } from '../words/question-names.ts';

type QuestionChoiceProps = {
  readonly foiCase: FoiCase;
  readonly legend: string;
  /** Said while none is chosen. */
  readonly none: string;
  readonly chosen: readonly string[];
  /** Given what makes the choice of the one that is stored by then: two quick ticks are two. */
  readonly choose: (edit: (chosen: readonly string[]) => readonly string[]) => unknown;
};

/** Some of the questions, by their labels; their words are in the tooltip and are read out. */
export function QuestionChoice({ foiCase, legend, none, chosen, choose }: QuestionChoiceProps) {
  const toggle = (id: string, ticked: boolean) => {
    const known = foiCase.questions.map((question) => question.id);
    return choose((before) => known.filter((one) => (one === id ? ticked : before.includes(one))));
  };
  return (
    <fieldset class="question-choice">
      <legend class="small quiet">{legend}</legend>
      {foiCase.questions.map((question) => (
        <label key={question.id} class="question-tick" title={question.text}>
          <input
            type="checkbox"
            aria-label={nameOf(foiCase, question)}
            checked={chosen.includes(question.id)}
            onChange={(event) => void toggle(question.id, event.currentTarget.checked)}
          />
          {labelOf(foiCase, question)}
        </label>
      ))}
      {chosen.length === 0 ? <span class="small quiet question-none">{none}</span> : null}
    </fieldset>
  );
}
