import { ICON_PATHS, type IconName } from './icon-paths.ts';

/**
 * An icon of the one set. Without `name` it is decoration beside words; with `name` it is the words ("Close") for
 * whoever does not see it. 16 px unless told otherwise.
 */
export function Icon({ icon, name, size = 16 }: { icon: IconName; name?: string; size?: number }) {
  const spoken = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" focusable="false" {...spoken}>
      <path d={ICON_PATHS[icon]} />
    </svg>
  );
}
