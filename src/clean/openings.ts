/** How the lines of a frame are known by what they begin with. */

/**
 * Longer lines are article text whatever they begin with. Set by judgement: agency credits and terms of use can fill a
 * few lines.
 */
export const FRAME_LENGTH = 320;

/** Any of the openings, as whole words. */
export const opening = (openings: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${openings.map((words) => words.replace(/[().+]/g, '\\$&') + (/\p{L}$/u.test(words) ? '(?![\\p{L}\\p{Nd}])' : '')).join('|')})`,
    'u',
  );

/** "getty images" → "Getty Images", "afp" → "AFP". */
export function toCapitals(name: string): string {
  return name.length < 5 ? name.toUpperCase() : name.replace(/(^|[\s-])\p{L}/gu, (c) => c.toUpperCase());
}
