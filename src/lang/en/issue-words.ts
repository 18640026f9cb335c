/** Words that only lead up to what an issue is: of "talk of overloading" the issue is the overloading. */
export const LEADING_NOUNS: ReadonlySet<string> = new Set(
  `
  indication indications sign signs talk talks report reports claim claims evidence plan plans idea possibility question
  questions intention intentions allegation allegations risk chance prospect news rumour rumours rumor rumors suggestion
  suggestions need way number part lot kind use issue matter accusation accusations call calls demand demands assessment
  concern concerns attempt attempts effort efforts end halt truth basis merit substance
`
    .trim()
    .split(/\s+/),
);
/** Words that stand between a noun and its verb and are left out of a name: "tickets [were] sold". */
export const AUXILIARIES: ReadonlySet<string> = new Set('is are was were be been being has have had'.split(' '));
/** Words that are of no matter by themselves, so that one of them in common says nothing. Base form. */
export const OF_NO_MATTER: readonly string[] = `
  thing something anything everything nothing way time day week month year people person man woman one lot kind part
  make do get go come take give have be say tell speak talk ask answer want need wish wait like think know believe feel
  see look hear find try use keep put let call work happen agree good bad great big new old right well much many more
  most very really again direct show set turn run start begin end world country today tomorrow yesterday
`
  .trim()
  .split(/\s+/);
/** Verbs of a stance: the issue is what they are of ("rule out a sale", "consider a sale"). Base form. */
export const LEADING_VERBS: ReadonlySet<string> = new Set(
  'rule consider regard intend plan hope expect decide agree refuse include continue describe'.split(' '),
);
/**
 * Verbs that undo or harm what follows: who is against the closure is not against delaying it, who warns of undermining
 * the courts is not for it. Base form.
 */
export const UNDOING_VERBS: ReadonlySet<string> = new Set(
  `
  delay postpone stop halt end block prevent avert avoid cancel scrap suspend oppose reverse drop abandon lift ban
  prohibit undermine weaken endanger jeopardize jeopardise hamper obstruct sabotage violate
`
    .trim()
    .split(/\s+/),
);
