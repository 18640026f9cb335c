/** What was done by saying it: the cue's act, turned by a negation, by what was rejected, or by the words of a plain “said”. */
import { CLAIMS, CONDITION, FUTURE, NOT_DENIED, NOT_SO, OFFERS, OFFICIAL, OWN_FUTURE, PLAIN, REFUSES, REQUESTS } from '../../lang/en/acts.js';
import { SPEAKING } from '../../lang/en/cues.js';
import type { Act, Statement } from '../../types.js';
import type { Draft } from './draft.js';
import { VERB_FORMS } from './verb-forms.js';

const FIRST = 110;

/** What an act is decided by. */
export type Saying = Pick<Draft, 'verb' | 'act' | 'negated' | 'source' | 'content'> & { readonly line: { readonly text: string } };

export function actOf(draft: Saying): Act {
  const { verb, act, negated, line } = draft;
  const content = line.text.slice(draft.content[0]!.start, Math.min(draft.content[0]!.end, draft.content[0]!.start + FIRST));
  if (negated) return SPEAKING.has(verb) || verb === 'want' || verb === 'agree' || verb === 'accept' ? 'decline' : verb === 'deny' ? 'confirm' : act;
  if (verb === 'reject') return content.split(/[^\p{L}]+/u, 4).some((w) => CLAIMS.has(w.toLowerCase())) ? 'deny' : 'decline';
  if (verb === 'call') return /^(?:for|on)\b/.test(content) ? 'request' : 'criticize';
  return PLAIN.has(verb) ? plainAct(draft, content) : act;
}

/** The act of a cue that no phrasing knows: by its verb, if that is in the table, and by its words. `text` is the article's. */
export function actOfCue(text: string, { source, cue, content }: Pick<Statement, 'source' | 'cue' | 'content'>): Act {
  const words = cue.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(' ').replaceAll('’', "'").split(/\s+/);
  const known = words.map((word) => VERB_FORMS.get(word)?.cue).findLast((verb) => verb !== undefined);
  return actOf({ verb: known?.verb ?? '', act: known?.act ?? 'other', negated: words.some((word) => word === 'not' || word === 'never' || word.endsWith("n't")), source, content, line: { text } });
}

/** By signs in the first words: the more telling first. */
function plainAct({ act, source, content, line }: Saying, first: string): Act {
  if (OFFERS.test(first)) return 'offer';
  if (REFUSES.test(first)) return 'decline';
  if (NOT_SO.test(first) && !NOT_DENIED.test(first) && !first.includes('?')) return 'deny';
  if (REQUESTS.test(first)) return 'request';
  if (FUTURE.test(first) && CONDITION.test(first)) return 'threaten';
  if (OWN_FUTURE.test(first)) return 'promise';
  if (FUTURE.test(first)) return 'predict';
  const speaker = source.map((s) => line.text.slice(s.start, s.end)).join(' ');
  return OFFICIAL.test(speaker) && !/^["'“‘«]/u.test(line.text.slice(content[0]!.start, content[0]!.end)) ? 'announce' : act;
}
