import { expect, test } from 'vitest';
import { judging } from './judging.ts';

/** Judges by hand: `next()` gives the worker its turn. */
function desk() {
  const judged: string[] = [];
  let turn = () => {};
  const ask = judging(
    (mail: string) => {
      judged.push(mail);
      if (mail.includes('broken')) throw new Error('not judged');
      return `judged ${mail}`;
    },
    (mail) => mail.length,
    () => new Promise<void>((resolve) => (turn = resolve)),
  );
  const next = async () => {
    turn();
    for (let tick = 0; tick < 5; tick += 1) await Promise.resolve();
  };
  return { ask, next, judged };
}

test('a mail is answered with its judgement', async () => {
  const { ask, next } = desk();
  const answer = ask('one', 1);
  await next();
  expect(await answer).toBe('judged one');
});

test('a short mail that came later goes before long ones that wait', async () => {
  const { ask, next, judged } = desk();
  void ask('a very very long mail', 1);
  void ask('a long mail', 2);
  const answer = ask('short', 3);
  await next();
  expect(await answer).toBe('judged short');
  expect(judged).toEqual(['short']);
  await next();
  await next();
  expect(judged).toEqual(['short', 'a long mail', 'a very very long mail']);
});

test('what a tab no longer waits for is not judged', async () => {
  const { ask, next, judged } = desk();
  const left = ask('left', 1);
  const opened = ask('opened', 1);
  expect(await left).toBeNull();
  await next();
  expect(await opened).toBe('judged opened');
  expect(judged).toEqual(['opened']);
});

test('two askers without a tab both get their answer', async () => {
  const { ask, next } = desk();
  const answers = [ask('one', null), ask('other', null)];
  await next();
  await next();
  expect(await Promise.all(answers)).toEqual(['judged one', 'judged other']);
});

test('one that fails is answered too, and the next is judged', async () => {
  const { ask, next } = desk();
  const broken = ask('broken', 1);
  const whole = ask('whole mail', 2);
  await next();
  expect(await broken).toBeNull();
  await next();
  expect(await whole).toBe('judged whole mail');
});

test('one that comes when all others are done is judged', async () => {
  const { ask, next } = desk();
  void ask('one', 1);
  await next();
  await next();
  const later = ask('later', 1);
  await next();
  expect(await later).toBe('judged later');
});
