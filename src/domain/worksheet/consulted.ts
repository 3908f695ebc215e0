import type { FoiCase } from '../case/case.ts';
import type { Consultation, Objection } from '../case/consultation.ts';
import { longDate } from '../law/dates.ts';
import { subheading } from '../letter/prose.ts';
import { questionList } from '../letter/sentences/english-lists.ts';
import { paragraph, type RichText } from '../text/rich-text.ts';

const OBJECTS: Readonly<Record<Objection, string>> = {
  nothing: 'it objects to nothing',
  parts: 'it objects to parts',
  all: 'it objects to all of it',
};

/**
 * Who was asked what they say to disclosure, when, and what they answered, for the record: FOIA s45(2)(c), FOISA s60(2)(c).
 * @param names what the letter calls each question, by id
 * @returns for each a heading and what is recorded, in the order in which they were asked; [] where nobody was
 */
export function consultedFor(
  { consultations }: Pick<FoiCase, 'consultations'>,
  names: ReadonlyMap<string, string>,
): RichText {
  return consultations.flatMap((one) => [
    subheading(one.who.trim() || 'Somebody who is not named'),
    paragraph(`${askedOf(one, names)} ${answerOf(one)}`),
    ...one.words,
  ]);
}

function askedOf({ questions, askedOn, by }: Consultation, names: ReadonlyMap<string, string>): string {
  const known = questions.flatMap((id) => names.get(id) ?? []);
  const about = known.length === 0 ? 'the request' : questionList(known);
  const when = askedOn === null ? 'on a day that is not recorded' : `on ${longDate(askedOn)}`;
  const until = by === null ? '' : `, to answer by ${longDate(by)}`;
  return `Asked about ${about} ${when}${until}.`;
}

function answerOf({ answeredOn, objects }: Consultation): string {
  if (answeredOn === null && objects === null) return 'No answer is recorded.';
  const when = answeredOn === null ? 'Answered' : `Answered on ${longDate(answeredOn)}`;
  return objects === null ? `${when}.` : `${when}: ${OBJECTS[objects]}.`;
}
