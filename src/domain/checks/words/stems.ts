/** Long words that two texts have in common, by how they begin: "breached" and "breach", "studied" and "study". */
export function sharedStems(text: string, other: string, except = ''): readonly string[] {
  const [own, theirs, left] = [stemsOf(text), stemsOf(other), stemsOf(except)];
  return [...own].filter((one) => theirs.has(one) && !left.has(one));
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.filter((one) => !COMMON.test(one)).map((one) => one.slice(0, 4).toLowerCase()));
}

const COMMON =
  /^(?:whether|which|where|there|these|those|their|about|would|could|should|other|please|under|since|after|before|between|during|information|council|trust|board|force|police|department|university|authority|agency|ministry|question|request|record|records|number|people|person|public|years?|months?|being|every|first|second|third|copies|provide|disclose|against|within)$/i;
