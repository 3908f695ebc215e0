import type { Case } from '../../domain/case/case.ts';
import { caseIdOf, newCase } from '../../domain/case/new-case.ts';
import type { Settings, Store } from '../../storage/store.ts';
import type { OpenMailState } from '../session.ts';
import { proposeReference } from './propose-reference.ts';

/** Makes the case of a mail, and names it. */
export type CaseMaker = {
  idOf(mail: OpenMailState): string;
  make(mail: OpenMailState): Promise<Case>;
  /** The same case with a number of its own, if its reference is only proposed: for when it is stored. */
  numbered(fresh: Case): Promise<Case>;
};

type Clock = { readonly now: () => string; readonly today: () => string };

/** Makes cases with the settings as they are at that moment. A number is only used up when a case is stored. */
export function caseMaker(store: Store, { now, today }: Clock): CaseMaker {
  const propose = (settings: Settings, number: number) =>
    proposeReference(settings.referencePattern, number, today());
  return {
    idOf: (mail) => caseIdOf(mail.key),
    async make(mail) {
      const settings = await store.settings.get();
      return newCase({
        source: mail.key,
        reading: mail.reading,
        subject: mail.subject,
        date: mail.date,
        defaultRegime: settings.defaultRegime,
        proposedReference: propose(settings, settings.nextNumber),
        now: now(),
      });
    },
    async numbered(fresh) {
      if (fresh.referenceFrom !== 'proposed') return fresh;
      const settings = await store.settings.get();
      const reference = propose(settings, await store.settings.takeNumber());
      return { ...fresh, reference };
    },
  };
}
