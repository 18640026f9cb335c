/** A trigger → its standing, from the few words before it in its clause and from the statement that tells it. */
import { ALLEGED, DENIED, PLANNED, SUPPOSED } from '../../lang/en/standing.js';
import type { Standing, Statement } from '../../types.js';
import type { Page } from '../page.js';
import type { Trigger } from './triggers.js';

/** How many words before the trigger are looked at. */
const REACH = 6;
const CLAUSE_END = new Set([';', ':', '.', '“', '”', '"']);

export function standingOf(page: Page, trigger: Trigger, told: Statement | undefined): Standing {
  const before = wordsBefore(page, trigger);
  if (before.some((w) => DENIED.has(w)) || (told?.act === 'deny' && deniesContent(page, told))) return 'denied';
  if (before.some((w) => ALLEGED.has(w)) || told?.act === 'accuse') return 'alleged';
  if (before.some((w) => SUPPOSED.has(w))) return 'hypothetical';
  if (before.some((w) => PLANNED.has(w))) return 'planned';
  if (trigger.form === 'verb' && before[0] === 'to') return told?.act === 'promise' || told?.act === 'announce' ? 'planned' : 'hypothetical';
  return 'happened';
}

/** “He denied an attack” denies the event it tells; “there was no attack, he said” has its own “no”. */
const deniesContent = ({ text }: Page, { cue }: Statement): boolean => cue.some(({ start, end }) => /\b(?:den(?:y|ie[sd]|ying)|reject|dismiss|refut|disput|rebut)/i.test(text.slice(start, end)));

/** Nearest first, back to the clause's beginning. */
function wordsBefore({ tokens }: Page, { token, sentence }: Trigger): string[] {
  const out: string[] = [];
  for (let i = token - 1; i >= sentence.first && out.length < REACH && !CLAUSE_END.has(tokens[i]!.text); i--) if (tokens[i]!.kind === 'word') out.push(tokens[i]!.lower);
  return out;
}
