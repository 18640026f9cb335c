/**
 * Words by which a report says that something was said in another language. Names of languages that no country of
 * countries.ts has for its adjective.
 */
export const LANGUAGES =
  'arabic hebrew mandarin cantonese farsi dari pashto urdu hindi bengali tamil punjabi swahili hausa yoruba zulu afrikaans tagalog malay bahasa creole quechua guarani kurdish catalan basque gaelic latin yiddish tigrinya amharic somali';

/** "his remarks, translated by Velm Wire", "through an interpreter". */
export const TRANSLATED =
  /\b(?:translat(?:ed|ion|or)|interpreter|(?:spoke|speaking) (?:through|via) an interpreter)\b/i;

/**
 * Words that two translators choose for one, beside those of senses.ts: too many things are called so for reports to
 * retell each other's words by them. A line is one; a word stands in one line at most.
 */
export const RENDERED_ALIKE = `
sound fit intact
allow let permit
go travel
require need
small little tiny
finish complete
speak say tell
nobody none noone
everybody everyone all
quick fast rapid swift
difficult hard tough
easy simple
sad sorrow grief
angry furious fury
happy glad pleased joy
fear afraid scared frightened
believe think
know aware
see watch
continue proceed
fight struggle battle
win victory triumph
lose loss defeat
people population citizen
mistake error fault
duty responsibility obligation
chance opportunity
immediately instantly
perhaps maybe possibly
many numerous
enough sufficient
important significant
terrible awful horrible dreadful
bad poor
strong powerful mighty
weak feeble
peace calm
old ancient
new recent
true correct right
lie untruth
friend comrade
enemy foe
land soil ground
town city
boss manager owner
`;
