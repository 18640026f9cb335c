/**
 * A story as one HTML file that opens anywhere without Onrecord: it asks no network, searches itself, and leads from
 * every line to the very words in the reports it carries. Whatever stands in a report is written as text. Without its
 * script it is still whole, in order, and prints.
 */
import { wholeBlocks } from '../say/blocks.js';
import { isSupposed, namesOf, outletOf, wordsOf } from '../say/reports.js';
import { setApart, surenessOf, UNSURE } from '../say/sureness.js';
import { claimantOf, figureSide } from '../say/claimants.js';
import { countVoices, sayVoices } from '../say/voices.js';
import {
  ACT,
  CONFLICT,
  DRIFT,
  percent,
  plural,
  sayDate,
  sayDates,
  sayParagraphs,
  sayQuantity,
  sayScope,
  sayTerm,
  sayWords,
  SOURCE_KIND,
} from '../say/words.js';
import type { Anchor, Chapter, Conflict, Ruling, Span, Utterance } from '../types.js';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './html-look.js';
import type { StoryParts } from './story.js';

/** @example writeFileSync('story.html', toDossier(storyParts(record, id)!)) */
export function toDossier(parts: StoryParts): string {
  const { story, links, reports } = parts,
    page = toPage(parts);
  const sections: readonly (readonly [id: string, title: string, body: readonly string[]])[] = [
    ['chapters', 'Chapters', story.chapters.map(page.chapter)],
    ['happenings', 'What happened', page.happenings()],
    ['statements', 'Who says what', page.statements()],
    ['numbers', 'Numbers', page.numbers()],
    ['disagreements', 'Where accounts differ', links.conflicts.map(page.conflict)],
    ['copies', 'Who took from whom', page.copies()],
    ['rulings', 'What people ruled', parts.rulings.map(page.ruling)],
    ['reports', 'The reports', page.texts()],
  ];
  const full = sections.filter(([, , body]) => body.length),
    title = escaped(story.name || 'Untitled story'),
    open = links.conflicts.filter((c) => c.state === 'open').length;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${title} · Onrecord</title><style>${STYLE}</style></head>
<body><header><p class="l">${escaped(sayDates(story.from, story.to))}</p><h1 dir="auto">${title}</h1>
<p class="l">${plural(reports.length, 'report')}, ${story.counts.origins} independent · ${page.voices()}, ${plural(links.utterances.length, 'statement')} · ${plural(open, 'disagreement')} open. Read by a machine: every line leads to the words it was read from.</p></header>
<nav aria-label="Parts">${full.map(([id, name]) => `<a href="#${id}">${name}</a>`).join('')}<input id="find" type="search" placeholder="Search (/)" aria-label="Search this file" autocomplete="off"><span id="told" class="l" role="status"></span></nav>
<main>${full.map(([id, name, body]) => `<section id="${id}"><h2>${name}</h2>\n${body.join('\n')}\n</section>`).join('\n')}</main>
<script>${SCRIPT}</script></body></html>
`;
}

function toPage({ story, reports, links, rulings }: StoryParts) {
  const guests = new Map(
    story.guests.map((g) => [
      g.article,
      `<p class="l">A report of another story${g.paragraphs ? `; ${sayParagraphs(g.paragraphs)} ${/\D/.test(g.paragraphs) ? 'are' : 'is'} of this one, too` : ', and of this one'}: ${escaped(g.linked.why)}</p>`,
    ]),
  );
  const number = new Map(reports.map((r, i) => [r.article.id, i])),
    reportOf = (id: string) => reports[number.get(id) ?? -1];
  const to = (article: string, spans: readonly Span[], words: string, className = 'w'): string =>
    `<a class="${className}" dir="auto" href="#r${number.get(article) ?? 0}@${spans.map((s) => `${s.start}-${s.end}`).join(',')}">${escaped(words)}</a>`;
  const names = namesOf(reports.map(({ article }) => article));
  const nameOf = (article: string): string => {
    const report = reportOf(article);
    return `${escaped(names.get(article) ?? article)}${report ? `, ${day(report.article.published)}` : ''}`;
  };
  const stands = (anchors: readonly Anchor[], independent: number): string => {
    const of = [...new Map(anchors.map((a) => [a.article, a])).values()];
    return `${of.length > 1 ? `${of.length} reports, ${independent} independent: ` : ''}${of.map((a) => to(a.article, [a], names.get(a.article) ?? a.article, '')).join(', ')}`;
  };
  const dated = <T>(items: readonly T[], dateOf: (item: T) => string | undefined): T[] =>
    items
      .map((item, i) => ({ item, i, at: dateOf(item) ?? '9' }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.i - b.i))
      .map(({ item }) => item);
  const publishedOf = (article: string | undefined) =>
    article === undefined ? undefined : reportOf(article)?.article.published;
  const sentence = (a: Anchor): string => {
    const report = reportOf(a.article),
      around = report?.reading.sentences.find((s) => s.start <= a.start && a.end <= s.end);
    return around ? report!.article.text.slice(around.start, around.end) : a.exact;
  };
  const sure = surenessOf(
      links.utterances,
      rulings,
      (w) => reportOf(w.article)?.reading.statements[w.statement]?.confidence,
    ),
    sureOf = (u: Utterance): number => sure.get(u.id) ?? 0;
  const statement = (u: Utterance, named = false): string => {
    const [w] = u.wordings,
      relays = [...new Set(u.wordings.flatMap((x) => x.relays))].filter((name) => name !== u.speaker);
    if (!w) return '';
    return `<div class="r" data-r><p class="l">${day(u.said?.from ?? publishedOf(w.article))} · <span${u.act === 'deny' ? ' class="no"' : ''}>${ACT[u.act]}</span>${relays.length ? ` · through ${escaped(relays.join(', '))}` : ''}${sureOf(u) < UNSURE ? ` · <i class="u">reading ${percent(sureOf(u))} sure</i>` : ''}<span${named ? '' : ' hidden'}>${named ? ' · ' : ''}${escaped(u.speaker ?? '')}</span></p><p>${to(w.article, w.content, wordsOf(reportOf(w.article)?.article, w.content))}</p><p class="l">${stands(u.anchors, u.independent)}${u.drift.length ? ` · wording differs: ${[...new Set(u.drift.map((d) => DRIFT[d.kind]))].join(', ')}` : ''}</p></div>`;
  };
  return {
    chapter: ({ name, articles, from, to }: Chapter) =>
      `<div class="r" data-r><p class="l">${escaped(sayDates(from, to))} · ${plural(articles.length, 'report')}</p><p><a class="w" dir="auto" href="#r${number.get(articles[0]!) ?? 0}">${escaped(name)}</a></p></div>`,
    happenings: () =>
      dated(links.happenings, (h) => h.when?.from ?? publishedOf(h.anchors[0]?.article)).flatMap((h) =>
        h.anchors[0]
          ? [
              `<div class="r" data-r><p class="l">${day(h.when?.from ?? publishedOf(h.anchors[0].article))} · <b>${h.type === 'other' ? 'event' : term(h.type)}</b>${h.mode ? `, ${escaped(h.mode)}` : ''}${h.standing === 'happened' ? '' : ` · <i class="u">${h.standing === 'hypothetical' ? 'supposed' : h.standing}</i>`}${h.place ? ` · ${escaped(h.place)}` : ''}</p><p>${to(h.anchors[0].article, [h.anchors[0]], sentence(h.anchors[0]))}</p><p class="l">${stands(h.anchors, h.independent)}</p></div>`,
            ]
          : [],
      ),
    statements: () => {
      const voices = new Map<string, Utterance[]>(),
        { likely, unsure } = setApart(links.utterances, sureOf);
      for (const u of dated(likely, (x) => x.said?.from ?? publishedOf(x.wordings[0]?.article))) {
        const key = u.entity ?? u.speaker ?? '';
        voices.set(key, [...(voices.get(key) ?? []), u]);
      }
      const names = new Map(links.entities.map((e) => [e.id, e.name]));
      const apart = unsure.length
        ? [
            `<h3>Hardly sure</h3><p class="l">Readings no likelier right than wrong.</p>${unsure.map((u) => statement(u, true)).join('\n')}`,
          ]
        : [];
      return [
        ...[...voices]
          .sort(([, a], [, b]) => Number(b[0]!.named) - Number(a[0]!.named) || b.length - a.length)
          .map(
            ([key, all]) =>
              `<h3 dir="auto">${all[0]!.named ? '' : '<i class="u">'}${escaped(names.get(key) ?? all[0]!.speaker ?? 'nobody named')}${all[0]!.named ? '' : '</i>'}${unnamedAs(all[0]!)}</h3>${all.map((u) => statement(u)).join('\n')}`,
          ),
        ...apart,
      ];
    },
    numbers: () =>
      links.tallies.map(
        (t) =>
          `<h3>${term(t.measure)} <small>${escaped(sayScope(t))}</small></h3><table><thead><tr>${['As of', 'Figure', 'According to', 'In'].map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${t.figures.map((f) => `<tr data-r><td>${day(f.asOf)}</td><td>${to(f.article, [f], sayQuantity(f, t.unit))}</td><td>${escaped(f.attributedTo === null ? 'the report itself' : claimantOf(links.entities, f.attributedTo))}</td><td>${nameOf(f.article)}<span hidden>${term(t.measure)}</span></td></tr>`).join('')}</tbody></table>`,
      ),
    conflict: (c: Conflict) =>
      `<div class="r" data-r><p class="l"><span class="no">${CONFLICT[c.kind]}</span> · ${c.state}</p><h3>${escaped(sayWords(c.about))}</h3>${c.sides
        .map(
          (s) =>
            `<p><b class="w">${escaped(c.kind === 'figure' ? figureSide(links.entities, s).join(' · ') : sayWords(s.says))}</b></p>${[
              ...new Map(s.anchors.map((a) => [sentence(a), a])).values(),
            ]
              .slice(0, 3)
              .map(
                (a) =>
                  `<p class="q">${to(a.article, [a], sentence(a))} <span class="l">${nameOf(a.article)}</span></p>`,
              )
              .join('')}`,
        )
        .join('')}<p class="l">Put side by side because: ${escaped(c.linked.why)}</p></div>`,
    voices: () => sayVoices(countVoices(links.utterances, sureOf)),
    copies: () =>
      links.copies.map(
        (c) =>
          `<div class="r" data-r><p class="l">${nameOf(c.into.article)} ${isSupposed(c) ? 'has in common with' : 'took from'} ${nameOf(c.from.article)}, ${c.kind === 'verbatim' ? 'word for word' : `${percent(c.alike)} alike`}</p><p>${to(c.into.article, [c.into], c.into.exact)}</p><p class="l">${to(c.from.article, [c.from], isSupposed(c) ? 'where it stands there' : 'where it stood first', '')}</p></div>`,
      ),
    ruling: (r: Ruling) =>
      `<div class="r" data-r><p class="l">${day(r.told)} · <b>${ruled(r)}</b> · ${RULED[r.of]} · ${escaped(r.by)}${r.undone === undefined ? '' : ` · <i class="u">undone ${day(r.undone)}</i>`}</p>${r.anchors.map((a) => `<p${r.kind === 'reject' ? ' class="q"' : ''}>${number.has(a.article) ? to(a.article, [a], a.exact) : escaped(a.exact)} <span class="l">${nameOf(a.article)}</span></p>`).join('')}${r.why === undefined ? '' : `<p class="l">${escaped(r.why)}</p>`}</div>`,
    texts: () =>
      reports.map(
        ({ article }, i) =>
          `<article id="r${i}"><h3 dir="auto">${escaped(article.title ?? outletOf(article))}</h3><p class="l">${nameOf(article.id)}${takenAs(reports[i]!)}${article.byline ? ` · ${escaped(article.byline)}` : ''}${article.url && /^https?:/.test(article.url) ? ` · <a href="${escaped(article.url)}" rel="noreferrer noopener">original</a>` : ''}</p>${guests.get(article.id) ?? ''}<div class="t" dir="auto"${article.language ? ` lang="${escaped(article.language)}"` : ''}>${wholeBlocks(
            article.blocks,
            article.text,
          )
            .map(
              (b) =>
                `<p class="w${ASIDE.has(b.kind) ? ' x' : ''}" data-r data-from="${b.start}">${escaped(article.text.slice(b.start, b.end))}</p>`,
            )
            .join('\n')}</div></article>`,
      ),
  };
}

/** Of an undated report the day its times are reckoned from, and by what. */
function takenAs({ article, reading }: StoryParts['reports'][number]): string {
  const taken = article.published ? undefined : reading.doubts.find((d) => d.taken)?.taken;
  return taken ? `; taken as ${taken.exact ? '' : 'about '}${day(taken.day)}, from ${escaped(taken.from)}` : '';
}

const ASIDE = new Set(['byline', 'dateline', 'caption', 'notice']);
const RULED: { readonly [K in Ruling['of']]: string } = {
  statement: 'statement',
  entity: 'person or body',
  figure: 'figure',
  event: 'event',
  conflict: 'disagreement',
  story: 'report',
};

/** "set aside as misread", "ruled to be said by Ida Brand". */
function ruled({ kind, of, as }: Ruling): string {
  if (of === 'story') return kind === 'merge' ? 'ruled to be of that story, too' : 'ruled not to be of that story';
  if (kind !== 'relabel')
    return { reject: 'set aside as misread', merge: 'ruled to be one', split: 'ruled not to be the same' }[kind];
  return ['ruled to be', as?.speaker !== undefined && `said by ${escaped(as.speaker)}`, as?.act && `“${ACT[as.act]}”`]
    .filter(Boolean)
    .join(' ');
}

/** Everything that comes from a report passes through here. */
const escaped = (words: string): string => words.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const term = (words: string): string => escaped(sayTerm(words));
const day = (iso: string | null | undefined): string => escaped(sayDate(iso));

/** “unnamed · insider · 2 people”, as far as the reports tell. */
const unnamedAs = ({ sourceKind, people = 1 }: Utterance): string =>
  sourceKind || people > 1
    ? ` <span class="l">unnamed${sourceKind ? ` · ${SOURCE_KIND[sourceKind]}` : ''}${people > 1 ? ` · ${plural(people, 'person', 'people')}` : ''}</span>`
    : '';
