/**
 * Who counts in public, and the verbs by which they give their number: what tells one claimant of a count from another.
 */

/** Nouns for those who count, lower case. Those of a line are one to each other: an officer speaks for the police. */
export const COUNTERS: readonly (readonly string[])[] = [
  'police cops constabulary gendarmerie gendarmes',
  'ministry minister',
  'government authorities officials administration',
  'organisers organizers organiser organizer',
  'army military troops',
  'rebels insurgents militants',
  'department',
  'agency',
  'bureau',
  'directorate',
  'board',
  'council',
  'commission',
  'committee',
  'hospital clinic',
  'university institute',
  'union',
  'opposition',
  'company operator',
  'prosecutors prosecutor prosecution',
  'defence defense',
  'survivors',
  'residents villagers',
  'activists campaigners',
  'monitors observers',
  'watchdog',
  'rescuers firefighters',
  'doctors medics',
  'coastguard',
  'governor',
  'mayor',
  'relatives families',
  'employers',
  'mission',
  'federation',
  'association',
  'treasury',
  'pollsters pollster',
].map((line) => line.split(' '));

/** Verbs by which a count is given. */
export const GIVES_A_COUNT = `puts?|putting|claim(?:s|ed|ing)?|sa(?:ys?|id|ying)|count(?:s|ed|ing)?|estimat(?:es?|ed|ing)|report(?:s|ed|ing)?|confirm(?:s|ed|ing)?|announc(?:es?|ed|ing)|lower(?:s|ed|ing)?|rais(?:es?|ed|ing)|revis(?:es?|ed|ing)|record(?:s|ed)?|register(?:s|ed)?|g[ai]ves?|giving|sp(?:eaks?|oke) of|st(?:ands?|ood) by|believes?|believed|thinks?|found|finds?|told|tells?|telling|insist(?:s|ed)?|maintain(?:s|ed)?|acknowledg(?:es?|ed)|admit(?:s|ted)?|list(?:s|ed)?|tall(?:ies|ied)|document(?:s|ed)?|verif(?:ies|ied)|reckon(?:s|ed)?`;

/** Nouns for a number that somebody gives and may own: "the ministry's figure", "the board, whose count". */
export const COUNT_NOUNS = 'figures?|counts?|toll|tally|estimates?|numbers?|total|bulletin';
