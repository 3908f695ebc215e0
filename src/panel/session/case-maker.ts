import type { FoiCase } from '../../domain/case/case.ts';
import { type NewCase, newCase } from '../../domain/case/new-case.ts';
import { mailNamesOf } from '../../domain/case/own-mail.ts';
import type { Person } from '../../domain/email/mail.ts';
import type { Reading } from '../../domain/request/foi-request.ts';
import type { Settings, Store } from '../../storage/store.ts';
import type { OpenMailState } from './mailbox.ts';
import { proposeReference } from './propose-reference.ts';

/** A request as the officer has filled it in. */
export type PastedRequest = {
  readonly reading: Reading;
  readonly requester: Person;
  readonly subject: string;
  /** YYYY-MM-DD; null when it is not known. */
  readonly receivedOn: string | null;
};

/** Makes the case of a mail, and names it. */
export type CaseMaker = {
  make(mail: OpenMailState): Promise<FoiCase>;
  /** Makes the case of a request that was pasted. */
  makePasted(request: PastedRequest): Promise<FoiCase>;
  /** Stores a new case, with a number of its own if its reference is only proposed. Gives the one that is stored. */
  open(fresh: FoiCase): Promise<FoiCase>;
};

type Clock = { readonly now: () => string; readonly today: () => string };

/**
 * Makes cases with the settings as they are at that moment. A number is only used up when a case is stored: one that was
 * taken for a case that could then not be stored goes to the next, unless numbers were taken or set elsewhere since.
 */
export function caseMaker(store: Store, { now, today }: Clock): CaseMaker {
  const propose = (settings: Settings, number: number) =>
    proposeReference(settings.referencePattern, number, today());
  const make = async (from: Pick<NewCase, 'source' | 'reading' | 'subject' | 'date'>) => {
    const settings = await store.settings.get();
    const { source, reading, subject, date } = from;
    const { defaultRegime, layout } = settings;
    const teams = settings.teams.map((name, place) => ({ id: `team-${place + 1}`, name }));
    const proposedReference = propose(settings, settings.nextNumber);
    const shared = { defaultRegime, layout, teams, proposedReference, now: now() };
    const fresh = newCase({ source, reading, subject, date, ...shared });
    // The mail of another mailbox may be called the same, and one that the officer has told apart.
    const isTaken = (await store.cases.get(fresh.id)) !== undefined;
    return isTaken ? { ...fresh, id: `${fresh.id}/${crypto.randomUUID()}` } : fresh;
  };
  const numbers = takenNumbers();
  return {
    make: (mail) => make({ ...mail, source: mailNamesOf(mail) }),
    async makePasted({ reading, requester, subject, receivedOn }) {
      const source = {
        webmail: 'pasted',
        account: '',
        messageId: crypto.randomUUID(),
        threadId: '',
      } as const;
      const request = { ...reading.request, requester };
      return make({ source, reading: { ...reading, request }, subject, date: receivedOn });
    },
    async open(fresh) {
      if (fresh.referenceFrom !== 'proposed') return store.cases.open(fresh);
      const settings = await store.settings.get();
      const number = numbers.spare(settings.nextNumber) ?? (await store.settings.takeNumber());
      numbers.took(number);
      const reference = propose(settings, number);
      const stored = await store.cases.open({ ...fresh, reference }).catch((error: unknown) => {
        numbers.giveBack(number);
        throw error;
      });
      // Another window stored it before.
      if (stored.reference !== reference) numbers.giveBack(number);
      return stored;
    },
  };
}

/** Numbers that were taken here and not used. */
function takenNumbers() {
  let last = 0;
  let unused: readonly number[] = [];
  return {
    /** One of them, while the next number is still the one after the last that was taken here. */
    spare(next: number): number | undefined {
      if (next !== last + 1) unused = [];
      const [first, ...others] = unused;
      unused = others;
      return first;
    },
    took(number: number): void {
      last = Math.max(last, number);
    },
    giveBack(number: number): void {
      unused = [...unused, number].sort((a, b) => a - b);
    },
  };
}
