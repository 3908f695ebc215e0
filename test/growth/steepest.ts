import { attacksOn, textOf } from './attacks.ts';
import { lastingExponent, STEEPEST, search } from './growth.ts';

/** How steeply a pattern's time grows, and with which text. */
export type Steepest = { readonly exponent: number; readonly attack: string };

/**
 * The steepest growth among the attacks that a pattern suggests; the first that is too steep will do.
 * @param most how many attacks to try
 * @param cheap milliseconds for the short text below which an attack is taken to be harmless
 */
export function steepest(pattern: RegExp, most?: number, cheap?: number): Steepest {
  let worst: Steepest = { exponent: 0, attack: '' };
  for (const attack of attacksOn(pattern, most)) {
    const run = (length: number) => {
      let text: string | undefined;
      return () => {
        text ??= textOf(attack, length);
        return search(pattern, text);
      };
    };
    const exponent = lastingExponent(run, cheap);
    if (exponent > worst.exponent) worst = { exponent, attack: JSON.stringify(attack) };
    if (exponent > STEEPEST) break;
  }
  return worst;
}
