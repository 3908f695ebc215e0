import { describe, expect, it } from 'vitest';
import { ENDINGS, endingNamed } from '../../../sandbox/endings.ts';
import { placeNamed, TYPING_PLACES } from '../../../sandbox/typing-places.ts';
import { judge } from './judge.ts';
import { diceOf, type Kill, killOf, planKills } from './plan.ts';

const drawn = killOf(
  {
    webmail: 'gmail',
    place: placeNamed('reference'),
    ending: endingNamed('panel closed'),
    pace: 'steady',
  },
  0,
  diceOf(1),
);
const kill: Kill = { ...drawn, text: 'Qzaaa one two' };

/** One key every 100 ms from 0 on: 13 of them, the last at 1,200. */
const keys = [...kill.text].map((_, nth) => ({ at: nth * 100, taken: true }));
const never = [{ at: 0, words: 'Saving' }];

describe('what a kill cost', () => {
  it('is nothing where all is stored, or all is shown', () => {
    const whole = { keys, said: never };
    expect(judge(kill, 9_000, whole, { stored: 'Qzaaa one two', shown: '' })).toMatchObject({ lost: 0 });
    expect(judge(kill, 9_000, whole, { stored: '', shown: 'Qzaaa\u00a0one two more' })).toMatchObject({
      lost: 0,
    });
  });

  it('is every key older than a second that is not there', () => {
    const none = { stored: '', shown: '' };
    expect(judge(kill, 1_250, { keys, said: never }, none)).toMatchObject({
      typed: 13,
      lost: 3,
      oldest: 1_250,
    });
    expect(judge(kill, 2_500, { keys, said: never }, none)).toMatchObject({
      typed: 13,
      lost: 13,
      oldest: 2_500,
    });
    const some = { stored: 'Qzaaa one', shown: '' };
    expect(judge(kill, 2_500, { keys, said: never }, some)).toMatchObject({
      there: 10,
      lost: 3,
      oldest: 1_500,
    });
  });

  it('asks for no space at the end and for no key that came after the kill', () => {
    const start = { keys: keys.slice(0, 6), said: never };
    expect(judge(kill, 9_000, start, { stored: 'Qzaaa', shown: '' })).toMatchObject({ there: 6, lost: 0 });
    expect(judge(kill, 450, { keys, said: never }, { stored: '', shown: '' })).toMatchObject({ typed: 5 });
  });

  it('sees words whose middle is missing', () => {
    const found = { stored: 'Qzaaa two', shown: '' };
    expect(judge(kill, 9_000, { keys, said: never }, found)).toMatchObject({ there: 6, lost: 7 });
  });

  it('tells keys that nothing took from those that were lost', () => {
    const without = keys.map((key, nth) => (nth < 6 ? { ...key, taken: false } : key));
    const played = judge(kill, 9_000, { keys: without, said: never }, { stored: 'one two', shown: '' });
    expect(played).toMatchObject({ untaken: 6, lost: 0 });
  });

  it('counts the keys for which “Saved” was shown though they are not there', () => {
    const none = { stored: '', shown: '' };
    const always = [{ at: 0, words: 'Saved' }];
    expect(judge(kill, 1_250, { keys, said: always }, none)).toMatchObject({ saidSaved: 11 });
    const once = [
      { at: 0, words: 'Saving' },
      { at: 500, words: 'Saved' },
      { at: 850, words: 'Saving' },
    ];
    expect(judge(kill, 1_250, { keys, said: once }, none)).toMatchObject({ saidSaved: 7 });
    const all = { stored: kill.text, shown: '' };
    expect(judge(kill, 1_250, { keys, said: always }, all)).toMatchObject({ saidSaved: 0 });
  });
});

describe('a plan of kills', () => {
  it('is the same for the same seed, and another for another', () => {
    const [one, same, other] = [planKills(30, 7), planKills(30, 7), planKills(30, 8)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(same));
    expect(JSON.stringify(one)).not.toBe(JSON.stringify(other));
  });

  it('meets only the places that it is given', () => {
    const among = TYPING_PLACES.filter(({ days }) => days);
    expect(among.length).toBeGreaterThan(5);
    expect(new Set(planKills(30, 7, among).map(({ place }) => place))).toEqual(new Set(among));
  });

  it('meets every place and every ending, and begins each text with a word of its own', () => {
    const kills = planKills(2 * TYPING_PLACES.length, 7);
    const different = (of: (kill: Kill) => string) => new Set(kills.map(of)).size;
    expect(different(({ ending }) => ending.name)).toBe(ENDINGS.length);
    expect(different(({ place }) => place.name)).toBe(TYPING_PLACES.length);
    expect(different(({ text }) => text.split(' ')[0] ?? '')).toBe(kills.length);
  });
});
