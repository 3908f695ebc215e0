import type { FoiCase } from '../../domain/case/case.ts';
import { Icon } from '../controls/icon.tsx';
import { useSession } from '../session/session.ts';

/**
 * Proposes the redirect where the mail was read as asking for the requester's own data: an answer under the law of the case
 * would be one to the world. Gone once that letter is chosen, or once one went into the reply.
 */
export function OwnData({ foiCase }: { readonly foiCase: FoiCase }) {
  const session = useSession();
  if (!foiCase.read.subjectAccess) return null;
  if (foiCase.reply.kind === 'subject-access' || foiCase.inserted !== null) return null;
  const redirect = async () => {
    const moved = await session.act({ kind: 'set-reply', change: { kind: 'subject-access' } });
    if (moved !== null) session.go('letter');
  };
  return (
    <div class="note small own-data">
      <Icon icon="users" />
      <p class="grow">
        This may ask for the requester’s own personal data, which data protection law deals with.{' '}
        <button type="button" class="link" onClick={() => void redirect()}>
          Write a subject access redirect
        </button>
      </p>
    </div>
  );
}
