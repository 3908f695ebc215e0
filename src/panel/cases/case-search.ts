import MiniSearch from 'minisearch';
import type { FoiCase } from '../../domain/case/case.ts';
import { plainText } from '../../domain/text/rich-text.ts';

/** So much of one case's questions and answers is searched: more than a long request, less than holds up the panel. */
const SEARCHED = 200_000;

/**
 * Search over cases by reference, requester, subject, questions and answers. Every word must be found, its beginning is
 * enough, and one wrong letter in a long word is forgiven. No words: all, in the order given.
 */
export function searchCases(cases: readonly FoiCase[]): (words: string) => readonly FoiCase[] {
  const byId = new Map(cases.map((one) => [one.id, one]));
  let index: MiniSearch<Words> | null = null;
  return (words) => {
    if (words.trim() === '') return cases;
    index ??= indexOf(cases);
    return index.search(words).flatMap(({ id }) => byId.get(String(id)) ?? []);
  };
}

/** Made at the first search: the list is there before. */
function indexOf(cases: readonly FoiCase[]): MiniSearch<Words> {
  const index = new MiniSearch<Words>({
    fields: ['reference', 'requester', 'subject', 'text'],
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 0.2 : false),
      boost: { reference: 4, requester: 2, subject: 2 },
    },
  });
  index.addAll(cases.map(wordsOf));
  return index;
}

type Words = {
  readonly id: string;
  readonly reference: string;
  readonly requester: string;
  readonly subject: string;
  readonly text: string;
};

function wordsOf(foiCase: FoiCase): Words {
  const asked = foiCase.questions.map((question) => question.text);
  const answered = Object.values(foiCase.answers).map((answer) => plainText(answer.body));
  return {
    id: foiCase.id,
    reference: foiCase.reference,
    requester: `${foiCase.requester.name} ${foiCase.requester.email}`,
    subject: foiCase.subject,
    text: [...asked, ...answered].join('\n').slice(0, SEARCHED),
  };
}
