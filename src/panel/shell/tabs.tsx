import { VIEWS, type View } from '../session/route.ts';
import { useSession } from '../session/session.ts';

const NAMES: Readonly<Record<View, string>> = {
  request: 'Request',
  letter: 'Letter',
  library: 'Library',
  cases: 'Cases',
  settings: 'Settings',
};

/** The five views. Each is a link with a fragment of its own, so the browser's back button works. */
export function Tabs() {
  const session = useSession();
  return (
    <nav class="tabs" aria-label="Views">
      {VIEWS.map((view) => (
        <a
          key={view}
          class="tab"
          href={`#${view}`}
          aria-current={session.view.value === view ? 'page' : undefined}
        >
          {NAMES[view]}
        </a>
      ))}
    </nav>
  );
}
