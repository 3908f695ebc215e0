import { readAs, readings } from './accepted-markers.ts';
import { headsTerms } from './context.ts';
import { type Family, type Marker, sectionOf } from './marker.ts';
import { asksFor, isQuestion, leadsIn } from './phrases.ts';
import type { Unit } from './units.ts';

/// From a row of units to lists in lists. Numbers are taken as they were written: skipped and repeated ones stay.

/** An item of a list with everything that hangs under it. */
export type OutlineItem = {
  readonly unit: Unit;
  readonly marker: Marker;
  /** How the marker counts here: "i" under "2." is a Roman one. */
  readonly family: Family;
  readonly value: number;
  /** Unmarked paragraphs between this item and the one before, which introduce it: a heading, "Of these:". */
  readonly before: Unit[];
  /** Unmarked paragraphs after the item's first. */
  readonly more: Unit[];
  readonly children: OutlineItem[];
  readonly parent: OutlineItem | null;
};

/** A list at the top level, and the paragraphs that stand before it. */
export type Run = { readonly lead: Unit[]; readonly items: OutlineItem[] };

/** The lists of a mail in order; `tail` is what stands after the last. */
export type Outline = { readonly runs: readonly Run[]; readonly tail: readonly Unit[] };

type Level = {
  readonly family: Family;
  readonly word: string;
  readonly shape: string;
  readonly depth: number;
  readonly item: OutlineItem | null;
  readonly last: number;
  readonly heading: boolean;
};

/** The outline of `units`. */
export function toOutline(units: readonly Unit[]): Outline {
  const builder = new OutlineBuilder();
  units.forEach((unit, at) => {
    builder.add(unit, units.slice(at + 1, at + 1 + LOOK_AHEAD));
  });
  return builder.finish();
}

/** So many units are looked ahead for the number with which an interrupted list goes on. */
const LOOK_AHEAD = 40;

class OutlineBuilder {
  private runs: Run[] = [];
  private stack: Level[] = [];
  private loose: Unit[] = [];
  private below: readonly Unit[] = [];

  add(unit: Unit, below: readonly Unit[]): void {
    this.below = below;
    if (unit.marker === null) this.loose.push(unit);
    else if (unit.marker.family === 'path') this.addPath(unit, unit.marker);
    else this.addMarked(unit, unit.marker);
  }

  finish(): Outline {
    return { runs: this.runs, tail: this.loose };
  }

  private addMarked(unit: Unit, marker: Marker): void {
    const found = this.levelFor(unit, marker);
    if (found === null) this.startRun(unit, marker);
    else if (found.how === 'child') this.addChild(unit, marker);
    else this.addBeside(unit, marker, found.level);
  }

  private levelFor(unit: Unit, marker: Marker): { how: 'beside'; level: number } | { how: 'child' } | null {
    if (this.stack.length === 0) return null;
    const next = this.nextLevel(unit, marker);
    if (next !== -1 && marker.family !== 'bullet') return { how: 'beside', level: next };
    if (marker.family === 'bullet') return this.levelForBullet(unit, marker);
    if (readings(marker).some(([, value]) => value === 1)) return this.levelForFirst(unit, marker);
    const later = this.findLevel(unit, (level) => counts(level, marker, (value) => value > level.last));
    const any = later !== -1 ? later : this.findLevel(unit, (level) => counts(level, marker, () => true));
    return any === -1 ? { how: 'child' } : { how: 'beside', level: any };
  }

  // A bold number counts on from bold numbers before it does from plain ones.
  private nextLevel(unit: Unit, marker: Marker): number {
    const fits = (level: Level): boolean => counts(level, marker, (value) => value === level.last + 1);
    const alike = this.findLevel(unit, (level) => fits(level) && level.heading === unit.heading);
    return alike === -1 ? this.findLevel(unit, fits) : alike;
  }

