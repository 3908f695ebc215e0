import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';

const finding = findingsOf('refused-together', 'hint');
/** Where the letter gives a reason that is none. */
const warning = findingsOf('refused-together', 'warns');
const ONE_LETTER =
  /\b(?:in|by) (?:one|the same|a single) (?:letter|e-?mail|message|form)\b|\b(?:came|sent|arrived|made|put|asked|received|written|contained) (?:to us )?(?:together )?in (?:one|the same|a single) (?:letter|e-?mail|message|form|request|day)\b|\b(?:one|the same|a single) (?:letter|e-?mail|message)\b[^.]{0,60}\b(?:add|treat|count|together)\w*/i;

const RELATED =
  /\b(?:same|similar|related|aggregat|connected|add(?:ed|ing)? (?:them |the work |it )?(?:up|together)|one subject)/i;

/** Added up for that and nothing else. */
const FOR_ONE_LETTER =
  /\b(?:because|since|as) (?:\w+ ){0,10}in (?:one|the same|a single) (?:letter|e-?mail|message|form)\b|\bin (?:one|the same|a single) (?:letter|e-?mail|message|form),? (?:so|and so|therefore)\b/i;

/** Words that any request has. */
const COMMON =
  /^(?:which|there|these|those|their|would|could|should|please|inform|counci|provid|number|about|during|betwee|since|years|month|every|each|other|copies|detail|record|author)/;

/** The beginnings of the words that say what a question is about. */
function subjectsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{5,40}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)).filter((word) => !COMMON.test(word)));
}

/** True where some question has no word in common with those before it: a guess, and so a hint. */
function isApart(texts: readonly string[]): boolean {
  const known = new Set<string>();
  return texts.some((text, i) => {
    const subjects = [...subjectsOf(text)];
    const apart = i > 0 && !subjects.some((one) => known.has(one));
    for (const one of subjects) known.add(one);
    return apart;
  });
}

/**
 * Several questions refused for their cost, and nothing says that they are about the same: requests in one mail are added up
 * only where they relate, to any extent, to the same or similar information (SI 2004/3244 reg 5).
 */
export const refusedTogether: Rule = (checked) =>
  checked.citations
    .filter(({ kind, cited, regime }) => kind === 'ground' && regime === 'FOIA' && cited.startsWith('12('))
    .flatMap((citation) => {
      const items = checked.items.filter((item) =>
        item.citations.some((one) => one.cited === citation.cited),
      );
      const [first] = items;
      // Parts of one question are one subject.
      const subjects = new Set(items.map(({ question }) => question.parent ?? question.id));
      if (
        first === undefined ||
        subjects.size < 2 ||
        (!isApart(items.map(({ question }) => question.text)) &&
          !FOR_ONE_LETTER.test(wordsFor(checked, citation))) ||
        (RELATED.test(wordsFor(checked, citation)) && !ONE_LETTER.test(wordsFor(checked, citation)))
      )
        return [];
      const write = FOR_ONE_LETTER.test(wordsFor(checked, citation)) ? warning : finding;
      return [
        write(
          { ...placeOf(first), matter: citation.cited },
          {
            problem:
              'Several questions are refused for their cost together, and the letter does not say that they are about the same.',
            todo: 'Say what they have in common, or answer those that the limit leaves room for.',
            source: 'SI 2004/3244 reg 5',
          },
        ),
      ];
    });
