/** The plain attributions: “Y, X said” · “Y,” said X, “and Z” · X said that Y · …, saying that Y. */
import { PREPOSITIONS, RELATIVES } from '../../lang/en/clause-words.js';
import { ACTED_ON } from '../../lang/en/cues.js';
import { type Attribution, findAttributions } from './attributions.js';
import { isClause } from './clauses.js';
import { type Draft, type LinePhrasing, type Range, spanOf } from './draft.js';
import { contentAhead, contentAround } from './extents.js';
import type { Line } from './lines.js';
import { antecedent } from './sources.js';

export const SAID: LinePhrasing = {
  name: 'X said Y',
  why: 'A comma or full stop belongs to the content only inside the quotation marks.',
  examples: [
    '{“The dam is safe,”|content} {the minister|source} {said|cue}, {“and it will hold.”|content}',
    '{“The dam is safe,”|content} {said|cue} {Ida Brand, who heads the works|source}.',
    '{The minister|source} {has said|cue} {that the dam is safe|content}.',
    '{The dam is safe|content}, {the minister|source} {said|cue}.',
    '{The minister|source} {brushed aside|cue} {the report as “tea leaves”|content}. {She|source} {went on|cue}: {“The dam is safe.”|content}',
    '{Ida Brand|source} {labelled|cue} {the plan “a sham” and the mayor “unfit”|content}. {Said|cue} {Jon Osk|source}: {“It will hold.”|content}',
    '{The minister|source} {scolded|cue} him: {“The dam is safe.”|content} {Jon Osk|source} {said|cue}:\n\n{“It will hold.”|content}',
    '{The dam was sixty years old|content}, {the inquiry|source} {found|cue}. {The river|content}, {it|source} {expects|cue}, {will rise again|content}.',
    '{{Ida Brand|source} {denied|cue} {it|content}|content}, {her lawyer|source} {said|cue}. {In March the dam was full|content}, {she|source} {added|cue}.',
    '{The builder, Tarn & Rehn|source}, {confirmed|cue} {a crack|content}. {The gate|content}, {Brand|source} {said|cue}, {had held|content}. {It had leaked since May|content}, {say|cue} {anglers|source}.',
    '{Would it hold?|content} {the judge|source} {wanted to know|cue}. Would it hold? Nobody asked.',
    'Ida Rehn, {who|source} a fortnight ago {swore|cue} {that the dam was safe|content}, has left. Jon Osk, {who|source} on taking office {promised|cue} {to mend it|content}, has not.',
    '{Claiming|cue} {that the dam was safe|content}, {Ida Brand|source} left. {Bemoaning|cue} {the “phony system,”|content} {Jon Osk|source} walked out.',
    '{Insisting|cue} {he had done nothing wrong|content}, {Jon Osk|source} {said|cue} {he would appeal|content}. Seeking a way out, Osk left.',
    'The bridge, said to be the oldest, is closed. He went on holiday and labelled the box.',
  ],
  find: findSaid,
};

function findSaid(line: Line): Draft[] {
  const all = findAttributions(line);
  const out: Draft[] = [];
  let floor = 0,
    below = 0;
  all.forEach((a, i) => {
    const content =
      contentAround(line, a, isToldOf(line, a, all[i - 1]) ? below : floor) ??
      one(contentAhead(line, a, all.slice(i + 1)));
    if (!content || isNoStatement(line, a, content[0]!)) return;
    const { group, source, after, until } = a;
    const near = { from: Math.min(a.lead, group.from), to: Math.max(after.next, group.to) };
    out.push({
      by: SAID.name,
      line,
      verb: group.cue.verb,
      act: group.cue.act,
      negated: group.negated,
      source: source ? [spanOf(line, source)] : [],
      ...antecedentOf(line, source),
      cue: [spanOf(line, group)],
      content: content.map((c) => spanOf(line, c)),
      ...(after.to && { to: spanOf(line, after.to) }),
      ...(after.at && { at: spanOf(line, after.at) }),
      near: spanOf(line, near),
    });
    below = floor;
    floor = Math.max(floor, until ?? after.next);
  });
  return out;
}

/** “Ida Brand denied it, her lawyer said.” Who speaks last tells all of it, where no clause begins between the two. */
const isToldOf = (line: Line, a: Attribution, last: Attribution | undefined): boolean =>
  last !== undefined &&
  !last.turned &&
  !(a.turned && isAllBefore(line, last)) &&
  line.atoms[a.lead - 1]?.lower === ',' &&
  /^[.;]$/.test(line.atoms[a.after.next]?.lower ?? '.') &&
  !line.atoms
    .slice(last.group.to, a.lead - 1)
    .some(
      ({ lower }, i, all) => /^(?:but|while|[;:“–—])$/.test(lower) || (lower === 'and' && all[i - 1]?.lower === ','),
    );

/** “The board, which denied it, | claimed a success.”: nobody does anything before the relative clause. */
const isAllBefore = (line: Line, { group, lead }: Attribution): boolean =>
  RELATIVES.has(line.atoms[group.from - 1]?.lower ?? '') && !isClause(line, { from: 0, to: lead });

const one = (range: Range | undefined): Range[] | undefined => range && [range];

/** A pronoun's noun phrase: “a diver, who said”. */
function antecedentOf(line: Line, source: Range | undefined): Pick<Draft, 'antecedent'> {
  if (!source || source.to - source.from > 1 || !RELATIVES.has(line.atoms[source.from]!.lower)) return {};
  const range = antecedent(line, source.from);
  return range ? { antecedent: spanOf(line, range) } : {};
}

/** “who asked not to be named”, “rejected the bid”, “a diver called Osk”: conditions, acts and names. */
function isNoStatement({ atoms }: Line, { group, source }: Attribution, content: Range): boolean {
  const words = atoms.slice(content.from, Math.min(content.to, content.from + 9)).map((a) => a.lower);
  if (/^(?:not )?to be (?:named|identified|quoted)\b|^(?:for )?anonymity\b/.test(words.join(' '))) return true;
  if (group.cue.verb === 'reject') {
    const end = words.findIndex((w) => PREPOSITIONS.has(w) || w === ',' || w === 'that');
    return words.slice(0, end < 0 ? words.length : end).some((w) => ACTED_ON.has(w));
  }
  return (
    group.cue.verb === 'call' &&
    group.voice === 'finite' &&
    source !== undefined &&
    atoms.slice(Math.max(source.from, source.to - 4), source.to).some((a) => a.lower === 'a' || a.lower === 'an') &&
    /^[\p{Lu}@]/u.test(atoms[content.from]!.text)
  );
}
