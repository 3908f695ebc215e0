/// Mails are judged one at a time, and each judgement is one piece of work that nothing interrupts. So that one mail never
/// holds up the others for longer than that: between two judgements everything that has come in is heard; the shortest
/// mail goes first; and a tab waits for one mail only, the one that it asked about last.

type Waiting<M, R> = { readonly mail: M; readonly resolve: (judged: R | null) => void };

/** What takes mails to be judged: resolves with the judgement, or with null when the tab has asked about another since. */
export type Judging<M, R> = (mail: M, tab: number | null) => Promise<R | null>;

/**
 * @param lengthOf how long a mail is; it takes time in proportion to that
 * @param pause lets everything else have a turn
 */
export function judging<M, R>(
  judge: (mail: M) => R,
  lengthOf: (mail: M) => number,
  pause: () => Promise<void>,
): Judging<M, R> {
  // An asker without a tab is nobody else's.
  const waiting = new Map<number | symbol, Waiting<M, R>>();
  let isWorking = false;

  async function work(): Promise<void> {
    isWorking = true;
    for (;;) {
      await pause();
      const next = shortest();
      if (next === null) break;
      const [who, { mail, resolve }] = next;
      waiting.delete(who);
      resolve(judgedOrNull(mail));
    }
    isWorking = false;
  }

  function shortest(): readonly [number | symbol, Waiting<M, R>] | null {
    let least: readonly [number | symbol, Waiting<M, R>] | null = null;
    for (const one of waiting)
      if (least === null || lengthOf(one[1].mail) < lengthOf(least[1].mail)) least = one;
    return least;
  }

  function judgedOrNull(mail: M): R | null {
    try {
      return judge(mail);
    } catch {
      return null;
    }
  }

  return (mail, tab) =>
    new Promise((resolve) => {
      const who = tab ?? Symbol();
      waiting.get(who)?.resolve(null);
      waiting.set(who, { mail, resolve });
      if (!isWorking) void work();
    });
}
