import { isEnvironmental, type Regime } from '../../law/provision.ts';
import { type Checked, type Finding, findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { placedClauses } from '../said.ts';
import { lawsOf, lawsOfParagraph } from '../sources.ts';

const finding = findingsOf('no-help-to-narrow', 'warns');

/** What the Regulations have in the place of a cost limit. */
const UNREASONABLE: Partial<Record<Regime, string>> = { EIR: '12(4)(b)', EISR: '10(4)(b)' };

/** A request that says too little is asked about before it is refused (EIR and EISR reg 9(2)). */
const TOO_GENERAL: Partial<Record<Regime, string>> = { EIR: '12(4)(c)', EISR: '10(4)(c)' };
const ASKS =
  /\b(?:please|could you|can you|would you|if you (?:can|could|tell|say|let|give)|particulars|more (?:specific|precise|detail)|specify|clarif\w+|help you|advise you|we (?:asked|wrote to|invited) you|(?:asked|invited) you|get in touch|contact us|for (?:example|instance),? you)\b/i;

const SOURCES = { FOIA: 'FOIA s16', EIR: 'EIR reg 9', FOISA: 'FOISA s15', EISR: 'EISR reg 9' } as const;

const HELP =
  /(?<!\b(?:read|construed?|interpreted?|applied|apply) )\bnarrow(?!(?:er|ly)? (?:read|interpret|constru|appl|sense|meaning|margin|majority|street|road|lane|gauge|scope of the exception))(?!ly\b)|\brefin(?:e|ing)|\breduc(?:e|ing) (?:the )?(?:scope|period|number)|\bshorter period\b|\bif you (?:ask|asked|want|wanted|limit|limited|name|named|confine|choose|would take|are content)\b[^.]{0,80}\bwe (?:can|could|would|will)\b|\bwithin the (?:cost |appropriate )?limit\b|\b(?:section 1[56]|regulation 9)\b[^.]{0,80}\b(?:help|advi[cs]e|assist)|\bwe (?:could|can|would be able to|would be glad to|are able to) (?:\w+ )?(?:send|give|provide|answer|supply|tell) you\b/i;

/** One thing, asked for again: there is nothing narrower to ask for. */
const ASKED_AGAIN =
  /\b(?:ha(?:s|ve) not changed|unchanged|you (?:have|had) (?:already |now )?(?:had|been (?:sent|given)) (?:it|them|this|the)|(?:already|previously) (?:sent|gave|given|provided|disclosed|answered)|same (?:request|question|rota|document|information) (?:again|before|\w+ times))\b/i;

/** A refusal for cost that does not say what could be answered within the limit (FOIA s16, FOISA s15, EIR and EISR reg 9). */
export const noHelpToNarrow: Rule = (checked) => [...unhelpedWith(checked), ...notAsked(checked)];

/** Too general, and nobody asked what is meant. */
function notAsked(checked: Checked): readonly Finding[] {
  const general = checked.citations.find(
    ({ cited, regime, claimed }) => claimed && cited === TOO_GENERAL[regime],
  );
  const item = general && firstCiting(checked, general);
  if (general === undefined || item === undefined) return [];
  const isAsked = placedClauses(checked).some(
    ({ clause, words }) => clause.role === 'advice' || ASKS.test(words) || HELP.test(words),
  );
  if (isAsked) return [];
  return [
    finding(
      { ...placeOf(item), matter: 'general' },
      {
        problem: 'The request is refused as too general, and nothing asks the requester what is meant.',
        todo: 'Ask for more particulars and help to give them, or say when you did.',
        source: `${SOURCES[general.regime]}(2)`,
      },
    ),
  ];
}

function unhelpedWith(checked: Checked): readonly Finding[] {
  const costly = checked.citations.filter(
    ({ kind, cited, regime }) =>
      (kind === 'ground' && cited.startsWith('12(')) || cited === UNREASONABLE[regime],
  );
  return lawsOf(costly).flatMap((law) => {
    const helped = placedClauses(checked).some(
      (placed) =>
        (placed.clause.role === 'advice' || HELP.test(placed.words)) &&
        lawsOfParagraph(checked, placed).includes(law),
    );
    const cost = costly.find(({ regime }) => regime === law);
    const item = cost && firstCiting(checked, cost);
    const isRepeated =
      isEnvironmental(law) && placedClauses(checked).some(({ words }) => ASKED_AGAIN.test(words));
    if (item === undefined || helped || isRepeated) return [];
    return [
      finding(placeOf(item), {
        problem: isEnvironmental(law)
          ? 'The request is refused as manifestly unreasonable, without help to narrow it.'
          : 'The request is refused for its cost, without help to bring it within the limit.',
        todo: 'Add a paragraph that says how the request could be narrowed.',
        source: SOURCES[law],
      }),
    ];
  });
}
