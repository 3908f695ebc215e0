/// Dates as webmails write them, in the browser's own time zone.

const part = (at: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', options).format(new Date(at));

/** "16 Nov 2026, 09:14", as Gmail's tooltip has it for a British account. */
export function fullDate(at: string): string {
  return `${part(at, { day: 'numeric', month: 'short', year: 'numeric' })}, ${clock(at)}`;
}

/** "Mon, 16 Nov, 09:14", as stands beside a message. */
export function shortDate(at: string): string {
  return `${part(at, { weekday: 'short', day: 'numeric', month: 'short' })}, ${clock(at)}`;
}

/** "16 Nov", as stands in a list. */
export function listDate(at: string): string {
  return part(at, { day: 'numeric', month: 'short' });
}

/** "Mon 16/11/2026 09:14", as Outlook has it for a British account. */
export function slashDate(at: string): string {
  const date = part(at, { day: '2-digit', month: '2-digit', year: 'numeric' });
  return `${part(at, { weekday: 'short' })} ${date} ${clock(at)}`;
}

function clock(at: string): string {
  return part(at, { hour: '2-digit', minute: '2-digit' });
}
