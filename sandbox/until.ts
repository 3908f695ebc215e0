import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is neither empty nor false; throws `complaint` when it takes too long. */
export async function until<T>(
  ask: () => Promise<T>,
  timeout: number,
  complaint: string,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(complaint);
    await pause(25);
  }
}
