/** A reader on its own thread: answers documents with readings, in the order they come. Started by readers.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Gathered } from '../gather/gather.js';
import { readOne } from './read-one.js';

const { asLine } = workerData as { readonly asLine: boolean };
parentPort?.on('message', (gathered: Gathered) => {
  const done = readOne(gathered, asLine);
  parentPort?.postMessage(done, 'line' in done ? [done.line.buffer as ArrayBuffer] : []); // handed over, not copied
});
