import { connectGmail } from './gmail/connect-gmail.ts';
import { connectOutlook } from './outlook/connect-outlook.ts';
import type { Page } from './page.ts';
import type { Webmail } from './webmail.ts';

/** The adapter for a page's host. */
export function connectWebmail(page: Page): Webmail {
  return page.url().hostname === 'mail.google.com' ? connectGmail(page) : connectOutlook(page);
}
