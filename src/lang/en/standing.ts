/** Words above or beside a trigger that tell whether the event happened. Lower case, one token each. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const WILL = words("will 'll shall wo gonna");
export const MAY = words("could might may would 'd should can ca must ought need");
export const NOT = words("not n't never no neither nor nobody none without hardly cannot");

/** Verbs, nouns and adjectives an event hangs on: "plans to", "a plan for", "planned". */
export const PLANNED = words(
  'plan plans planned planning intend intends intended intending intention intentions expected expects expect scheduled set going upcoming forthcoming prepare prepares prepared preparing preparations promise promises promised promising vowed vows vow pledged pledges pledge agreed agrees agree due decided decides tomorrow ordered orders ready announced imminent future offered offers offering',
);
export const SUPPOSED = words(
  'potential possible possibly hypothetical possibility prospect prospects threatened threatens threatening threaten threat threats risk risks risked consider considers considered considering weigh weighs weighing able unlikely likely fear fears feared want wants wanted wanting urged urges urge urging request requests requested demand demands demanded demanding proposed proposal proposals propose proposes option options call calls called calling avoid avoided avoiding prevent prevented prevents averted avert thwart thwarts thwarted thwarting foil foils foiled seek seeks sought seeking hope hopes hoped hoping try tries trying tried attempt attempts attempted ask asked asks asking wish wishes needed speculation warn warned warns warning proposing suggest suggested instructed case capable required',
);
export const ALLEGED = words(
  'alleged allegedly reportedly suspected accused accuses accusing accusation accusations allegation allegations purported purportedly apparently claimed claims claiming claim rumoured rumored rumours rumors unconfirmed suspicion implicated charged charges alleges',
);
export const DENIED = words(
  'denied denies deny denying denial rejected rejects reject rejecting dismissed dismisses dismiss refused refuses refuse refusing declined declines decline failed fails fail failing failure ruled lack absence canceled cancelled postponed unsuccessful unsuccessfully',
);
