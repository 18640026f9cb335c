/** Small words that bound English clauses and noun phrases, for finding who speaks and what is said without a parse. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const AUXILIARIES = set(
  "has have had having is are was were be been being am will would can could may might must shall should did does do n't not never hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't didn't doesn't don't shouldn't has n't neither",
);
export const MODALS = set(
  "will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't",
);
export const BE = set("is are was were be been being am isn't aren't wasn't weren't");
export const HAVE = set("has have had having hasn't haven't hadn't");
export const NEGATIONS = set(
  "not never neither n't hasn't haven't hadn't won't wouldn't can't cannot couldn't didn't doesn't don't isn't wasn't weren't",
);
/** Adverbs without -ly that stand between a subject and its verb. */
export const ADVERBS = set(
  'long also then later again still even once just now already often always since first further earlier soon ever too instead meanwhile however reportedly',
);
export const PRONOUNS = set('he she it they we i you who others');
export const DETERMINERS = set(
  'the a an this that these those his her its their our my your some many several few another no each every both all any most one two three four five six seven eight nine ten',
);
export const PREPOSITIONS = set(
  'of for in at from with by on to about against over under between among into through during after before since until near off via as without within across around towards toward upon despite amid outside inside behind beyond per than like',
);
/** Words that open a new clause, so that no noun phrase runs over them. */
export const OPENERS = set(
  'that which who whom whose when while where as because if although though since after before until unless whether but and or so yet nor than how why what',
);
export const COORDINATORS = set('and or but');
export const RELATIVES = set('who which that whom');
export const WH = set('that whether if how why what who where when which');
/** Nouns that name where or how something was said: “in a statement”. */
export const OCCASIONS = set(
  'statement interview conference briefing speech letter report email e-mail message tweet post call testimony address news television radio remarks video release article column memo filing note debate rally hearing session meeting event parliament court twitter facebook telegram instagram x blog op-ed editorial book text telephone phone broadcast podcast show program programme ceremony comments response reply announcement visit tour press appearance town-hall',
);
export const DAYS = set('monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight');
