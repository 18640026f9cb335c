/** Names out of bylines and copyright lines. */

/** "By Ana Sol, Meridian TV, in Harrow" → "Ana Sol". Undefined where there is no byline. */
export function bylineNames(lines: readonly string[]): string | undefined {
  const line = lines[0];
  if (line === undefined) return undefined;
  const names = line
    .replace(/^(?:(?:story|words|written|reported) by|by|text:|words:|authors?:|report:)\s+/i, '')
    .split(/\s[-–—|]|,|\(|\s(?=\d)|\sin\s(?=\p{Lu})/u)[0]!
    .trim();
  return names || line;
}

/** "© 2025 The Harrow Post. All rights reserved." → "The Harrow Post". */
export function outletAt(notice: string): string | undefined {
  const found =
    /^(?:©|\(c\)|copyright(?:\s*(?:©|\(c\)))?)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?)?\s*(?:by\s+)?(\p{Lu}[^.,|©()\n]{1,60})/iu.exec(
      notice.slice(0, 200),
    )?.[1];
  const name = found?.replace(/\s+(?:all rights|inc|ltd|llc|\d{4}).*$/i, '').trim();
  return name && /^[\p{Lu}\d]/u.test(name) ? name : undefined;
}
