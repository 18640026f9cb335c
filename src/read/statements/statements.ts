/** Who is said to have said what: recognise line by line, then settle speaker, form and nesting. */
import { byPlace, containsAny } from '../../text/spans.js';
import type { Relay, Span, Statement, Time, When } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Page } from '../page.js';
import { actOf } from './acts/act.js';
import { withContinued } from './continued.js';
import { withDashes } from './dash-dialogue.js';
import type { Draft } from './draft.js';
import { formOf } from './form.js';
import { findLines, type Line, type TagAt } from './lines.js';
import { withNesting } from './nesting.js';
import { withRelays } from './relays.js';
import { LINE_PHRASINGS } from './rules.js';
import { speakerOf, toRoles } from './speakers.js';
import { toVoices, type Voices } from './voices.js';

/** What the phrasings find, each by itself. */
export function findRuled(page: Page, named: Named, times: readonly Time[], tagAt?: TagAt): Statement[] {
  const lines = findLines(page, tagAt),
    canSpeak = toVoices(named.mentions),
    rolesOf = toRoles(page.text, named);
  const heard = lines.map((line) => heardIn(line, canSpeak));
  return withRelays(withDashes(page.text, named, lines, withContinued(lines, heard)), canSpeak).map((draft) =>
    settled(page, named, rolesOf, times, draft),
  );
}

function heardIn(line: Line, canSpeak: Voices): Draft[] {
  const heard: Draft[] = [];
  for (const phrasing of LINE_PHRASINGS) heard.push(...phrasing.find(line, canSpeak));
  return heard;
}

/** In order of the text, each knowing which it stands inside. */
export const nested = (statements: readonly Statement[]): Statement[] =>
  withNesting([...statements].sort((a, b) => byPlace(placeOf(a), placeOf(b))));

function settled(
  page: Page,
  named: Named,
  rolesOf: ReturnType<typeof toRoles>,
  times: readonly Time[],
  draft: Draft,
): Statement {
  const said = saidOn(page.text, times, draft),
    speaker = speakerOf(page, named, draft);
  return {
    by: draft.by,
    confidence: 0.7,
    source: draft.source,
    cue: draft.cue,
    content: draft.content,
    ...speaker,
    form: draft.form ?? formOf(page, draft.content),
    act: actOf(page.text, draft, rolesOf(speaker.referent)),
    ...(draft.to && { to: draft.to }),
    ...(draft.at && { at: draft.at }),
    relays: relaysOf(page, named, draft),
    ...(said && { said }),
  };
}

const placeOf = ({ cue, content }: Statement): Span => cue[0] ?? content[0]!;

/**
 * The date between the cue and what it introduces: “said on Friday that”. Not one of the source's own words, of a
 * clause that a comma closes (“a judge in March, said”), or of what was done (“Friday’s test”).
 */
function saidOn(text: string, times: readonly Time[], { near, content, source, cue }: Draft): When | undefined {
  const saying = cue[0]?.start ?? near.start;
  let low = 0,
    high = times.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (times[mid]!.start < near.start) low = mid + 1;
    else high = mid;
  }
  for (let i = low; i < times.length && times[i]!.end <= near.end; i++) {
    const time = times[i]!;
    if (
      time.when &&
      !containsAny(content, time) &&
      !containsAny(source, time) &&
      !/^['’]s/.test(text.slice(time.end, time.end + 2)) &&
      !text.slice(time.end, saying).includes(',')
    )
      return time.when;
  }
  return undefined;
}

const relaysOf = (page: Page, named: Named, { relays = [] }: Draft): Relay[] =>
  relays.map((span) => {
    const { speaker, referent, named: isNamed } = speakerOf(page, named, { source: [span] });
    return {
      ...span,
      name: speaker ?? page.text.slice(span.start, span.end),
      ...(referent !== undefined && { referent }),
      anonymous: !isNamed,
    };
  });
