/** Words that end the noun phrase after a number. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `
    of in on at by to from for with without and or but nor as than that which who whom whose when while where if so
    because since until till after before during between among against into onto over under is are was were be been
    being am has have had having do does did will would can could may might must shall should not no n't the a an this
    these those that its his her their our my your it he she they we you i there here said says say told according also
    still already now then today yesterday tomorrow ago later earlier only just even about out up down off away back
    last next every each any some all both most very too taken hurt found seen given shown known born feared thought
    believed brought caught held shot went came died fled fell rose hit took left made got saw ran drew won lost sold
    paid bought voted per via near across along around through throughout toward towards inside outside within behind
    beyond despite including
  `
    .trim()
    .split(/\s+/),
);

/** Units of time count no figure: they are times, found or not. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  'day week month year hour minute second decade century night season weekend fortnight quarter'.split(' '),
);

/**
 * What a record of an event keeps even in ones and twos: vehicles, weapons, animals, buildings and parts of a country.
 * Singular.
 */
export const TRACKED_NOUNS: ReadonlySet<string> = new Set(
  `
    helicopter plane aircraft airplane jet warplane fighter-jet bomber truck lorry bus coach train carriage wagon tram
    car ambulance tank bulldozer excavator crane bridge dam tunnel tower school hospital clinic church mosque synagogue
    temple station shop factory warehouse dog horse camel elephant province district county village town city
    municipality region island state country nation territory camp checkpoint crossing port harbour harbor airport
    runway bomb grenade mine mortar gun rifle revolver pistol torpedo satellite reactor generator landslide aftershock
    explosion blast fire crater
  `
    .trim()
    .split(/\s+/),
);

/** Nouns that are counted only in ways of speaking: "two sides", "three ways". */
export const VAGUE_NOUNS: ReadonlySet<string> = new Set(
  `
  time way thing side part reason kind sort type point half occasion step stage front hand aspect word question
`
    .trim()
    .split(/\s+/),
);

/** Nouns after a result: "a 5-11 season". */
export const RESULT_NOUNS: ReadonlySet<string> = new Set(
  `
  season win victory defeat loss record draw lead score run start decision triumph thrashing game match series vote
  split
`
    .trim()
    .split(/\s+/),
);

/** Words after which a number is a name or a place in a list: "page 3", "flight 12". */
export const LABELS: ReadonlySet<string> = new Set(
  `
    page chapter section article level phase part day step number no nos no. room flight route highway interstate unit
    class grade category stage round version gate platform model type act item figure table paragraph volume vol chapter
    season episode week channel track line block district ward zone sector precinct square lot room suite floor
    apartment box order resolution rule law bill title clause amendment protocol point group pool tier lap turn covid
    apollo boeing airbus
  `
    .trim()
    .split(/\s+/),
);

/** People whom a report counts only to name its sources: "two people familiar with the matter". */
export const SOURCE_WORDS: ReadonlySet<string> = new Set(
  `
  familiar briefed close knowledge source sources acquainted aware asked spoke speaking requesting insisting
`
    .trim()
    .split(/\s+/),
);