  private levelForBullet(unit: Unit, marker: Marker): ReturnType<OutlineBuilder['levelFor']> {
    const same = this.findLevel(
      unit,
      (level) => level.family === 'bullet' && level.shape === marker.shape && level.depth === unit.depth,
    );
    if (same === -1 && this.standsApart(unit)) return null;
    const breaks = this.looseBreaks();
    if (same !== -1) return breaks ? null : { how: 'beside', level: same };
    const outer = this.stack[0];
    if (breaks || (outer !== undefined && unit.depth < outer.depth)) return null;
    return { how: 'child' };
  }

  // Signs below the last of several questions that no empty line divides, with one between: remarks, and none of its options.
  private standsApart({ gap, marker }: Unit): boolean {
    const items = this.topItems();
    return (
      gap &&
      /\p{Extended_Pictographic}/u.test(marker?.shape ?? '') &&
      items.length > 1 &&
      isQuestion(this.stack[this.stack.length - 1]?.item?.unit.text ?? '') &&
      items.slice(1).every(({ unit }) => !unit.gap)
    );
  }

  private levelForFirst(unit: Unit, marker: Marker): ReturnType<OutlineBuilder['levelFor']> {
    const same = this.findLevel(
      unit,
      (level) =>
        counts(level, marker, (value) => value === 1) &&
        level.depth === unit.depth &&
        level.shape === marker.shape,
    );
    if (headsTerms(this.loose[this.loose.length - 1]?.text ?? '')) return null;
    if (same === -1) return this.looseBreaks() && !this.goesOnBelow(marker) ? null : { how: 'child' };
    if (same > 0) return { how: 'beside', level: same };
    return this.stack.length === 1 && this.isTitleAbove(unit) ? { how: 'child' } : null;
  }

  // "1. Fleet" directly above "1. How many": the inner list begins.
  private isTitleAbove(unit: Unit): boolean {
    const item = this.stack[0]?.item;
    return (
      item != null &&
      this.loose.length === 0 &&
      item.unit.end + 1 >= unit.from &&
      isTitle(item.unit.text) &&
      leadsIn(item.unit.text)
    );
  }

  // "2. How many? For each of these years: i) 2024 ii) 2025" and then "3.": the inner list interrupts the outer.
  private goesOnBelow({ family }: Marker): boolean {
    const outer = this.stack[0];
    if (outer === undefined || outer.family !== 'number' || family === 'number') return false;
    for (const { marker } of this.below) {
      if (marker === null || marker.family !== outer.family || marker.shape !== outer.shape) continue;
      return marker.value === outer.last + 1;
    }
    return false;
  }

  // A list that paragraphs introduce anew, and that those paragraphs do not hang under the item before.
  private looseBreaks(): boolean {
    const last = this.loose[this.loose.length - 1];
    if (last === undefined) return false;
    if (
      /^(?:if|where) (?:so|yes|not|no|any)\b|^(?:and |also )?of (?:these|those|them|the above)\b|^for (?:each|these|those)\b/i.test(
        last.text,
      )
    )
      return false;
    return last.heading || (leadsIn(last.text) && (asksFor(last.text) || last.text.split(' ').length > 3));
  }

  private findLevel(unit: Unit, fits: (level: Level) => boolean): number {
    for (let index = this.stack.length - 1; index >= 0; index -= 1) {
      const level = this.stack[index];
      if (level === undefined) continue;
      const tooDeep = unit.drawn && level.depth > unit.depth;
      const word = unit.marker === null || sectionOf(unit.marker.word) === level.word;
      if (!tooDeep && word && fits(level)) return index;
    }
    return -1;
  }

  private startRun(unit: Unit, marker: Marker): void {
    this.stack = [];
    const run: Run = { lead: this.loose, items: [] };
    this.loose = [];
    this.runs.push(run);
    this.place(unit, marker, null, run.items);
  }

