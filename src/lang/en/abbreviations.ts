/** Abbreviations after which a full stop seldom ends a sentence. Lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `
    mr mrs ms dr drs messrs prof profs st gen gens brig lt col capt cmdr sgt cpl maj adm sen sens rep reps del ald gov
    hon rev fr sr jr pres supt insp det atty no nos vs v etc eg ie cf al approx dept est fig inc ltd co corp bros jan
    feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ave blvd rd mt ft u.s u.k u.n e.u d.c a.m
    p.m
  `
    .trim()
    .split(/\s+/),
);

/**
 * Abbreviations that keep their stop inside a sentence, but that say nothing of where one ends: many are words, too.
 */
export const KEPT_WITH_STOP: ReadonlySet<string> = new Set([
  ...ABBREVIATIONS,
  ...`
    ca vol sec ext attn esp lb lbs oz yrs mins hrs thur thurs tues mob tel pp ed eds mlle mme spec asst div rec refrig
  `
    .trim()
    .split(/\s+/),
  ...`
    ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt
    va wash wis wyo ont que
  `
    .trim()
    .split(/\s+/),
]);
