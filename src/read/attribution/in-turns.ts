/**
 * “– I believe her.” A turn of dialogue stands in no quotation marks, and is a quotation all the same: what its speaker
 * thinks, wants or says in it is the turn itself; only what “I” said before is told.
 */
import { containsAny } from '../../text/spans.js';
import type { Span, Statement } from '../../types.js';
import { COLON } from '../statements/colons.js';
import { DASH_DIALOGUE } from '../statements/dash-dialogue.js';
import { VERB_FORMS } from '../statements/verb-forms.js';
import type { Roles } from './view.js';

const TURNS = new Set([DASH_DIALOGUE.name, COLON.name]);

/** The words of all turns that have no marks. */
export const turnsIn = (text: string, rules: readonly Statement[]): Span[] =>
  rules
    .filter((s) => TURNS.has(s.by) && s.form === 'direct')
    .flatMap((s) => s.content.filter((c) => !/[“"‘'«]/.test(text[c.start]!)));

export const isOwnThought = (text: string, turns: readonly Span[], { source, cue }: Roles): boolean =>
  source.length === 1 &&
  cue.length > 0 &&
  /^(?:I|we)$/i.test(text.slice(source[0]!.start, source[0]!.end)) &&
  containsAny(turns, cue[0]!) &&
  !isTelling(text.slice(cue[0]!.start, cue[0]!.end).toLowerCase());

/** “said”, “have told”, “once claimed”. */
function isTelling(cue: string): boolean {
  const words = cue.split(/\s+/),
    form = VERB_FORMS.get(words.at(-1)!);
  if (!form || words.some((word) => /^(?:not|never)$|n['’]t$/.test(word))) return false;
  return form.shapes.has('past') && form.cue.takes.has('tail');
}
