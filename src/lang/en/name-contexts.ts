/**
 * Words beside a name that tell what it is. Lower case. Chosen where at least three in four such names were of the one
 * kind (some 9,000 names of world news).
 */

export const BEFORE_PLACE =
  'in near outside across within around throughout via visited visiting reach reached neighbouring neighboring nearby mainland southern northern eastern western southeastern southwestern northeastern northwestern central capital downtown toward towards leaving fled';
export const BEFORE_PERSON = 'said says surnamed married whom named accused arrested including';
export const BEFORE_ORGANIZATION =
  'ruling giant firm company agency newspaper group broadcaster startup start-up outlet cartel party club bank airline carrier maker retailer militia gang told tells owner brand network website daily magazine organization organisation charity union';
export const AFTER_PERSON = `said says told added noted wrote expressed pointed met explained agreed stressed went asked died himself herself spoke tells responded argued claimed explains recalled recalls wanted insisted reiterated urged scored tweeted admitted hopes emphasized emphasised posted requested
underlined replied joked testified thinks believes knew felt smiled laughed sat stood concluded observed warned who whose jr sr`;
export const AFTER_ORGANIZATION = `analyst analysts economist strategist chief member members leader leaders chairman chairwoman officials official headquarters reports report party team agency ceo spokesperson spokesman spokeswoman speaker leadership representative representatives offices products employees staff shares board executive executives lawmakers mps fighters militants makes sells manufactures employs produces operates owns distributes brews bakes reopened employed
bid approach offer takeover deal statement profit profits stock shareholders investors plant factory website
members' account reported subsidiary customers workers journalist reporter correspondent editor faction`;
export const AFTER_PLACE = `district area region where police state village city town court mayor governor port prison jail beach coast provincial resident residents municipal province airport island border county suburb valley river hospital university-based communities authorities time`;
/** After a name and “'s”. */
export const OWNED_BY_PLACE =
  'president capital government parliament prime economy foreign army military largest biggest border borders coast second second-largest northern southern eastern western central ruling first interior defence defense health education people population leader leaders mayor governor main ministry supreme parliament national airport';

/** Letters and words with a capital that are no names. Lower case. */
export const NO_NAMES = `ok gmt utc est am pm tv ceo ceos cfo pm mp mps gdp ai id ids usd eur gbp covid covid-19 dna hiv aids it phd q&a sim vat km kg sms pdf lgbt lgbtq lgbtq+ ngo ngos diy suv suvs ufo ev evs vip vips dvd cctv gps rs tk mph kph a.m p.m also update updates exclusive breaking watch read photo photos
video file pic image caption credit editing reporting writing additional corrects dear hello thanks sir madam god lord christmas easter ramadan internet web english i`;

/** Before “of”, “for” or “at” and a name: people of a body. “An analyst at X”, “chief executive of X”. */
export const OF_ORGANIZATION = `ceo cfo coo cto founder founders co-founder cofounder co-founders executive officer analyst analysts partner shareholder shareholders employee employees staffer lawyer lawyers subsidiary economist strategist board
spokesman spokeswoman spokesperson chairman chairwoman chairperson shares takeover acquisition`;
/** Before “in” and a name: what one can hold of a body. */
export const HOLDINGS = 'share shares stake stakes bonds stock shareholders investor investors shareholding';
/** After a name and “'s”: what only bodies have. */
export const OWNED_BY_ORGANIZATION = `shares share board bid offer approach shareholders investors ceo chief chairman chairwoman headquarters products product customers profits profit revenue revenues sales stock staff employees subsidiary website app platform spokesman spokeswoman spokesperson executives executive management factory factories
stores results earnings members membership lawmakers fighters newsroom editor takeover acquisition founder founders co-founder director bonds services users`;
/** After a name and “'s”: what only persons have. */
export const OWNED_BY_PERSON =
  'wife husband mother father brother sister son daughter family home house death body career life lawyer lawyers father-in-law girlfriend boyfriend friends parents children arrest remarks comments resignation widow brother-in-law uncle aunt hair hand face eyes voice mind';
/** Nouns that say what a name is: “X, a start-up” · “X is a journalist”. */
export const IS_ORGANIZATION =
  'company firm startup start-up group agency newspaper organization organisation outlet bank association union party foundation ngo nonprofit non-profit charity conglomerate retailer maker manufacturer producer developer platform broadcaster airline insurer operator university brand fund consultancy institution club team network provider supplier';
export const IS_PLACE =
  'city town village province region island state district municipality suburb neighbourhood neighborhood country capital port river lake mountain county township settlement';
/** Pronouns after “X said”: “X said it had” is a body, “X said he had” a person. */
export const BODY_PRONOUNS = 'it its';
export const PERSON_PRONOUNS = 'he she his her';
