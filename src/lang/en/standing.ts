/** Words before a trigger that tell whether the event happened. Lower case, one token each. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PLANNED = words('will plan plans planned planning intend intends intended expected scheduled set going upcoming forthcoming prepare prepares prepared preparing promised promises vowed vows pledged pledges agreed tomorrow');
export const SUPPOSED = words("if unless whether could might may would should potential possible possibly hypothetical threatened threatens threatening threat risk consider considers considered considering able ready unlikely likely can cannot fear fears feared want wants wanted urged urges request requests demand demands proposed proposal option options call calls avoid prevent");
export const ALLEGED = words('alleged allegedly reportedly suspected accused accuses accusing purported purportedly apparently claimed claims claiming rumoured rumored unconfirmed');
export const DENIED = words("not no never n't denied denies denying without neither nor rejected rejects rejecting didn't hasn't haven't wasn't weren't isn't aren't won't wouldn't don't doesn't");
