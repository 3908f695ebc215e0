import { isAbout, isAnswered } from '../../case/consulted.ts';
import { citationInText } from '../../law/citation.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';
import { isClaimedForOthers, isExempted, sourceOf } from './third-party-unasked.ts';

const finding = findingsOf('third-party-content', 'warns');

/** The authority's own interests are named beside those of the third party. */
const OURS =
  /\b(?:our|us|we) (?:own |would |ourselves )?(?:commercial|negotiat\w+|bargaining|trading|competitive|position|interests?|lose|pay more|be (?:less able|unable))|\b(?:Council|Trust|Authority|University|College|Board|Department|force)[’']s (?:own )?(?:commercial|negotiating|bargaining|trading|competitive|position|interests?)\b/i;

/** Something is withheld for a third party's sake, and that third party has said that it objects to nothing. */
export const thirdPartyContent: Rule = (checked) =>
  checked.citations
    .filter((citation) => isExempted(citation))
    .flatMap((citation) => {
      const reasons = wordsFor(checked, citation);
      const claiming = checked.items.filter(({ citations }) =>
        citations.some(({ cited, kind }) => cited === citation.cited && kind === citation.kind),
      );
      const item = claiming.find(({ question }) => {
        const answers = (checked.consultations ?? []).filter(
          (one) => isAbout(one, question) && isAnswered(one),
        );
        return (
          answers.length > 0 &&
          answers.every(({ objects }) => objects === 'nothing') &&
          (isClaimedForOthers(checked, citation) || answers.some(({ who }) => isNamed(who, reasons)))
        );
      });
      if (item === undefined || OURS.test(reasons)) return [];
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

/** The reasons speak of the one who was asked. */
function isNamed(who: string, reasons: string): boolean {
  const name = who.trim().replace(/ (?:Ltd|Limited|plc|LLP|Group|Inc)\.?$/i, '');
  return name.length > 3 && reasons.toLowerCase().includes(name.toLowerCase());
}
