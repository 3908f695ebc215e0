import { citationInText, formatCitation } from '../../law/citation.ts';
import type { Citation } from '../../letter/citations.ts';
import { isOneOf } from '../provisions-with.ts';
import { rulesOnReasons, type Sentence, type Slip } from '../reasons-of.ts';
import { sentencesOf } from '../sentences-of.ts';
import { saysDecided, saysOpen } from '../words/decided.ts';

const OF = { FOIA: ['35(1)(a)', '35(1)(b)'], FOISA: ['29(1)(a)', '29(1)(b)'] } as const;

/** What is counted or measured. */
const STATISTICS =
  /\b(?:statistic\w*|figures?|numbers?|counts?|tall(?:y|ies)|totals?|percentages?|per cent|proportions?|shares?|averages?|means?|medians?|scores?|rates?|estimates?|estimated|modelling|modelled|projections?|projected|forecasts?|data|datasets?|tables?|survey|polling|polls?|responses by|breakdowns?|distribution|costings?|how (?:many|much|often|long)|quantit(?:y|ies)|volumes?|indices|index|ratios?|trends?|measurements?|returns|census|headcounts?|turnout)\b|\b(\w+) by \1\b|\bby (?:county|region|month|year|age|sex|gender|school|ward|area|type|sector|postcode|constituency)\b|\bper (?:thousand|head|cent)\b/i;
/** An opinion on figures is none of them. */
const ARGUMENT =
  /\b(?:arguments?|advice|submissions?|opinions?|paragraphs?|minutes?|e-?mails?|correspondence|letters?|briefings?|discussions?|options? paper|drafts?|comments?|notes?)\b/i;

/**
 * Statistics behind a policy that has been decided: they are no longer information on the formulation of policy (FOIA s35(2),
 * FOISA s29(2)), however sensitive.
 */
export const statisticsAfter = rulesOnReasons(
  'statistics-after',
  'warns',
  ({ citation, said, answered }, checked) => {
    const source = SOURCES[citation.regime];
    if (source === undefined || citation.kind !== 'exemption' || !isOneOf(citation, OF)) return null;
    const { items, questions, read } = checked;
    const asked = items
      .filter(({ citations }) => citations.some(({ cited }) => cited === citation.cited))
      .map(({ question }) => question.text);
    const named = citation.what.trim() === '' ? asked.join('\n') : citation.what;
    if (!STATISTICS.test(named) || ARGUMENT.test(named)) return null;
    const around = (read?.leftOut ?? []).filter(
      ({ reason }) => !['quoted', 'footer', 'signature'].includes(reason),
    );
    const requested = [...questions, ...(read?.context ?? []), ...around].flatMap(({ text }) =>
      sentencesOf(text),
    );
    const argued = said.map(({ words }) => words);
    if (saysOpen([...argued, ...answered].join('\n'))) return null;
    const at = said.find(({ words }) => saysDecided(words)) ?? said[0];
    if (at === undefined) return null;
    if (![...argued, ...answered, ...requested].some(saysDecided))
      return notSaid(argued, at, citation, source);
    return {
      matter: 'decided',
      at: at.placed,
      problem: `${formatCitation(citation)} is claimed for statistics behind a policy that, as the case says, has been decided.`,
      todo: 'Disclose the statistics: the exemption is not for them once the decision is taken. Keep it for advice and argument.',
      source,
    };
  },
);

/** Anything by which a reader can tell that the choice is ahead. */
const AHEAD =
  /\b(?:still|yet|until|before|while|ongoing|live|open|under (?:development|consideration|review|way)|being (?:considered|developed|formulated|reviewed|drawn up|worked|weighed|prepared|made)|will|to come|next|consultation|drafts?|options|coming|forthcoming|future|undecided|pending|await\w*|expects?|in the course|at present|currently|now|formulating|developing|going on|in progress|202[6-9]|January|February|March|spring|summer|autumn|stage)\b|\{\{/i;

/** What was counted for a policy is exempt only until it is decided, and the reasons do not say where it stands. */
function notSaid(argued: readonly string[], at: Sentence, citation: Citation, source: string): Slip | null {
  const all = argued.join(' ');
  if (all.split(/\s+/).length < 40 || AHEAD.test(all)) return null;
  return {
    matter: 'not-said',
    at: at.placed,
    problem: `The reasons for ${citationInText(citation)} do not say that the policy behind these statistics is still undecided.`,
    todo: 'Say what is still to be decided and when; once it is, the exemption is not for statistics.',
    source,
  };
}

const SOURCES: Readonly<Partial<Record<string, string>>> = { FOIA: 'FOIA s35(2)', FOISA: 'FOISA s29(2)' };
