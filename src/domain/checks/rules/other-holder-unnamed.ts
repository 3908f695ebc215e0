import { findingsOf, type Rule } from '../finding.ts';
import { notHeldOf } from '../not-held/held-sign.ts';

const finding = findingsOf('other-holder-unnamed', 'warns');

/** Somebody else has it, and they are not named. */
const ELSEWHERE =
  /\b(?:held|kept|recorded|collected|dealt with|issued|granted|maintained|published) (?:instead )?by (?:another|a different|some other|other|a separate|a neighbouring) (?:\w+ )?(?:public )?(?:authorit\w+|bod(?:y|ies)|councils?|agenc\w+|organi[sz]ations?|departments?|regulators?|trusts?)\b|\b(?:another|a different|some other|a separate|a neighbouring) (?:\w+ )?(?:public )?(?:authority|body|council|agency|organi[sz]ation|department|regulator|trust)\b[^.]{0,40}\b(?:holds?|keeps?|has|records?|collects?|issues?|grants?|is responsible)\b/i;
/** A name, a link or an address of where to ask. */
const NAMED =
  /\b(?:the |called |namely )?(?:\p{Lu}[\p{L}’'-]+ ){1,5}(?:Council|Agency|Trust|Board|Authority|Department|Office|Service|Police|Commission|Executive|Government|University|Water|England|Scotland|Wales)\b|\b(?:NHS|SEPA|HMRC|DVLA|DWP|Ofsted|Ofcom|Ofwat|Ofgem|NatureScot)\b|https?:|www\.|@/u;
const NO_HELP = /\b(?:do not know|not known to us|cannot tell) (?:which|who)\b/i;

const SOURCES = {
  FOIA: 'FOIA s16; s45 Code, part 2',
  EIR: 'EIR reg 10(1)',
  FOISA: 'FOISA s15',
  EISR: 'EISR reg 14(1)',
} as const;

/** Information that is not held, and the letter says that another authority has it and not which: it is passed on or named. */
export const otherHolderUnnamed: Rule = (checked) =>
  checked.items
    .filter(({ answer, sharedBy, team }) => answer.status === 'not-held' && sharedBy[0] === team)
    .flatMap((item) => {
      const { said, all } = notHeldOf(checked, item);
      const at = said.find(({ words }) => ELSEWHERE.test(words));
      const others = all.replaceAll(checked.authority.name, ' ');
      if (at === undefined || NAMED.test(others) || NO_HELP.test(all)) return [];
      return [
        finding(at.place, {
          problem: 'The letter says that another authority has the information, and not which.',
          todo: 'Name it and say how to reach it, or pass the request on.',
          source: SOURCES[item.regime],
        }),
      ];
    });
