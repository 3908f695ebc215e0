import { hasAnswerBehind } from './answered.ts';
import type { Evidence } from './foi-request.ts';
import {
  addsToEarlier,
  asksAfresh,
  asksFiguresOfPeriod,
  asksFiguresOrDocuments,
  asksForAThing,
  asksForParticulars,
  asksOfOwnPart,
  asksOutright,
  namesFiguresOfPeriod,
  namesRecords,
  type RecordAsk,
} from './record-asks.ts';

/// What the questions themselves show: whether they ask for records, for something new, or of the sender's own affair.

const FAMILY =
  /\bmy (?:(?:late|elderly|youngest|eldest|older|younger|disabled|\w+-year-old) )?(?:son|daughter|child|children|mother|father|mum|dad|husband|wife|partner|brother|sister|grandson|granddaughter|nan|gran|grandmother|grandfather|parents|uncle|aunt)\b/i;

/** What the questions of a mail show; `saysSo` where the mail says that it asks. */
export function questionEvidence(
  questions: readonly RecordAsk[],
  { saysSo, body }: { readonly saysSo: boolean; readonly body: string },
): Evidence[] {
  const read = questions.slice(0, 200);
  const ofFamily = FAMILY.test(body);
  const found = [...recordEvidence(read), ...newnessEvidence(read), ...ownPartEvidence(read, ofFamily)];
  const outright = saysSo ? [] : read.filter(asksOutright);
  if (outright.length > 0)
    found.push(
      shownBy(outright, 'asks-outright', 2, 'It puts a question about what the body has on record.'),
    );
  if (questions.length > 1)
    found.push({
      rule: 'several-questions',
      weight: 1,
      words: '',
      why: `It asks ${questions.length} things.`,
    });
  if (questions.length === 0)
    found.push({ rule: 'no-questions', weight: -3, words: '', why: 'No question was found in it.' });
  const answered = read.filter(({ text }) => hasAnswerBehind(text));
  if (answered.length >= 2 && answered.length * 2 >= read.length)
    found.push(shownBy(answered, 'answered-below', -12, 'Its questions have answers behind them.'));
  return found;
}

function recordEvidence(read: readonly RecordAsk[]): Evidence[] {
  const found: Evidence[] = [];
  const recorded = read.filter(
    (one) => namesRecords(one.text) || namesFiguresOfPeriod(one) || asksFiguresOrDocuments(one),
  );
  const plain = read.filter(asksFiguresOrDocuments);
  if (recorded.length > 0 && recorded.length * 2 >= read.length)
    found.push(
      shownBy(
        recorded,
        'asks-for-records',
        2,
        'It asks for figures, documents or other recorded information.',
      ),
    );
  if (plain.length > 0 && plain.length * 2 >= read.length)
    found.push(
      shownBy(plain, 'asks-for-figures-or-copies', 1, 'What it asks for is a figure or a document.'),
    );
  const dated = read.filter(asksFiguresOfPeriod);
  const things = read.filter(asksForAThing);
  if (things.length > 0)
    found.push(
      shownBy(
        things,
        'asks-for-a-thing',
        recorded.length > 0 ? 0 : 2,
        'It asks to be given something that is there.',
      ),
    );
  const particulars = read.filter(asksForParticulars);
  if (particulars.length * 2 >= Math.max(1, read.length))
    found.push(
      shownBy(
        particulars,
        'asks-for-particulars',
        -5,
        'It wants to know of the reader, and not of the records.',
      ),
    );
  if (dated.length > 0)
    found.push(shownBy(dated, 'asks-about-a-period', 1, 'It asks for figures of a past year or period.'));
  return found;
}

function ownPartEvidence(read: readonly RecordAsk[], ofFamily: boolean): Evidence[] {
  const own = read.filter((one) => asksOfOwnPart(one, ofFamily));
  if (own.length === 0 || own.length * 2 < read.length) return [];
  return [
    shownBy(own, 'asks-of-own-affair', -5, 'It asks what its sender has to do, or what becomes of them.'),
  ];
}

function newnessEvidence(read: readonly RecordAsk[]): Evidence[] {
  const afresh = read.filter(asksAfresh);
  if (afresh.length === 0) return [];
  const adds = afresh.filter(addsToEarlier);
  const found = [shownBy(afresh, 'asks-afresh', 0, 'It asks for something that no earlier mail asked for.')];
  if (adds.length > 0)
    found.push(shownBy(adds, 'adds-a-request', 1, 'It says that it asks for something more.'));
  return found;
}

function shownBy(asked: readonly RecordAsk[], rule: string, weight: number, why: string): Evidence {
  return { rule, weight, words: (asked[0]?.text ?? '').slice(0, 160), why };
}
