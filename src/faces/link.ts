/** `onrecord/link`: what many readings say together, with no database behind it. */
export { linkStory } from '../link/link.js';
export type * from '../types.js';
