/** What stands under every table: machine, date, command. */
import { cpus, totalmem } from 'node:os';

export function machine(): string {
  const { length, 0: first } = cpus();
  return `${first?.model.trim() || process.arch}, ${length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}, \`npm run bench -- ${process.argv[2]}\``;
}

/** The middle of the numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
