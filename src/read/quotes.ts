/** Text → what stands between quotation marks, paragraph by paragraph. */
import type { Article } from '../types.js';
import type { Quote } from './page.js';

export function findQuotes(_article: Article): Quote[] { return []; }
