/** Who is said to have said what: recognise line by line, then settle speaker, form and nesting. */
import { byPlace } from '../../text/spans.js';
import type { Statement, Time } from '../../types.js';
import type { Named } from '../mentions/mentions.js';
import type { Page } from '../page.js';
import type { Draft } from './draft.js';
import { formOf } from './form.js';
import { findLines } from './lines.js';
import { LINE_PHRASINGS } from './rules.js';
import { speakerOf } from './speakers.js';

export function findStatements(page: Page, named: Named, _times: readonly Time[]): Statement[] {
  const drafts = findLines(page).flatMap((line) => LINE_PHRASINGS.flatMap((phrasing) => phrasing.find(line)));
  return drafts.map((draft) => settled(page, named, draft)).sort((a, b) => byPlace(a.cue[0]!, b.cue[0]!));
}

function settled(page: Page, named: Named, draft: Draft): Statement {
  return {
    by: draft.by, confidence: 0.7, source: draft.source, cue: draft.cue, content: draft.content,
    ...speakerOf(page, named, draft.source), form: formOf(page, draft.content), act: draft.act,
    ...(draft.to && { to: draft.to }), ...(draft.at && { at: draft.at }), relays: [],
  };
}
