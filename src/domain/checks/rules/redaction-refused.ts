import { citationInText } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import { rulesOnReasons } from '../reasons-of.ts';
import { SEPARATE, UNWILLING } from '../words/separate.ts';

/** It was done, or cannot be: these are reasons. */
const DONE_OR_IMPOSSIBLE =
  /\b(?:cannot be|could not be|impossible|no way (?:to|of)|not possible|inextricabl\w*|interwoven|intertwined|throughout|nothing (?:\w+ )?(?:left|remain\w*)|meaningless|although it|even though|in spite of|we have (?:redacted|taken|removed|edited|done so)|is attached|are attached|enclosed|was some work|sample)\b/i;

/** Of what might be done one day. */
const SUPPOSED = /^(?:If|Were|Should)\b|\bwould take (?:them|it|steps)\b/;

/** All is withheld because taking out what is exempt would be work: the rest is due whatever it takes (but for the cost limit). */
export const redactionRefused = rulesOnReasons('redaction-refused', 'hint', ({ citation, said }, checked) => {
  if (citation.kind !== 'exemption' || citation.law?.force === 'none') return null;
  if (
    /^(?:12|14|12\(4\)\([abc]\)|10\(4\)\([abc]\))$/.test(citation.provision) ||
    /^14\(/.test(citation.provision)
  )
    return null;
  const items = checked.items.filter(({ citations }) =>
    citations.some(({ cited }) => cited === citation.cited),
  );
  if (!items.some(({ answer }) => answer.status === 'withhold')) return null;
  const at = said.find(({ words, placed }, index) => {
    const before = said[index - 1];
    // "Some pages only; however, our officers are too few" is cut in two there.
    const together = before?.placed === placed ? `${before.words} ${words}` : words;
    if (placed.clause.role === 'factors-for' || SUPPOSED.test(words)) return false;
    if (DONE_OR_IMPOSSIBLE.test(together)) return false;
    return UNWILLING.test(words) && SEPARATE.test(together);
  });
  if (at === undefined) return null;
  return {
    matter: 'work',
    at: at.placed,
    problem: `The reasons for ${citationInText(citation)} withhold all because it would be work to take out what is exempt.`,
    todo: 'Take it out and disclose the rest; only the cost limit, or a burden that is shown, excuses from it.',
    source: SOURCES[citation.regime],
  };
});

const SOURCES: Readonly<Record<Regime, string>> = {
  FOIA: 'FOIA s1(1), s2(2)',
  EIR: 'EIR reg 12(11)',
  FOISA: 'FOISA s1(1), s2(1)',
  EISR: 'EISR reg 10(7)',
};
