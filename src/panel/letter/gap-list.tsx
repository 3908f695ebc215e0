import { FindingList } from '../checks/finding-list.tsx';
import type { Session } from '../session.ts';

type GapListProps = { readonly session: Session; readonly gaps?: unknown; readonly lead?: unknown };

/** What is still to do; the findings list shows it. */
export function GapList({ session }: GapListProps) {
  return <FindingList session={session} lead={session.leadTo} />;
}
