/** Forms of common verbs and nouns of the news that no ending gives away → their base form. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  `
said say|told tell|took take|taken take|went go|gone go|came come|gave give|given give|got get|gotten get|made make|knew know|known know|thought think|saw see|seen see|found find|left leave|
felt feel|kept keep|held hold|brought bring|began begin|begun begin|wrote write|written write|stood stand|heard hear|meant mean|met meet|ran run|paid pay|sat sit|spoke speak|spoken speak|lay lie|
led lead|grew grow|grown grow|lost lose|fell fall|fallen fall|sent send|built build|understood understand|drew draw|drawn draw|broke break|broken break|spent spend|rose rise|risen rise|drove drive|
driven drive|bought buy|wore wear|worn wear|chose choose|chosen choose|sought seek|threw throw|thrown throw|caught catch|dealt deal|won win|fought fight|taught teach|ate eat|sold sell|sank sink|sunk sink|
shot shoot|struck strike|stricken strike|fled flee|hid hide|hidden hide|flew fly|flown fly|drank drink|drowned drown|bore bear|borne bear|swore swear|sworn swear|withdrew withdraw|withdrawn withdraw|
overthrew overthrow|overthrown overthrow|stole steal|stolen steal|froze freeze|frozen freeze|woke wake|blew blow|blown blow|shook shake|shaken shake|tore tear|torn tear|slept sleep|swam swim|became become|
forbade forbid|forbidden forbid|bound bind|swept sweep|laid lay|fed feed|bred breed|bled bleed|rode ride|ridden ride|men man|women woman|children child|people person|persons person|dead die|died die|deaths die|death die|
dying die|killed kill|wives wife|lives life|thieves thief|crises crisis|policemen policeman|servicemen serviceman`
    .replace(/\n/g, '')
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
