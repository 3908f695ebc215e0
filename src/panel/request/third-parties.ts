import { soonNeeded } from '../controls/later.tsx';

/** What is shown of third parties, beside a claim and of the whole case: loaded after the first paint. */
export const thirdParties = soonNeeded(() => import('./consultations.tsx').then((m) => m.ThirdParties));
