import type { Item } from '../../letter/facts.ts';
import { ASPECTS, FIRST_WORDS } from '../aspects-asked.ts';
import { figuresIn } from '../figures-in.ts';
import { type Checked, type Finding, findingsOf, placeOf, type Rule } from '../finding.ts';
import { placedClauses, sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';
import { type Lack, lackingYears } from '../years-lacking.ts';

const finding = findingsOf('part-unanswered', 'warns');

const SOURCES = {
  FOIA: 'FOIA s1(1)',
  EIR: 'EIR reg 5(1)',
  FOISA: 'FOISA s1(1)',
  EISR: 'EISR reg 5(1)',
} as const;

/** What is not in the words of the answer may be in what they point to. */
const POINTS =
  /\b(?:attach(?:ed|ment)|enclos(?:ed|ure)|table|spreadsheet|below|annex|appendix|appendices|schedule|link|https?|www|csv|file|document|copy|copies|see (?:our|the)|set out in|listed in|answer to|disclosed with|sent with|web ?site)\b|www\.|https?:/i;

/** A no, or nothing held, leaves nothing to be told. */
const NOTHING =
  /^\W{0,3}(?:no\b|none|nil\b|zero|0\b|not\b|nothing|never|neither|nobody|there (?:were|was|are|is|have been|has been) (?:no|none)|we (?:have|had|did|do|has) (?:no|not|none|never))/i;

/** An answer that covers less than was asked, with the rest neither given nor refused nor said not to be held. */
export const partUnanswered: Rule = (checked) =>
  sentItems(checked)
    .filter(({ answer: { status } }) => status === 'answer' || status === 'part' || status === 'part-held')
    .filter((item) => !NOTHING.test(wordsIn(item.answer.body)))
    .flatMap((item) => {
      const said = saidWith(checked, item);
      if (isTakenUp(checked, item)) return [];
      const points = POINTS.test(wordsIn(item.answer.body));
      const lacks =
        lackingPaper(checked, item, said) ?? (points ? null : lacking(item, said, yearOf(checked)));
      return lacks === null ? [] : [missed(item, lacks)];
    });

/** Another team's answer to the same question goes on from this one, and says so by the team's name. */
function isTakenUp({ items }: Checked, { question, team }: Item): boolean {
  return (
    team !== null &&
    items.some(
      (one) =>
        one.question.id === question.id && one.team !== team && wordsIn(one.answer.body).includes(team.name),
    )
  );
}

function missed(item: Item, { matter, what }: Lack): Finding {
  return finding(
    { ...placeOf(item), matter },
    {
      problem: `The question also asks ${what}, and the answer neither gives nor refuses it.`,
      todo: 'Answer it, refuse it under an exemption, or say that it is not held.',
      source: SOURCES[item.regime],
    },
  );
}

function yearOf({ content, today }: Checked): number {
  return Number((content.receivedOn ?? today ?? '2026').slice(0, 4));
}

/** All that is said on the question: the answer, what is withheld of it or not held, the paragraphs below it. */
function saidWith(checked: Checked, item: Item): string {
  const { answer, citations } = item;
  const below = placedClauses(checked).filter(
    ({ item: of, clause }) => of === item || clause.role === 'not-held',
  );
  return [
    wordsIn(answer.body),
    answer.notHeld,
    ...citations.map(({ what }) => what),
    ...below.map(({ words }) => words),
  ].join('\n');
}

function lacking(item: Item, said: string, lastYear: number): Lack | null {
  return (
    lackingListed(item, said) ??
    lackingAspect(item, said) ??
    lackingName(item, said) ??
    lackingYears(item.question.text, said, lastYear) ??
    lackingNumber(item, said)
  );
}

const HOW_MANY =
  /\bhow many of (?:them|these|those)\b[^?]{0,40}\b(?:was|were|is|are|has been|have been) (\p{L}{4,20})(?: \p{L}+){0,3}\s*\??$/iu;
/** A number, or that there was none. */
const BEGINS_WITH_NUMBER =
  /(?:^|\n|[.:;] )\W{0,3}(?:\d|(?:no|none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|both|half)\b)/i;

/** "How many of them were upheld?", and the answer tells how they are dealt with. */
function lackingNumber({ question, answer }: Item, said: string): Lack | null {
  const [, done = ''] = HOW_MANY.exec(question.text.trim()) ?? [];
  if (done === '' || answer.status !== 'answer') return null;
  // Of two numbers the one that is told may be the first.
  const isSecond = /\bhow many\b.*\bhow many\b/i.test(question.text);
  if (!isSecond && BEGINS_WITH_NUMBER.test(said)) return null;
  if (isSecond && /\b(?:none|all|both|neither|of (?:whom|which|these|them|those))\b/i.test(said)) return null;
  const stem = done
    .toLowerCase()
    .replace(/(?:ed|en|held|t)$/, '')
    .slice(0, 6);
  return stem.length > 1 && said.toLowerCase().includes(stem) ? null : { matter: 'number', what: 'how many' };
}

/** "Under the Freedom of Information Act, how many …": the law is no first matter. */
const PREAMBLE =
  /^\s*(?:under|pursuant to|in accordance with|further to|in line with|by virtue of|as part of) [^,?.]{3,120}, /i;
/** "how many reports of theft": what is counted is not asked for itself. */
const COUNTED = /\b(?:how many|(?:the )?(?:total )?numbers? of) (?:[\w’'-]{1,30} ){0,3}[\w’'-]{1,30}/gi;
const PAPERS: ReadonlySet<string> = new Set(['report', 'emails', 'minutes']);

/** What stands behind the first thing that is asked: "…, and what did it cost?" */
function lackingAspect({ question, citations, answer }: Item, said: string): Lack | null {
  // What is withheld or not held without being named may be just that.
  const unnamed = citations.some(({ claimed, what }) => claimed && what.trim() === '');
  if (unnamed || (answer.status === 'part-held' && answer.notHeld.trim() === '')) return null;
  const [, behind = ''] = FIRST_WORDS.exec(question.text.replace(PREAMBLE, '')) ?? [];
  const uncounted = behind.replace(COUNTED, ' ');
  const found = ASPECTS.find(({ matter, asked, told }) => {
    if (!asked.test(PAPERS.has(matter) ? uncounted : behind)) return false;
    return !told.test(said) || (matter === 'how-many' && isOneOfTwo(question.text, said));
  });
  return found === undefined ? null : { matter: found.matter, what: found.what };
}

/** Two numbers are asked for and one is told; "all" or "none" may be the other. */
function isOneOfTwo(asked: string, said: string): boolean {
  const plain = said.replace(DATES, ' ');
  const counts = figuresIn(plain).filter(({ unit }) => unit === '');
  const wanted = asked.match(/\b(?:how many|the number of)\b/gi) ?? [];
  return wanted.length > 1 && counts.length < 2 && !OF_ALL.test(plain);
}
const DATES =
  /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d)?\b|\b(?:19|20)\d\d(?:[/–-]\d\d)?\b/g;
const OF_ALL =
  /\b(?:all|none|no|nobody|both|half|each|neither|same|every|not|nil|zero|an?(?= (?:single|further|dozen|quarter|third|hundred)))\b/i;

const LIST =
  /((?:[\p{L}\d][\p{L}\d.’'-]{1,20}(?: [\p{L}\d.’'-]{2,20}){0,1}, ){2,8}[\p{L}\d][\p{L}\d.’'-]{1,20}(?: [\p{L}\d.’'-]{2,20}){0,1},? and [\p{L}\d][\p{L}\d.’'-]{1,20}|(?:[\p{L}\d][\p{L}\d.’'-]{1,20}, ){1,8}[\p{L}\d][\p{L}\d.’'-]{1,20},? and [\p{L}\d][\p{L}\d.’'-]{1,20})/u;

