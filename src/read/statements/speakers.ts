/** The words that name a speaker → the speaker, through the mentions of the article. */
import { contains } from '../../text/spans.js';
import type { Mention, Span, Statement } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Page } from '../page.js';

type Speaker = Pick<Statement, 'speaker' | 'named'> & Partial<Pick<Statement, 'referent'>>;

/** The referent of the mention that is the head of the source; the words themselves where there is none. */
export function speakerOf(page: Page, { mentions, referents }: Named, source: readonly Span[]): Speaker {
  const words = source[0];
  if (!words) return { speaker: null, named: false };
  const head = headOf(mentions, words);
  const referent = head && referents[head.referent];
  if (referent) return { speaker: referent.name, referent: head.referent, named: referent.named };
  return { speaker: page.text.slice(words.start, words.end), named: false };
}

/** The first mention in the source: its head unless the phrase says otherwise. */
const headOf = (mentions: readonly Mention[], words: Span): Mention | undefined => mentions.find((m) => contains(words, m));
