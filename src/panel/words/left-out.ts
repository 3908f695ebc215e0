import type { Paragraph } from '../../domain/case/left-out.ts';

/** Why words of the mail are in no question. */
export const WHY_LEFT_OUT: Readonly<Record<Paragraph['why'], string>> = {
  greeting: 'Greeting',
  closing: 'Closing',
  signature: 'Signature',
  footer: 'Footer',
  quoted: 'Quoted mail',
  form: 'Web form, outside its field for the request',
  'covering-note': 'Note of whoever passed it on',
  background: 'Background',
  argument: 'Argument',
  'not-read': 'Not read as a question',
  period: 'Period asked about',
  definition: 'Definition',
  format: 'Wish about format',
  'cost-fallback': 'What to do if it costs too much',
  breakdown: 'Breakdown',
  heading: 'Heading',
  preamble: 'Introduction',
  note: 'Note',
  'removed-question': 'Removed question',
};
