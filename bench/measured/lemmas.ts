/**
 * The base form of a verb or noun, for the baseline of event coreference: endings of inflection alone, so that "arrest"
 * and "arrested" meet and "arrival" stays apart.
 */
import { IRREGULAR_FORMS } from '../../src/lang/en/irregular-forms.js';

/** Only ever compared with itself: a last "e" is left out throughout. */
export function lemmaOf(word: string): string {
  const lower = word.toLowerCase(),
    known = IRREGULAR_FORMS.get(lower);
  return (
    known ??
    lower
      .replace(/(?<=\p{L}{3})ie[sd]$/u, 'y')
      .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '')
      .replace(/(?<=s|x|ch|sh)es$/, '')
      .replace(/(?<=\p{L}{2}[^su])s$/u, '')
      .replace(/([bdfgklmnprt])\1$/, '$1')
      .replace(/e$/, '')
  );
}
