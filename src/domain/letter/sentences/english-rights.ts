import type { Paragraphs, RightsFacts } from './sentences.ts';

/// What every reply must say of review and complaint: FOIA s17(7), EIR regs 11 and 14(5), FOISA s19.

/** The regulator's name as it stands in a sentence: "the Information Commissioner". */
export function regulatorName({ regime, authority }: RightsFacts): string {
  const name = authority.regulator.name.trim();
  const usual = regime === 'FOISA' ? 'Scottish Information Commissioner' : 'Information Commissioner';
  return `the ${(name === '' ? usual : name).replace(/^the /i, '')}`;
}

/** How to ask for a review, with the limits of the regime. */
export function reviewParagraphs(facts: RightsFacts): Paragraphs {
  const ask = `${writeTo(facts)} within 40 working days of receiving it${quoting(facts)} and say what you are not satisfied with.`;
  switch (facts.regime) {
    case 'FOIA':
      return [
        [
          `If you are not satisfied with this reply, you can ask for an internal review. ${ask} The answer usually takes no more than 20 working days.`,
        ],
      ];
    case 'EIR':
      return [
        [
          `If you think that this reply does not meet the Environmental Information Regulations 2004, you can ask under regulation 11 for it to be reconsidered, free of charge. ${ask} You will have an answer within 40 working days.`,
        ],
      ];
    case 'FOISA':
      return [
        [
          `If you are not satisfied with this reply, you can require a review under section 20 of the Freedom of Information (Scotland) Act 2002. ${ask} You will have an answer within 20 working days.`,
        ],
      ];
  }
}

/** The right to go to the regulator, and how to reach it. */
export function complaintParagraphs(facts: RightsFacts): Paragraphs {
  return [[rightToComplain(facts)], regulatorLines(facts)];
}

function rightToComplain(facts: RightsFacts): string {
  const regulator = regulatorName(facts);
  if (facts.regime === 'FOISA')
    return `If you are not satisfied with the outcome of the review, or have no answer in time, you have the right under section 47 of the Freedom of Information (Scotland) Act 2002 to apply to ${regulator} for a decision, within six months. A decision can be appealed against to the Court of Session on a point of law (section 56).`;
  const source =
    facts.regime === 'EIR'
      ? 'regulation 18 of the Environmental Information Regulations 2004 and section 50 of the Freedom of Information Act 2000'
      : 'section 50 of the Freedom of Information Act 2000';
  return `If you are still not satisfied after the review, you have the right under ${source} to apply to ${regulator} for a decision on whether your request was dealt with as the law requires. Please apply within six weeks of the final reply.`;
}

function regulatorLines(facts: RightsFacts): readonly string[] {
  const { address, phone, url } = facts.authority.regulator;
  const name = regulatorName(facts).replace(/^the /, '');
  const reach = [oneLine(address), labelled('Telephone', phone), labelled('Online', url)];
  const given = reach.filter((line) => line !== '');
  return given.length === 0 ? [] : [name, ...given];
}

function writeTo({ authority }: RightsFacts): string {
  const where = oneLine(authority.reviewContact) || oneLine(authority.contact);
  return where === '' ? 'Reply to this message' : `Write to ${where}`;
}

function quoting({ reference }: RightsFacts): string {
  return reference.trim() === '' ? '' : `, quote ${reference.trim()}`;
}

function labelled(label: string, value: string): string {
  return value.trim() === '' ? '' : `${label}: ${oneLine(value)}`;
}

function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '')
    .join(', ');
}
