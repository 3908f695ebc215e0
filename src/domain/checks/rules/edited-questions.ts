import type { LetterBlock } from '../../letter/letter.ts';
import { ROLES } from '../../letter/role-names.ts';
import { type Checked, type Finding, findingsOf, markOf, type Rule } from '../finding.ts';
import { questionsNamedIn } from '../questions-named-in.ts';
import { editedBlocks } from '../said.ts';
import { lawsOf, sourceUnder } from '../sources.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('edited-questions', 'warns');

/** A part edited by hand that says of other questions than the answers do that they are not disclosed, or drops one. */
export const editedQuestions: Rule = (checked) => [
  ...editedBlocks(checked, 'scope').flatMap((block) => scopeFindings(checked, block)),
  ...editedBlocks(checked, 'disclosure').flatMap((block) => dropped(checked, block)),
];

const SOURCES = {
  FOIA: 'FOIA s1(1), s17(1)',
  EIR: 'EIR regs 5(1), 14',
  FOISA: 'FOISA ss1(1), 16(1)',
  EISR: 'EISR regs 5(1), 13',
} as const;

/** Sentences that refuse something. */
const REFUSES = /\b(?:not|cannot|neither|withh[eo]ld\w*|refus\w+|exempt\w*|only part)\b/i;

function scopeFindings(checked: Checked, { id, text, edited }: LetterBlock): readonly Finding[] {
  const was = refusedIn(checked, wordsIn(edited?.derived ?? []));
  const now = refusedIn(checked, wordsIn(text));
  if (now.size === 0) return [];
  const more = [...now].filter((name) => !was.has(name));
  const fewer = [...was].filter((name) => !now.has(name));
  return [
    ...said(checked, id, more, (names) => ({
      problem: `${ROLES.scope.inSentence}, edited by hand, refuses ${names}, and the answers do not.`,
      todo: 'Correct the summary, or the answers.',
    })),
    ...said(checked, id, fewer, (names) => ({
      problem: `${ROLES.scope.inSentence}, edited by hand, no longer says that ${names} ${verb(fewer)} refused.`,
      todo: 'Name it again, or put back what the answers give.',
    })),
  ];
}

function refusedIn({ names }: Checked, text: string): ReadonlySet<string> {
  const told = text.split(/(?<=[.!?])\s+|\n/).filter((sentence) => REFUSES.test(sentence));
  return new Set(told.flatMap((sentence) => questionsNamedIn(sentence, [...names.values()])));
}

/** Each question of the part stands in it still, with its words or by its name. */
function dropped(checked: Checked, { id, text, edited }: LetterBlock): readonly Finding[] {
  const before = flat(wordsIn(edited?.derived ?? []));
  const now = flat(wordsIn(text));
  const gone = checked.questions.filter((question) => {
    const words = flat(question.text);
    return before.includes(words) && !now.includes(words);
  });
  if (gone.length === 0) return [];
  const named = new Set(questionsNamedIn(now, [...checked.names.values()]));
  const names = gone.map(({ id }) => checked.names.get(id) ?? '').filter((name) => !named.has(name));
  return said(checked, id, names, (listed) => ({
    problem: `${ROLES.disclosure.inSentence}, edited by hand, no longer answers ${listed}.`,
    todo: 'Answer it there, or put back what the answers give.',
  }));
}

function said(
  checked: Checked,
  blockId: string,
  names: readonly string[],
  words: (names: string) => Pick<Finding, 'problem' | 'todo'>,
): readonly Finding[] {
  if (names.length === 0) return [];
  const listed = `${names.length === 1 ? 'question' : 'questions'} ${checked.sentences.list(names)}`;
  const laws = lawsOf(checked.items.filter(({ name }) => names.includes(name)));
  return [
    finding({ blockId, matter: markOf(listed) }, { ...words(listed), source: sourceUnder(laws, SOURCES) }),
  ];
}

function verb(names: readonly string[]): string {
  return names.length === 1 ? 'is' : 'are';
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
