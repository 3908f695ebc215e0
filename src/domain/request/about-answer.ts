/// Words about the answer: by what way, in what order and by when it is wanted, and how the request is dealt with. They ask for
/// nothing that is on record.

const ABOUT_THE_ANSWER =
  /\b(?:(?:may|can|must|let) (?:i|me) (?:just |also )?(?:remind|point out|draw|stress|thank|say|add)\b|(?:send|provide|supply|give|have|receive|get|email|e-mail|return|present|set out)\w* (?:me )?(?:it|them|(?:this|these|that|those)(?! (?!(?:in|as|by|via|to|on|at|for|from|over|back|through|with|within|before|after|if|when|all|electronic\w*|please|information|data)\b)\p{L})|all (?:of )?(?:this|these)|(?:the|your|my|any) (?:personal )?(?:information|data|response|reply|answers?|replies|figures|documents|results|rest))\b.{0,80}\b(?:in|as|by|via|to|electronic\w*|format|post|excel|csv|pdf|within|before)|(?:acknowledge|confirm(?:ation of)?) (?:the )?receipt|(?:let me know|confirm|tell me) (?:that |if |whether )?you (?:have |'ve )?(?:received|got|had)\b|send (?:it|this|them|that|me the attachment) again|re-?send|treat (?:this|the|it|my)|(?:reply|respond|contact|call|ring|phone|write)\b.{0,20}\b(?:by|to|on|via|within)\b|complete the (?:final|last|table|attached|column)|not (?:asking|seeking|after|requesting|looking)|(?:do not|don't|no) (?:want|need|require|personal|send|refer|direct|point|link)|any (?:questions|queries)|look forward|hesitate|appropriate limit|cost limit)/iu;
// Words of how requests are dealt with. They are also topics: "How many applicants were refused?" asks for a figure.
const OF_DEALING =
  /\b(?:(?:let me know|tell me|contact me|inform me|advise(?: me)?|write to me|come back to me)\b.{0,40}\b(?:if|when (?!(?:the|an?|any|each|these|those)\b(?! (?:\w+ ){0,2}(?:information|data|response|reply|answers?|figures|documents)\b))|whether|should|as soon|how long (?:it|this|that|you)\b|before|under section)\b|(?:refuse|withhold|exempt|redact)\w*|section (?:12|14|16|17|40)|public interest|(?:the|a) (?:questions|queries)|(?:any|the|a) (?:fee|charge)s?\b(?! (?:paid|for|charged)\b)|clarif|acknowledg|narrow)/i;
const COUNTS =
  /^(?!(?:if|where|should|when|unless|in the event)\b|.{0,80}\bif (?:there|you|any|a|it|this)\b)(?:(?:were|was|did|do|does|has|have|is|are) (?!you\b|this\b|my\b|there\b|the (?:information|data)\b)|.{0,100}\b(?:how (?:many|much|often)|numbers? of|proportion of|percentage of|cop(?:y|ies) of (?!(?:this|your|it|my)\b)|list of|(?:who|which \w+) (?:was|were|has|have|is|are|took|made|approved|decided)|dates? (?:on which|when)|minutes of)\b)/i;
// "Please send the two answers separately", "answer each part even if you cannot answer the others": how, and not what.
const HOW_TO_ANSWER =
  /\b(?:send|provide|supply|give|return|e-?mail|post|deal with|treat|keep|handle)\b(?: me| us)? (?:the |your |my |our |these |all |both |each |any |of |two |three |\d{1,2} ){0,4}(?:answers?|repl(?:y|ies)|responses?|requests?|questions|parts|halves)\b(?! (?:from|to (?!me\b|us\b|this\b|my\b|the (?:above|address)\b)|of|received|given|that|which)\b)|\b(?:answer|reply|respond)\b(?: to)? (?:(?:the|these|those|my|our|all|both|each|any|every|of|other|others|rest|remaining|first|second|last|questions?|parts?|points?|items?|them|it) ?){0,6}(?:separate|together|in (?:the same |this |any |that )?(?:order|turn|one|full)|individually|one by one|even if|as (?:soon|and when|they|best|fully)|where you can|first\b|in stages)|\bin the (?:same )?order (?:above|below|they|in which|of)\b|\b(?:drop|omit|skip|leave out|ignore|miss out|go on to|move on to|prioriti[sz]e|start with|begin with|disregard)\b[^.?!]{0,30}\b(?:questions?|sections?|parts?|items?|points?|next(?: one)?)\b(?! of the\b)/i;

/** True for words of how the request is to be dealt with: in what order, by what way, within what cost. */
export function isAboutAnswer(text: string): boolean {
  return (
    ABOUT_THE_ANSWER.test(text) || HOW_TO_ANSWER.test(text) || (OF_DEALING.test(text) && !COUNTS.test(text))
  );
}
