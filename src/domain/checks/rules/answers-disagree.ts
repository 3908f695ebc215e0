import { serves } from '../../letter/attached.ts';
import type { Item } from '../../letter/facts.ts';
import { statusFacts } from '../../letter/statuses.ts';
import { type Checked, type Finding, findingsOf, placeOf, type Rule } from '../finding.ts';
import { clausesAbout } from '../not-held-words.ts';
import { placedClauses, sentItems, wordsFor } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { shareIn, subjectOf } from '../subject-of.ts';
import { wordsIn } from '../words-in.ts';
import { yearsIn } from '../years-in.ts';

const finding = findingsOf('answers-disagree', 'warns');

const SOURCES = {
  FOIA: 'FOIA s1(1), s17(1)',
  EIR: 'EIR regs 5(1), 14(3)',
  FOISA: 'FOISA s1(1), ss16, 17',
  EISR: 'EISR regs 5(1), 13',
} as const;

/** That there is nothing of a sort: the words after it say of what. */
const NONE_OF =
  /\b(?:(?:do|does|did|have|has|had) not (?:ever )?(?:record(?:ed)?|keep|kept|log(?:ged)?|collect(?:ed)?|count(?:ed)?|compile[d]?|hold|held|receive[d]?|have|make|made|produce[d]?|commission(?:ed)?|carry out|carried out|own|employ(?:ed)?|use[d]?|run|take[n]?|issue[d]?|pay|paid|write|written|obtain(?:ed)?)|never (?:\w+ )?(?:recorded|kept|logged|collected|counted|held|received|had|made|produced|commissioned|carried out|owned|employed|used|run|taken|issued|paid|written|obtained|been|existed)|(?:hold|holds|have|has|keeps?|there (?:is|are|was|were|has been|have been)) no|^no|\bnone of|^none)\b([^.;]{3,90})/i;
/** That all of a sort is gone. */
const GONE =
  /^(?:all|every|the|any|our|its|those)\b([^.;]{3,80}?)\b(?:was|were|has been|have been|had been|is|are)\b[^.;]{0,30}\b(?:destroyed|shredded|deleted|lost|wiped|disposed|discarded|burn(?:t|ed)|thrown|pulped|erased|overwritten|purged)/i;
/** An answer speaks of what it has before it. */
const HAS =
  /\b(?:attach\w*|enclos\w*|according to|(?:we|which|it|that|and|copy|copies|is|are|have|has|team|office|registrar|directorate|department) (?:\w+ )?(?:keep|keeps|kept|hold|holds|held|has|have|had it|retain\w*|stor\w+|lie|lies|filed)|(?:we|i) (?:had|have|received|got|commissioned|paid|carried|recorded|logged|counted|sent|wrote|made|hold|keep)|with (?:us|the)|on (?:file|our|record)|in (?:the|our) (?:files?|archives?|safe|records?|system|library|possession|office|register|database|log)|shows? (?:that|a|an)|says (?:that|at)|records (?:that|a|an)|as (?:recorded|set out|stated|shown|noted|minuted)|page \d|paragraph \d|there (?:were|was|are|is|have been|has been) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some)|was (?:carried out|written|drawn up|prepared|received|delivered|completed|commissioned|made|held|produced|issued|signed|finished|adopted|approved|conducted|compiled|published) (?:by|on|in|at|for|from)|^(?:\d|yes\b|£))/i;
const HAS_NOT =
  /\b(?:not held|do(?:es)? not (?:hold|have|keep|record)|did not|no (?:such|record|copy|longer)|never|none|lost|destroyed|shredded|deleted|whether|would|if)\b/i;

/** One answer has what another says there is not, or that may not be seen. */
export const answersDisagree: Rule = (checked) => [
  ...notHeldAndHeld(checked),
  ...withheldAndGiven(checked),
  ...refusedAndSent(checked),
  ...noneAndSome(checked),
  ...allAndPart(checked),
];

function notHeldAndHeld(checked: Checked): readonly Finding[] {
  const answered = sentItems(checked).filter(({ answer }) => statusFacts(answer.status).gives);
  return checked.items
    .filter(({ answer }) => answer.status === 'not-held')
    .flatMap((item) => {
      const told = clausesAbout(checked, item).flatMap(({ words }) => sentencesOf(words));
      const others = answered.filter((other) => other.question.id !== item.question.id);
      if (!others.some((other) => has(other, item, told))) return [];
      return [
        finding(
          { ...placeOf(item), matter: 'held elsewhere' },
          {
            problem: 'Another answer speaks of this information as held, and here it is said not to be.',
            todo: 'Find out which is right; if it is held, disclose it or say why not.',
            source: SOURCES[item.regime],
          },
        ),
      ];
    });
}

