import { passageKey } from '../../case/passages.ts';
import { findingsOf, markOf, type Rule } from '../finding.ts';

const RULE = 'unread-passages';

/**
 * Words of the mail that were read neither as a question nor as what applies to some, and that the officer has not looked at: a
 * warning where one sounds like a question, else worth a look.
 */
export const unreadPassages: Rule = ({ passages }) => {
  if (passages.length === 0) return [];
  const asking = passages.filter(({ like }) => like !== undefined);
  const finding = findingsOf(RULE, asking.length > 0 ? 'warns' : 'hint');
  const some = asking.length > 0 ? asking : passages;
  const one = some.length === 1;
  const asks = one ? 'passage sounds like a question' : 'passages sound like questions';
  const tells = one ? 'passage was' : 'passages were';
  return [
    finding(
      { part: 'passages', matter: markOf(some.map(({ span }) => passageKey(span)).join(' ')) },
      {
        problem:
          asking.length > 0
            ? `Of the mail, ${some.length} ${asks} and ${one ? 'was not read as one' : 'were not read as such'}.`
            : `Of the mail, ${some.length} ${tells} read as background.`,
        todo: one ? 'Say whether it is one.' : 'Say of each whether it is one.',
        source: '',
      },
    ),
  ];
};
