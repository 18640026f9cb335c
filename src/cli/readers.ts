/** Readers side by side, each on its own thread: what comes out, and in which order, is what one reader would give. */
import { Worker } from 'node:worker_threads';
import type { Gathered } from '../gather/gather.js';
import type { Done } from './read-one.js';

/**
 * Documents taken up for each reader before the first of them must be read, so that a long one holds nobody up; and how
 * many of them a reader has at hand: the others go to whoever is free first.
 */
const AHEAD = 16,
  AT_HAND = 3;

interface Task {
  readonly gathered: Gathered;
  readonly answer: (done: Done) => void;
  readonly fail: (reason: unknown) => void;
}
interface Reader {
  readonly hasAtHand: () => number;
  readonly take: (task: Task) => void;
  readonly end: () => void;
}

/** @throws what a reader throws, bad weights for one */
export async function* readSideBySide(
  gathered: AsyncIterable<Gathered>,
  jobs: number,
  asLine: boolean,
): AsyncGenerator<Done> {
  const readers = Array.from({ length: jobs }, () => toReader(asLine, handOut)),
    waiting: Task[] = [],
    ahead: Promise<Done>[] = [];
  try {
    for await (const next of gathered) {
      ahead.push(ask(next));
      if (ahead.length >= jobs * AHEAD) yield await ahead.shift()!;
    }
    for (const done of ahead) yield await done;
  } finally {
    for (const reader of readers) reader.end();
  }

  function ask(gathered: Gathered): Promise<Done> {
    const done = new Promise<Done>((answer, fail) => {
      waiting.push({ gathered, answer, fail });
    });
    done.catch(() => {}); // It is awaited when its turn comes.
    handOut();
    return done;
  }
  function handOut(): void {
    while (waiting.length) {
      const freest = readers.reduce((a, b) => (b.hasAtHand() < a.hasAtHand() ? b : a));
      if (freest.hasAtHand() >= AT_HAND) return;
      freest.take(waiting.shift()!);
    }
  }
}

/** @param onFree called whenever it has one less at hand */
function toReader(asLine: boolean, onFree: () => void): Reader {
  const worker = new Worker(new URL('./reader.js', import.meta.url), { workerData: { asLine } }),
    asked: Task[] = [];
  let broken: unknown;
  worker.on('message', (done: Done) => {
    asked.shift()?.answer(done);
    onFree();
  });
  worker.on('error', (reason) => {
    broken = reason;
    for (const { fail } of asked.splice(0)) fail(reason);
    onFree();
  });
  const take = (task: Task): void => {
    if (broken) {
      task.fail(broken);
      return;
    }
    asked.push(task);
    if ('failed' in task.gathered) {
      worker.postMessage(task.gathered);
      return;
    }
    const bytes = Uint8Array.from(task.gathered.bytes);
    worker.postMessage({ ...task.gathered, bytes }, [bytes.buffer]);
  };
  return { hasAtHand: () => asked.length, take, end: () => void worker.terminate() };
}
