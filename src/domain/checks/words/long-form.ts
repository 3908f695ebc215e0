/// Short forms written out, so that no rule has to know both.

const NOT =
  /\b(is|are|was|were|do|does|did|has|have|had|would|could|should|must|need|might|ca|wo|sha|ai)n[’']t\b/gi;
const IRREGULAR: Readonly<Record<string, string>> = {
  ca: 'cannot',
  wo: 'will not',
  sha: 'shall not',
  ai: 'is not',
};
const VERB = /\b(I|you|we|they|he|she|it|that|there|who|here|what)[’'](re|ve|ll|m)\b/gi;
const VERBS: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am' };
/** "It’s" is "it is"; whose it is, is "its". */
const IS = /\b(it|that|there|he|she|here|what|who)[’']s\b/gi;

/** The words with "isn’t" as "is not", "they’re" as "they are", "it’s" as "it is". Straight apostrophes inside words become curly. */
export function inLongForm(words: string): string {
  if (!/[’']/.test(words)) return words;
  return words
    .replace(NOT, (_all, verb: string) => {
      const long = IRREGULAR[verb.toLowerCase()];
      if (long === undefined) return `${verb} not`;
      return /^[A-Z]/.test(verb) ? `${long.charAt(0).toUpperCase()}${long.slice(1)}` : long;
    })
    .replace(VERB, (_all, who: string, verb: string) => `${who} ${VERBS[verb.toLowerCase()] ?? ''}`)
    .replace(IS, (_all, who: string) => `${who} is`)
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
