/** A line that is nothing but the date of the report → ISO 8601. Dates inside sentences are `read`'s. */
import { MONTHS, PUBLISHED_OPENINGS, WEEKDAYS } from '../lang/en/boilerplate.js';

/**
 * Undefined where the line says more than a date, or where day and month cannot be told apart ("03/04/2025" without a
 * weekday).
 * @example dateAt('Wed, 12/10/2025 - 10:58') // "2025-12-10T10:58"
 */
export function dateAt(words: string): string | undefined {
  if (words.length > 80 || !/\d/.test(words)) return undefined;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
    words.trim(),
  );
  if (iso) return isDay(+iso[1]!, +iso[2]!, +iso[3]!) ? words.trim().replace(' ', 'T') : undefined;
  const seen = parts(words);
  if (!seen) return undefined;
  const day = seen.day;
  return `${day}${seen.time ?? ''}`;
}

function parts(words: string): { day: string; time?: string } | undefined {
  let rest = ` ${words
    .toLowerCase()
    .replace(/[,|()•·]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;
  for (const opening of PUBLISHED_OPENINGS)
    if (rest.startsWith(` ${opening}:`) || rest.startsWith(` ${opening} `)) {
      rest = ` ${rest
        .slice(opening.length + 1)
        .replace(/^:/, '')
        .trim()} `;
    }
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match) rest = rest.replace(match[0], ' ');
    return match;
  };
  const clock =
    take(/ (?:at )?(\d{1,2})[:.](\d{2})(?::\d{2})? ?(am|pm|a\.m\.|p\.m\.)?(?= )/) ??
    take(/ (?:at )?(\d{1,2})() ?(am|pm|a\.m\.|p\.m\.)(?= )/);
  const zone = clock && take(/ (gmt|utc|z)(?= )/) ? 'Z' : '';
  if (clock) take(/ (?:[ecmp][sd]?t|bst|cest|cet|ist|wib|hkt|sgt)(?= )/);
  const weekday = take(
    new RegExp(` (${WEEKDAYS.map((day) => `${day}|${day.slice(0, 3)}`).join('|')}|tues|thur|thurs)\\.?(?= )`),
  );
  const month = `(${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|sept)\\.?`;
  let found: [year: number, month: number, day: number] | undefined, match: RegExpExecArray | null;
  if ((match = take(new RegExp(` ${month} (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})(?= )`))))
    found = [+match[3]!, monthOf(match[1]!), +match[2]!];
  else if ((match = take(new RegExp(` (\\d{1,2})(?:st|nd|rd|th)? ${month} (\\d{4})(?= )`))))
    found = [+match[3]!, monthOf(match[2]!), +match[1]!];
  else if ((match = take(/ (\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?= )/))) found = [+match[1]!, +match[2]!, +match[3]!];
  else if ((match = take(/ (\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?= )/)))
    found = dayAndMonth(+match[1]!, +match[2]!, +match[3]!, weekday?.[1]);
  if (
    !found ||
    !isDay(...found) ||
    /[\p{L}\p{Nd}]/u.test(rest.replace(/ (?:on|at|by|the|updated|published|local time|time)(?= )/g, ' '))
  )
    return undefined;
  const day = `${found[0]}-${two(found[1])}-${two(found[2])}`;
  const hour = clock ? (+clock[1]! % (clock[3] ? 12 : 24)) + (clock[3]?.startsWith('p') ? 12 : 0) : 0;
  return clock && hour < 24 && +(clock[2] || 0) < 60
    ? { day, time: `T${two(hour)}:${two(+(clock[2] || 0))}${zone}` }
    : { day };
}

/** "12/10/2025" is settled by a weekday beside it, or by a number over 12. */
function dayAndMonth(
  a: number,
  b: number,
  year: number,
  weekday: string | undefined,
): [number, number, number] | undefined {
  const ways = (
    [
      [year, a, b],
      [year, b, a],
    ] as [number, number, number][]
  ).filter(
    (way) =>
      isDay(...way) &&
      (weekday === undefined ||
        WEEKDAYS[new Date(Date.UTC(way[0], way[1] - 1, way[2])).getUTCDay()]!.startsWith(weekday.slice(0, 3))),
  );
  return ways.length === 1 || a === b ? ways[0] : undefined;
}

const monthOf = (name: string): number => MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1600 &&
  year < 2200 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
const two = (n: number): string => String(n).padStart(2, '0');
