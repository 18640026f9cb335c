/**
 * Words that carry grammar rather than content, lower case and without apostrophe-s. They weigh little when two
 * wordings are compared.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such some any each every either neither another other others both all few own same ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones who whom whose which what myself ourselves himself herself itself themselves ' +
    'am is are was were be been being do does did doing done have has had having will would shall should can could may might must ought ' +
    'and or but nor so yet if then than because while although though whether when where why how as ' +
    'of in on at by for from to into onto out off over under up down with without within about against among between through during before after above below again further toward towards upon via per since until till ' +
    'not no never very too also just only even still already now here there more most much many less least well however meanwhile said says say saying told tell'
  ).split(' '),
);