/** The other answer gives or has what is denied here: all of what the words deny, or all of what the question asks for. */
function has(other: Item, item: Item, told: readonly string[]): boolean {
  const body = wordsIn(other.answer.body);
  const known = subjectOf(`${other.question.text} ${body}`);
  const sentences = sentencesOf(body);
  const isHad = sentences.some((one) => HAS.test(one) && !HAS_NOT.test(one));
  if (isWrittenEachTime(item, sentences, known)) return true;
  if (!isHad) return false;
  const denied = told.some((sentence) => {
    const what = NONE_OF.exec(sentence)?.[1] ?? goneIn(sentence);
    if (what === undefined || [...yearsIn(what)].some((year) => !known.includes(String(year)))) return false;
    const subject = subjectOf(what).slice(0, 8);
    const asked = subjectOf(item.question.text);
    const isSame = asked.length < 2 || shareIn(asked, known) > 0.5;
    return subject.length > 1 && isSame && shareIn(subject, known) >= 0.75;
  });
  if (denied) return true;
  const asked = subjectOf(item.question.text);
  return asked.length > 1 && shareIn(asked, known) >= 0.99 && namesIt(other, item, sentences);
}

/** Somebody writes or files one each time: who, then what is done, wherever it stands in the sentence. */
const WRITES =
  /\b(?:writes?|wrote|written|produces?|produced|compiles?|compiled|completes?|completed|draws? up|drawn up|makes?|made|fills? in|filled in|prepares?|prepared|records?|recorded|logs?|logged|issues?|issued|takes?|taken|minuted)\b/i;
const KEEPS =
  /\b(?:keeps?|kept|retains?|retained|holds?|held|stores?|stored|files?|filed|saves?|saved|archives?|archived|on (?:the|its|our|their) (?:\w{1,15} ){0,2}(?:drive|system|server|file|database)|for (?:\w{1,10} )?(?:years|months))\b/i;
const EACH_TIME =
  /\b(?:each|every|monthly|weekly|daily|quarterly|yearly|annual(?:ly)?|after (?:each|every|an?)|always|for (?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2}) years)\b/i;
const TIMES =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d(?:[/–-]\d\d)?|spring|summer|autumn|winter|last|each|every|monthly|weekly|quarterly|annual)\b/gi;

/** What is asked for by its months is one of those that another answer says are written each time and kept. */
function isWrittenEachTime(item: Item, sentences: readonly string[], known: readonly string[]): boolean {
  const asked = subjectOf(item.question.text.replace(TIMES, ' '));
  const record = RECORD.exec(item.question.text)?.[0].toLowerCase().replace(/s$/, '');
  if (record === undefined || asked.length < 2 || shareIn(asked, known) < 0.99) return false;
  return sentences.some(
    (one) =>
      one.toLowerCase().includes(record) &&
      WRITES.test(one) &&
      KEEPS.test(one) &&
      EACH_TIME.test(one) &&
      !HAS_NOT.test(one),
  );
}

/** "All minutes from before 2020" are none of 2020: what is gone up to a year is left to the other look. */
function goneIn(sentence: string): string | undefined {
  const what = GONE.exec(sentence)?.[1];
  return what !== undefined && /\b(?:before|after|until|up to|older)\b/i.test(what) ? undefined : what;
}

const RECORD =
  /\b(?:report|review|minutes?|letter|survey|study|audit|plan|policy|contract|agreement|strategy|register|log|file|record|e-?mails?|correspondence|photographs?|recording|certificate|assessment|map|inventory|list|note|invoice|receipts?|complaints?|data|advice|evaluation|guidance|budget|accounts|statement|form|drawing|application|licence|permit|schedule|brief|bid|footage)/i;

/** The record that the question asks for is in the other answer as one that is there. */
function namesIt(other: Item, item: Item, sentences: readonly string[]): boolean {
  const record = RECORD.exec(item.question.text)?.[0].toLowerCase().replace(/s$/, '');
  if (
    record === undefined ||
    /^\s*(?:how|why|who|when|what|did|does|do|is|are|was|were|has|have|which)\b/i.test(item.question.text)
  )
    return false;
  const isNamed = `${other.question.text} ${sentences.join(' ')}`.toLowerCase().includes(record);
  return isNamed && sentences.some((one) => HAS.test(one) && !HAS_NOT.test(one));
}

/** What is withheld under one question is what another question is referred to as published. */
function withheldAndGiven(checked: Checked): readonly Finding[] {
  const published = checked.citations
    .filter(({ provision }) => /^(?:21|25|6\(1\)\(b\))/.test(provision))
    .flatMap((citation) => sentencesOf(wordsFor(checked, citation)))
    .filter((one) =>
      /\b(?:on (?:our|the|its)|website|online|publish\w*|www\.|https?:|available|found|download\w*)\b|\.\w{2,10}\//i.test(
        one,
      ),
    )
    .filter((one) => !/\b(?:except|without|not|but for|other than|redacted|summary|only)\b/i.test(one));
  return checked.items
    .filter(({ answer }) => answer.status === 'withhold')
    .flatMap((item) => {
      const open = item.citations.filter(
        ({ claimed, kind, provision }) =>
          claimed && kind === 'exemption' && !/^(?:21|25|14|12|6\()/.test(provision),
      );
      const what = open.map((one) => one.what).find((one) => one.trim() !== '');
      if (what === undefined) return [];
      const subject = subjectOf(what);
      if (subject.length < 2 || !published.some((one) => shareIn(subject, subjectOf(one)) >= 0.99)) return [];
      return [
        finding(
          { ...placeOf(item), matter: 'published' },
          {
            problem: 'What is withheld here is what another answer says can be read elsewhere.',
            todo: 'Refer to it here too, or say how what is withheld differs.',
            source: SOURCES[item.regime],
          },
        ),
      ];
    });
}

