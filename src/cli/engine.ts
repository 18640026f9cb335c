/**
 * How the engine is to run a command: how much memory it may take beyond what it holds, and from when on a function is
 * worth optimizing.
 */
import { setFlagsFromString } from 'node:v8';

/**
 * V8 by itself lets what lives double and more before it cleans up; on 63 articles linked one by one it held 383 to 455
 * MB at the end, this way 267 to 283, for 5 to 10 per cent more time.
 */
const HEAP_GROWS_PER_CENT = 30;

/**
 * Bytes of instructions that a function runs through before V8 optimizes it, 66 kB by itself. A command runs thousands
 * of functions for some seconds, and optimizing them took a third of the processor time of linking one by one, in
 * threads beside. So it costs a fifth less, and reading the first articles a quarter; two and eight times as much saves
 * no more.
 */
const BEFORE_OPTIMIZED = 1_000_000;

/** Said before the work begins; holds for all threads. */
export function tuneEngine(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWS_PER_CENT}`);
  setFlagsFromString(`--interrupt-budget=${BEFORE_OPTIMIZED}`);
}
