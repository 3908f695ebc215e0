import { provisionsOf } from '../law/find.ts';
import type { Regime } from '../law/provision.ts';
import type { Citation } from '../letter/citations.ts';

/// Which provisions a text names, as people write them: "section 43(2)", "s.31 (1)(a)", "sections 24(1) and 31(1)(a)".

/** A number with its limbs; the number alone only behind "section" or "regulation". */
const NAMED =
  /\b(\d{1,2}[A-Z]?)((?:\s?\([0-9A-Za-z]{1,4}\))+)|\b(?:sections?|ss?\.?|regulations?|regs?\.?)\s*(\d{1,2}[A-Z]?)\b(?!\s?\()/g;

/** Everything that looks like a provision, without the spaces in it. */
function namedIn(text: string): ReadonlySet<string> {
  const named = [...text.matchAll(NAMED)].map(([, number, limbs = '', alone]) =>
    `${number ?? alone}${limbs}`.replace(/\s/g, ''),
  );
  return new Set(named);
}

/** True when the text names what the citation cites; a condition of s40(2) may be named beside it or not. */
export function names(text: string, { cited }: Pick<Citation, 'cited'>): boolean {
  const named = namedIn(text);
  const plain = cited.split(/\([234][AB]\)/, 1)[0] ?? '';
  return named.has(cited) || named.has(plain) || (!cited.includes('(') && namesInList(text, cited));
}

const LIST = /\b(?:sections|ss|regulations|regs)\b/;

/**
 * "sections 43(2) and 21". What is no number is in no list: a case from a file may cite anything. Each stretch without a
 * stop is looked at once, from where its list begins.
 */
function namesInList(text: string, number: string): boolean {
  if (!/^\d{1,3}[A-Z]?$/.test(number)) return false;
  const alone = new RegExp(`\\b${number}\\b(?!\\s?\\()`);
  return text.split(/[.;]/).some((stretch) => {
    const start = stretch.search(LIST);
    return start !== -1 && alone.test(stretch.slice(start));
  });
}

/** The exemptions, exceptions and grounds of a regime that the text names, also those to neither confirm nor deny. */
export function refusalsIn(text: string, regime: Regime): readonly string[] {
  const refusals = knownIn(regime);
  return [...namedIn(text)].filter((one) => refusals.has(one));
}

function knownIn(regime: Regime): ReadonlySet<string | null> {
  return new Set(provisionsOf(regime).flatMap(({ provision, ncnd }) => [provision, ncnd]));
}

/** What either Act has under that number, although it is an exemption in the other only. */
const IN_BOTH: Record<'FOIA' | 'FOISA', readonly string[]> = {
  FOIA: ['25(1)', '33(1)(a)', '33(1)(b)', '34(3)', '34(4)', '36(1)'],
  FOISA: ['22(1)', '23(1)', '27(1)(a)', '27(1)(b)', '36(2)(a)', '36(2)(b)'],
};

/** "section 33(1)(b) of the Companies Act 2006" */
const OF_ANOTHER_ACT =
  /\b(?:[Ss]ections?|ss?\.?)\s*\d[^.;]{0,40}? of (?:the |that )?(?!Freedom of Information|FOI)[A-Z][^.;]{0,60}?\b(?:Act|Order|Regulations?|Code)\b/g;

/** The exemptions of the other Freedom of Information Act that a text names and that its own Act does not have. */
export function exemptionsOfOtherAct(text: string, regime: 'FOIA' | 'FOISA'): readonly string[] {
  const [own, other] = [knownIn(regime), knownIn(regime === 'FOIA' ? 'FOISA' : 'FOIA')];
  return [...namedIn(text.replace(OF_ANOTHER_ACT, ''))].filter(
    (one) => isExemption(one) && other.has(one) && !own.has(one) && !IN_BOTH[regime].includes(one),
  );
}

/** Part II FOIA and Part 2 FOISA begin at 21 and 25; a number alone may be a section of anything. */
function isExemption(provision: string): boolean {
  return Number.parseInt(provision, 10) > 21 && provision.includes('(');
}
