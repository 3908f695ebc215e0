import { type Line, wrapWidth } from './lines.ts';
import { countOf, type Family, type Marker } from './marker.ts';

/// A line may begin with "2." because it is the second question, or because a wrapped sentence ended in "paragraph 2."
/// The markers around it decide.

const LOOK_AHEAD = 40;
const NEAR = 4;
const ENDS = /[.?!:;,)\]…]["'”’]?$|\b(?:and|or)$/i;
const OPENS = /[:;–—-]$/;

/** The lines, with every marker taken away that is only a number in a sentence. */
export function acceptMarkers(lines: readonly Line[]): Line[] {
  const nextMarked = linkNext(lines);
  const width = wrapWidth(lines);
  const seen: Marker[] = [];
  return lines.map((line, index) => {
    if (line.marker === null || line.aside) return line.marker === null ? line : { ...line, marker: null };
    const around = { above: lines[index - 1], seen, lines, nextMarked, index, width };
    if (isAccepted(line, line.marker, around)) {
      remember(seen, line.marker);
      return line;
    }
    if (line.bullet !== null) remember(seen, line.bullet);
    return { ...line, marker: line.bullet, drawn: line.bullet?.length === 0 };
  });
}

type Around = {
  readonly above: Line | undefined;
  readonly seen: readonly Marker[];
  readonly lines: readonly Line[];
  readonly nextMarked: readonly number[];
  readonly index: number;
  /** The width at which the mail was wrapped. */
  readonly width: number;
};

function isAccepted(line: Line, marker: Marker, around: Around): boolean {
  if (line.drawn) return true;
  if (marker.family === 'bullet') return isBullet(line, marker, around);
  const follows = around.seen.some((earlier) => continues(earlier, marker));
  if (isAmongDecimals(line, marker, around)) return true;
  if (marker.family === 'path' && !line.continued && around.seen.some(isNumbered)) return true;
  if (marker.strength === 'maybe') return follows || (isFirst(marker) && isFollowed(marker, around));
  if (!line.continued || follows) return true;
  if (isBesideAbove(marker, around) || isBrokenByHand(line, marker, around)) return true;
  if (!ENDS.test(around.above?.text ?? ''))
    return around.above?.heading === true || (isFirst(marker) && isFollowedNext(marker, around));
  return (
    isFirst(marker) || around.seen.some((earlier) => skips(earlier, marker)) || isFollowed(marker, around)
  );
}

// "2.1 Footpaths", "3.4 Notices", "3.12 Land": a choice from a longer list, so that the numbers jump.
function isAmongDecimals(line: Line, marker: Marker, { lines, seen, nextMarked, index }: Around): boolean {
  if (!isDecimal(marker) || !/^["“‘(]?\p{Lu}/u.test(line.text.slice(marker.length))) return false;
  if (seen.some((earlier) => isDecimal(earlier) && comesAfter(earlier, marker))) return true;
  const next = lines[nextMarked[index] ?? -1]?.marker;
  return next != null && isDecimal(next) && comesAfter(marker, next);
}

function isDecimal({ family, core }: Marker): boolean {
  return family === 'path' && /^\d{1,2}\.\d{1,2}$/.test(core);
}

function comesAfter(earlier: Marker, later: Marker): boolean {
  const [a = 0, b = 0] = earlier.core.split('.').map(Number);
  const [c = 0, d = 0] = later.core.split('.').map(Number);
  return c > a || (c === a && d > b);
}

function isBullet(line: Line, marker: Marker, around: Around): boolean {
  if (marker.strength === 'sure') return true;
  const sibling = around.seen.some((earlier) => earlier.shape === marker.shape);
  if (/^o$/.test(marker.shape)) return sibling || isFollowed(marker, around);
  if (!line.continued || OPENS.test(around.above?.text ?? '')) return true;
  return sibling || isFollowed(marker, around);
}

/** True when `later` counts on from `earlier`: "2." after "1.", "ii" after "i", "b" after "a". */
export function continues(earlier: Marker, later: Marker): boolean {
  return readings(later).some(([family, value]) =>
    readings(earlier).some(([other, last]) => other === family && value === last + 1),
  );
}

// The requester may leave numbers out or use one twice.
function skips(earlier: Marker, later: Marker): boolean {
  return earlier.family === later.family && later.value >= earlier.value && later.value <= earlier.value + 3;
}

// Directly under an item of the same list: requesters repeat numbers, leave them out and mix them up.
function isBesideAbove(marker: Marker, { above, seen }: Around): boolean {
  const last = seen[seen.length - 1];
  if (last === undefined || above?.marker !== last || last.shape !== marker.shape) return false;
  return last.family === marker.family && Math.abs(marker.value - last.value) <= NEAR;
}

function isNumbered({ family }: Marker): boolean {
  return family === 'path' || family === 'number';
}

function isFirst(marker: Marker): boolean {
  return readings(marker).some(([, value]) => value === 1);
}

function isFollowed(marker: Marker, { lines, nextMarked, index }: Around): boolean {
  let looked = 0;
  for (let at = nextMarked[index] ?? -1; at !== -1 && looked < LOOK_AHEAD; at = nextMarked[at] ?? -1) {
    const next = lines[at]?.marker;
    if (next?.shape === marker.shape && (marker.family === 'bullet' || continues(marker, next))) return true;
    looked += 1;
  }
  return false;
}

// The very next marker, or the next but one, counts on: a list begins, though the line above has no stop.
function isFollowedNext(marker: Marker, { lines, nextMarked, index }: Around): boolean {
  const next = nextMarked[index] ?? -1;
  return [next, nextMarked[next] ?? -1].some((at) => {
    const later = lines[at]?.marker;
    return later?.shape === marker.shape && continues(marker, later);
  });
}

/** The ways a marker can be read: "i" is a Roman one and the ninth letter. */
export function readings(marker: Marker): readonly (readonly [Family, number])[] {
  const own = [marker.family, marker.value] as const;
  if (!/^[ivx]$/i.test(marker.core)) return [own];
  const roman = marker.family === 'lower' ? 'roman' : 'ROMAN';
  return [own, [roman, countOf(marker.core, roman)]];
}

// One marker a family is enough to count on from, and keeps the search short.
function remember(seen: Marker[], marker: Marker): void {
  const same = seen.findIndex((other) => other.family === marker.family && other.shape === marker.shape);
  if (same !== -1) seen.splice(same, 1);
  seen.push(marker);
  if (seen.length > LOOK_AHEAD) seen.shift();
}

// The number would have fitted on the line above, which is a numbered item itself: nobody's program broke it here.
function isBrokenByHand(line: Line, marker: Marker, { above, seen, width }: Around): boolean {
  if (above?.marker == null || !isNumbered(marker) || !seen.some(isNumbered)) return false;
  const first = /^\S{1,12} ?\S{0,20}/.exec(line.text)?.[0] ?? '';
  return (
    above.text.length + 1 + first.length <= width && /^["“‘(]?\p{Lu}/u.test(line.text.slice(marker.length))
  );
}

function linkNext(lines: readonly Line[]): number[] {
  const links: number[] = new Array(lines.length).fill(-1);
  let next = -1;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    links[index] = next;
    if (lines[index]?.marker) next = index;
  }
  return links;
}

/** How a marker counts: "i)" opens Roman numbers unless a letter list has come to it. */
export function readAs(marker: Marker, family: Family | undefined): { family: Family; value: number } {
  const all = readings(marker);
  const wanted = all.find(([other]) => other === family) ?? all.find(([, value]) => value === 1) ?? all[0];
  return { family: wanted?.[0] ?? marker.family, value: wanted?.[1] ?? marker.value };
}
