import { isEnvironmental } from '../../law/provision.ts';
import { findingsOf, type Rule } from '../finding.ts';
import { ownWords, tells } from '../own-words.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('extension-ground', 'warns');

/** A letter that takes more time on a ground that the law does not give: reg 7 for want of staff, s10(3) to find an exemption. */
export const extensionGround: Rule = (checked) => {
  const { regime, reply } = checked.content;
  if (reply.kind === 'holding') return regime === 'FOIA' ? notInHolding(checked) : [];
  if (reply.kind !== 'extension') return [];
  return isEnvironmental(regime) ? notForStaff(checked) : regime === 'FOIA' ? notToChoose(checked) : [];
};

/** What a reply takes because of the one who gives it. */
const OF_STAFF = {
  says: /\b(?:leave|holidays?|vacan(?:t|cy|cies)|sick(?:ness)?|ill(?:ness)?|absen(?:t|ce)|retire[ds]?|maternity|secondment|short(?:age)?[ -]?(?:of )?staff|short-staffed|understaffed|staffing|workloads?|busy|backlog|pressure of (?:work|business)|other (?:requests|work|priorities|commitments)|recruit\w*|christmas|office (?:closure|move)|resources|capacity|competing|unusually (?:large|high)|number of requests|new to the post|handover|turnover|system (?:upgrade|migration|outage))\b/i,
  unless:
    /\b(?:not|nothing to do with|rather than|regardless of)\b[^.]{0,40}\b(?:leave|staff|workload|holiday|resources)/i,
};
/** What it takes because of what is asked for. */
const OF_REQUEST = {
  complex:
    /\bcomplex\w*|\b(?:several|different|many|various|multiple|technical|specialist|legal|third part(?:y|ies)|consult\w*|interlink\w*|inter-?related|overlap\w*|intricate|difficult|scattered|spread|formats?|systems|each (?:of|one|has)|individually|line by line|expert)\b/i,
  volume:
    /\bvolum\w*|\b(?:pages|documents|e-?mails|messages|files|records|reports|letters|drawings|boxes|folders|readings|sheets|items|samples|gigabytes|GB|entries|photographs|volumes|thousands|hundreds)\b/i,
};

function notForStaff(checked: Parameters<Rule>[0]) {
  const { why } = checked.content.reply.extension;
  const own = ownWords(checked, why);
  const told = own.flatMap(({ sentences }) => sentences).join('\n');
  const lacks = !OF_REQUEST.complex.test(told) || !OF_REQUEST.volume.test(told);
  const at = own.find(({ sentences }) => sentences.some((one) => tells(OF_STAFF, one)));
  const source = checked.content.regime === 'EIR' ? 'EIR reg 7(1)' : 'EISR reg 7(1)';
  const todo = 'Say what makes the information complex and how much of it there is, or reply in time.';
  if (at !== undefined && lacks)
    return [
      finding(
        { ...at.place, matter: 'staff' },
        {
          problem:
            'More time is taken for want of staff or time, and the Regulations give it for complexity and volume only.',
          todo,
          source,
        },
      ),
    ];
  const written = sentencesOf(wordsIn(why));
  if (written.length === 0 || OF_REQUEST.complex.test(told) || OF_REQUEST.volume.test(told)) return [];
  return [
    finding(
      { part: 'reply', matter: 'unsaid' },
      { problem: 'What is said of the request shows neither its complexity nor its volume.', todo, source },
    ),
  ];
}

const EXEMPTION = '(?:exempt(?:ion|ions)?|section \\d{2}|sections \\d{2})';
/** The time is to weigh the public interest under an exemption that is engaged, and not to find one. */
const CHOOSES = {
  says: new RegExp(
    `\\b(?:whether|which|what|if any|if)\\b[^.]{0,80}\\b${EXEMPTION}[^.]{0,60}\\b(?:appl(?:y|ies)|engaged|relevant|used|rely|relied|right|fit|any|available|claimed|at all|cover)\\b|\\b(?:which|whether|what|if any)\\b[^.]{0,40}\\b(?:is|are|may be|might be|would be|falls?|fall)\\b[^.]{0,30}\\b(?:exempt|within section)\\b|\\b(?:which|what)\\b (?:\\w+ ){0,3}exemptions?\\b|\\b${EXEMPTION}[^.]{0,40}\\b(?:if any|may (?:also )?(?:apply|be engaged|be relevant)|might (?:apply|be)|could (?:apply|be used|be relevant))\\b|\\b(?:not|never) (?:yet )?(?:\\w+ )?(?:satisfied|established|decided|determined|sure|certain|concluded|settled|identified|clear|come to a view|reached a view|formed a view|read|considered)\\b[^.]{0,80}\\b(?:${EXEMPTION}|any of|of that|which|whether|view|it|report)\\b|\\b(?:find out|establish|identify|explore|look for|search for|decide on|choose|determine|work out|see|consider) (?:if |whether |which |what |an |any |the |a )[^.]{0,60}\\b${EXEMPTION}|\\b(?:have|has|are|is) (?:yet|still) to\\b[^.]{0,80}\\b${EXEMPTION}|\\bit (?:may|might|could) (?:also |well |instead |still ){0,2}be (?:that )?${EXEMPTION}|\\bfor the time being\\b|\\bprovisional(?:ly)?\\b|\\bwithin (?:section )?\\d{2}\\b[^.]{0,60}\\bor (?:within )?neither\\b`,
    'i',
  ),
  unless:
    /\b(?:we are|are|is|am|been) (?:now |fully )?satisfied that\b|\bpublic interest (?:in maintaining|favours|lies|test|balance)\b[^.]{0,60}\bwhether\b|\bwhether (?:or not )?the (?:public interest|balance)\b|\bbalance\b[^.]{0,60}\b(?:whether|favours)\b|\bis engaged\b[^.]{0,60}\b(?:weigh|balance|public interest)/i,
};

function notToChoose(checked: Parameters<Rule>[0]) {
  const at = ownWords(checked).find(({ sentences }) => sentences.some((one) => tells(CHOOSES, one)));
  if (at === undefined) return [];
  return [
    finding(
      { ...at.place, matter: 'choosing' },
      {
        problem:
          'More time is taken to find out which exemption applies, and the Act gives it to weigh the public interest only.',
        todo: 'Decide within 20 working days which qualified exemption is engaged, and take more time for its balance only.',
        source: 'FOIA s10(3), s17(2)',
      },
    ),
  ];
}

/** A holding letter says sorry for a late reply. More time under section 10(3) has its own letter, which is a notice under section 17. */
function notInHolding(checked: Parameters<Rule>[0]) {
  const own = ownWords(checked, checked.content.reply.holding.why);
  const at = own.find(({ sentences }) => sentences.some((one) => /\b10\s?\(3\)/.test(one)));
  if (at === undefined) return [];
  return [
    finding(
      { ...at.place, matter: 'holding' },
      {
        problem:
          'More time is taken under section 10(3), and this letter names no exemption that is engaged.',
        todo: 'Where a qualified exemption is engaged, send an extension of time; else say that the reply is late.',
        source: 'FOIA s10(3), s17(2)',
      },
    ),
  ];
}
