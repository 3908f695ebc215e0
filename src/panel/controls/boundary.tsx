import { Component, type ComponentChildren } from 'preact';

type BoundaryProps = {
  /** What is shown depends on these: when one is another, it is tried again. */
  readonly when: readonly unknown[];
  /** Shown instead of what threw; nothing when left out. */
  readonly instead?: (error: unknown) => ComponentChildren;
  readonly children: ComponentChildren;
};

type Failed = { readonly error: unknown; readonly when: readonly unknown[] };

/**
 * Keeps what throws while it is shown from taking the rest of the panel with it: a stored or imported case may hold what no
 * view has met before.
 */
export class Boundary extends Component<BoundaryProps, { readonly failed: Failed | null }> {
  override state = { failed: null };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: { error, when: this.props.when } });
  }

  override render(
    { when, instead, children }: BoundaryProps,
    { failed }: { readonly failed: Failed | null },
  ) {
    const stands = failed?.when.every((one, place) => one === when[place]);
    return failed && stands ? instead?.(failed.error) : children;
  }
}