const SENT =
  /\b(?:please find|find)\b[^.]{0,20}\b(?:attached|enclosed)\b|\b(?:is|are) (?:attached|enclosed|provided below|set out below|given below|disclosed in full|released in full)\b|\bwe (?:attach(?! (?:no|little|great|more|less|some|much|weight|blame|importance))|enclose|are (?:happy|pleased|glad) to (?:provide|disclose|release|send|share))\b/i;
const OF_REST =
  /\b(?:letter|earlier reply|not|nothing|none|rest|remainder|other(?:wise)?|summary|table|redacted|instead|explanation|leaflet|list of|schedule|if|would|were|guide|form|part|parts|publicly|all that|version|copy of (?:the|our) (?:policy|procedure)|question \d|Q\d)\b/i;

/** All is withheld, and a paragraph of this answer says that it is sent. */
function refusedAndSent(checked: Checked): readonly Finding[] {
  return checked.items
    .filter(
      ({ answer, sharedBy, team }) =>
        ['withhold', 'not-held'].includes(answer.status ?? '') && sharedBy[0] === team,
    )
    .flatMap((item) => {
      const own = placedClauses(checked).filter(
        (placed) =>
          placed.item === item ||
          (placed.item === null &&
            placed.clause.role === 'text' &&
            item.citations.some((citation) => serves(placed.clause, citation))),
      );
      const at = own.find(({ words }) =>
        sentencesOf(words).some((one) => SENT.test(one) && !OF_REST.test(one)),
      );
      if (at === undefined) return [];
      return [
        finding(
          { ...placeOf(item), clauseId: at.clause.id, matter: 'sent' },
          {
            problem: 'This paragraph says that the information is sent, and the answer gives none.',
            todo: 'Choose what becomes of it, or correct the words.',
            source: SOURCES[item.regime],
          },
        ),
      ];
    });
}

const NONE =
  /^\W{0,2}(?:none|no\b(?! longer)|nil|zero|0\b|there (?:were|was|have been|are) (?:none|no)\b|not (?:one|any)\b|never\b|we (?:had|have|received|hold) (?:none|no)\b)/i;

/** One answer says that there was none, and another withholds some. */
function noneAndSome(checked: Checked): readonly Finding[] {
  const none = sentItems(checked).filter(({ answer }) => NONE.test(wordsIn(answer.body)));
  return checked.items
    .filter(({ answer }) => answer.status === 'withhold')
    .flatMap((item) => {
      const what = item.citations
        .filter(({ claimed, kind }) => claimed && kind === 'exemption')
        .map((one) => one.what)
        .join(' ');
      if (
        !/\b(?:\d|two|three|four|five|six|seven|eight|nine|ten|reports?|records?|files?|letters?|complaints?|details|the)\b/i.test(
          what,
        )
      )
        return [];
      const subject = subjectOf(what);
      const other = none.find(
        ({ question }) =>
          question.id !== item.question.id && shareIn(subjectOf(question.text), subject) >= 0.6,
      );
      if (other === undefined || subject.length < 2) return [];
      return [
        finding(
          { ...placeOf(item), matter: 'none' },
          {
            problem: 'Another answer says that there was none, and here something of the sort is withheld.',
            todo: 'Find out which is right, and correct the other.',
            source: SOURCES[item.regime],
          },
        ),
      ];
    });
}

const WHOLE =
  /\b(?:nothing is missing|(?:is|are) complete|complete set|all (?:two|three|four|five|six|of (?:them|the \w+)|\d+)|every (?:year|month|one)|in full|the full set|without (?:a )?gaps?|no gaps)\b/i;
const LACKS = /\b(?:not|no|except|but|apart from|other than|without(?! a? ?gaps?))\b/i;

/** What is said to be held in part is said to be there in full. */
function allAndPart(checked: Checked): readonly Finding[] {
  return sentItems(checked)
    .filter(({ answer }) => answer.status === 'part-held')
    .filter(({ answer }) =>
      sentencesOf(wordsIn(answer.body)).some(
        (one) => WHOLE.test(one) && !LACKS.test(one.replace(WHOLE, ' ')),
      ),
    )
    .map((item) =>
      finding(
        { ...placeOf(item), matter: 'whole' },
        {
          problem: 'The answer says that everything is there, and it was chosen as one that is held in part.',
          todo: 'Choose what is so, and correct the words or what is said not to be held.',
          source: SOURCES[item.regime],
        },
      ),
    );
}
