import { type FindingPlace, findingsOf, markOf, placeOf, type Rule } from '../finding.ts';
import { editedBlocks, isStillSent, placedClauses, saidPlaceOf, sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('note-to-self', 'warns');

/** "TODO", "xxx", "???", "[check]", "[INSERT NAME]". What was redacted stands in brackets too. */
const NOTE =
  /\b(?:TODO|FIXME|XXX+)\b|\bx{3,20}\b|\?{3,20}|\[(?!redacted|withheld|sic\b|name redacted)(?:check|confirm|insert|add|ask|tbc|tbd|to ?do|fill|delete|update|date|name|number|amount|link|reference|note|query|awaiting|need)\b(?! (?:and \w+ )?(?:removed|withheld|redacted|deleted|taken out|omitted|blacked out|blanked)\b)[^\]\n]{0,80}\]|\[(?:\.{2,20}|…|_{2,20}|\?{1,20}| ?)\]|\[(?!REDACTED|WITHHELD|SIC\b|NAME REDACTED)[A-Z][A-Z ]{3,60}\]/;

/** "check w/ HR before it goes out", "delete this line": said to somebody in the office. */
const TO_COLLEAGUE: readonly RegExp[] = [
  /\b(?:[Cc]heck|[Cc]onfirm|[Aa]sk|[Qq]uery|[Cc]hase|[Vv]erify|[Ss]peak|[Cc]lear|[Rr]un|[Dd]iscuss)\b[^.]{0,40}\b(?:w\/|with (?:HR|IT|[Ll]egal|[Ff]inance|[Cc]omms|[A-Z][a-z]{2,15})\b)[^.]{0,80}\b(?:before|goes|going|sign(?:ed)? off|send(?:ing)?|first|again|whether|if)\b|^[ ([]{0,4}(?:[Cc]heck|[Cc]onfirm|[Aa]sk|[Qq]uery|[Cc]hase|[Vv]erify) (?:with|w\/|this|that|the|whether|if|[A-Z])/m,
  /(?<!\b(?:is|are|was|were|reads?|had)\b[^.\n]{0,80})\bbefore (?:it|this|we|the (?:letter|reply|response)) (?:goes|go|is sent|is issued|are sent|send|leaves)(?: out| off)?\b(?! (?:to (?!(?:the |this )?(?:requester|applicant))|before|into|live|through|up|down|on\b|round|ahead|for|in\b|from|any))/i,
  /(?:^|[.!?:;([–—/]\s?|\n|\b(?:please|pls|then|(?:can|should|could|shall) we) )(?:delete|remove|amend|insert|replace|overwrite|choose|select|fill in|complete|adapt|edit|expand|tailor|retain|keep|use|cut|strike|repeat|include|add)\b[^.]{0,60}\b(?:this (?:line|paragraph|sentence|section|text|bracket|box|note|part|bit|clause|wording|heading)|as (?:appropriate|applicable|necessary|required|needed)|if (?:not )?(?:applicable|relevant|needed|appropriate)|where (?:applicable|appropriate|relevant)|one of the (?:following|options|two)|before (?:sending|issue|issuing|use)|(?:the )?(?:details|examples?|reasons?|figures?|text|wording|name|date|number) here|here (?:the|two|any|what|details|specific|examples?|why))\b/i,
  /\b(?:Insert|Add|Enter|Type|Put|State|Describe|Explain|List|Give|Attach|Paste)\b[^.]{0,60}\b(?:here|above|below)\b(?=\W*(?:$|[.\])]))/m,
  /\[[^\]\n]{3,120}\?\s?\]|\((?!s\b)[^()\n]{3,120}\?\s?\)|\[[A-Z][a-z]{2,12} ?[-–—:,] ?[^\]\n]{3,100}\]|\b(?:Pls|pls|PLS|plz|asap|ASAP|FYI|fyi|tks|thx)\b|\b[Nn]ote (?:for|to) [A-Z][a-z]+\b|[([](?:\w+ ){1,3}to (?:supply|confirm|provide|check|add|follow|advise|complete|send|update|fill in|review|insert|draft)\b[^)\]]{0,40}[)\]]/,
  /\[[^\]\n]{0,80}\b\w+\/(?:an? )?\w+\b[^\]\n]{0,80}\](?!\()|\[[^\]\n]{0,60}\b(?:N|X|Y|n|x)\b[^\]\n]{0,60}\]|\b(?:ta|cheers|thanks|thx)[.!]? (?:[A-Z][a-z]+)?\s*$|(?:^|[.!?] )[A-Z][a-z]{2,12} ?[–—-] (?:I|we|can|could|is|are|please|do|did|this|should)\b/m,
  /\b(?:could|can|would|will) you (?:please )?(?:have another|have a look|take a look|double|look|re-?check|sort|ask|chase|confirm with|check)\b|\bI thought (?:it|this|that|we)\b/,
  /[^.?!]{0,80}\b(?:we|us|this|that|it|I)\b[^.?!]{0,60}\b(?:right|correct|sure|wants? us|need(?: to)? (?:say|include|add)|say|include|OK|okay|check|still|really|meant|enough|leave|keep|allowed)\b[^.?!]{0,30}\?/,
  /\b(?:case ?worker|drafter|case ?officer|author|FOI officer|reviewer|whoever (?:signs|sends))\b[^.]{0,20}\b(?:to (?:add|insert|complete|delete|check|confirm|fill|explain|choose|amend|update)|please (?:add|insert|check|complete|delete))\b/i,
  /(?:^|[\s(])(?:NB|N\.B\.|NOTE TO|Note to (?:self|legal|\w+)|Note:|Comment:|Drafting note|Query:|@[A-Z][a-z]+|TBC|TBA|TBD|tbc|tba|tbd|XX|xx|ZZ+|ABC123|Lorem ipsum|PLACEHOLDER|placeholder text|<[a-z ]{3,40}>|<<[^>]{1,40}>>|_{3,20}|\.{5,20}|…{2,9})(?=$|[\s).,:;!?])/m,
  /\b(?:(?<=^|[.!?;:([–—]\s?|\n)(?:still |really |a bit )?(?:not sure|unsure)|I(?:[’']m| am) not (?:sure|certain)|are we (?:sure|certain|happy|ok|allowed)|do we (?:have|know|need|really|want|hold|still)|did we (?:ever|actually|really)|can (?:you|someone|somebody|anyone|we) (?:please )?(?:check|confirm|look|add|send|find|get|say|fill|ask|just|really)|could (?:you|someone|somebody) (?:please )?(?:check|confirm|look|add|find|fill)|(?:is|was) (?:this|that|it) (?:right|correct|still right|ok|okay)\?|I think (?:this|that(?! (?:fair|right|reasonable|likely|sound|just))|it|we)|(?<!\b(?:are|is|were|was|been) (?:still )?)(?:wait(?:ing)?|awaiting) (?:for|on) (?:figures|numbers|the final|confirmation|sign-off|comments|input|an answer) from|needs? (?:checking|confirming|updating|sign-off|tidying|rewording)|to be (?:inserted|filled in) (?:by|with|before|here|later|once|after|when)|(?:will|to) (?:add|fill|finish|complete|insert) (?:this|it|in) later|has (?:legal|finance|HR|\w+) (?:signed (?:this )?off|seen this|agreed this))\b/i,
  /\b(?:standard|template|model|stock|boilerplate|sample|suggested|example|alternative) (?:text|wording|paragraph|letter|para)\b[^.]{0,60}\b(?:here|below|above|delete|adapt|amend|edit|use|replace|choose|ends?|begins?|if|option)\b|\b(?:option|version|alternative) (?:A|B|1|2|one|two)\b\s?[:(–—-]|\bend of (?:template|standard text|draft)\b|\b(?:track(?:ed)? changes?|draft \d(?! of\b)|DRAFT|not for issue|do not send)\b/,
];

/** A reference as offices write them: "FOI2025/0871", "FOI-24-113". */
const REFERENCE =
  /\b(?:FOI|FOISA|EIR|EISR|IR|RFI|REF|Ref|ref|IG|SAR|CAS|IC)[ -:.]{0,2}\d{2,6}(?:[/-]\d{1,6})?(?:[/-]\d{1,6})?\b|\b(?:FOI|EIR|RFI)\/\d{1,6}(?:\/\d{1,6})?\b/;
/** Said of this letter or its request, and so of another one where the reference is another. */
const OF_THIS =
  /\b(?:this is (?:our|the) (?:response|reply|answer)|your (?:request|reference|application|enquiry)|(?:the|this) (?:applicant|requester|request|case|reply|response)(?:’s|'s)?|our (?:ref|reference|response|reply)|(?:reference|ref|case)(?: number| no)?|in response to|quote|quoting)\b/i;
const OF_EARLIER =
  /\b(?:earlier|previous(?:ly)?|prior|published|disclosure log|already|answered|last (?:year|month|week|spring|summer|autumn|winter)|before|similar|another|other|see|repeat\w*|same|word for word|identical(?:ly)?|had (?:our|a|its) (?:full )?(?:reply|answer|response)|which (?:we|you) (?:received|sent|made|wrote|answered|asked)|first|separate(?:ly)?|disclosed|released|on our website|also|you (?:made|sent|asked)|dated|of (?:\d{1,2} )?[A-Z][a-z]+ 20\d\d|both|related|linked|together)\b/i;

/** What is quoted is somebody else’s. */
const QUOTED = /[“"][^”"\n]{0,2000}[”"]|(?<![\p{L}\d])['‘](?=[\p{L}[])[^\n]{0,600}?['’](?![\p{L}\d])/gu;

/** What a request for clarification asks the requester: "Can you confirm which year you mean?" */
const OF_REQUESTER =
  /\byou(?:r|rs)?\b[^?]{0,200}\b(?:which|what|whether|mean|want|like|need|years?|period|dates?|or|interested|looking)\b|\b(?:which|what|whether|is it|does it|would it|do you|would you|are you)\b[^?]{0,200}\byou(?:r|rs)?\b/i;

function noteIn(text: string, own: string, asks: boolean): string | undefined {
  const words = asks
    ? sentencesOf(text)
        .filter((one) => !(one.includes('?') && OF_REQUESTER.test(one)))
        .join(' ')
    : text;
  const unquoted = words.replaceAll(QUOTED, ' ');
  const note = NOTE.exec(unquoted)?.[0] ?? TO_COLLEAGUE.map((one) => one.exec(unquoted)?.[0]).find(Boolean);
  if (note !== undefined) return note.trim();
  const other = sentencesOf(unquoted).find((sentence) => {
    const reference = REFERENCE.exec(sentence)?.[0];
    if (reference === undefined || own.includes(reference)) return false;
    return OF_THIS.test(sentence) && !OF_EARLIER.test(sentence);
  });
  return other === undefined ? undefined : REFERENCE.exec(other)?.[0];
}

/** Notes that the officer left for themselves, in words that are sent. */
export const noteToSelf: Rule = (checked) => {
  const { clarify, review, holding, extension, fees, kind } = checked.content.reply;
  const ofReply = {
    clarification: clarify.ask,
    'review-outcome': review.findings,
    holding: holding.why,
    extension: extension.why,
    'fees-notice': fees.basis,
  };
  const reply = Object.entries(ofReply).filter(([of]) => of === kind);
  const written: readonly (readonly [FindingPlace, string])[] = [
    ...(checked.tells ? sentItems(checked) : []).map(
      (item) => [placeOf(item), wordsIn(item.answer.body)] as const,
    ),
    ...reply.map(([, text]) => [{ part: 'reply' }, wordsIn(text)] as const),
    ...placedClauses(checked).map((placed) => [saidPlaceOf(placed), placed.words] as const),
    ...editedBlocks(checked).map(({ id, text }) => [{ blockId: id }, wordsIn(text)] as const),
  ];
  const { content, read } = checked;
  const asked = [...(read?.questions ?? []), ...(read?.leftOut ?? []), ...(read?.context ?? [])];
  const own = [
    content.reference,
    read?.reference?.text,
    read?.requesterReference,
    ...asked.map(({ text }) => text),
  ]
    .filter(Boolean)
    .join('\n');
  return written.flatMap(([place, words]) => {
    const note = noteIn(words, own, kind === 'clarification' && 'part' in place);
    if (note === undefined || !isStillSent(checked, note) || own.includes(note)) return [];
    return [
      finding(
        { ...place, matter: markOf(note) },
        {
          problem: 'A note to yourself seems to be left in.',
          todo: 'Write what is missing, or take the note out.',
          source: '',
        },
      ),
    ];
  });
};
