/**
 * The article form of DESIGN.md, as JSON → what `toArticle` takes, or what is wrong with it. The text is taken as it
 * is.
 */
import type { ArticleInput } from './article.js';
import { dateAt } from './dates.js';

/** What was found and what to do, without the place. */
export interface Refused {
  readonly refused: string;
}

const FORM = 'an article is {"text": "…", "id"?, "title"?, "outlet"?, "published"?, "byline"?, "url"?}';

/** What crawlers and archives call the same, where the field itself is not given. */
const ALSO: { readonly [field: string]: readonly string[] } = {
  published: ['date', 'published_at', 'publishedAt', 'date_publish', 'publish_date'],
  outlet: ['publisher'],
  byline: ['author', 'authors'],
  title: ['headline'],
};

/** Fields other than the text that are of the wrong type, or empty, count as not given. */
export function readForm(json: string): ArticleInput | Refused {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { refused: `no JSON (it begins ${JSON.stringify(json.slice(0, 40))}); ${FORM}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return {
      refused: `JSON, but ${Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`}, not an article; ${FORM}`,
    };
  const form = value as { readonly [field: string]: unknown };
  const { text } = form;
  if (text === undefined)
    return {
      refused: `JSON without "text" (it has ${
        Object.keys(form)
          .slice(0, 8)
          .map((key) => JSON.stringify(key.slice(0, 40)))
          .join(', ') || 'no field'
      }); ${FORM}`,
    };
  if (typeof text !== 'string')
    return {
      refused: `its "text" is ${text === null ? 'null' : Array.isArray(text) ? 'a list' : `a ${typeof text}`}, not a string; ${FORM}`,
    };
  if (!text.trim()) return { refused: 'its "text" is empty; nothing to read' };
  const words = (field: string): string | undefined => {
    for (const name of [field, ...(ALSO[field] ?? [])]) {
      const given = form[name];
      const said =
        typeof given === 'string'
          ? given
          : Array.isArray(given) && given.every((one) => typeof one === 'string')
            ? given.join(', ')
            : undefined;
      if (said?.trim()) return said;
    }
    return undefined;
  };
  const id = typeof form.id === 'number' ? String(form.id) : words('id');
  const published = toDate(words('published')),
    language = /^([a-z]{2})(?:[-_]|$)/i.exec(words('language') ?? '')?.[1]?.toLowerCase();
  const [title, outlet, byline, url] = [words('title'), words('outlet'), words('byline'), words('url')];
  return {
    text,
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(byline === undefined ? {} : { byline }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  };
}

/** ISO 8601 is kept as it is, down to a bare year; other plain dates are written so; anything else is no date. */
export function toDate(words: string | undefined): string | undefined {
  const said = words?.trim();
  if (!said) return undefined;
  if (
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[T ]([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i.test(
      said,
    )
  )
    return said.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T').replace(/\s/, '');
  return dateAt(said);
}
