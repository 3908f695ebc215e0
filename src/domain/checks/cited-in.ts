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
  const plain = cited.replace(/\([234][AB]\).*$/, '');
  return named.has(cited) || named.has(plain) || (!cited.includes('(') && namesInList(text, cited));
}

/** "sections 43(2) and 21" */
function namesInList(text: string, number: string): boolean {
  return new RegExp(`\\b(?:sections|ss|regulations|regs)\\b[^.;]*\\b${number}\\b(?!\\s?\\()`).test(text);
}

/** The exemptions, exceptions and grounds of a regime that the text names, also those to neither confirm nor deny. */
export function refusalsIn(text: string, regime: Regime): readonly string[] {
  const known = provisionsOf(regime).flatMap(({ provision, ncnd }) => [provision, ncnd]);
  const refusals = new Set(known);
  return [...namedIn(text)].filter((one) => refusals.has(one));
}
