/** Words that stand for somebody or something: what they can stand for. Lower case. */

export const PRONOUNS: Readonly<Record<string, 'he' | 'she' | 'they' | 'it' | 'we' | 'I' | 'you' | 'who' | 'which'>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  it: 'it',
  its: 'it',
  itself: 'it',
  we: 'we',
  us: 'we',
  our: 'we',
  ours: 'we',
  ourselves: 'we',
  i: 'I',
  me: 'I',
  my: 'I',
  mine: 'I',
  myself: 'I',
  you: 'you',
  your: 'you',
  yours: 'you',
  yourself: 'you',
  who: 'who',
  whom: 'who',
  whose: 'who',
  which: 'which',
};

/** After “it is”: then “it” means nothing. */
export const EMPTY_IT =
  'clear unclear possible impossible likely unlikely necessary important difficult hard easy time true known unknown understood believed thought expected reported hoped feared said alleged estimated better best too also not still now only never wrong right good bad vital essential crucial obvious common rare up raining snowing worth';
export const EMPTY_IT_VERBS =
  'seems seemed appears appeared turns turned takes took rained snowed remains remained emerged follows';
