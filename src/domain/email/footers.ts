import type { MailBlock } from './mail.ts';

/// Words that no person wrote for this mail: banners of the receiving side, disclaimers, footers of sites and phones.

// What the receiving side's own system says of the mail. Its words are common ones: it stands at the top, or at the end.
const BANNER = [
  /^\W{0,3}(?:external|caution|warning)\b.{0,40}\b(?:e-?mail|message|sender)\b/i,
  /^\W{0,3}external(?: e-?mail| sender)?(?:\W{0,3}$|\s?[\])*:|!.–-])/i,
  /\b(?:originated|came|sent|is) from outside (?:of )?(?:the|your|our)\b/i,
];
const FOOTER = [
  /\bdo not (?:open|click)\b.{0,80}\b(?:attachments?|links?)\b.{0,80}\b(?:unless|sender)\b/i,
  /\b(?:this|the) (?:e-?mail|message|transmission|communication)\b.{0,200}\b(?:confidential|privileged|intended (?:only|solely)|legally)\b/i,
  /\b(?:intended|meant) (?:only|solely|exclusively) for\b.{0,80}\b(?:addressee|recipient|individual|person|use|named)/i,
  /\breceived (?:it|this|the)\b.{0,60}\b(?:in error|by mistake)\b/i,
  /\b(?:scanned|checked|swept)\b.{0,60}\bvirus/i,
  /\b(?:free (?:of|from)|contain) (?:any )?(?:computer )?virus/i,
  /\bany views (?:or opinions )?expressed\b/i,
  /^(?:sent|get|anfonwyd) (?:from (?:my|outlook|yahoo|samsung|mail)|outlook|o fy)\b/i,
  /^get .{0,30}\bfor (?:ios|android)\b/i,
  /\bconsider the environment\b|\bthink before (?:you )?print/i,
  /^(?:a )?(?:company )?(?:registered (?:office|in (?:england|scotland|wales)|charity|number)|vat (?:reg|no))\b/i,
  /\b(?:unsubscribe|manage (?:your )?preferences|view (?:this (?:e-?mail )?)?in (?:your )?browser)\b/i,
  /^\W{0,5}disclaimer\b/i,
];
const RULE = /^[-_=*~#\s]{5,}$/;
const FOOTER_TOPIC =
  /\b(?:e-?mail|address|website|published|appears? on|disclaimer|confidential|help|copyright|delay|contact|regulated|registered)\b/i;
const FOOTER_LENGTH = 4000;
const LISTED = /^(?:[-•·▪◦–—] ?\w|\(?(?:\d{1,2}|[a-z])[.)])/i;

/** True for a block that is a banner, a disclaimer or a line that a phone or a site added. */
export function isFooter(text: string): boolean {
  return text.length <= FOOTER_LENGTH && FOOTER.some((pattern) => pattern.test(text.slice(0, 600)));
}

/** True for the words by which the receiving side warns of a sender from outside. */
export function isBanner({ text, marker }: MailBlock): boolean {
  if (marker !== null || text.length > FOOTER_LENGTH || LISTED.test(text) || /\?$/.test(text)) return false;
  return BANNER.some((pattern) => pattern.test(text.slice(0, 600)));
}

/** True for a drawn or typed rule. */
export function isRule(block: MailBlock | undefined): boolean {
  return block !== undefined && (block.kind === 'rule' || RULE.test(block.text));
}

/** True when what stands below a rule, up to the mail's end, is a footer: it speaks of mail and lists nothing. */
export function isFooterBelow(below: readonly MailBlock[]): boolean {
  const words = below.filter((block) => !isRule(block));
  const list = words.some(
    (block) => block.marker !== null || /^\(?(?:\d{1,2}|[a-z])[.)]\s/i.test(block.text),
  );
  const text = words.map((block) => block.text).join(' ');
  return !list && text.length <= FOOTER_LENGTH && FOOTER_TOPIC.test(text);
}
