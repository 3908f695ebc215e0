import { isAbout, isAnswered } from '../../case/consulted.ts';
import { citationInText } from '../../law/citation.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { isClaimedForOthers, isExempted, sourceOf } from './third-party-unasked.ts';

const finding = findingsOf('third-party-content', 'hint');

/** Something is withheld for a third party's sake, and that third party has said that it objects to nothing. */
export const thirdPartyContent: Rule = (checked) =>
  checked.citations
    .filter((citation) => isExempted(citation) && isClaimedForOthers(checked, citation))
    .flatMap((citation) => {
      const claiming = checked.items.filter(({ citations }) =>
        citations.some(({ cited, kind }) => cited === citation.cited && kind === citation.kind),
      );
      const item = claiming.find(({ question }) => {
        const answers = (checked.consultations ?? []).filter(
          (one) => isAbout(one, question) && isAnswered(one),
        );
        return answers.length > 0 && answers.every(({ objects }) => objects === 'nothing');
      });
      if (item === undefined) return [];
      return [
        finding(
          { ...placeOf(item), matter: citation.cited },
          {
            problem: `The third party that was asked objects to nothing, and ${citationInText(citation)} is claimed for its interests.`,
            todo: 'Disclose it, or say in the reasons why the harm would come all the same.',
            source: sourceOf(citation),
          },
        ),
      ];
    });
