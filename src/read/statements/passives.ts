/** Passive and prepositional cues: “was quoted by the Karsholm Post as saying” · “put the toll at 39”. */
import { findAttributions } from './attributions.js';
import { type Draft, type LinePhrasing, type Range, spanOf } from './draft.js';
import { bare, contentEnd, isSpeech } from './extents.js';
import type { Line } from './lines.js';
import { phraseEnd } from './noun-phrases.js';
import { sourceBefore } from './sources.js';
import { findVerbGroups, type VerbGroup } from './verb-groups.js';

export const QUOTED_AS: LinePhrasing = {
  name: 'quoted as saying',
  why: 'The paper that quotes is a relay.',
  examples: [
    '{The minister|source} {was quoted|cue} by the Karsholm Post as {saying|cue}: {“The dam is safe.”|content}',
    '{“The dam is safe,”|content} {the minister|source} {is quoted|cue} as {saying|cue}.',
  ],
  find: (line) =>
    groupsOf(line, /^quoted$/)
      .filter((g) => g.voice === 'passive')
      .flatMap((g) => quotedAs(line, g)),
};

export const PUT_AT: LinePhrasing = {
  name: 'put a number at',
  examples: [
    '{She|source} {put|cue} {the toll at 39|content}.',
    'The dam is old. {Ida Brand|source} rose and {put|cue} {it at 39|content}.',
  ],
  find: (line) =>
    groupsOf(line, /^puts?$/)
      .filter((g) => g.voice === 'finite')
      .flatMap((g) => putAt(line, g)),
};

function groupsOf(line: Line, form: RegExp): VerbGroup[] {
  for (const { lower } of line.atoms)
    if (form.test(lower)) return findVerbGroups(line).filter((g) => form.test(line.atoms[g.verb]!.lower));
  return [];
}

function quotedAs(line: Line, group: Range): Draft[] {
  const { atoms } = line,
    source = sourceBefore(line, group.from);
  const saying = atoms.findIndex(
    (a, i) => i >= group.to && i < group.to + 14 && a.lower === 'saying' && atoms[i - 1]?.lower === 'as',
  );
  const ahead =
    saying < 0
      ? undefined
      : bare(line, {
          from: saying + 1,
          to: contentEnd(line, atoms[saying + 1]?.kind === 'mark' ? saying + 2 : saying + 1, []),
        });
  const content =
    ahead ??
    (saying > 0 && source && isSpeech(atoms[source.from - 1]) ? { from: source.from - 1, to: source.from } : undefined);
  if (!source || !content) return [];
  const by = atoms[group.to]?.lower === 'by' ? { from: group.to + 1, to: saying - 1 } : undefined;
  return [
    {
      by: QUOTED_AS.name,
      line,
      verb: 'say',
      act: 'assert',
      negated: false,
      source: [spanOf(line, source)],
      cue: [spanOf(line, group), spanOf(line, { from: saying, to: saying + 1 })],
      content: [spanOf(line, content)],
      ...(by && by.from < by.to && { relays: [spanOf(line, by)] }),
      near: spanOf(line, { from: source.from, to: saying + 1 }),
    },
  ];
}

/** The number decides: “at 39”, “at about 2.1 billion”, “between 80 and 90”. */
function putAt(line: Line, group: VerbGroup): Draft[] {
  const { atoms } = line,
    source = sourceBefore(line, group.from) ?? findAttributions(line).find((a) => a.group.verb === group.verb)?.source,
    end = phraseEnd(line, group.to);
  const at = atoms.findIndex(
    (a, i) => i > group.to && i < group.to + 10 && (a.lower === 'at' || a.lower === 'between'),
  );
  if (!source || end === undefined || at < 0 || !atoms.slice(at + 1, at + 5).some((a) => a.kind === 'number'))
    return [];
  const content = bare(line, { from: group.to, to: contentEnd(line, group.to, []) });
  return content
    ? [
        {
          by: PUT_AT.name,
          line,
          verb: 'put',
          act: 'assert',
          negated: false,
          source: [spanOf(line, source)],
          cue: [spanOf(line, group)],
          content: [spanOf(line, content)],
          near: spanOf(line, { from: source.from, to: group.to }),
        },
      ]
    : [];
}
