/**
 * A rule of reading as data: its name, why it is there, and prose with the expected spans written inside
 * (`{words|label}`, see test/marked.ts).
 */

/** `test/rules.test.ts` runs every example; docs/reading.md lists them. */
export interface Phrasing {
  readonly name: string;
  /** What the rule knows that is not plain from the example. */
  readonly why?: string;
  /** Marked text, each read whole as a report of Wednesday 2025-11-19. Without a mark: nothing may be found. */
  readonly examples: readonly [string, ...string[]];
}
