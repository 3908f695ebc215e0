import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { Boundary } from '../controls/boundary.tsx';
import { Later, loader, soonNeeded } from '../controls/later.tsx';
import { ConversationLine } from '../conversation/conversation-line.tsx';
import { PasteDialog } from '../paste/paste-dialog.tsx';
import { RequestView } from '../request/request-view.tsx';
import { VIEWS, type View } from '../session/route.ts';
import { useSession } from '../session/session.ts';
import { NothingInHand } from '../states/nothing-in-hand.tsx';
import { Footer } from './footer.tsx';
import { Keys } from './keys.tsx';
import { Strip } from './strip.tsx';
import { TeamTabs } from './team-tabs.tsx';
import { ToastList } from './toasts.tsx';

const files = soonNeeded(() => import('../paste/file-dialog.tsx').then((m) => m.FileDialog));
const mailNotes = soonNeeded(() => import('../conversation/mail-notes.tsx').then((m) => m.MailNotes));

/** The whole panel: the case's strip, the five views under it, and the footer that every view of a case keeps. */
export function Shell() {
  const session = useSession();
  // What may mend something that could not be shown.
  const when = [session.current.value, session.view.value, session.settings.value, session.tab.value];
  return (
    <div class="shell">
      <Boundary when={when}>
        <Strip />
      </Boundary>
      <Boundary when={when}>
        <ConversationLine />
      </Boundary>
      <ScrollOfViews />
      <Tabs />
      <main class="main" id="main">
        <h1 class="spoken">FOI Drafter</h1>
        <Boundary
          when={when}
          instead={(error) => <Later key="cannot-show" of={cannotShow} props={{ error }} />}
        >
          <CurrentView view={session.view.value} />
        </Boundary>
      </main>
      <div class="bottom">
        <ToastList />
        <Boundary when={when}>
          <Footer />
        </Boundary>
      </div>
      <Keys />
      <PasteDialog />
      <Later of={files} props={{}} />
      <Announcement />
    </div>
  );
}

/**
 * Each view is shown again where it was left, unless something leads to a place in it. Stands before the views, so that
 * what leads there has the last word.
 */
function ScrollOfViews() {
  const session = useSession();
  const left = useRef(new Map<View, number>());
  const view = session.view.value;
  useEffect(() => {
    const keep = () => left.current.set(session.view.peek(), scrollY);
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, [session]);
  useLayoutEffect(() => {
    if (session.place.peek() === null) scrollTo(0, left.current.get(view) ?? 0);
  }, [session, view]);
  return null;
}

/**
 * Said when another case comes into hand by itself, because another mail was opened. It stays as it was said: what is typed
 * into the case is not read out again.
 */
function Announcement() {
  const session = useSession();
  const foiCase = session.current.value;
  const said = useRef({ of: '', words: '' });
  if (said.current.of !== (foiCase?.id ?? ''))
    said.current = { of: foiCase?.id ?? '', words: foiCase ? announced(foiCase) : '' };
  return (
    <p class="spoken" role="status">
      {said.current.words}
    </p>
  );
}

function announced({ reference, requester, questions }: FoiCase): string {
  const count = questions.length === 1 ? '1 question' : `${questions.length} questions`;
  return `Request ${reference} from ${requester.name || requester.email}, ${count}`;
}

const letter = soonNeeded(() => import('../letter/letter-view.tsx').then((m) => m.LetterView));
const library = loader(() => import('../library/library-view.tsx').then((m) => m.LibraryView));
const cases = loader(() => import('../cases/cases-view.tsx').then((m) => m.CasesView));
const settings = loader(() => import('../settings/settings-view.tsx').then((m) => m.SettingsView));

const cannotShow = loader(() => import('../states/cannot-show.tsx').then((m) => m.CannotShow));

function CurrentView({ view }: { view: View }) {
  const session = useSession();
  switch (view) {
    case 'request':
      return <CurrentRequest />;
    case 'letter':
      return session.current.value ? <Later key="letter" of={letter} props={{}} /> : <NothingInHand />;
    case 'library':
      return <Later key="library" of={library} props={{}} />;
    case 'cases':
      return <Later key="cases" of={cases} props={{}} />;
    case 'settings':
      return <Later key="settings" of={settings} props={{}} />;
  }
}

function CurrentRequest() {
  const session = useSession();
  const current = session.current.value;
  if (!current)
    return (
      <>
        <Later of={mailNotes} props={{}} />
        <NothingInHand />
      </>
    );
  return (
    <>
      <Later of={mailNotes} props={{}} />
      <TeamTabs foiCase={current} />
      <RequestView key={current.id} foiCase={current} />
    </>
  );
}

const NAMES: Readonly<Record<View, string>> = {
  request: 'Request',
  letter: 'Letter',
  library: 'Library',
  cases: 'Cases',
  settings: 'Settings',
};

/** The five views. Each is a link with a fragment of its own, so the browser's back button works. */
function Tabs() {
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
