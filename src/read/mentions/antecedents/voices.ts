/** “I”, “we” and “you” of one quotation: each is somebody by itself, whom no later pronoun means. */
import type { Token } from '../../../text/tokens.js';
import type { Place } from '../../coreference/places.js';
import type { Known } from '../known.js';
import type { Reading } from './reading.js';

type Voice = 'I' | 'we' | 'you';

export function voiceOf({ voices }: Reading, kind: Voice, { text }: Token, { quote }: Place): Known {
  const key = `${kind} ${quote}`;
  let known = voices.get(key);
  if (!known) {
    known = newVoice(kind, text);
    voices.set(key, known);
  }
  return known;
}

const newVoice = (kind: Voice, name: string): Known => ({
  name,
  type: kind === 'we' ? 'group' : 'person',
  named: false,
  words: [],
  roles: new Set(),
  sure: 0.5,
  speech: true,
});
