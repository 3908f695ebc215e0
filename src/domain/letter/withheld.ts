import { paragraph, type RichText, type TableCell } from '../text/rich-text.ts';
import type { Citation } from './citations.ts';
import type { ScheduleLine } from './decision.ts';
import { type Facts, type Item, namedTeam } from './facts.ts';
import type { LetterBlock } from './letter.ts';
import { heading } from './prose.ts';
import { statusFacts } from './statuses.ts';

/// What is withheld, and under what: said for each exemption, since a notice names the exemption of each thing that it
/// refuses and not of all of them together (FOIA s17(1)(b), EIR reg 14(3)(a), FOISA s16(1)(c)).

/** Citations under which the same is withheld. */
type Part = { readonly what: string; readonly citations: readonly Citation[] };

/** What an answer withholds: a sentence, or a line for each thing where several are told apart. */
export function withheldText({ sentences }: Facts, { answer, citations }: Item): RichText {
  const parts = partsOf(citations.filter(({ claimed }) => claimed));
  const [only] = parts;
  const some = answer.status !== 'withhold';
  if (parts.length < 2)
    return [paragraph(sentences.withheld(only?.what ?? answer.what.trim(), only?.citations ?? [], some))];
  const rows = parts.map(({ what, citations: under }) => [
    cell(sentences.withheldPart(what)),
    cell(sentences.provisions(under)),
  ]);
  return [
    paragraph(sentences.withheldParts(some)),
    { kind: 'table', rows: [sentences.withheldHeads.map(head), ...rows] },
  ];
}

/** In the order in which the statute names the first of each; what is not named stands last, as the rest. */
function partsOf(citations: readonly Citation[]): readonly Part[] {
  const parts = new Map<string, Citation[]>();
  for (const citation of citations) {
    const same = parts.get(citation.what);
    if (same === undefined) parts.set(citation.what, [citation]);
    else same.push(citation);
  }
  const all = [...parts].map(([what, under]): Part => ({ what, citations: under }));
  return [...all.filter(({ what }) => what !== ''), ...all.filter(({ what }) => what === '')];
}

/**
 * The schedule of what is withheld, document by document; none where the officer lists nothing. A line that names neither a
 * document nor a part is still being written. Where several teams answer, each line says whose it is.
 */
export function scheduleBlocks(facts: Facts): readonly LetterBlock[] {
  const { items, sentences } = facts;
  const withholding = items.filter(
    ({ answer, sharedBy, team }) => statusFacts(answer.status).withholds && sharedBy[0] === team,
  );
  const rows = withholding.flatMap((item) =>
    item.answer.schedule.filter(isWritten).map((line) => {
      const under = item.citations.filter(({ kept }) => line.provisions.includes(kept));
      const provisions = under.map(sentences.citation).join(', ');
      return [askedOf(facts, item), line.document, line.part, provisions].map(cell);
    }),
  );
  if (rows.length === 0) return [];
  const table = { kind: 'table', rows: [sentences.scheduleHeads.map(head), ...rows] } as const;
  return [{ id: 'schedule', role: 'schedule', text: [heading(sentences.scheduleHeading), table] }];
}

/** True for a line that says what is withheld. */
function isWritten({ document, part }: ScheduleLine): boolean {
  return `${document}${part}`.trim() !== '';
}

function askedOf(facts: Facts, { name, team, sharedBy }: Item): string {
  const told = sharedBy.length > 1 ? null : namedTeam(facts, team);
  return told === null ? name : `${name}, ${told}`;
}

function head(text: string): TableCell {
  return { header: true, content: [paragraph(text)] };
}

function cell(text: string): TableCell {
  return { content: [paragraph(text)] };
}
