/** What is asked of a single word of a name. */
import { isHonorific, isOrdinary, isOrganizationNoun, isOtherNoun, isPlain, isPlaceNoun, isTitle } from '../lexicon.js';

export const isTitleWord = (lower: string): boolean => isTitle.has(lower) || isHonorific.has(lower);

/** “Ministry”, “Committee”, “Valley”: heads of names of bodies and places. */
export const isBodyOrPlace = (lower: string): boolean => isOrganizationNoun.has(lower) || isPlaceNoun.has(lower);

/** The same with “Treaty”, “Prize”: whatever is no person. */
export const isThing = (lower: string): boolean => isBodyOrPlace(lower) || isOtherNoun.has(lower);

/** Surnames and towns end in “-ing” as well: “Pickering”. */
export const isCommon = (lower: string): boolean => (lower.endsWith('ing') ? isPlain(lower) : isOrdinary(lower));

export const isLetters = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
