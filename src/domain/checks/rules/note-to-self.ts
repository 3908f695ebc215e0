import { type FindingPlace, findingsOf, markOf, placeOf, type Rule } from '../finding.ts';
import { editedBlocks, isStillSent, placedClauses, saidPlaceOf, sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('note-to-self', 'warns');

/** "TODO", "xxx", "???", "[check]", "[INSERT NAME]". What was redacted stands in brackets too. */
const NOTE =
  /\b(?:TODO|FIXME|XXX+)\b|\bx{3,20}\b|\?{3,20}|\[(?!redacted|withheld|sic\b|name redacted)(?:check|confirm|insert|add|ask|tbc|tbd|to ?do|fill|delete|update|date|name|number|amount|link|reference|note|query|awaiting|need)\b[^\]\n]{0,80}\]|\[(?:\.{2,20}|…|_{2,20}|\?{1,20}| ?)\]|\[(?!REDACTED|WITHHELD|SIC\b|NAME REDACTED)[A-Z][A-Z ]{3,60}\]/;

/** Notes that the officer left for themselves, in words that are sent. */
export const noteToSelf: Rule = (checked) => {
  const { clarify, review, holding, kind } = checked.content.reply;
  const ofReply = { clarification: clarify.ask, 'review-outcome': review.findings, holding: holding.why };
  const reply = Object.entries(ofReply).filter(([of]) => of === kind);
  const written: readonly (readonly [FindingPlace, string])[] = [
    ...(checked.tells ? sentItems(checked) : []).map(
      (item) => [placeOf(item), wordsIn(item.answer.body)] as const,
    ),
    ...reply.map(([, text]) => [{ part: 'reply' }, wordsIn(text)] as const),
    ...placedClauses(checked).map((placed) => [saidPlaceOf(placed), placed.words] as const),
    ...editedBlocks(checked).map(({ id, text }) => [{ blockId: id }, wordsIn(text)] as const),
  ];
  return written.flatMap(([place, words]) => {
    const [note] = NOTE.exec(words) ?? [];
    if (note === undefined || !isStillSent(checked, note)) return [];
    return [
      finding(
        { ...place, matter: markOf(note) },
        {
          problem: 'A note to yourself seems to be left in.',
          todo: 'Write what is missing, or take the note out.',
          source: '',
        },
      ),
    ];
  });
};
