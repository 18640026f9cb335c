/** Lines of a picture, not pence: "a screen in 1080p". */
import type { Neighbours } from './neighbours.js';

export const isResolution = ({ tokens, q, first, last, token }: Neighbours): boolean =>
  q.unit === 'GBX' &&
  RESOLUTIONS.has(token.lower) &&
  tokens
    .slice(Math.max(first, q.first - 12), Math.min(last, q.next + 12))
    .some((t) => t !== token && (SCREENS.has(t.lower) || RESOLUTIONS.has(t.lower)));

const RESOLUTIONS: ReadonlySet<string> = new Set(['360p', '480p', '720p', '1080p', '1440p', '2160p']);
const SCREENS: ReadonlySet<string> = new Set(
  `
  screen screens display displays video videos resolution hd tv tvs monitor monitors 4k fps stream streaming game games
  console pixels native
`
    .trim()
    .split(/\s+/),
);
