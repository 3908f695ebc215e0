import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleCase } from '../domain/case/sample-case.ts';
import { answerKey } from '../domain/letter/decision.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

const NAME = 'two-windows';
const NOW = '2026-11-23T10:00:00.000Z';
let one: Store;
let other: Store;

beforeEach(async () => {
  await deleteDB(NAME);
  one = await openStore({ name: NAME, starters: [] });
  other = await openStore({ name: NAME, starters: [] });
});

afterEach(() => {
  one.close();
  other.close();
});

describe('two windows on the browser’s own database', () => {
  it('lose none of two hundred interleaved moves', async () => {
    const fresh = sampleCase(...Array.from({ length: 100 }, (_, i) => `${i + 1} Question?`));
    await one.cases.open(fresh);
    const team = fresh.teams[0]?.id ?? '';
    await Promise.all(
      fresh.questions.flatMap(({ id }) => [
        one.cases.advance(fresh.id, { kind: 'set-status', question: id, team, status: 'answer' }, NOW),
        other.cases.advance(fresh.id, { kind: 'set-what', question: id, team, what: `What ${id}` }, NOW),
      ]),
    );
    const stored = await other.cases.get(fresh.id);
    expect(stored?.revision).toBe(200);
    for (const { id } of fresh.questions)
      expect(stored?.answers[answerKey(id, team)]).toMatchObject({ status: 'answer', what: `What ${id}` });
  });

  it('keep both of two answers written at the same moment', async () => {
    const fresh = sampleCase('1 How many?');
    await one.cases.open(fresh);
    const write = (words: string) => ({
      kind: 'write-answer' as const,
      question: 'q1',
      team: 'team-1',
      body: [{ kind: 'paragraph' as const, content: [{ text: words }] }],
      basis: 0,
    });
    await Promise.all([
      one.cases.advance(fresh.id, write('Ours'), NOW),
      other.cases.advance(fresh.id, write('Theirs'), NOW),
    ]);
    const answer = (await one.cases.get(fresh.id))?.answers[answerKey('q1', 'team-1')];
    expect(JSON.stringify([answer?.body, answer?.otherVersions])).toMatch(/Ours/);
    expect(JSON.stringify([answer?.body, answer?.otherVersions])).toMatch(/Theirs/);
  });

  it('hear of each other', async () => {
    const heard = vi.fn();
    const until = new AbortController();
    other.watch(heard, until.signal);
    await one.settings.update({ teams: ['Press'] });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith({ store: 'settings' }));
    until.abort();
  });

  it('find everything again after a restart', async () => {
    const fresh = sampleCase('1 How many?');
    await one.cases.open(fresh);
    one.close();
    other.close();
    one = await openStore({ name: NAME, starters: [] });
    expect(await one.cases.all()).toEqual([fresh]);
  });
});
