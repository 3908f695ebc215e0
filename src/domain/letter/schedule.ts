import { parseCitation } from '../law/citation.ts';
import type { Regime } from '../law/provision.ts';
import type { ScheduleLine } from './decision.ts';

/// The schedule of what is withheld, as it is pasted from a table: a row for each line, with document, part and provision.

/** Words that head a column, so that a pasted heading is no line. */
const HEADING =
  /^(document|name|title|description|item|part|page|pages|provision|exemption|exception|section)s?\b/i;

/**
 * The lines of a pasted table: cells parted by tabs, the first naming the document, the next the part, the last the
 * provisions ("s43(2), s40(2)"). A row of headings is left out, and so is what names no provision that can be read.
 * @param id makes the id of a new line.
 */
export function pastedSchedule(text: string, regime: Regime, id: () => string): readonly ScheduleLine[] {
  const rows = text.split(/\r?\n/).map((row) => row.split('\t').map((cell) => cell.trim()));
  return rows
    .filter((cells) => cells.some((cell) => cell !== ''))
    .filter((cells, i) => i > 0 || !cells.every((cell) => cell === '' || HEADING.test(cell)))
    .map((cells) => {
      const last = cells.length > 1 ? provisionsIn(cells.at(-1) ?? '', regime) : [];
      const [document = '', ...parts] = last.length > 0 ? cells.slice(0, -1) : cells;
      return { id: id(), document, part: parts.filter((part) => part !== '').join(', '), provisions: last };
    });
}

/** "s43(2) and 40(2)" → the provisions of that law, each once; what is of another law, or no citation, is left out. */
export function provisionsIn(words: string, regime: Regime): readonly string[] {
  const cited = words.split(/,|;|&|\band\b|\n/i).flatMap((part) => parseCitation(part, regime) ?? []);
  return [...new Set(cited.filter((one) => one.regime === regime).map(({ provision }) => provision))];
}
