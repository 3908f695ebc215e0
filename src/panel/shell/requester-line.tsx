import type { FoiCase } from '../../domain/case/case.ts';
import { Later, soonNeeded } from '../controls/later.tsx';
import { Popover } from '../controls/popover.tsx';
import { useSession } from '../session/session.ts';
import { shortDate } from '../words/short-date.ts';

const form = soonNeeded(() => import('./requester-form.tsx').then((module) => module.RequesterForm));

/** Who asked and when it was received; a click opens both for correction. */
export function RequesterLine({ foiCase }: { foiCase: FoiCase }) {
  const session = useSession();
  const who = foiCase.requester.name || foiCase.requester.email || 'Requester unknown';
  return (
    <div id="received">
      <Popover
        name="Requester and date of receipt"
        buttonClass="strip-line"
        button={
          <>
            <span class="strip-who">{who}</span>
            <span class="quiet">
              {foiCase.receivedOn === null
                ? 'date of receipt unknown'
                : `received ${shortDate(foiCase.receivedOn)}`}
            </span>
          </>
        }
      >
        {(_close, arrived) => (
          <Later of={form} props={{ foiCase: session.current.value ?? foiCase, arrived }} />
        )}
      </Popover>
    </div>
  );
}
