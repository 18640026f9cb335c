/**
 * Words that wave a claim away whatever it says, as alternatives of a regular expression: "laughable", "a fairy tale".
 * "Rumours" may be what is waved away, too: whoever looks at the beginning of what is said adds them.
 */
export const DISMISSALS =
  'laughable|ludicrous|preposterous|rubbish|nonsense|fantasy|fantasies|fairy ?tales?|fiction|gossip|fabrications?|inventions?|lies|slander|libel|smears?|hoax|myth|hogwash|baloney|garbage|bunk|propaganda|hearsay';

/** Those that are of no thing there is: they wave away whatever follows. */
export const EXCLAIMED = 'laughable|ludicrous|preposterous|nonsense|hogwash|baloney|bunk';

/**
 * What may stand behind any other that begins what is said: nothing, a stop, another, where it came from. "Fiction
 * sells well" is of fiction.
 */
export const DISMISSED = `(?=\\s*(?:$|[.,;:!?)”"’—–]|(?:and (?:\\p{L}+ )?(?:${DISMISSALS})|from|by|invented|made up|spread|to (?:say|suggest|claim|think|call|speak))(?![\\p{L}-])))`;
