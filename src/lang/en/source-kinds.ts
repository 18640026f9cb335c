/**
 * Nouns that say what kind of source an unnamed speaker is. Lower case, singular; a plural is looked up without its
 * ending. Earlier lines win: a “police lawyer” is a lawyer by its last noun.
 */
import type { SourceKind } from '../../types.js';

export const SOURCE_KINDS: readonly (readonly [kind: SourceKind, nouns: string])[] = [
  [
    'spokesperson',
    'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative press-secretary',
  ],
  [
    'insider',
    'source insider whistleblower whistle-blower informant aide adviser advisor ally associate confidant strategist staffer colleague',
  ],
  [
    'official',
    `official politician statesman leader candidate nominee officer minister ministry secretary undersecretary governor mayor president premier chancellor king queen prime-minister deputy lawmaker legislator senator congressman congresswoman congressmen mp councillor councilman councilwoman commissioner ambassador envoy diplomat authority
government administration department agency bureau council commission committee parliament senate congress house cabinet police constable detective inspector superintendent sheriff investigator prosecutor prosecution regulator watchdog court judge tribunal magistrate jury inquiry military army navy
commander general colonel captain-general sergeant coastguard coast-guard embassy consulate state country nation kingdom intelligence ranger policeman policewoman coroner delegation panel force`,
  ],
  ['lawyer', 'lawyer attorney solicitor barrister counsel advocate litigator'],
  [
    'expert',
    `expert fact-checker pediatrician analyst economist scientist researcher professor academic scholar historian specialist doctor physician surgeon engineer psychologist epidemiologist virologist meteorologist seismologist forecaster pollster pathologist
consultant strategist observer monitor commentator`,
  ],
  [
    'relative',
    `relative family father mother parent son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter fiance fiancee partner girlfriend boyfriend friend stepfather stepmother sibling wives`,
  ],
  [
    'witness',
    'witness eyewitness survivor bystander passer-by passerby passenger neighbor neighbour victim hostage rescuer',
  ],
  [
    'company',
    `company firm conglomerate bank insurer airline carrier operator shipper shipowner shipbuilder maker manufacturer retailer supermarket brewer utility startup start-up employer consortium corporation subsidiary bidder lender owner producer publisher developer contractor brokerage fund executive manager director chairman chairwoman chairperson boss businessman businesswoman banker`,
  ],
  [
    'organization',
    'organization organisation campaign party union group association federation charity foundation institute think-tank thinktank nonprofit non-profit ngo movement church mosque synagogue league network coalition alliance board lobby society trust club team university school college hospital super-pac pac convention',
  ],
  [
    'media',
    'newspaper paper publication outlet broadcaster channel station website magazine media press network journalist reporter editor columnist correspondent',
  ],
  [
    'document',
    `report statement study survey poll document letter memo indictment complaint lawsuit filing affidavit ruling verdict judgment judgement communique communiqué declaration resolution bulletin notice advisory post tweet message email e-mail transcript article editorial
dossier audit review census manifest readout press-release release video footage recording data figure record finding law bill estimate analysis projection book text ad website advertisement plan`,
  ],
  [
    'crowd',
    `people protester protestor demonstrator resident villager local voter supporter critic opponent worker employee student farmer fisherman fishermen activist campaigner fan investor shareholder customer consumer member republican democrat conservative liberal crowd public community union
trader migrant refugee citizen tenant pensioner commuter motorist teacher nurse parent-group crew staff men women rival observer many others most some respondent participant attendee audience half majority majoritie`,
  ],
];

/** After “people” and “a person” they make an insider: “briefed on the talks”. */
export const IN_THE_KNOW =
  /\b(?:briefed|familiar|close to|knowledge|involved in|direct|privy|insight|anonymity|not (?:be|to be) (?:named|identified))\b/u;
