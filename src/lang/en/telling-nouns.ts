/** Nouns that show or tell of what has been or may be: "footage of the crash", "fears of an attack". Singular. */
export const TELLING_NOUNS: ReadonlySet<string> = new Set(
  `
  footage video film photo photograph picture image recording news report account story detail word memory reminder
  anniversary history fear threat risk danger warning possibility prospect hope accusation allegation charge
  suspicion claim rumour rumor evidence proof aftermath
`
    .trim()
    .split(/\s+/),
);
