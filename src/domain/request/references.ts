import type { FoiRequest } from './foi-request.ts';

/// Reference numbers: the authority's own, and the requester's.

const SHAPES = [
  /\b\d{2}\.(?:FOI|EIR|RFI)\.\d{2}\.\d{3,8}\b/i,
  /\b(?:FOIA?|EIR|FOISA|RFI|IRQ?|SAR)[-/_ ]?(?:19|20)?\d{2}[-/_.]\d{2,8}\b/i,
  /\b(?:FOIA?|EIR|FOISA|RFI|IRQ?)[-/_#]?\d{3,10}\b(?<!(?:19|20)\d\d)/i,
  /\b(?:FOIA?|EIR|FOISA|RFI) \d{5,10}\b/i,
];
const LABELLED =
  /\b(?:(my|our|your|the council's|the trust's)\s+)?(?:foi\s+|case\s+|request\s+|enquiry\s+)?(?:ref(?:erence)?|case|request)\b\.?(?:\s{0,9}(?:no|number|id)\b\.?)?\s{0,9}(?:is|was|:|#|–|-)?\s{0,9}([A-Z0-9][A-Z0-9./_-]{2,28})/gi;

/** The references a mail quotes. The subject is asked first; "my reference" is the requester's. */
export function findReferences(
  subject: string,
  body: string,
): Pick<FoiRequest, 'reference' | 'requesterReference'> {
  const inSubject = shaped(subject) ?? labelled(subject, isAuthoritys);
  const inBody = shaped(body) ?? labelled(body, isAuthoritys);
  const requesterReference = labelled(body, isRequesters);
  if (inSubject !== null) return { reference: { text: inSubject, from: 'subject' }, requesterReference };
  return { reference: inBody === null ? null : { text: inBody, from: 'body' }, requesterReference };
}

function shaped(text: string): string | null {
  for (const shape of SHAPES) {
    const match = shape.exec(text);
    if (match !== null) return match[0];
  }
  return null;
}

function labelled(text: string, whose: (owner: string) => boolean): string | null {
  for (const [, owner = '', token = ''] of text.matchAll(LABELLED)) {
    const clean = token.replace(/(?<![._/-])[._/-]+$/, '');
    if (whose(owner.toLowerCase()) && /\d.*\d/.test(clean) && !/^(?:19|20)\d\d$/.test(clean)) return clean;
  }
  return null;
}

function isRequesters(owner: string): boolean {
  return owner === 'my' || owner === 'our';
}

function isAuthoritys(owner: string): boolean {
  return !isRequesters(owner);
}
