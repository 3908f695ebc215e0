import { isEnvironmental, isScottish, type ProvisionRef, type Regime } from './provision.ts';

/// Citations as people write them, and the one form that the product keeps. The patterns are for words with single spaces.

/** Joins a condition to what it is a condition of: "40(2) with 40(3A)(a)" is kept as 40(2)(3A)(a). */
const CONDITION =
  /(?<base>(?:40 ?\( ?2 ?\)|38 ?\( ?1 ?\) ?\( ?b ?\)|13 ?\( ?1 ?\)|11 ?\( ?2 ?\))) ?(?:,|&|and|with|by virtue of) (?:(?:sections?|ss?\.?|regulations?|regs?\.?) ?)?(?:40|38|13|11)(?= ?\( ?[234][ab] ?\))/i;

/** "Section 43 (2) of the FOIA", "s.43(2)", "reg 12(5)(e)", "43(2)". */
const CITATION =
  /^(?<kind>regulations?|regs?|r|sections?|sect?|ss?|§)? ?\.? ?(?<number>\d{1,2}[a-z]?)(?<parts>(?: ?\( ?[0-9a-z]{1,4} ?\))*) ?(?:,? ?(?:of )?(?:the )?(?<act>.+))?$/is;

/** An Act that is named first: "FOIA s43(2)", "EIR 2004 reg 12(5)(e)". */
const ACT_FIRST = /^(?<act>foisa|foia?|eisrs?|eirs? ?\(scotland\)|eirs?)(?: 20\d\d)?,? (?<rest>.+)$/is;

/** Operative subsections that people cite and that the data names by its section alone. */
const SAME_AS: Record<Regime, Readonly<Record<string, string>>> = {
  FOIA: {
    '12': '12(1)',
    '14': '14(1)',
    '21(1)': '21',
    '22': '22(1)',
    '22A': '22A(1)',
    '28': '28(1)',
    '34(1)': '34',
    '39': '39(1)',
    '41': '41(1)',
    '42': '42(1)',
  },
  EIR: { '13': '13(1)' },
  EISR: { '11': '11(2)' },
  FOISA: { '12': '12(1)', '14': '14(1)', '17': '17(1)', '25': '25(1)', '28': '28(1)' },
};

/**
 * Reads one citation: "s.43 (2)", "Section 43(2) FOIA", "reg 12(5)(e)".
 * @param usual the regime meant when the words name none ("section" is in two Acts).
 * @returns the canonical form, whether or not the law has such a provision; null when it is no citation.
 */
export function parseCitation(text: string, usual: Regime = 'FOIA'): ProvisionRef | null {
  const spaced = text.replace(/\s+/g, ' ').trim();
  const words = spaced.replace(ACT_FIRST, '$<rest> $<act>').replace(CONDITION, '$<base>');
  const groups = CITATION.exec(words)?.groups;
  if (groups === undefined) return null;
  const regime = regimeOf(groups.kind ?? '', groups.act, usual);
  if (regime === null) return null;
  const parts = [...(groups.parts ?? '').matchAll(/[0-9a-z]+/gi)].map(([part]) => `(${partCase(part)})`);
  const provision = (groups.number ?? '').toUpperCase() + parts.join('');
  return { regime, provision: SAME_AS[regime][provision] ?? provision };
}

/** Limbs are lower case, the letter of an inserted subsection is a capital: (aa), (ii), (3A). */
function partCase(part: string): string {
  return /^\d/.test(part) ? part.toUpperCase() : part.toLowerCase();
}

/** "(Scotland)" tells the Scottish Regulations from those of the United Kingdom, and FOISA from FOIA. */
const ACTS: readonly (readonly [RegExp, Regime])[] = [
  [
    /\beisrs?\b|\bei ?\(s\) ?rs?\b|\beirs? ?\(s(?:cotland)?\)|environmental information \(scotland\)|\bssi 2004\/520\b/i,
    'EISR',
  ],
  [/foisa|scotland/i, 'FOISA'],
  [/\beirs?\b|environmental/i, 'EIR'],
  [/foia?\b|freedom of information/i, 'FOIA'],
];

/** Null when the words after the number name no Act, or one that the kind of citation does not fit. */
function regimeOf(kind: string, act: string | undefined, usual: Regime): Regime | null {
  const named = actNamed(act ?? '', usual);
  if (act !== undefined && named === undefined && !/^act\b/i.test(act)) return null;
  if (/^r/i.test(kind)) {
    if (named === undefined) return isScottish(usual) ? 'EISR' : 'EIR';
    return isEnvironmental(named) ? named : null;
  }
  if (kind === '') return named ?? usual;
  if (named !== undefined) return isEnvironmental(named) ? null : named;
  return isScottish(usual) ? 'FOISA' : 'FOIA';
}

/** In Scotland "the EIRs" are those of Scotland; written out, the name says which. */
function actNamed(act: string, usual: Regime): Regime | undefined {
  const named = ACTS.find(([words]) => words.test(act))?.[1];
  return named === 'EIR' && isScottish(usual) && !/environmental/i.test(act) ? 'EISR' : named;
}

/** What personal data is exempt under, and the number that its conditions stand in. */
const CONDITIONED: Record<Regime, readonly [base: string, section: string]> = {
  FOIA: ['40(2)', '40'],
  EIR: ['13(1)', '13'],
  FOISA: ['38(1)(b)', '38'],
  EISR: ['11(2)', '11'],
};

/** "Section 43(2)", "Regulation 12(5)(e)"; a condition is named beside it: "Section 40(2) with 40(3A)(a)". */
export function formatCitation({ regime, provision }: ProvisionRef): string {
  const word = isEnvironmental(regime) ? 'Regulation' : 'Section';
  const [base, section] = CONDITIONED[regime];
  const condition = provision.startsWith(base) ? provision.slice(base.length) : '';
  return !/^\([234][AB]\)/.test(condition)
    ? `${word} ${provision}`
    : `${word} ${base} with ${section}${condition}`;
}

/** The citation within a sentence: "section 43(2)". */
export function citationInText(ref: ProvisionRef): string {
  const citation = formatCitation(ref);
  return citation.charAt(0).toLowerCase() + citation.slice(1);
}

/** Orders two citations of one statute as the statute does: 22(1) < 22A(1) < 31(1) < 31(1)(a) < 31(1)(aa) < 31(1)(b). */
export function compareProvisions(one: string, other: string): number {
  const a = tokensOf(one);
  const b = tokensOf(other);
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const order = compareTokens(a[i] ?? '', b[i] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** "36(2)(b)(ii)" → "36", "", "2", "", "", "b", "", "ii": each part as its number and its letters. */
function tokensOf(provision: string): readonly string[] {
  return (provision.match(/[0-9A-Za-z]+/g) ?? []).flatMap((part) => {
    const [, number = '', letters = ''] = /^(\d*)(.*)/s.exec(part) ?? [];
    return [number, letters];
  });
}

function compareTokens(a: string, b: string): number {
  if (a === b) return 0;
  const numbers = Number(a) - Number(b);
  if (a !== '' && b !== '' && !Number.isNaN(numbers)) return numbers;
  return a < b ? -1 : 1;
}
