/** Words inside and after noun groups that describe people and bodies. Lower case. */

/**
 * Before a plural noun without an article they belong to it: “senior officials”; other words may be verbs (“offer
 * officials”).
 */
export const MODIFIERS = `local senior top junior former ex government state federal regional provincial city municipal national international foreign military security defence defense intelligence health police army navy court court-appointed union industry company bank banking business tech
technology energy oil gas mining rescue emergency relief aid human rights human-rights civil religious political party opposition ruling campaign election electoral border immigration customs port harbor harbour airport hospital school university church community village tribal rebel
legal medical scientific senior high-ranking high-level low-level mid-level unnamed anonymous unidentified suspected alleged armed angry young old elderly many several some few most other more rival pro-government anti-government environmental climate women's children's labour labor
farm fishing trade finance financial economic wall-street diplomatic presidential congressional parliamentary white black jewish left-wing right-wing far-right far-left hard-line islamist separatist communist independent outside foreign-ministry criminal drug right-wing leftist
conservative liberal democratic republican traffic transport aviation maritime coast-guard fire weather tax market sports football team football's hotel restaurant factory plant railway rail bus truck taxi cabin ground public private non-governmental nongovernmental major large small big powerful leading key`;

/** Past forms that do not end in “-ed”: after “the company” they are its verb. */
export const IRREGULAR_PAST = `said told went came made held won lost sent found took gave got had did met put set cut let hit led left kept knew saw wrote spoke stood ran began fell rose sold bought brought thought paid built felt heard spent sought fought drew struck withdrew swore shot quit broke chose drove flew threw became grew
understood stuck swept hid rode shook bore tore wore bit beat bet bid cast cost hurt shut spread split forbade forgave overcame undertook upheld arose awoke caught dealt dug fed fled hung laid lay lent lit meant read rang sang sank sat slept slid spun stole stung swam taught woke`;