  private addChild(unit: Unit, marker: Marker): void {
    const parent = this.stack[this.stack.length - 1]?.item ?? null;
    this.place(unit, marker, parent, parent?.children ?? this.topItems());
  }

  private addBeside(unit: Unit, marker: Marker, index: number): void {
    const level = this.stack[index];
    this.stack.length = index;
    const parent = this.stack[index - 1]?.item ?? null;
    this.place(unit, marker, parent, parent?.children ?? this.topItems(), level?.family);
  }

  // "2b" and "2.1" say themselves what they hang under, and that the numbers have come to 2.
  private addPath(unit: Unit, marker: Marker): void {
    if (this.runs.length === 0 || this.stack.length === 0) this.startEmptyRun();
    const last = Number.parseInt(marker.core, 10);
    const at = this.stack.findIndex((level) => level.word === '');
    const number = at === -1 ? undefined : this.stack[at];
    if (at !== -1) this.stack.length = at;
    const section = this.stack[this.stack.length - 1]?.item ?? null;
    if (number?.family === 'number') this.stack.push({ ...number, last });
    else
      this.stack.push({
        family: 'number',
        word: '',
        shape: '',
        depth: unit.depth,
        item: null,
        last,
        heading: false,
      });
    const parent = this.parentOfPath(marker.core) ?? section;
    this.place(unit, marker, parent, parent?.children ?? this.topItems());
  }

  private startEmptyRun(): void {
    this.stack = [];
    this.runs.push({ lead: this.loose, items: [] });
    this.loose = [];
  }

  private parentOfPath(core: string): OutlineItem | null {
    const outer = core.replace(/(?:[a-z]|\.\d{1,9})[ivx]{0,9}$/, '');
    for (let items: OutlineItem[] = this.topItems(); ; ) {
      const last = items[items.length - 1];
      if (last === undefined) return null;
      if (last.marker.core === outer) return last;
      items = last.children;
    }
  }

  private place(
    unit: Unit,
    marker: Marker,
    parent: OutlineItem | null,
    among: OutlineItem[],
    family?: Family,
  ): void {
    const before = this.takeLoose(among.length > 0 || parent !== null);
    const read = readAs(marker, family);
    const item: OutlineItem = { unit, marker, ...read, before, more: [], children: [], parent };
    among.push(item);
    this.stack.push({
      family: read.family,
      word: sectionOf(marker.word),
      shape: marker.shape,
      depth: unit.depth,
      item,
      last: read.value,
      heading: unit.heading,
    });
  }

  // Of the paragraphs above an item, those at the end that introduce it are its own; the others go on about the item before.
  private takeLoose(hasEarlier: boolean): Unit[] {
    const loose = this.loose;
    this.loose = [];
    if (!hasEarlier) return loose;
    let from = loose.length;
    while (from > 0 && introduces(loose[from - 1])) from -= 1;
    this.lastItem()?.more.push(...loose.slice(0, from));
    return loose.slice(from);
  }

  private lastItem(): OutlineItem | null {
    let item: OutlineItem | null = null;
    for (let items = this.topItems(); items.length > 0; items = item?.children ?? [])
      item = items[items.length - 1] ?? null;
    return item;
  }

  private topItems(): OutlineItem[] {
    return this.runs[this.runs.length - 1]?.items ?? [];
  }
}

function counts(level: Level, marker: Marker, test: (value: number) => boolean): boolean {
  return readings(marker).some(([family, value]) => family === level.family && test(value));
}

/** True for a line that names what follows rather than asking or telling. */
export function isTitle(text: string): boolean {
  return text.length <= 90 && !/[.?!;,]$/.test(text) && text.split(' ').length <= 12;
}

function introduces(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.aside || unit.cell !== null) return false;
  return (
    unit.heading ||
    /[:;]$/.test(unit.text) ||
    (unit.gap && isTitle(unit.text) && /^[\p{Lu}\d"'“]/u.test(unit.text))
  );
}
