const STOP =
  /^(?:the|and|with|from|into|between|under|about|that|this|those|these|which|their|our|its|his|her|all|any|some|each|every|whole|full|copy|copies|for|name|names|number|numbers|date|dates|version|document|documents|information|details|does|have|what|where|when|many|much|your|please|there|been|were|will|would|council|trust|board|2\d{3})$/i;

/** The words that name a thing, in small letters. */
export function wordsNaming(named: string): readonly string[] {
  return (named.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((one) => !STOP.test(one));
}

/** True where a sentence has one of the words that name a thing; "camera" is in "cameras". */
export function speaksOf(sentence: string, named: string): boolean {
  const lower = sentence.toLowerCase();
  return wordsNaming(named).some((one) => lower.includes(one.replace(/(?:ies|es|s)$/, '')));
}
