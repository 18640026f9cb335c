/** How a report sets the word of one speaker against that of another. */

/** Between who speaks and that they speak: "A police source, however, admitted". */
export const HOWEVER = /,\s*(?:however|nevertheless|nonetheless|by contrast|on the other hand),?\s*$/i;
/** As the opening of a sentence, after somebody's denial. */
export const BUT = /^[“"‘'\s]*(?:but|yet|however|nevertheless|nonetheless)\b/i;
/** Verbs of which one speaker says the one and another the other, of one deed seen from both ends: who "never received" what the other "left on the desk". Base form. */
export const CONVERSES: readonly (readonly [got: string, given: string])[] = [
  ['receive get obtain', 'give send hand deliver leave submit forward mail email pass present'],
  ['tell warn inform brief notify alert consult', 'tell warn inform brief notify alert consult'],
];
/** What is said of a claim that it is none. */
export const NO_TRUTH = /\b(?:no truth (?:in|to)|not (?:true|the case|correct|accurate)|(?:is|are|was|were|as|this|that|it) [“"‘']?(?:an? |the |pure |complete |total |utter |mere |malicious |outright )*(?:untrue|false|baseless|unfounded|groundless|lies?|fabrications?|inventions?|nonsense|misunderstanding|hoax|rubbish|slander|fiction|falsehoods?))\b/i;
