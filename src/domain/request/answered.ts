/// Whether answers stand behind the questions. Whoever asks leaves the place behind a question empty, or goes on about it;
/// an officer's reply, a colleague's draft and a newsletter's "Your questions answered" fill it.

const AFTER_QUESTION = /\?["'”’)]{0,2} (?=\S)|(?<=\p{L}{3}[)\]"']?)[.:] (?=\S)/u;
const ANSWER =
  /^(?:[-–—>*=]{1,2} ?|(?:a|ans|answer|response|reply)[.:] ?)?(?:(?:yes|no|none|nil|zero|unknown|attached|exempt|withheld|correct|redacted)(?=$|[ ]?[.,;:(–—-])|n\/?a\b|tb[ac]\b|to be confirmed\b|see (?:above|below|attached|tab|our|the (?:attached|spreadsheet|table)|spreadsheet|table|row|appendix|annex|link|q)|(?:same )?as (?:above|below|attached|per|q\d)|not (?:held|recorded|known|applicable|available|something we)|information not held|we (?:do|don['’]t|hold|have|had|use|spend|spent|are|were|paid|received|issued|employ|currently|only|would|can(?:not)?)\b|the (?:council|trust|authority|force|university|department) (?:has|does|do|holds|hold|is|was|spent|paid|issued|uses)\b|\?{2,}|you can\b|(?!(?:19|20)\d\d\b)[£$€]?\d[\d,.]*(?:%|k|m|bn)?(?= ?[.,;(]| ?$| in (?:19|20)\d\d)(?! ?[-–] ?\d))/i;
const OPTIONS = /^(?:[-–—☐□[\]() a-d.]{0,5})?yes ?[/|,]? ?(?:or )?(?:[-–—☐□[\]() a-d.]{0,5})?no\b/i;

/** True for a question with its answer behind it: "How many were granted? 14, 9 and 12". */
export function hasAnswerBehind(text: string): boolean {
  const end = AFTER_QUESTION.exec(text);
  if (end === null) return false;
  const rest = text.slice(end.index + end[0].length, end.index + end[0].length + 200);
  return ANSWER.test(rest) && !OPTIONS.test(rest);
}
