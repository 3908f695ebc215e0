import { isEnvironmental } from '../../law/provision.ts';
import { findingsOf, type Rule } from '../finding.ts';
import { lawsOfLetter, sourceUnder } from '../sources.ts';

const finding = findingsOf('transfer-unfit', 'warns');

/** A body that answers to shareholders, a charity or a person. */
const PRIVATE =
  /\b(?:Ltd|Limited|plc|LLP|Inc)\b|\b(?:private|family|commercial|trading) (?:company|firm|business)\b|\b(?:charity|landlord|developer|contractor|subcontractor)\b/i;
/** Companies that the public sector owns are authorities (FOIA s6), and some by order (s5). */
const PUBLIC =
  /\b(?:wholly[- ]owned|owned by (?:the|us|several|\w+ councils?)|publicly[- ]owned|public authority|designated|subject to (?:the|FOI)|network rail|council|NHS|arm[’']s[- ]length)\b/i;

const SOURCES = {
  FOIA: 'FOIA ss3(1), 6, 16',
  EIR: 'EIR regs 2(2), 10(1)',
  FOISA: 'FOISA ss3(1), 6, 15',
  EISR: 'EISR regs 2(1), 14',
} as const;

/** A request that is passed on to somebody who is no public authority: no duty to answer, and no time, runs there. */
export const transferUnfit: Rule = (checked) => {
  const { reply } = checked.content;
  const { to } = reply.transfer;
  if (reply.kind !== 'transfer' || reply.transfer.how !== 'transferred') return [];
  if (!PRIVATE.test(to) || PUBLIC.test(to)) return [];
  const laws = lawsOfLetter(checked);
  return [
    finding(
      { part: 'reply' },
      {
        problem:
          'The request is passed on to a body that seems to be no public authority, and so need not answer it.',
        todo: laws.some(isEnvironmental)
          ? 'Tell the requester where to ask, and look whether it holds the information on your behalf or is itself under the Regulations.'
          : 'Tell the requester where to ask, and look whether it holds the information on your behalf.',
        source: sourceUnder(laws, SOURCES),
      },
    ),
  ];
};
