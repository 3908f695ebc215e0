import { ROLES } from '../../letter/role-names.ts';
import { findingsOf, markOf, type Rule } from '../finding.ts';
import { editedBlocks } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('edited-stale', 'warns');

/** A part that was edited by hand, and whose answers gave something else since. */
export const editedStale: Rule = (checked) =>
  editedBlocks(checked)
    .filter(({ edited }) => edited?.stale === true)
    .map(({ id, role, edited }) =>
      finding(
        { blockId: id, matter: markOf(wordsIn(edited?.derived ?? [])) },
        {
          problem: `${ROLES[role].inSentence} was edited by hand, and the answers have changed since.`,
          todo: 'Compare the two in the letter: take over what changed, or put back what the answers give.',
          source: '',
        },
      ),
    );
