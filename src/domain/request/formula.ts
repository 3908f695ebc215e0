/// The words by which requests say that they ask, without a word of what.

const FORMULA = new Set(
  `2000 2002 2004 a able about above access accordance act also am an and answer answering answers any applies
   appreciate are as ask asked asking authority available be been below by can copies copy could council data date dear
   details different disclose disclosure do documents each eight eir environmental every exercise exercising files
   finally find five foi foia fois foisa following follows for formal formally four freedom from further general give
   given glad grateful have held help hereby hi hold hope hoping i if in include including information is it items
   kindly know lastly law legislation let like list looking madam make making me member my need nine number numbered
   obtain of on or organisation our out please pleased points possible provide provided provisions public purpose
   purposes pursuant question questions receive records regulations relating release reply request requested requesting
   requests require required respond response right rights same scotland section see seek seeking send separate set
   seven should simply sir six so some submit supplied supply tell ten terms thank thanks that the their them these
   this those three to trust two uk under us use want was we what which whichever will wish with within would write
   writing you your yours`.split(/\s+/),
);

/** True for words that say that something is asked and name nothing of it: "I would like to make a request under the Act." */
export function speaksOnlyOfAsking(sentence: string): boolean {
  return contentWords(sentence) === 0;
}

const LAW =
  /\b(?:act(?: \(scotland\))?,? (?:of )?(?:19|20)\d\d|(?:section|regulation|s\.?) ?\d{1,2}(?:\(\w{1,3}\)){0,3})/g;

/** How many words name what something is about, and not that it is asked for. */
function contentWords(text: string): number {
  const words =
    text
      .toLowerCase()
      .replace(LAW, ' ')
      .match(/[\p{L}\d]+(?:['’/-][\p{L}\d]+)*/gu) ?? [];
  return words.filter((word) => !FORMULA.has(word)).length;
}
