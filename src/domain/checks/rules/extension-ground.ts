import { isEnvironmental } from '../../law/provision.ts';
import { type Checked, findingsOf, type Rule } from '../finding.ts';
import { type Own, ownWords, tells } from '../own-words.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('extension-ground', 'warns');

/** A letter that takes more time on a ground that the law does not give: reg 7 for want of staff, s10(3) to find an exemption. */
export const extensionGround: Rule = (checked) => {
  const { regime, reply } = checked.content;
  if (reply.kind === 'holding') return isEnvironmental(regime) ? [] : notInHolding(checked);
  if (reply.kind !== 'extension') return [];
  return isEnvironmental(regime) ? notForStaff(checked) : regime === 'FOIA' ? notToChoose(checked) : [];
};

/** What a reply takes because of the one who gives it. */
const OF_STAFF = {
  says: /\b(?:leave|holidays?|vacan(?:t|cy|cies)|sick(?:ness)?|ill(?:ness)?|absen(?:t|ce)|retire[ds]?|maternity|secondment|short(?:age)?[ -]?(?:of )?staff|short-staffed|understaffed|staffing|workloads?|busy|backlog|pressure of (?:work|business)|other (?:requests|work|priorities|commitments)|recruit\w*|christmas|office (?:closure|move)|resources|capacity|competing|unusually (?:large|high)|number of (?:requests|enquiries|inquiries|cases|applications)|order of (?:arrival|receipt)|queue\w*|on the list|new to the post|away (?:until|till|from|on)|out of (?:the )?office|part[- ]time|covers? for|no cover|half-term|term(?:[- ]time| starts| begins)|easter|summer break|closed|shut(?:down)?|strike|industrial action|furlough|restructur\w*|reorganis\w*|redundanc\w*|training|new (?:computers?|systems?|software|offices?|team)|mov(?:e|ed|ing) (?:to|of|office|into)|server|network|cyber|outage|migrat\w*|colleagues?|team is|small team|single[- ]handed|only (?:one|two) (?:officer|person|people)|head ?count|budget|funding|auditors?|inspection|year[- ]end|election|purdah|stretched|overwhelmed|inundated|busiest|tied up|priorit\w+|\bother (?:duties|matters)|post (?:is|has been|was) vacant|back at (?:his|her|their|work)|return(?:s|ed)? (?:from|to work)|handover|turnover|system (?:upgrade|migration|outage))\b/i,
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

/** The law’s own words show nothing, and two pages are no volume. */
const OF_THE_LAW =
  /\b(?:complex\w*|volum\w*)(?: and| or| nor)(?: the)? (?:complex\w*|volum\w*)\b|\b(?:one|two|three|four|five|a single|[1-9]) (?:short )?(?:sets? of |pages?|letters?|e-?mails?|sheets?|documents?)\w*/gi;

function notForStaff(checked: Checked) {
  const { why } = checked.content.reply.extension;
  const own = ownWords(checked, why);
  const told = own
    .flatMap(({ sentences }) => sentences)
    .join('\n')
    .replace(OF_THE_LAW, ' ');
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

/** Work on the information, and that it is still to be done. */
const SEARCHES =
  /\b(?:search\w*|(?:is|are|be|been|they|it|we|anything|what) (?:is |was )?h(?:e|o)ld\b|ask(?:ing|ed)? (?:the|our|other|each|every|all)\b|hear from|find (?:out|it|them|the|what)|finding|locat\w+|retriev\w+|look(?:ing)? (?:for|through|at|into)|go(?:ing|ne)? (?:through|over)|read(?:ing)?(?: (?:through|all|every|the|them|it))?|sift\w*|collect\w*|collat\w*|gather\w*|get (?:at|hold|to)|box(?:es)?|off-site|stor(?:e|age)|archiv\w+|trac(?:e|ing)|dig(?:ging)?|extract\w*|redact\w*|compil\w+|scan\w*|copy(?:ing)?|transcri\w+|translat\w+|hear(?:d|ing)? (?:back|from)|repl(?:y|ies) from|consult\w*|third part\w+|legal advice|lawyers?|solicitors?|counsel|advice from|sign(?:ed)?[- ]off|approv\w+|clear(?:ed|ance)|qualified person|unread|examine\w*|format\w*|volume|how much there is|pages|await\w*|wait(?:ing)? for|have (?:not|yet to) (?:been )?(?:see|seen|read|received?|open|opened))\b/i;
const AHEAD =
  /\b(?:need\w*|require\w*|more time|further time|extra (?:time|days)|longer|until|till|still|yet|not (?:been )?(?:able|finished|completed?|yet)|unable|have not|has not|haven[’']t|hasn[’']t|continu\w+|to go on|carry on|extend\w*|extension|delay\w*|because|allow\w*|in order to|so that we can|before we can|take (?:us )?(?:time|some|several|longer)|enable|remain\w*|outstanding|await\w*|waiting|will take|would take|only then|to come)\b/i;
const IS_AWAY =
  /\b(?:on leave|away|off sick|ill|absent|vacant|busy|closed|short(?:age)? of|workload|backlog|part[- ]time)\b/i;
/** Work of the authority, and not of those who would read it. */
const IS_OURS =
  /\b(?:we|our|ours|us|staff|officers?|teams?|colleagues?|clerks?|services?|departments?|lawyers?|(?:has|have|needs?|is|are|still|yet|remains?) (?:still |yet )?to (?:be )?\w+|to (?:search|find|locate|retrieve|read|collect|collate|gather|get|look|go|consult|ask|hear|examine|extract)|waiting|awaiting|outstanding|time)\b/i;
const WEIGHS =
  /\b(?:is engaged (?:because|since|as)|is exempt (?:because|since|under)|public interest|balanc\w+|weigh\w*|finely|both sides)\b|\b(?:have|has) (?:now )?(?:all|everything|found|read|seen|completed|finished|received|consulted)\b/i;
/** That it is not clear what is exempt, in any order of words. */
const OPEN = /\b(?:whether|if|which|what|any|how much)\b/i;
const OF_EXEMPTION =
  /\b(?:exempt\w*|section \d{2}|prejudic\w+|harm\w*|can be (?:disclosed|released|given|sent)|disclos\w+|releas\w+|withh\w+|confidential\w*|applies|apply|engaged)\b/i;
const FINDS_OUT =
  /\b(?:decid\w+|decision|determin\w+|consider\w*|establish\w*|assess\w*|work out|see|find out|consult\w*|ask\w*|seek\w*|examin\w+|review\w*|know|tell|clear|sure|view|advi[cs]e\w*|look(?:ing)? (?:at|into)|judge|check\w*|identif\w+|settle\w*)\b/i;
const SETTLED = /\b(?:satisfied that|public interest|balance|weigh\w*)\b/i;

/** Told, and of no account for the time that is taken. */
const OF_NO_ACCOUNT =
  /\b(?:Ministers?|Cabinet|board|committee) (?:have|has)\b|\b(?:does not depend on|makes no difference to|nothing to do with)\b/i;

/** What auditors or inspectors say of the matter may bear on the public interest. */
const WHAT_OTHERS_SAY =
  /\b(?:auditors?|inspect(?:ors?|ion)|inspectorate)(?:[’']s?)? (?:\w+ )?(?:comments?|reports?|opinions?|views?|findings|conclusions?|letter)\b/gi;

function isNotToWeigh(sentence: string): boolean {
  if (OF_NO_ACCOUNT.test(sentence)) return false;
  if (tells(CHOOSES, sentence)) return true;
  if (
    OPEN.test(sentence) &&
    OF_EXEMPTION.test(sentence) &&
    FINDS_OUT.test(sentence) &&
    !SETTLED.test(sentence)
  )
    return true;
  return (
    (SEARCHES.test(sentence) && AHEAD.test(sentence) && IS_OURS.test(sentence) && !WEIGHS.test(sentence)) ||
    (tells(OF_STAFF, sentence.replace(WHAT_OTHERS_SAY, ' ')) &&
      (AHEAD.test(sentence) || IS_AWAY.test(sentence)))
  );
}

/** What is written for the extension, and printed as soon as an answer claims its exemption. */
function notYetPrinted({ content, paragraphs }: Checked): readonly Own[] {
  const printed = paragraphs.map(({ clause }) => clause.id);
  return content.clauses
    .filter(({ id, role }) => role === 'text' && !printed.includes(id))
    .map(({ id, body }) => ({ place: { clauseId: id }, sentences: sentencesOf(wordsIn(body)) }));
}

function notToChoose(checked: Checked) {
  const own = [...ownWords(checked), ...notYetPrinted(checked)];
  const at = own.find(({ sentences }) => sentences.some(isNotToWeigh));
  if (at === undefined) return [];
  return [
    finding(
      { ...at.place, matter: 'choosing' },
      {
        problem:
          'More time is taken to search, to find out what is exempt or for want of staff, and the Act gives it to weigh the public interest only.',
        todo: 'Decide within 20 working days which qualified exemption is engaged, and take more time for its balance only.',
        source: 'FOIA s10(3), s17(2)',
      },
    ),
  ];
}

/**
 * A holding letter says sorry for a late reply. More time under section 10(3) has its own letter, which is a notice under section 17;
 * FOISA has none.
 */
function notInHolding(checked: Checked) {
  const { regime, reply } = checked.content;
  const own = ownWords(checked, reply.holding.why);
  const says = regime === 'FOIA' ? TEN_THREE : TAKEN;
  const at = own.find(({ sentences }) => sentences.some((one) => says.test(one) && !NO_RIGHT.test(one)));
  if (at === undefined) return [];
  const words = regime === 'FOIA' ? IN_HOLDING : NONE_IN_SCOTLAND;
  return [finding({ ...at.place, matter: 'holding' }, words)];
}

const NO_RIGHT =
  /\b(?:no right|not (?:entitled|allowed|permitted)|do(?:es)? not (?:give|allow|let|claim))\b/i;
const TEN_THREE = /\b10\s?\(3\)/;
/** Time is taken as of right: "the Act lets us take such further time as is reasonable". */
const TAKEN =
  /\b(?:extend(?:ed|ing)?|extension of) (?:the |our |this )?(?:\w+ )?(?:period|time|deadline|limit)\b|\b(?:Act|law|section \d+[^.]{0,12}) (?:lets|allows|permits|entitles|gives)\b[^.]{0,40}\b(?:time|period|days|longer|weeks)\b|\b(?:entitled|allowed|permitted) to (?:take |have )?(?:an? |more |further |extra )?\w{0,12} ?(?:time|longer|extension|period)\b/i;
const IN_HOLDING = {
  problem: 'More time is taken under section 10(3), and this letter names no exemption that is engaged.',
  todo: 'Where a qualified exemption is engaged, send an extension of time; else say that the reply is late.',
  source: 'FOIA s10(3), s17(2)',
};
const NONE_IN_SCOTLAND = {
  problem: 'More time is taken as of right, and the Act gives none beyond 20 working days.',
  todo: 'Say that the reply will be late, that you are sorry, and when it comes.',
  source: 'FOISA s10(1)',
};
