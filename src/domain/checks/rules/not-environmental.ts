import { isEnvironmental } from '../../law/provision.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';
import { speaksOfEnvironment } from '../words/environment.ts';

const finding = findingsOf('not-environmental', 'warns');

/** Matters of an office, which say nothing of the environment by themselves. */
const OF_AN_OFFICE =
  /\b(?:job applicants?|applicants? for the post|(?:head ?teachers?|teachers?|chief executive|director|manager)(?:’s|s’)? (?:post|appointment|salary|pay|contract|expenses)|applied for the post|shortlist\w*|interview (?:panel|scores?|questions)|scoring sheets|recruitment|salar(?:y|ies)|sickness absence|sick leave|disciplinary|grievances?|redundanc\w+|expenses claims?|exam(?:ination)? results|exclusions?|pupils? numbers|school meals|class sizes?|waiting times?|patients?|prescriptions?|councillors?[’'] (?:expenses|allowances)|council tax|benefit (?:claims|fraud)|parking (?:fines|tickets|penalt\w+)|library (?:loans|hours)|software licences?|mobile phones?|cyber)\b/i;

const SOURCES = { EIR: 'EIR reg 2(1)', EISR: 'EISR reg 2(1)' } as const;

/** A question about an office and its people that is refused under the environmental Regulations. */
export const notEnvironmental: Rule = (checked) => {
  const { questions, read } = checked;
  const around = [...questions, ...(read?.context ?? [])].map(({ text }) => text).join('\n');
  return checked.items
    .filter(({ sharedBy, team, regime }) => sharedBy[0] === team && isEnvironmental(regime))
    .flatMap((item) => {
      const refusing = item.citations.filter(({ claimed, kind }) => claimed && kind !== 'ground');
      const told = [around, ...refusing.map((one) => `${one.what}\n${wordsFor(checked, one)}`)].join('\n');
      if (refusing.length === 0 || speaksOfEnvironment(told)) return [];
      if (!OF_AN_OFFICE.test(`${item.question.text}\n${around}`)) return [];
      return [
        finding(placeOf(item), {
          problem:
            'The question seems not to be for environmental information, and it is refused under the Regulations.',
          todo: 'Deal with it under the Act, or say what makes it environmental.',
          source: SOURCES[item.regime === 'EISR' ? 'EISR' : 'EIR'],
        }),
      ];
    });
};
