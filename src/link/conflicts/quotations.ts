/**
 * One utterance quoted word for word in two reports, and the words between the quotation marks differ, or some are left
 * out within a sentence and nothing marks it. What one report cuts off is no difference.
 */
import { anchorAt } from '../../text/anchors.js';
import type { Anchor, Drift, Utterance, Wording } from '../../types.js';
import type { Report } from '../report.js';
import { contentOf, findWords } from '../utterances/words.js';
import type { Account, Accounts } from './accounts.js';

/** Where more words stand for more words, the reports chose other parts of what was said. */
const LONGEST = 5;

const CHANGES = new Set(['number', 'name', 'polarity', 'replacement', 'order']);
/**
 * Words too many or too few: a difference only within a sentence that both quote on either side of them, for a report
 * may stop where it likes.
 */
const GAPS = new Set(['omission', 'addition']),
  SLIGHT_WORDS = /^(?:(?:an?|the|that|and|so|well|then)\b[\s,]*)+$/i;

export function findQuotationConflicts(reports: readonly Report[], utterances: readonly Utterance[]): Accounts[] {
  const texts = new Map(reports.map((r) => [r.article.id, r.article.text]));
  return utterances.flatMap((utterance) => {
    const base =
      utterance.wordings.find((w) => utterance.drift.some((d) => d.from?.article === w.article)) ??
      utterance.wordings.find((w) => !utterance.drift.some((d) => d.into?.article === w.article));
    const changed = utterance.drift.filter(
      (d) => isShort(d) && (GAPS.has(d.kind) ? isInside(d) : CHANGES.has(d.kind) && isChange(d)),
    );
    const articles = [
      ...new Set(
        changed.flatMap((d) =>
          d.into
            ? [d.into.article]
            : utterance.wordings.filter((w) => w.article !== base?.article).map((w) => w.article),
        ),
      ),
    ];
    const quotedIn = (id: string) => utterance.wordings.filter((w) => w.article === id && w.form !== 'indirect');
    const others = articles.flatMap(quotedIn);
    if (!base || !others.length) return [];
    const same = utterance.wordings.filter((w) => w.form === 'direct' && !articles.includes(w.article));
    const translated = utterance.drift.find((d) => d.kind === 'translation'),
      slight = changed.every(isSlight);
    const why = changed
      .slice(0, 3)
      .map((d) =>
        d.kind === 'order'
          ? `“${d.from!.exact}” at another place`
          : `${d.from ? `“${d.from.exact}”` : 'nothing'} here, ${d.into ? `“${d.into.exact}”` : 'nothing'} there`,
      )
      .join('; ');
    const sides = [same.length ? same : quotedIn(base.article), ...articles.map(quotedIn)]
      .filter((side) => side.length)
      .map((side) => toSide(side, texts));
    return sides.length < 2
      ? []
      : [
          {
            kind: 'quotation' as const,
            about: utterance.speaker ? `what ${utterance.speaker} said` : 'a quotation',
            state: translated || slight ? ('explained' as const) : ('open' as const),
            sides,
            linked: {
              by: 'conflicts/quotations',
              why: translated
                ? `${why}; two renderings of what was said in another language`
                : slight
                  ? `${why}; no word that means anything`
                  : why,
            },
          },
        ];

    /** An article or a "that" too many or for another. */
    function isSlight({ from, into }: Drift): boolean {
      return [from, into].every((a) => a === null || SLIGHT_WORDS.test(a.exact));
    }
    function isShort({ from, into }: Drift): boolean {
      return (
        (from !== null || into !== null) &&
        [from, into].every(
          (a) => a === null || (isQuoted(a) && !isBracketed(a) && a.exact.split(/\s+/).length <= LONGEST),
        )
      );
    }
    function isChange({ kind, from, into }: Drift): boolean {
      const both = from !== null && into !== null;
      if (kind === 'polarity') return both || isKept((from ?? into)!);
      return (
        both &&
        !(kind === 'replacement' && isOneWord(from.exact, into.exact)) &&
        !(kind === 'order' && !(isOneSentence(from) && isOneSentence(into)))
      );
    }
    /** The words on either side stand side by side in the other quotation, with no mark between them. */
    function isInside({ from, into }: Drift): boolean {
      const anchor = (from ?? into)!,
        text = texts.get(anchor.article) ?? '',
        before = /\p{L}+[^\p{L}.!?…“”"\n]{1,2}$/u.exec(text.slice(0, anchor.start)),
        after = /^[^\p{L}.!?…“”"\n]{1,2}\p{L}+/u.exec(text.slice(anchor.end));
      if (!before || !after || /[.!?…](?!\p{L})/u.test(anchor.exact)) return false;
      const [first, last] = [before[0], after[0]].map((words) => /\p{L}+/u.exec(words)![0]),
        beside = new RegExp(`(?<!\\p{L})${first},? ${last}(?!\\p{L})`, 'iu');
      return utterance.wordings.some(
        (w) =>
          (w.article === base?.article) !== (anchor.article === base?.article) &&
          w.form === 'direct' &&
          w.content.some((span) => {
            const said = (texts.get(w.article) ?? '').slice(span.start, span.end);
            return beside.test(said) && !/…|\.\.\./.test(said);
          }),
      );
    }
    /** Sentences of a speech may be told in any order. */
    function isOneSentence(anchor: Anchor): boolean {
      const piece = utterance.wordings
        .flatMap((w) => (w.article === anchor.article ? w.content : []))
        .find((s) => s.start <= anchor.start && anchor.end <= s.end);
      return piece !== undefined && !/[.!?…]\s/.test((texts.get(anchor.article) ?? '').slice(piece.start, piece.end));
    }
    /** "Never", of a sentence that the other report has, too, half of it at least. */
    function isKept(anchor: Anchor): boolean {
      const text = texts.get(anchor.article) ?? '',
        start = Math.max(
          ...['.', '!', '?', '“', '"', '\n'].map((mark) => text.lastIndexOf(mark, anchor.start - 1) + 1),
        ),
        rest = /^[^.!?”"\n]*/.exec(text.slice(anchor.end))![0].length;
      const own = contentOf(findWords(text, [{ start, end: anchor.end + rest }])).map((w) => w.stem),
        theirs = new Set(
          utterance.wordings
            .filter((w) => w.article !== anchor.article)
            .flatMap((w) => contentOf(wordsOf(w)).map((word) => word.stem)),
        );
      return own.length > 0 && 2 * own.filter((stem) => theirs.has(stem)).length >= own.length;
    }
    function wordsOf(w: Wording) {
      return findWords(texts.get(w.article) ?? '', w.content, w.form);
    }
    /** "[the company] will pay": the report itself says that these are its own words. */
    function isBracketed({ article, start }: Anchor): boolean {
      const before = (texts.get(article) ?? '').slice(Math.max(0, start - 60), start);
      return before.lastIndexOf('[') > before.lastIndexOf(']');
    }
    /** All words between the quotation marks of some wording. */
    function isQuoted(anchor: Anchor): boolean {
      return utterance.wordings.some(
        (w) =>
          w.article === anchor.article &&
          w.form !== 'indirect' &&
          w.content.some((s) => s.start <= anchor.start && anchor.end <= s.end) &&
          wordsAt(w, anchor).every((word) => word.quoted),
      );
    }
    function wordsAt(w: Wording, anchor: Anchor) {
      return wordsOf(w).filter((word) => anchor.start <= word.start && word.end <= anchor.end);
    }
  });
}

/** "OK" and "Okay", "askin'" and "asking": one word, spelled as each house spells. */
function isOneWord(a: string, b: string): boolean {
  const [short, long] = [a, b]
    .map((words) => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .sort((x, y) => x.length - y.length) as [string, string];
  return (
    long.startsWith(short) &&
    long.length - short.length <= (short.length > 1 ? 2 : 0) &&
    !/\d/.test(long) &&
    /^(?:|g|ay|s|es|ed|d)$/.test(long.slice(short.length))
  );
}

function toSide(wordings: readonly Wording[], texts: ReadonlyMap<string, string>): Account {
  const anchors = wordings.flatMap((w) =>
    w.content.map((span) => anchorAt({ id: w.article, text: texts.get(w.article) ?? '' }, span)),
  );
  const first = anchors.filter(
    (a) => a.article === anchors[0]!.article && wordings[0]!.content.some((s) => s.start === a.start),
  );
  return { says: first.map((a) => a.exact).join(' … '), anchors };
}
