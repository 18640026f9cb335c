/** A reader on its own thread: answers documents with readings, in the order they come. Started by readers.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Gathered } from '../gather/gather.js';
import { readOne } from './read-one.js';

const { asLine } = workerData as { readonly asLine: boolean };
parentPort?.on('message', (gathered: Gathered) => parentPort?.postMessage(readOne(gathered, asLine)));
