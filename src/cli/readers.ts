/** Readers side by side, each on its own thread: what comes out, and in which order, is what one reader would give. */
import { Worker } from 'node:worker_threads';
import type { Gathered } from '../gather/gather.js';
import type { Done } from './read-one.js';

/** Documents a reader is given before the first of them must be read: so many short ones keep it busy while a neighbour reads a long one. */
const AHEAD = 16;

/** @throws what a reader throws, bad weights for one */
export async function* readSideBySide(gathered: AsyncIterable<Gathered>, jobs: number, asLine: boolean): AsyncGenerator<Done> {
  const readers = Array.from({ length: jobs }, () => toReader(asLine)), ahead: Promise<Done>[] = [];
  let turn = 0;
  try {
    for await (const next of gathered) {
      ahead.push(readers[turn++ % jobs]!.read(next));
      if (ahead.length >= jobs * AHEAD) yield await ahead.shift()!;
    }
    for (const done of ahead) yield await done;
  } finally { for (const reader of readers) reader.end(); }
}

function toReader(asLine: boolean): { readonly read: (gathered: Gathered) => Promise<Done>; readonly end: () => void } {
  const worker = new Worker(new URL('./reader.js', import.meta.url), { workerData: { asLine } });
  const asked: { readonly answer: (done: Done) => void; readonly fail: (reason: unknown) => void }[] = [];
  let broken: unknown;
  worker.on('message', (done: Done) => asked.shift()?.answer(done));
  worker.on('error', (reason) => { broken = reason; for (const { fail } of asked.splice(0)) fail(reason); });
  const read = (gathered: Gathered): Promise<Done> => {
    const done = new Promise<Done>((answer, fail) => {
      if (broken) fail(broken);
      else { asked.push({ answer, fail }); worker.postMessage('failed' in gathered ? gathered : { ...gathered, bytes: Uint8Array.from(gathered.bytes) }); }
    });
    done.catch(() => {}); // It is awaited when its turn comes.
    return done;
  };
  return { read, end: () => void worker.terminate() };
}
