import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { sampleCase } from '../domain/case/sample-case.ts';
import { SampleWindows } from './sample-windows.ts';

test('a draft that was stored before there was a kind of letter opens whole, with nothing of that letter', async () => {
  const windows = new SampleWindows();
  const store = await windows.open();
  const whole = sampleCase('1 How many?');
  const { holding, access, fees, closed, ...reply } = whole.reply;
  await windows.spoil((db) => db.put('cases', { ...whole, reply }));
  expect(await store.damaged.all()).toEqual([]);
  expect(await store.cases.get(whole.id)).toMatchObject({
    reply: { kind: 'response', holding, access, fees, closed },
  });
  windows.close();
});
