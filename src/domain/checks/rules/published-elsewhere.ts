import { citationInText } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import { rulesOnReasons } from '../reasons-of.ts';
import { wordsNaming } from '../words/same-thing.ts';

const PUBLISHED =
  /\b(?:publish(?:ed|es)?|made public|put|been|available|open|placed|posted|uploaded|found|printed|read|accessible|downloaded|on show)\b[^.]{0,80}\b(?:on (?:the|our|its|their|his|her) (?:\w{1,15} ){0,2}(?:website|web site|site|portal|register|page|pages)|on ?line|in the (?:press|papers?|library|public domain|minutes)|in full|as an? (?:appendix|annexe?)|at (?:our|the) (?:office|library))\b|\bin the public domain\b/i;

/** Of another thing, or of a part. */
const OTHER =
  /\b(?:not|never|no longer|summar\w{1,4}|extracts?|parts? of|except|without|other|redacted|later|will be|would be|(?<!\bopen )to be|until|once|when|earlier|previous|non-technical|outline|conclusions?|headlines?|totals?|reasons? for)\b/i;

/**
 * What one answer withholds, another says is published: the words that name what is withheld, in a sentence of an answer
 * that says that it can be read.
 */
export const publishedElsewhere = rulesOnReasons(
  'published-elsewhere',
  'warns',
  ({ citation, law, said, answered }) => {
    if (
      citation.kind !== 'exemption' ||
      /^(?:21|22|25|27)\b/.test(citation.provision) ||
      law.force === 'none'
    )
      return null;
    const named = wordsNaming(citation.what);
    const [at] = said;
    if (named.length === 0 || at === undefined) return null;
    const told = answered.some((words, index) => {
      // "It is the report of March. The whole of it has been on our website since."
      const before = `${answered[index - 1] ?? ''} ${words}`.toLowerCase();
      const isIt =
        named.some((one) => words.toLowerCase().includes(one)) ||
        (/\b(?:it|they|them|whole)\b/i.test(words) && named.some((one) => before.includes(one)));
      return isIt && PUBLISHED.test(words) && !OTHER.test(words);
    });
    if (!told) return null;
    return {
      matter: 'published',
      at: at.placed,
      problem: `Another answer says that what is withheld under ${citationInText(citation)} is published.`,
      todo: 'Say where it can be read instead of withholding it, or say how what is withheld differs.',
      source: SOURCES[citation.regime],
    };
  },
);

const SOURCES: Readonly<Record<Regime, string>> = {
  FOIA: 'FOIA s1(1), s21',
  EIR: 'EIR reg 6(1)(b)',
  FOISA: 'FOISA s1(1), s25',
  EISR: 'EISR reg 6(1)(b)',
};
