/** What was done by saying it: the cue's act, turned by a negation, by what was rejected, or by the words of a plain “said”. */
import { CLAIMS, CONDITION, FUTURE, NOT_DENIED, NOT_SO, OFFERS, OFFICIAL, OWN_FUTURE, PLAIN, REFUSES, REQUESTS } from '../../lang/en/acts.js';
import { SPEAKING } from '../../lang/en/cues.js';
import type { Act } from '../../types.js';
import type { Draft } from './draft.js';

const FIRST = 110;

export function actOf(draft: Draft): Act {
  const { verb, act, negated, line } = draft;
  const content = line.text.slice(draft.content[0]!.start, Math.min(draft.content[0]!.end, draft.content[0]!.start + FIRST));
  if (negated) return SPEAKING.has(verb) || verb === 'want' || verb === 'agree' || verb === 'accept' ? 'decline' : verb === 'deny' ? 'confirm' : act;
  if (verb === 'reject') return content.split(/[^\p{L}]+/u, 4).some((w) => CLAIMS.has(w.toLowerCase())) ? 'deny' : 'decline';
  if (verb === 'call') return /^(?:for|on)\b/.test(content) ? 'request' : 'criticize';
  return PLAIN.has(verb) ? plainAct(draft, content) : act;
}

/** By signs in the first words: the more telling first. */
function plainAct({ act, source, content, line }: Draft, first: string): Act {
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
