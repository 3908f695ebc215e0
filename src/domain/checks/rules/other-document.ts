import { citationInText } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import type { Citation } from '../../letter/citations.ts';
import type { Placed } from '../finding.ts';
import { isOneOf, OF_HARM } from '../provisions-with.ts';
import { rulesOnReasons, type Sentence, type Slip, wordCount } from '../reasons-of.ts';
import { shareIn, subjectOf } from '../subject-of.ts';
import { topicsOf } from '../words/topics.ts';

/** Who speaks in a letter: an authority, as it calls itself by what it is. */
const OWN_VOICE =
  /\bthe (Institute|Institution|College|University|Trust|Constabulary|Force|Hospital|School|Academy|Museum|Ministry|Inspectorate|Ombudsman|Registry|Society|Infirmary|Borough|Parish|Fire Authority|Health Board|Police|Regulator|Corporation)\b(?! of\b)[^.;]{0,20}\b(?:would|is|has|have|considers?|believes?|holds?|finds?|accepts?|recognises?|takes|relies|concludes?|maintains?|must|could|will|cannot|’s|had)\b/;

/** The class of claim argues in general terms: it need not name the document. */
const GENERAL: Partial<Record<Regime, readonly string[]>> = {
  FOIA: [
    '14(1)',
    '14(2)',
    '12(1)',
    '12(2)',
    '21',
    '21(1)',
    '44(1)(a)',
    '40(1)',
    '40(5A)',
    '23(1)',
    '22(1)',
    '38(1)',
  ],
  EIR: ['12(4)(b)', '12(4)(a)', '12(4)(c)', '5(3)', '6(1)(b)'],
  FOISA: ['14(1)', '14(2)', '12(1)', '25(1)', '25', '26(a)', '38(1)(a)', '27(1)', '39(1)'],
  EISR: ['10(4)(b)', '10(4)(a)', '10(4)(c)', '11(1)', '6(1)(b)'],
};

/** A paragraph of reasons that has no word of what is withheld or asked for, and names another thing. */
export const otherDocument = rulesOnReasons(
  'other-document',
  'hint',
  ({ citation, said, answered }, checked) => {
    if (citation.kind !== 'exemption' || isOneOf(citation, GENERAL)) return null;
    const own = checked.items.filter(({ citations }) =>
      citations.some(({ cited }) => cited === citation.cited),
    );
    const about = [
      ...own.flatMap(({ question, answer }) => [question.text, answer.what]),
      ...own.flatMap(({ citations }) =>
        citations.filter(({ cited }) => cited === citation.cited).map(({ what }) => what),
      ),
    ].join('\n');
    const subject = subjectOf(about);
    const topics = topicsOf(`${about}\n${checked.authority.name}`);
    const given = [checked.authority.name, ...checked.questions.map(({ text }) => text), ...answered].join(
      '\n',
    );
    const at = [...new Set(said.map(({ placed }) => placed))].find((placed) => {
      const { words, clause } = placed;
      const sentences = said.filter((one) => one.placed === placed);
      if (clause.role === 'factors-for' || wordCount(sentences) < 20 || words.includes('{{')) return false;
      const shared = shareIn(subject, subjectOf(words));
      if (shared > 0.25) return false;
      // What another question is about is no other subject where these words are about this one as well.
      const beside = said.filter((one) => one.placed !== placed).map((one) => one.words);
      const around = topicsOf([...beside, ...(shared > 0 ? [given] : [])].join('\n'));
      const others = [...topicsOf(words)].filter(
        ([topic, count]) => count > 1 && !topics.has(topic) && !around.has(topic),
      );
      const voice = OWN_VOICE.exec(words)?.[1];
      return others.length > 0 || (shared === 0 && voice !== undefined && !given.includes(voice));
    });
    const harm = said.filter(({ placed }) => placed.clause.role === 'harm');
    const unrelated = isOneOf(citation, OF_HARM) && isUnrelated(subject, harm) ? harm[0]?.placed : undefined;
    if (unrelated !== undefined) return notAsked(citation, unrelated);
    if (at === undefined || subject.length < 2) return null;
    return {
      matter: 'other',
      at,
      problem: `These reasons for ${citationInText(citation)} seem to be about something else than what is withheld.`,
      todo: 'Give the reasons that belong to what is withheld, and say what it is.',
      source: SOURCES[citation.regime],
    };
  },
);

/** "Somebody who knew which firewall we use": what the harm comes of. */
const WHO_KNEW =
  /\b(?:who|they|he|she|somebody|someone|anyone|anybody|people|criminals?|thie(?:f|ves)|attackers?|rivals?|competitors?|bidders?|it|with)\b[^.;]{0,30}\b(?:knew|knows?|knowing|learn(?:s|ed|t)?|had|has|sees?|saw|knowledge of|told)\b ([^.;]{3,120})/i;

/** No word of the harm is of what is withheld or was asked, and it comes of knowing another thing. */
function isUnrelated(subject: readonly string[], harm: readonly Sentence[]): boolean {
  const words = harm.map((one) => one.words).join('\n');
  if (subject.length < 4 || wordCount(harm) < 40 || words.includes('{{')) return false;
  if (harm.some(({ placed }) => placed.block !== null) || shareIn(subject, subjectOf(words)) > 0)
    return false;
  return harm.some((one) => subjectOf(WHO_KNEW.exec(one.words)?.[1] ?? '').length > 0);
}

function notAsked(citation: Citation, at: Placed): Slip {
  return {
    matter: 'not asked',
    severity: 'warns',
    at,
    problem: `The harm that is shown for ${citationInText(citation)} is of something else than what is withheld.`,
    todo: 'Show how what was asked for would do it, or disclose it.',
    source: SOURCES[citation.regime],
  };
}

const SOURCES: Readonly<Record<Regime, string>> = {
  FOIA: 'FOIA s17(1)(c)',
  EIR: 'EIR reg 14(3)',
  FOISA: 'FOISA s16(1)(d)',
  EISR: 'EISR reg 13(b)',
};
