import type { Regime } from '../../law/provision.ts';
import type { LetterKind } from '../../letter/letter-choice.ts';
import { type Finding, findingsOf, type Rule } from '../finding.ts';
import { ownWords, type Sign, tells } from '../own-words.ts';

const finding = findingsOf('asks-too-much', 'warns');

type Ask = Sign & {
  readonly matter: string;
  readonly kinds: readonly LetterKind[];
  readonly problem: string;
  readonly todo: string;
};

const FREE =
  /\b(?:if you are (?:not (?:sure|certain)|unsure)|what you (?:would like|want|wish) to (?:know|find out|see|read|learn)|need not|do(?:es)? not (?:need|have|ask|want|matter)|don[’']t (?:need|have|ask)|not (?:have|obliged|required|necessary|asked|asking|need)|no need|optional|voluntary|only if you (?:wish|like|want)|if you (?:wish|like|are happy|prefer|choose)|without (?:saying|giving|telling)|whatever (?:your|the)|regardless|makes no difference|blind|not take (?:into )?account)\b/i;

const AT_THE_START: readonly LetterKind[] = [
  'acknowledgement',
  'clarification',
  'holding',
  'extension',
  'fees-notice',
];

const ASKS: readonly Ask[] = [
  {
    matter: 'motive',
    kinds: AT_THE_START,
    says: /\b(?:for what|what|the|your|its) (?:\w+ )?(?:purposes?|motives?)\b|\bpurpose of (?:your|the|this|a) (?:request|enquiry)|\b(?:why|what for) (?:do )?you (?:want|need|wish|require|are asking|ask|would like|seek|have (?:asked|requested))|\b(?:why|reasons? (?:why|for|behind)) (?:your |the |this |making |you )[^.?]{0,30}\b(?:request|ask|information|figures?|need|want)|\bwhat (?:do )?you (?:\w+ )?(?:intend|want|plan|mean|propose|wish|hope|will|would|are going)\b[^.?]{0,30}\b(?:do|use|with (?:it|them|this|these|that|the (?:information|figures|data|answers?|results?|cop(?:y|ies)|material|list|names?|report|records?)))\b|\bhow (?:\w+ ){0,6}(?:will|would|is|are|do you)\b[^.?]{0,30}\b(?:be used|going to be used|use (?:it|them|the)|intend)|\b(?:intended|proposed|planned) use\b|\buse (?:that )?you (?:will|would|intend|mean|plan)\b|\bbackground (?:to|of) (?:your|the|this) request|\bwhat use\b|\buse (?:will|is to|would|that will) be made\b|\bon whose behalf\b|\bwho(?:m)? (?:do )?you (?:represent|work for|are acting for|act for)|\b(?:do|are|will|whether) you (?:mean|intend|plan|going) to (?:publish|share|pass)|\bwhether (?:you are|this is) (?:a |for )?(?:journalist|media|press|commercial|campaign|research|student)|\b(?:asking|acting|writing|requesting)\b[^.?]{0,20}\b(?:as|for|on behalf of)\b[^.?]{0,30}\b(?:journalist|media|organisation|company|client|someone|anyone|campaign\w*|student|third part\w+|another|yourself)\b|\b(?:are you|you are) (?:a )?(?:journalist|campaigner|competitor|customer)\b|\byour (?:interest|connection|relationship)\b[^.?]{0,30}\b(?:in|with|to)\b|\bwhat (?:the )?(?:information|figures?|data) (?:is|are|will be) (?:to be |going to be )?(?:wanted|needed|required|used|sought|put) (?:for|to)\b|\bwhat it is (?:wanted|needed|for)\b/i,
    unless: FREE,
    problem:
      'The letter asks why the information is wanted, or who it is for, and the law asks for no reason.',
    todo: 'Take it out, and ask only what is needed to identify and locate the information.',
  },
  {
    matter: 'identity',
    kinds: AT_THE_START,
    says: /\bpassports?\b|\bdriving licen[cs]e|\b(?:proof|evidence|confirmation|verification|verify|confirm|establish|prove|copy|documents?) (?:of |that )?(?:your |who )?(?:identity|identification|ID|address|residence|residency|nationality|citizenship|you are)\b|\bidentity (?:documents?|checks?|cards?)\b|\bphoto(?:graphic)? (?:ID|identification|identity)\b|\b(?:utility|council tax) bill\b|\bbank statement\b|\bcop(?:y|ies) of (?:your )?(?:ID|identification)\b|\bphotocard\b|\b(?:shows?|prov\w+|evidence|confirm\w*) (?:that )?you (?:live|are resident|reside|are who)|\bcouncil tax (?:letter|bill|statement)\b|\b(?:birth|marriage) certificate\b|\bproof of\b|\brecent (?:utility )?bill\b|\bverif\w+ (?:who|your|their)\b|\bforms? of (?:ID|identification|identity)\b|\b(?:provide|send|supply|show|need|require|enclose|upload|see)\w*\b[^.?]{0,40}\b(?:ID|identification|proof of who)\b(?! of (?:the|your request))|\bdate of birth\b|\bNational Insurance number\b/i,
    unless: FREE,
    problem:
      'The letter asks for proof of identity, and a request needs only a name and an address for the reply.',
    todo: 'Take it out; ask for the real name where none was given, and for no document.',
  },
  {
    matter: 'condition',
    kinds: ['acknowledgement'],
    says: /\b(?:20|twenty)[- ](?:working[- ])?days?\b[^.]{0,60}\b(?:run|runs|start|starts|begin|begins|count|counted)\b[^.]{0,40}\b(?:from|when|once|after|only|until)\b(?![^.]{0,40}\b(?:we received your request|your request (?:arrived|was received|reached)|receipt of your request|after the day))|\bclock (?:will |does not |only )?(?:start|begin|run)s?\b|\b(?:cannot|can[’']t|not able to|unable to) (?:begin|start) (?:to )?(?:deal|process|consider|work|look)\w*\b[^.]{0,40}\b(?:before|until)\b|\b(?:time|period|days)\b[^.]{0,50}\bcounted? (?:only )?from the (?:day|date|moment|time) (?:on|at|when|that)\b(?![^.]{0,40}\b(?:we received|your request))|\b(?:before|until) we (?:can|will|are able to|may) (?:begin|start|deal|process|consider|accept|register|log|answer|look)|\b(?:only|not) (?:\w+ ){0,5}(?:if|once|when|until|unless) you (?:have |will )?(?:sign|agree|undertake|complete|fill|confirm|provide|send|promise|pay|supply)|\b(?:put|placed|kept|be) on hold\b|\bonce you (?:have )?(?:confirm|sign|agree|undert|provid|send|sent|tell|told|return|complet|promis|pa(?:y|id)|suppl|fill)\w*|\b(?:provided|on condition|on the understanding) that you\b|\byou will not (?:publish|share|pass|use|disclose)\b|\b(?:sign|return|complete) (?:and return )?(?:the|our|an?) (?:\w+ )?(?:form|undertaking|declaration|agreement)\b|\bundertak(?:e|ing) (?:not )?to\b|\b(?:treat|regard|consider) (?:your request|it) as (?:withdrawn|closed|abandoned|invalid)\b/i,
    unless: /\b(?:do not|need not|not need to|don[’']t|clarif\w*|fee|charge)\b/i,
    problem:
      'The acknowledgement sets a condition for dealing with the request, and the time runs from its receipt.',
    todo: 'Take it out; where the request can’t be understood, send a request for clarification instead.',
  },
];

/** Asks something. */
const ASKING =
  /\?|\b(?:please|may we|might we|do you|will you|can you|would you|kindly|grateful|let us know|tell us|explain|confirm|state|indicate|say|clarify|we (?:would |should )?(?:need|like|wish|have|want|must|require) to (?:know|understand|ask|be told)|it would (?:help|assist)|describe|set out|outline|advise|help(?:ful)?|appreciate)\b/i;
/** Asked of the requester: "the only purpose for which we need the time" asks for nothing. */
function isAsked(sentence: string): boolean {
  return /\?|\byou(?:r|rs|rself)?\b/i.test(sentence) || ASKING.test(sentence);
}
/** What a person is, does or means to do. */
const OF_PERSON =
  /\b(?:your (?:study|research|project|dissertation|thesis|course|article|story|campaign|employer|organisation|occupation|profession|job|role|affiliation|position|status|client|business|trade|publication|newspaper|interest|involvement|intentions?|aims?|reasons?|motivation|circumstances|background|connection|relationship|standing|nationality|qualifications?)|(?:the|this) (?:study|research|project|dissertation|thesis|article|story|campaign|employer|client|intentions?|aims?|reasons?|motivation|circumstances|background|connection|relationship)(?! (?:plans?|cases?|reports?|files?|board|manager|team|budget|papers?|documents?|letters?|centre|office|officer|group|log|register|records?|contracts?|notes?|strategy|fund|unit|costs?|data|figures)\b)|research project|(?:dissertation|thesis|coursework|homework)|sponsor\w*|fund(?:ed|ing|er) (?:by|for|it|this|the|of)|ethics committee|(?:for|on) (?:whose|whom|your own) (?:behalf|account|are you|benefit)|for whom|on behalf of (?:whom|a|an|any|some|another|somebody|someone)|(?:are|is|whether) you (?:acting|a |an |asking|writing|employed|connected|related|working|in any way|affected|planning|thinking|considering|intending|a member|currently|already|or)|in (?:what|which) capacity|capacity in which|legal (?:action|proceedings|claim|advice)|court (?:case|proceedings|action)|litigation|compensation|claim against|(?:will|would|might|are you going to|do you (?:plan|intend|mean|hope|want|propose)) (?:to )?(?:be )?(?:publish\w*|shar\w+|post\w*|sell\w*|pass\w*|put)|what (?:has )?prompted|prompt(?:ed|s) you|what (?:lies|is) behind|what (?:brings|brought|led|leads|made|makes) you|led you to|what (?:this|it|that|these|they) (?:is|are) (?:all )?(?:about|for|in aid of)|what (?:will|would|are you going to|do you) [^.?]{0,30}\b(?:do|done|achieve|hope|gain|learn)|hop(?:e|ing) to (?:achieve|learn|show|find out|prove|do|gain)|why\b|who (?:you are|are you|has asked|asked you|put you up|else|will (?:see|read|use|have))|a little (?:more )?about yourself|about yourself|something about you|journalist|member of (?:the )?(?:press|public|a)|newspaper|media outlet|student|competitor|commercial (?:use|purposes?|gain)|purposes?|motive|(?:the |your )?context (?:in which|of your|for your|behind)|(?:be|being|is|used?|using) (?:it |them |used |put )?(?:to use )?commercially|(?:will|would|might) (?:it|they|the \w+|this|that) be (?:used|published|shared|passed|put|sold|quoted)|who(?:m)? (?:has |is |have )?(?:commission\w*|instruct\w*|sent you|sponsor\w*|behind|paying|wants)|nature of your|understand (?:why|what|your)|rationale|objectives?|need (?:it|them|the \w+) for|what (?:use|value)|relat(?:ed|ionship) to)\b/i;
/** What the question itself speaks of may be asked about. */
function asksOfPerson(sentence: string, asked: string): boolean {
  if (!ASKING.test(sentence) || FREE.test(sentence)) return false;
  const found = OF_PERSON.exec(sentence);
  if (found === null) return false;
  const nouns = found[0].toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return !nouns.some((one) => asked.toLowerCase().includes(one.slice(0, 5)));
}

const SOURCES: Record<Regime, string> = {
  FOIA: 'FOIA ss1(3), 8, 10(1)',
  EIR: 'EIR regs 5(2), 9(2)',
  FOISA: 'FOISA ss1(3), 8, 10(1)',
  EISR: 'EISR regs 5(2), 9(2)',
};

/** A letter at the start of a request that asks for more than the law does: the motive, proof of identity, an undertaking. */
export const asksTooMuch: Rule = (checked) => {
  const { regime, reply } = checked.content;
  const form = {
    clarification: [reply.clarify.ask],
    holding: [reply.holding.why],
    extension: [reply.extension.why],
    'fees-notice': [reply.fees.basis, reply.fees.pay],
  }[reply.kind as string];
  const own = ownWords(checked, ...(form ?? []));
  const asked = checked.questions.map(({ text }) => text).join('\n');
  const ofPerson = (one: string) => reply.kind === 'clarification' && asksOfPerson(one, asked);
  return ASKS.filter(({ kinds }) => kinds.includes(reply.kind)).flatMap((ask): readonly Finding[] => {
    const { matter, problem, todo } = ask;
    const at = own.find(({ sentences }) =>
      sentences.some(
        (one) =>
          (tells(ask, one) && (matter !== 'motive' || isAsked(one))) ||
          (matter === 'motive' && ofPerson(one)),
      ),
    );
    return at === undefined
      ? []
      : [finding({ ...at.place, matter }, { problem, todo, source: SOURCES[regime] })];
  });
};
