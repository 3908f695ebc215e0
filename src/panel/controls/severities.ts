import type { Severity } from '../../domain/checks/finding.ts';
import type { IconName } from './icon-paths.ts';

/** How each severity is shown: never by colour alone. */
export const SEVERITIES: Readonly<Record<Severity, { readonly icon: IconName; readonly name: string }>> = {
  stops: { icon: 'circle-alert', name: 'Stops' },
  warns: { icon: 'triangle-alert', name: 'Warning' },
  hint: { icon: 'info', name: 'Hint' },
};
