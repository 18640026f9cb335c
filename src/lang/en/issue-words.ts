/** Words that only lead up to what an issue is: of "talk of overloading" the issue is the overloading. */
export const LEADING_NOUNS: ReadonlySet<string> = new Set('indication indications sign signs talk talks report reports claim claims evidence plan plans idea possibility question questions intention intentions allegation allegations risk chance prospect news rumour rumours rumor rumors suggestion suggestions need way number part lot kind use issue matter'.split(' '));
/** Words that stand between a noun and its verb and are left out of a name: "tickets [were] sold". */
export const AUXILIARIES: ReadonlySet<string> = new Set('is are was were be been being has have had'.split(' '));
