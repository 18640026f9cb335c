/** A trigger → who did it, to whom, where and when, from the mentions and times around it in its sentence. */
import { overlaps } from '../../text/spans.js';
import type { Event, Mention, Span, Time } from '../../types.js';
import type { Page } from '../page.js';
import type { Trigger } from './triggers.js';

type Roles = Pick<Event, 'agent' | 'patient' | 'place' | 'when'>;

const ACTORS = new Set<Mention['type']>(['person', 'organization', 'group', 'vessel', 'place']);
const WHERE = new Set('in at near off on outside inside over along across around above'.split(' '));
const BE = new Set('was were is are be been being'.split(' '));

/** `around`: the mentions and times of the trigger's sentence, in order of the text. */
export function rolesOf(page: Page, trigger: Trigger, around: readonly Mention[], times: readonly Time[]): Roles {
  const free = around.filter((m) => !overlaps(m, trigger));
  const place = free.find((m) => m.type === 'place' && m.start > trigger.start && WHERE.has(wordBefore(page, m))) ?? free.find((m) => m.type === 'place' && WHERE.has(wordBefore(page, m)));
  const actors = free.filter((m) => ACTORS.has(m.type) && m !== place);
  const before = actors.filter((m) => m.end <= trigger.start).at(-1), after = actors.find((m) => m.start >= trigger.end);
  const by = actors.find((m) => m.start >= trigger.end && wordBefore(page, m) === 'by');
  const passive = trigger.form === 'verb' && BE.has(page.tokens[trigger.token - 1]?.lower ?? '');
  const agent = passive || trigger.form === 'noun' ? by : before;
  const patient = passive ? before : trigger.form === 'verb' ? after : undefined;
  const when = nearest(trigger, times.filter((t) => t.when))?.when;
  return { ...(agent && { agent: toSpan(agent) }), ...(patient && patient !== agent && { patient: toSpan(patient) }), ...(place && { place: toSpan(place) }), ...(when && { when }) };
}

/** The word before a mention, its article and title passed over. */
function wordBefore({ tokens }: Page, mention: Mention): string {
  let low = 0, high = tokens.length;
  const start = mention.role && mention.role.start < mention.start ? mention.role.start : mention.start;
  while (low < high) { const mid = (low + high) >> 1; if (tokens[mid]!.start < start) low = mid + 1; else high = mid; }
  const word = tokens[low - 1]?.lower ?? '';
  return word === 'the' || word === 'a' || word === 'an' ? (tokens[low - 2]?.lower ?? '') : word;
}

const nearest = (to: Span, times: readonly Time[]): Time | undefined =>
  times.reduce<Time | undefined>((best, t) => (!best || distance(to, t) < distance(to, best) ? t : best), undefined);

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0);
const toSpan = ({ start, end }: Span): Span => ({ start, end });
