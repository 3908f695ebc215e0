/// What an element of a mail body means for its text, told from tags, ids, classes and inline styles alone: a detached
/// document has no layout to ask.

const BLOCKS = new Set(
  (
    'address article aside blockquote body center caption dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SKIPPED = new Set(
  (
    'script style head title meta link base template noscript iframe object embed svg math canvas audio video ' +
    'select textarea input button map'
  ).split(' '),
);
const HIDDEN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt)?\s*(?:;|$|!))/i;
const PREFORMATTED = /(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)/i;
const COLLAPSED = /(?:^|[;\s])white-space\s*:\s*(?:normal|nowrap)/i;
const NO_BORDER = /(?:^|[;\s])border(?:-left)?\s*:\s*(?:none|0)/i;
const QUOTE_CLASS =
  /(?:^|[\s_])(?:gmail_quote|yahoo_quoted|moz-cite-prefix|protonmail_quote|OutlookMessageHeader)(?:\s|$)/;
const SIGNATURE_CLASS = /(?:^|[\s_])(?:gmail_signature|moz-signature|protonmail_signature_block)(?:\s|$)/;
// Webmails prefix the ids of mails ("x_", "m_-1234").
const QUOTE_BELOW_ID = /(?:^|[_\d])(?:divRplyFwdMsg|appendonsend)$/;
const QUOTE_ID = /(?:^|[_\d])mail-editor-reference-message-container$/;
const SIGNATURE_ID = /(?:^|[_\d])(?:Signature|ms-outlook-mobile-signature|AppleMailSignature)$/;
const FOLDED_CLASS = 'adL';
const BOLD = /(?:^|[;\s])font-weight\s*:\s*(?:bold|[6-9]00)/i;

/** True when the element begins and ends a line of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/**
 * True when nothing in the element is text that the reader of the mail sees. What Gmail folds away under "…" is seen with
 * a click; a mail's own classes never have that name there.
 */
export function isUnseen(element: Element, style: string): boolean {
  if (SKIPPED.has(element.localName) || element.hasAttribute('hidden')) return true;
  return HIDDEN.test(style) && element.className !== FOLDED_CLASS;
}

/** True or false where the element says how line ends in its text count, null where it says nothing. */
export function keepsLineEnds(element: Element, style: string): boolean | null {
  if (PREFORMATTED.test(style)) return true;
  if (COLLAPSED.test(style)) return false;
  return element.localName === 'pre' ? true : null;
}

/** How the element quotes another mail: its content, everything from it on, or not at all. */
export function quotes(element: Element, style: string): 'inside' | 'below' | null {
  const id = element.id;
  if (id !== '' && QUOTE_BELOW_ID.test(id)) return 'below';
  if (id !== '' && QUOTE_ID.test(id)) return 'inside';
  if (QUOTE_CLASS.test(element.getAttribute('class') ?? '')) return 'inside';
  return element.localName === 'blockquote' && !NO_BORDER.test(style) ? 'inside' : null;
}

/** True for a blockquote that only indents, as the indent button of a webmail makes it. */
export function isIndent(element: Element, style: string): boolean {
  return element.localName === 'blockquote' && quotes(element, style) === null;
}

/** True for the element in which a mail program puts the sender's signature. */
export function isSignature(element: Element): boolean {
  return (
    SIGNATURE_ID.test(element.id) ||
    SIGNATURE_CLASS.test(element.getAttribute('class') ?? '') ||
    element.getAttribute('data-smartmail') === 'gmail_signature'
  );
}

/** True for elements that make their text bold or underlined, which is how headings are drawn in mails. */
export function isEmphasis(element: Element, style: string): boolean {
  return /^(?:b|strong|u|th)$/.test(element.localName) ? element.hasChildNodes() : BOLD.test(style);
}

/** True for paragraphs that the page sets apart by a margin; Word's and Outlook's have none. */
export function hasMargin(element: Element, style: string): boolean {
  if (/^h[1-6]$/.test(element.localName)) return true;
  if (element.localName !== 'p') return false;
  const flush = /Mso/.test(element.getAttribute('class') ?? '') || /margin(?:-top)?\s*:\s*0/i.test(style);
  return !flush;
}
