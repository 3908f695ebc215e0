import { connectGmail } from './gmail/connect-gmail.ts';
import { connectOutlook } from './outlook/connect-outlook.ts';
import type { Page } from './page.ts';
import type { Webmail } from './webmail.ts';

/// The webmails that the product works in, and where they are found. The manifest names the same hosts, which a test holds.

type Entry = {
  /** The hosts that its pages come from, over https. */
  readonly hosts: readonly string[];
  readonly connect: (page: Page) => Webmail;
};

/** Every webmail, by the name that cases keep (`WEBMAILS` in domain/email/mail-key.ts). */
export const webmails: Readonly<Record<Webmail['name'], Entry>> = {
  gmail: { hosts: ['mail.google.com'], connect: connectGmail },
  outlook: {
    hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
    connect: connectOutlook,
  },
};

/**
 * The adapter for a page.
 * @throws RangeError for a page of no webmail: there is none that could be taken for another
 */
export function connectWebmail(page: Page): Webmail {
  const { hostname } = page.url();
  const found = Object.values(webmails).find(({ hosts }) => hosts.includes(hostname));
  if (!found) throw new RangeError(`No webmail is known at ${hostname}.`);
  return found.connect(page);
}
