/// What a Chromium trace tells about one tab's main thread: its tasks, and how much of each the content script took. The
/// script's time is read from the profiler's samples, because work after an `await` is in no event that names a script.

export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time, which other programs of the machine do not lengthen. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: EventData };
};

type EventData = {
  readonly url?: string;
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
};

type ProfileNode = {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
};

/** A task of the main thread; both times in microseconds of the processor. */
export type Task = { readonly whole: number; readonly ours: number };

/** What `tasksOf` needs to be traced. */
export const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

const OURS = 'chrome-extension://';

/** The tasks of the thread that ran the content script. Throws when none did. */
export function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const ran = events.find((event) => event.args?.data?.url?.startsWith(OURS));
  if (!ran) throw new Error('The trace shows no work of the content script: it did not run.');
  const thread = events.filter(({ pid, tid }) => pid === ran.pid && tid === ran.tid);
  const samples = samplesOf(events, thread);
  const tasks = thread.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  return tasks.sort((a, b) => a.ts - b.ts).map((task) => taskOf(task, samples));
}

type Sample = { readonly at: number; readonly ours: boolean };

/** The share of the samples within a task that are the content script's is its share of the task. */
function taskOf({ ts, dur = 0, tdur = 0 }: TraceEvent, samples: readonly Sample[]): Task {
  const within = samples.slice(firstFrom(samples, ts), firstFrom(samples, ts + dur));
  const ours = within.filter((sample) => sample.ours).length;
  return { whole: tdur, ours: within.length === 0 ? 0 : (tdur * ours) / within.length };
}

function firstFrom(samples: readonly Sample[], time: number): number {
  let [low, high] = [0, samples.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.at ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The profiles that were started on this thread, sample by sample. Their chunks come from another. */
function samplesOf(events: readonly TraceEvent[], thread: readonly TraceEvent[]): readonly Sample[] {
  return thread.filter(({ name }) => name === 'Profile').flatMap((start) => samplesOfProfile(events, start));
}

function samplesOfProfile(events: readonly TraceEvent[], start: TraceEvent): readonly Sample[] {
  const ours = new Set<number>();
  const samples: Sample[] = [];
  let at = start.args?.data?.startTime ?? start.ts;
  for (const { args } of chunksOf(events, start)) {
    const { nodes = [], samples: ids = [] } = args?.data?.cpuProfile ?? {};
    for (const node of nodes) if (isOurs(node, ours)) ours.add(node.id);
    ids.forEach((id, index) => {
      at += args?.data?.timeDeltas?.[index] ?? 0;
      samples.push({ at, ours: ours.has(id) });
    });
  }
  return samples.sort((a, b) => a.at - b.at);
}

function chunksOf(events: readonly TraceEvent[], { pid, id }: TraceEvent): readonly TraceEvent[] {
  const chunks = events.filter(
    (event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === id,
  );
  return chunks.sort((a, b) => a.ts - b.ts);
}

/** What the content script calls is its work too. */
function isOurs({ parent, callFrame }: ProfileNode, ours: ReadonlySet<number>): boolean {
  return callFrame.url?.startsWith(OURS) === true || (parent !== undefined && ours.has(parent));
}