/** Matters in a row, or under letters, of which the answer tells most and not all. */
function lackingListed({ question }: Item, said: string): Lack | null {
  const labels = [...question.text.matchAll(/\(([a-h]|i{1,3}|iv|v)\)/g)].map(([one]) => one);
  const used = labels.filter((one) => said.includes(one));
  if (used.length > 0 && used.length < labels.length)
    return { matter: 'listed', what: 'under another letter' };
  const [, row = ''] = LIST.exec(question.text) ?? [];
  const listed = row
    .split(/, (?:and )?|,? and /)
    .filter((one) => /\d/.test(one) || /^\p{Lu}/u.test(one) || one.length > 4);
  const told = listed.filter((one) =>
    said.toLowerCase().includes((one.split(' ').at(-1) ?? one).toLowerCase().slice(0, 6)),
  );
  if (listed.length < 3 || told.length < 2 || listed.length - told.length !== 1 || COVERS_ALL.test(said))
    return null;
  // "NO2" may be told in words; what is told must be the greater part.
  return { matter: 'listed', what: 'about another matter in its list' };
}

const NAME = "\\p{Lu}[\\p{L}’'-]+(?: (?:of |the |and )?\\p{Lu}[\\p{L}’'-]+){0,3}";
const NAMES = new RegExp(
  `\\b(?:for|in|at|of|from|to|both|either|namely|wards?|schools?|sites?)[: ] ?(?:the )?(${NAME}(?:, (?:the )?${NAME}){0,8},? (?:and|or) (?:the )?${NAME})`,
  'gu',
);

