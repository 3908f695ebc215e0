import { type AST, RegExpParser } from '@eslint-community/regexpp';

/// Hostile texts for a pattern, drawn from the pattern itself. What makes a matcher go back over the same characters is a
/// piece that the pattern can take again and again (the pump), after a beginning that leads there, before an end that
/// makes it fail. Pieces are read off the pattern: each thing that it repeats, each class and letter, and each of its
/// beginnings, which a search may start anew at every place.

/** Beginning, what is repeated, and end of a hostile text. */
export type Attack = { readonly before: string; readonly pump: string; readonly after: string };

/** The attack at a length, in characters. */
export function textOf({ before, pump, after }: Attack, length: number): string {
  const text = before + pump.repeat(Math.max(1, Math.round(length / pump.length))) + after;
  // Flat in memory, as a text that came as a message is: else the first run would pay for joining it.
  Number(text);
  return text;
}

/** Tried for every class: whichever of these it takes stand for it. */
const LETTERS = [...'aAzZqv1 \n\t.,;:!?-–()[]@/_\'"£<>|\u00a0é\u200b\u0001'];
const NO_MATCH = '\n\u0001';
const MOST_SAMPLES = 4;

/**
 * The attacks that a pattern suggests, each once.
 * @param most how many; of more, these are taken evenly from all
 */
export function attacksOn(pattern: RegExp, most = Number.POSITIVE_INFINITY): readonly Attack[] {
  const parsed = new RegExpParser().parsePattern(pattern.source, 0, undefined, {
    unicode: pattern.flags.includes('u'),
    unicodeSets: pattern.flags.includes('v'),
  });
  const attacks = new Map<string, Attack>();
  const add = (before: string, pump: string, after: string) => {
    if (pump !== '') attacks.set(JSON.stringify([before, pump, after]), { before, pump, after });
  };
  visit(parsed.alternatives, [''], pattern.flags, ({ element, samples, before }) => {
    const ends = ['', NO_MATCH, ...(element.type === 'Quantifier' ? refused(element, pattern.flags) : [])];
    for (const end of ends) {
      for (const sample of samples) add('', sample, end);
      if (element.type !== 'Quantifier') continue;
      // Words that a search may start from: they are words only with something between them.
      if (before !== '') add('', `${before} `, end);
      for (const sample of pieces(element.element, pattern.flags)) add(before, sample, end);
    }
    for (const sample of samples.slice(0, 2)) add('', before + sample, NO_MATCH);
  });
  const all = [...attacks.values()];
  const step = Math.max(1, all.length / most);
  return all.filter((_attack, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

type Visited = {
  readonly element: AST.Element;
  readonly samples: readonly string[];
  readonly before: string;
};

/** Every element of the pattern, with texts that it takes and one text that leads to it. */
function visit(
  alternatives: readonly AST.Alternative[],
  leads: readonly string[],
  flags: string,
  tell: (visited: Visited) => void,
): void {
  for (const { elements } of alternatives) {
    let before = leads[0] ?? '';
    for (const [index, element] of elements.entries()) {
      const samples = pieces(element, flags);
      // Within a word every beginning is as good as its first letter and the whole.
      const isWithin = element.type === 'Character' && elements[index + 1]?.type === 'Character' && index > 0;
      if (!isWithin) tell({ element, samples, before });
      const inner = element.type === 'Quantifier' ? element.element : element;
      if ('alternatives' in inner) visit(inner.alternatives, [before], flags, tell);
      before += samples.find((sample) => sample !== '') ?? '';
    }
  }
}

/** A few short texts that an element takes. */
function pieces(element: AST.Element, flags: string): readonly string[] {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass':
      return taken(element.raw, flags).slice(0, MOST_SAMPLES);
    case 'Quantifier':
      return pieces(element.element, flags).map((one) => one.repeat(Math.min(Math.max(element.min, 1), 8)));
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.flatMap(({ elements }) => row(elements, flags)).slice(0, MOST_SAMPLES);
    default:
      return [''];
  }
}

/** Of elements in a row: what each takes first, and the same without what may be left out. */
function row(elements: readonly AST.Element[], flags: string): readonly string[] {
  const whole = elements.map((element) => pieces(element, flags)[0] ?? '').join('');
  const needed = elements.filter((element) => element.type !== 'Quantifier' || element.min > 0);
  return [...new Set([whole, needed.map((element) => pieces(element, flags).at(-1) ?? '').join('')])];
}

function taken(raw: string, flags: string): readonly string[] {
  const one = new RegExp(`^${raw}$`, flags.replace(/[gy]/g, ''));
  const written = [...raw].filter((letter) => letter !== '\\');
  return [...new Set([...LETTERS, ...written])].filter((letter) => one.test(letter));
}

/** A letter that what is repeated does not take. */
function refused({ element }: AST.Quantifier, flags: string): readonly string[] {
  if (element.type !== 'CharacterClass' && element.type !== 'CharacterSet') return [];
  const takes = new Set(taken(element.raw, flags));
  return LETTERS.filter((letter) => !takes.has(letter)).slice(0, 1);
}
