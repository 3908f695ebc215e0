import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** An icon of the one set. `name` is for a control with no other words ("Close"): it is read out, not shown. */
export function Icon({ icon, name, size = 16 }: { icon: IconName; name?: string; size?: number }) {
  return (
    <>
      <svg class="icon" width={size} height={size} viewBox="0 0 24 24" focusable="false" aria-hidden="true">
        <path d={ICON_PATHS[icon]} />
      </svg>
      {name === undefined ? null : <span class="spoken">{name}</span>}
    </>
  );
}
