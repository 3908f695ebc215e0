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
  requestIdleCallback(() => void made.load());
  return made;
}

type LaterProps<P> = {
  readonly of: Loader<P>;
  readonly props: P;
  /** Shown until it is there; most often nothing, for it comes from disk. */
  readonly until?: ComponentChildren;
};

/** Renders a component that may have to be loaded first. */
export function Later<P extends object>({ of, props, until }: LaterProps<P>) {
  const [Loaded, setLoaded] = useState<FunctionComponent<P> | null>(() => of.loaded());
  useEffect(() => {
    let wanted = true;
    void of.load().then((component) => wanted && setLoaded(() => component));
    return () => {
      wanted = false;
    };
  }, [of]);
  return Loaded ? <Loaded {...props} /> : until;
}
