import { findingsOf, type Rule } from '../finding.ts';
import { editedBlocks } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('edited-placeholder', 'stops');

/** A placeholder that is left in a part edited by hand: nothing fills it there any more. */
export const editedPlaceholder: Rule = (checked) =>
  editedBlocks(checked).flatMap(({ id, text }) =>
    [...new Set(wordsIn(text).match(/\{\{\w+\}\}/g))].map((placeholder) =>
      finding(
        { blockId: id, matter: placeholder },
        {
          problem: `${placeholder} is left in a part that you edited by hand.`,
          todo: 'Write over it.',
          source: '',
        },
      ),
    ),
  );
