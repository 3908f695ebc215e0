import type { Item } from '../../letter/facts.ts';
import { statusFacts } from '../../letter/statuses.ts';
import { type Checked, findingsOf, placeOf, type Rule } from '../finding.ts';
import { clausesAbout } from '../not-held-words.ts';
import { tells } from '../own-words.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('teams-contradict', 'warns');

const SOURCES = {
  FOIA: 'FOIA s1(1)(a)',
  EIR: 'EIR regs 5(1), 12(4)(a)',
  FOISA: 'FOISA ss1(1), 17',
  EISR: 'EISR regs 5(1), 10(4)(a)',
} as const;

const BODY =
  'council|trust|authority|force|constabulary|university|college|department|ministry|board|agency|service|commission|partnership|organisation|association|school|whole of|company';

/** Said of the authority, and not of the team: "No survey has been made, by the Council or for it." */
const OF_ALL = {
  says: new RegExp(
    `\\b(?:the|this|our) (?:${BODY})\\b[^.]{0,60}\\b(?:not|no|never|nothing|none)\\b|\\b(?:no|none|never|nothing|not)\\b[^.]{0,80}\\b(?:the|this|our|any part of the|anywhere in the) (?:${BODY})\\b|\\b(?:nobody|no one|nowhere|not anywhere|no (?:other )?(?:team|department|part|officer))\\b|\\b(?:no|none)\\b[^.]{0,60}\\b(?:exists?|existed|(?:was|were|has|have|had)(?: ever)?(?: been)? (?:made|done|carried out|taken|written|produced|commissioned|kept|recorded|prepared|drawn up|held|undertaken|created|conducted|issued|completed|received|spent|paid))\\b|\\b(?:does|do|did|has|have) not exist\\b|\\b(?:was|were|has|have) never (?:been )?\\w+`,
    'i',
  ),
  unless:
    /^our team\b|\b(?:by|in|within|from|for|to) (?:this|our (?:own )?|the) (?:team|section|division|unit|branch|faculty|directorate|office)\b|\bthis (?:team|section|unit|division|faculty|directorate)\b|\bno (?:longer|other|doubt)\b/i,
};

/** An answer that gives nothing either: "No.", "None in our area". */
const NOTHING =
  /^\W{0,3}(?:no\b|none|nil\b|zero|0\b|not\b|nothing)|\b(?:we (?:have|had|hold|held) (?:no|none)|(?:do|does|did) not hold|there (?:were|was|are|is) (?:no|none))\b/i;

/**
 * Two teams of one authority, one of which says for all of it that something is not held or was never made, while the other
 * gives it. What a team does not hold itself it may say.
 */
export const teamsContradict: Rule = (checked) =>
  checked.items
    .filter(({ answer }) => answer.status === 'not-held')
    .filter((item) => deniesForAll(checked, item) && checked.items.some((other) => gives(other, item)))
    .map((item) =>
      finding(placeOf(item), {
        problem:
          'This answer says for the whole authority what another team’s answer to the question contradicts.',
        todo: 'Say it of this team alone, or make the two answers one.',
        source: SOURCES[item.regime],
      }),
    );

function deniesForAll(checked: Checked, item: Item): boolean {
  const words = [wordsIn(item.answer.body), ...clausesAbout(checked, item).map((one) => one.words)].join(
    '\n',
  );
  return sentencesOf(words).some((one) => tells(OF_ALL, one));
}

function gives(other: Item, { question, team, sharedBy }: Item): boolean {
  if (other.question.id !== question.id || other.team === team || sharedBy.includes(other.team)) return false;
  const facts = statusFacts(other.answer.status);
  if (facts.withholds)
    return other.answer.status !== 'withhold' || other.citations.some(({ kind }) => kind === 'exemption');
  const [first = ''] = sentencesOf(wordsIn(other.answer.body));
  return other.answer.status === 'answer' && !NOTHING.test(first);
}
