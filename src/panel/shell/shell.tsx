import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Case } from '../../domain/case/case.ts';
import { Boundary } from '../controls/boundary.tsx';
import { Later, loader, soonNeeded } from '../controls/later.tsx';
import { ConversationLine } from '../conversation/conversation-line.tsx';
import { PasteDialog } from '../paste/paste-dialog.tsx';
import { RequestView } from '../request/request-view.tsx';
import type { View } from '../session/route.ts';
import type { Session } from '../session/session.ts';
import { NothingInHand } from '../states/nothing-in-hand.tsx';
import { Footer } from './footer.tsx';
import { Keys } from './keys.tsx';
import { Strip } from './strip.tsx';
import { Tabs } from './tabs.tsx';
import { TeamTabs } from './team-tabs.tsx';
import { Toasts } from './toasts.tsx';

const mailNotes = soonNeeded(() => import('../conversation/mail-notes.tsx').then((m) => m.MailNotes));

/** The whole panel: the case's strip, the five views under it, and the footer that every view of a case keeps. */
export function Shell({ session }: { session: Session }) {
  // What may mend something that could not be shown.
  const when = [session.current.value, session.view.value, session.settings.value, session.tab.value];
  return (
    <div class="shell">
      <Boundary when={when}>
        <Strip session={session} />
      </Boundary>
      <Boundary when={when}>
        <ConversationLine session={session} />
      </Boundary>
      <ScrollOfViews session={session} />
      <Tabs session={session} />
      <main class="main" id="main">
        <h1 class="spoken">FOI Drafter</h1>
        <Boundary
          when={when}
          instead={(error) => <Later key="cannot-show" of={cannotShow} props={{ session, error }} />}
        >
          <CurrentView session={session} view={session.view.value} />
        </Boundary>
      </main>
      <div class="bottom">
        <Toasts session={session} />
        <Boundary when={when}>
          <Footer session={session} />
        </Boundary>
      </div>
      <Keys session={session} />
      <PasteDialog session={session} />
      <Announcement session={session} />
    </div>
  );
}

/**
 * Each view is shown again where it was left, unless something leads to a place in it. Stands before the views, so that
 * what leads there has the last word.
 */
function ScrollOfViews({ session }: { session: Session }) {
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
function Announcement({ session }: { session: Session }) {
  const of = session.current.value;
  const said = useRef({ of: '', words: '' });
  if (said.current.of !== (of?.id ?? '')) said.current = { of: of?.id ?? '', words: of ? announced(of) : '' };
  return (
    <p class="spoken" role="status">
      {said.current.words}
    </p>
  );
}

function announced({ reference, requester, questions }: Case): string {
  const count = questions.length === 1 ? '1 question' : `${questions.length} questions`;
  return `Request ${reference} from ${requester.name || requester.email}, ${count}`;
}

const letter = soonNeeded(() => import('../letter/letter-view.tsx').then((m) => m.LetterView));
const library = loader(() => import('../library/library-view.tsx').then((m) => m.LibraryView));
const cases = loader(() => import('../cases/cases-view.tsx').then((m) => m.CasesView));
const settings = loader(() => import('../settings/settings-view.tsx').then((m) => m.SettingsView));

const cannotShow = loader(() => import('../states/cannot-show.tsx').then((m) => m.CannotShow));

function CurrentView({ session, view }: { session: Session; view: View }) {
  switch (view) {
    case 'request':
      return <CurrentRequest session={session} />;
    case 'letter':
      return session.current.value ? (
        <Later key="letter" of={letter} props={{ session }} />
      ) : (
        <NothingInHand session={session} />
      );
    case 'library':
      return <Later key="library" of={library} props={{ session }} />;
    case 'cases':
      return <Later key="cases" of={cases} props={{ session }} />;
    case 'settings':
      return <Later key="settings" of={settings} props={{ session }} />;
  }
}

function CurrentRequest({ session }: { session: Session }) {
  const current = session.current.value;
  if (!current)
    return (
      <>
        <Later of={mailNotes} props={{ session }} />
        <NothingInHand session={session} />
      </>
    );
  return (
    <>
      <Later of={mailNotes} props={{ session }} />
      <TeamTabs session={session} of={current} />
      <RequestView key={current.id} session={session} of={current} />
    </>
  );
}
