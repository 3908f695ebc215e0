import { describe, expect, test } from 'vitest';
import { fieldsOf, placeOfTeam, removalOf, type TeamField, withTeam } from './team-names.ts';

const field = (...names: readonly string[]): TeamField => ({ id: 0, names });

test.each<[string, readonly string[], TeamField, number, readonly string[]]>([
  [
    'one that stands where it stood',
    ['Press', 'Fleet'],
    field('Fleet HQ', 'Fleet'),
    1,
    ['Press', 'Fleet HQ'],
  ],
  ['one before which another window removed one', ['Fleet'], field('Fleet HQ', 'Fleet'), 1, ['Fleet HQ']],
  [
    'one before which another window put one',
    ['Legal', 'Press', 'Fleet'],
    field('Fleet HQ', 'Fleet H', 'Fleet'),
    1,
    ['Legal', 'Press', 'Fleet HQ'],
  ],
  [
    'one whose name is for a moment another’s',
    ['Fleet', 'Press'],
    field('Press', 'Pres', 'Fleet'),
    0,
    ['Press', 'Press'],
  ],
  ['one of two without a name', ['', ''], field('Fleet', ''), 1, ['', 'Fleet']],
  [
    'one that another window named anew',
    ['Press', 'Vehicles'],
    field('Fleet HQ', 'Fleet'),
    1,
    ['Press', 'Vehicles', 'Fleet HQ'],
  ],
  ['one that another window removed', ['Press'], field('Fleet HQ', 'Fleet'), 1, ['Press', 'Fleet HQ']],
  [
    'one that is stored as it is typed',
    ['Legal', 'Press', 'Fleet HQ'],
    field('Fleet HQ', 'Fleet'),
    1,
    ['Legal', 'Press', 'Fleet HQ'],
  ],
])('what is typed goes to its own team: %s', (_, teams, typed, place, after) => {
  expect(withTeam(teams, typed, place)).toEqual(after);
});

test('a team that is no longer there is at no place', () => {
  expect(placeOfTeam(['Press'], field('Fleet'), 1)).toBe(-1);
});

describe('a team that is taken out', () => {
  test('comes back to its place as it was stored by then, beside those that came since', () => {
    const { remove, putBack } = removalOf(field('Fleet', 'Fle'), 1);
    expect(remove(['Press', 'Fleet', 'Legal'])).toEqual(['Press', 'Legal']);
    expect(putBack(['Press', 'Legal', 'Estates'])).toEqual(['Press', 'Fleet', 'Legal', 'Estates']);
    const typing = removalOf(field('Fleet HQ', 'Fleet'), 0);
    expect(typing.putBack(typing.remove(['Fleet']))).toEqual(['Fleet']);
  });

  test.each([
    ['removed it', ['Press', 'Legal']],
    ['named it anew', ['Press', 'Vehicles']],
  ])('takes no other with it, and none comes back, where another window has %s', (_, teams) => {
    const { remove, putBack } = removalOf(field('Fleet'), 1);
    expect(remove(teams)).toEqual(teams);
    expect(putBack(teams)).toEqual(teams);
  });
});

describe('fields', () => {
  const before = fieldsOf(['Press', 'Fleet', ''], []);
  const [press, fleet, nameless] = before.map(({ id }) => id);
  const ids = (teams: readonly string[], fields = before) => fieldsOf(teams, fields).map(({ id }) => id);

  test('are each another', () => {
    expect(new Set([press, fleet, nameless]).size).toBe(3);
  });

  test('go with their teams when others come and go', () => {
    expect(ids(['Fleet', ''])).toEqual([fleet, nameless]);
    expect(ids(['Legal', 'Press', 'Fleet', '']).slice(1)).toEqual([press, fleet, nameless]);
  });

  test('stay while they are typed in', () => {
    const typed = before.map((one) => (one.id === fleet ? { ...one, names: ['Fl', 'Fleet'] } : one));
    expect(ids(['Press', 'Fl', ''], typed)).toEqual([press, fleet, nameless]);
    expect(ids(['Press', 'Fleet', ''], typed)).toEqual([press, fleet, nameless]);
  });

  test('of one name are told apart by their places', () => {
    const alike = fieldsOf(['', ''], []);
    expect(fieldsOf(['', ''], alike)).toEqual(alike);
  });
});
