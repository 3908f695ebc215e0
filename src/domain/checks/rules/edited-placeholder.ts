import { plainText } from '../../text/rich-text.ts';
import { findingsOf, type Rule } from '../finding.ts';
import { editedBlocks } from '../said.ts';

const finding = findingsOf('edited-placeholder', 'stops');

/** A placeholder that is left in a part edited by hand: nothing fills it there any more. */
export const editedPlaceholder: Rule = (checked) =>
  editedBlocks(checked).flatMap(({ id, text }) =>
    [...new Set(plainText(text).match(/\{\{\w+\}\}/g))].map((placeholder) =>
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
