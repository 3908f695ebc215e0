import { isAbout, stateOf } from '../../case/consulted.ts';
import { longDate } from '../../law/dates.ts';
import { findingsOf, type Rule } from '../finding.ts';

const finding = findingsOf('third-party-waiting', 'hint');

/** The letter tells answers about which a third party was asked, and its own answer is not there: late, or still to come. */
export const thirdPartyWaiting: Rule = ({ consultations, items, today }) =>
  (consultations ?? []).flatMap((one) => {
    const { id, by } = one;
    const told = items.some(({ question, answer }) => answer.status !== null && isAbout(one, question));
    if (today === null || by === null || !told) return [];
    const state = stateOf(one, today);
    if (state === 'answered') return [];
    const isLate = state === 'overdue';
    return [
      finding(
        { part: 'third-parties', matter: `${id} ${state}` },
        {
          problem: isLate
            ? `A third party was to answer by ${longDate(by)}, and no answer is noted.`
            : `A third party has until ${longDate(by)} to answer, and the letter would go before.`,
          todo: isLate
            ? 'Note the answer, ask once more, or decide without it: silence does not stop disclosure.'
            : 'Wait for the answer, or note it if it has come.',
          source: '',
        },
      ),
    ];
  });
