import type { FoiRequest } from '../../../src/domain/request/foi-request.ts';
import type { OpenMailState } from '../../../src/panel/session/mailbox.ts';
import type { Hand } from '../hand.ts';
import { moving, type Play } from './play.ts';

/// What a mail is read as, in all its variety: so many cases that every part of a reading occurs in one.

/** A play for every mail of the corpus that adds something to what the earlier ones show. */
export function readings(hand: Hand): readonly Play[] {
  const wanted = new Map<string, Set<string>>();
  for (const id of hand.mails) {
    const { reading }: OpenMailState = hand.mailOf(id);
    if (reading.detection.isRequest && reading.request.questions.length > 0)
      wanted.set(id, new Set(partsOf(reading.request)));
  }
  const chosen: string[] = [];
  for (let next = richest(wanted); next !== null; next = richest(wanted)) {
    chosen.push(next);
    const shown = [...(wanted.get(next) ?? [])];
    for (const left of wanted.values()) for (const part of shown) left.delete(part);
  }
  return chosen.map((id) =>
    moving(`reading-${id}`, `the reading of the mail ${id}`, id, () => [
      { kind: 'set-status', question: hand.question(1), team: hand.team(), status: 'not-held' },
    ]),
  );
}

/** The mail that shows most of what no other has shown; null when nothing is left to show. */
function richest(wanted: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const best = [...wanted].reduce<readonly [string, number]>(
    (so, [id, { size }]) => (size > so[1] ? [id, size] : so),
    ['', 0],
  );
  return best[1] === 0 ? null : best[0];
}

/** The paths of what is one of a few words. */
const WORDS = /^\.(context\.\*\.kind|leftOut\.\*\.reason|links\.\*\.kind|reference\.from|regimes\.\*)$/;

/** The parts of a reading by their paths, with what each is: "context.*.kind=period", "reference=null". */
function partsOf(request: FoiRequest): readonly string[] {
  const parts: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) {
      parts.push(`${path}${value.length === 0 ? '=[]' : ''}`);
      for (const one of value) walk(one, `${path}.*`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [field, one] of Object.entries(value)) walk(one, `${path}.${field}`);
    } else if (typeof value === 'boolean' || WORDS.test(path)) parts.push(`${path}=${value}`);
    else parts.push(`${path}:${value === null ? 'null' : typeof value}`);
  };
  walk(request, '');
  return parts;
}