/** Places or things that are asked for by name, of which the answer tells some and not all. */
function lackingName({ question }: Item, said: string): Lack | null {
  for (const [, list = ''] of question.text.matchAll(NAMES)) {
    const names = list
      .split(/, (?:and |or )?|,? (?:and|or) /)
      .map((name) => name.replace(/^the /, '').trim());
    const told = names.filter((name) => isNamed(name, said));
    if (told.length > 0 && told.length < names.length && !COVERS_ALL.test(said))
      return { matter: 'name', what: 'about a place or a thing by name' };
  }
  return null;
}

const COVERS_ALL =
  /\b(?:both|all (?:of )?(?:them|two|three|four|five|six)|each (?:of|one|has|had|is|was|have|site|place|school|hospital|centre|office|ward|station|library|area|pool|depot)|every (?:one|site|place|school|hospital|centre|office|ward|station|library|area|pool|depot)|neither|none|others?|rest|elsewhere|the same|only|no such|not run|closed)\b/i;

function isNamed(name: string, said: string): boolean {
  const words = name
    .split(' ')
    .filter((one) => one.length > 3 && !/^(?:Saint|Royal|Great|North|South|East|West)$/.test(one));
  return (words.length === 0 ? [name] : words).some((one) => said.toLowerCase().includes(one.toLowerCase()));
}

const PAPER =
  /\b(?:polic(?:y|ies)|slides?|presentations?|minutes|agendas?|maps?|plans?|drawings?|photographs?|reports?|contracts?|agreements?|invoices?|receipts?|risk assessments?|guidance|forms?|templates?|terms of reference|business case|specifications?|e-?mails?|correspondence|letters?|spreadsheets?|registers?|lists?|statistics|handbooks?|manuals?|procedures?|protocols?|surveys?|diar(?:y|ies)|transcripts?|recordings?|leases?|licen[cs]es?|certificates?|budgets?|accounts|rotas?|timetables?|scripts?|questionnaires?|assessments?|evaluations?|strateg(?:y|ies)|training (?:materials?|packs?|notes)|notes?)\b/gi;
const JOINED = /\b(?:and|together with|along with|as well as|plus|with|including)\b|,/i;
const ALL_OF_THEM =
  /\b(?:both|all|they|these|those|two|three|four|documents?|files?|papers|everything|copies|items|folder|bundle|pack|zip|each|rest|others?|none|nothing|no|not)\b/i;

/** Papers that are asked for together, of which the answer attaches some by name and is silent on another. */
function lackingPaper(
  { attached }: Checked,
  { question, citations, answer }: Item,
  said: string,
): Lack | null {
  if (!/\b(?:attach|enclos|sent with|send you|here is|below)/i.test(said) || attached.length > 1) return null;
  if (citations.some(({ claimed }) => claimed) || answer.status !== 'answer') return null;
  if (!JOINED.test(question.text) || ALL_OF_THEM.test(said)) return null;
  const asked = [
    ...new Set([...question.text.matchAll(PAPER)].map(([one]) => one.toLowerCase().slice(0, 5))),
  ];
  const words = `${said} ${attached.join(' ')}`.toLowerCase();
  const told = asked.filter((one) => words.includes(one));
  if (asked.length < 2 || told.length === 0 || told.length === asked.length) return null;
  return { matter: 'paper', what: 'for another document' };
}
