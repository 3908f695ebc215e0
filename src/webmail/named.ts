/** So many people are named, and so much of each name: whatever a page says, the wire takes it. */
const MOST = 100;
const LONGEST = 400;

/** Names of people as the page has them, cut to what can be told. */
export function named(people: readonly string[]): readonly string[] {
  return people.slice(0, MOST).map((name) => name.slice(0, LONGEST));
}
