import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is loaded when first used, once for all its uses. */
export type Loader<P> = {
  /** Starts loading; cheap to call again, and tries anew when it failed. */
  load(): Promise<FunctionComponent<P>>;
  /** The component, once it has been loaded. */
  loaded(): FunctionComponent<P> | null;
};

/** Names a component that is loaded when first used. */
export function loader<P>(fetch: () => Promise<FunctionComponent<P>>): Loader<P> {
  let loading: Promise<FunctionComponent<P>> | null = null;
  let loaded: FunctionComponent<P> | null = null;
  const keep = (component: FunctionComponent<P>) => {
    loaded = component;
    return component;
  };
  return {
    loaded: () => loaded,
    load() {
      loading ??= fetch()
        .then(keep)
        .finally(() => {
          if (loaded === null) loading = null;
        });
      return loading;
    },
  };
}

/** A loader of what the officer is likely to want next: it loads once the panel has shown itself. */
export function soonNeeded<P>(fetch: () => Promise<FunctionComponent<P>>): Loader<P> {
  const made = loader(fetch);
  // What can't be loaded is told where it is wanted.
  requestIdleCallback(() => void made.load().catch(() => undefined));
  return made;
}

type LaterProps<P> = {
  readonly of: Loader<P>;
  readonly props: P;
  /** Shown until it is there; most often nothing, for it comes from disk. */
  readonly until?: ComponentChildren;
};

/** Renders a component that may have to be loaded first. Where that fails, it says so in its place, and tries again when asked. */
export function Later<P extends object>({ of, props, until }: LaterProps<P>) {
  const { Loaded, again } = useLoaded(of, true);
  if (Loaded) return <Loaded {...props} />;
  return again ? <NotLoaded what="This part of the panel" again={again} /> : until;
}

/** A component that is loaded once it is wanted; `again` tries anew and is there only after that has failed. */
export function useLoaded<P>(of: Loader<P>, wanted: boolean) {
  const [, redraw] = useState({});
  const [attempt, setAttempt] = useState({ turn: 0, hasFailed: false });
  const { turn } = attempt;
  // As it was drawn: what has come since then, before this runs, is drawn too.
  const Loaded = wanted ? of.loaded() : null;
  useEffect(() => {
    if (!wanted || Loaded) return;
    let isThere = true;
    of.load().then(
      () => isThere && redraw({}),
      () => isThere && setAttempt({ turn, hasFailed: true }),
    );
    return () => {
      isThere = false;
    };
  }, [of, wanted, turn, Loaded]);
  const again = () => setAttempt({ turn: turn + 1, hasFailed: false });
  return { Loaded, again: attempt.hasFailed ? again : null };
}

/** Says that something could not be loaded. `but`: what is there meanwhile. */
export function NotLoaded({ what, but = '', again }: { what: string; but?: string; again: () => void }) {
  return (
    <p class="note amber small" role="status">
      {what} could not be loaded. {but}If this stays, close the panel and open it again: nothing is lost.{' '}
      <button type="button" class="link" onClick={again}>
        Try again
      </button>
    </p>
  );
}
