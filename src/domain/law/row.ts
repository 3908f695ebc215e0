import type { DenialTest, FallsAway, Force, HarmWords, Provision, Regime } from './provision.ts';

/// A few words to write the rows of a statute with.

/** All four came into force together; the date is well known but its orders were not read again. */
const COMMENCED = { date: '2005-01-01', verified: false } as const;

type More = Partial<
  Pick<
    Provision,
    | 'limb'
    | 'interest'
    | 'about'
    | 'ncnd'
    | 'answerWould'
    | 'needs'
    | 'fallsAway'
    | 'note'
    | 'validFrom'
    | 'toCheck'
  >
>;

const PAGES: Record<Regime, string> = {
  FOIA: 'https://www.legislation.gov.uk/ukpga/2000/36/section/',
  EIR: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/',
  FOISA: 'https://www.legislation.gov.uk/asp/2002/13/section/',
  EISR: 'https://www.legislation.gov.uk/ssi/2004/520/regulation/',
};

/** The row writers of one statute. Rows are verified and in force since the statute's start unless they say otherwise. */
export function rowsOf(regime: Regime) {
  const row =
    (test: Provision['test']) =>
    (
      provision: string,
      name: string,
      force: Force,
      more: More = {},
      harm: HarmWords | null = null,
    ): Provision => ({
      regime,
      provision,
      name,
      limb: null,
      force,
      test,
      harm,
      about: null,
      ncnd: null,
      denialTest: denialTestOf(regime, test, more),
      answerWould: null,
      needs: [],
      fallsAway: null,
      validFrom: COMMENCED,
      source: PAGES[regime] + (/^\d+[A-Z]*/.exec(provision)?.[0] ?? ''),
      toCheck: null,
      ...more,
      interest: test === 'harm' ? (more.interest ?? more.limb ?? null) : null,
      note: noteOf(more),
      verified: (more.toCheck ?? null) === null,
    });
  return {
    /** Information of a kind; no harm need be shown. */
    ofClass: row('class'),
    /** Required for a purpose: neither class nor ordinary prejudice. */
    required: row('necessity'),
    /** A ground to refuse the request, not an exemption. */
    ground: (provision: string, name: string, more: More = {}) =>
      row('request')(provision, name, 'none', more),
    /** Harm must be shown, in the statute's words. */
    harmful: (harm: HarmWords) => {
      const harmRow = row('harm');
      return (provision: string, name: string, force: Force, more: More = {}) =>
        harmRow(provision, name, force, more, harm);
    },
  };
}

/** What is asked of the answer follows from what is asked for withholding, unless the row says what the answer would do. */
function denialTestOf(
  regime: Regime,
  test: Provision['test'],
  { ncnd, answerWould }: More,
): DenialTest | null {
  if ((ncnd ?? null) === null) return null;
  if (regime === 'FOISA') return 'public-interest';
  if ((answerWould ?? null) !== null) return 'answer';
  return test === 'request' ? 'cost' : test;
}

/** What is noted of a row, and how long it lasts. */
function noteOf({ note = null, fallsAway = null }: More): string | null {
  const parts = [note, fallsAway && ageWords(fallsAway)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

/** "Falls away in a record of 20 years, counted from the year after it was made (section 63(1))." */
function ageWords({ years, afterDeath, except, source }: FallsAway): string {
  const counted =
    afterDeath === null
      ? 'counted from the year after it was made'
      : `or ${afterDeath} years after the death of the person concerned, if that is later`;
  return `Falls away in a record of ${years} years, ${counted} (${source})${except === null ? '' : `; ${except}`}.`;
}

/** After so many years an exemption falls away. */
export function after(years: number, source: string, except: string | null = null) {
  return { fallsAway: { years, afterDeath: null, except, source } } as const;
}

/** A day in force later than the statute's start, from memory. */
export function since(date: string): Provision['validFrom'] {
  return { date, verified: false };
}
