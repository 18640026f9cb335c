/** Words before a person's name that are no part of it. Lower case, without the stop. */

/** Honorifics, with the gender they tell. */
export const HONORIFICS_MALE =
  'mr mister sir lord king prince emperor sultan emir sheikh sheik father brother baron count duke tsar czar señor senor don herr monsieur imam pope ayatollah rabbi mullah pharaoh uncle alhaji mallam oba';
export const HONORIFICS_FEMALE =
  'mrs ms miss madam madame dame lady queen princess empress sister mother baroness countess duchess señora senora doña dona frau mademoiselle sheikha aunt auntie hajia';
export const HONORIFICS_EITHER =
  'dr prof professor rev reverend hon honourable honorable rt chief excellency doctor saint mx eng engr barrister comrade datuk dato tan sri tun ustaz pak bu ibu';

/** Before a name, and no part of it. */
export const COURTESY_TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'mx', 'messrs']);

/** Offices and ranks; they may stand in a row ("Vice President", "Deputy Prime Minister"). */
export const TITLES = `president premier chancellor minister secretary senator congressman congresswoman congressperson representative rep sen gov governor mayor deputy vice assistant associate acting interim caretaker former ex-president ex-prime ex-minister then-president then-prime
president-elect prime foreign defense defence interior finance justice health education trade energy home state attorney general gen gen. lieutenant lt colonel col major maj captain capt commander cmdr sergeant sgt sergeant-major corporal cpl private lance brigadier admiral adm rear commodore marshal field
inspector superintendent supt constable sheriff detective det judge justice magistrate chief senior junior lead head director chairman chairwoman chairperson chair co-chair ceo cfo coo cto executive officer managing founder co-founder owner manager editor editor-in-chief
spokesman spokeswoman spokesperson ambassador envoy consul commissioner commissioner-general high-commissioner high councillor councilman councilwoman councilor alderman delegate lawmaker mp mep mla lawyer solicitor prosecutor public
analyst economist professor prof dean rector chancellor principal teacher coach striker midfielder defender goalkeeper forward winger captain skipper quarterback pitcher actor actress singer rapper author writer poet novelist playwright filmmaker director producer musician artist comedian model designer architect
scientist researcher historian philosopher physicist biologist epidemiologist virologist economist sociologist anthropologist journalist reporter correspondent columnist broadcaster photographer photojournalist activist campaigner organizer organiser leader warlord commandant comandante rebel
bishop archbishop cardinal pastor priest imam grand mufti ayatollah patriarch reverend evangelist chaplain deacon speaker majority minority whip leader chairman treasurer comptroller auditor registrar ombudsman coordinator administrator undersecretary under-secretary
crown king queen prince princess duke duchess emir sultan sheikh sheik lord lady first second vice-president vice-chancellor vice-chairman deputy-president secretary-general director-general attorney-general governor-general major-general lieutenant-general
farmer fisherman driver student nurse harbourmaster harbor-master harbour-master doctor surgeon physician engineer pilot businessman businesswoman entrepreneur tycoon billionaire banker investor trader resident survivor witness victim suspect defendant neighbour neighbor shopkeeper volunteer officer diplomat official politician candidate nominee
dictator strongman monarch statesman adviser advisor aide strategist pollster lobbyist veteran soldier marine astronaut explorer swimmer sprinter boxer golfer cyclist footballer cricketer batsman bowler tennis harbour harbor harbormaster deputy-minister MP
kingpin drug lord trafficker militant commander-in-chief jihadist preacher cleric theologian`;

/** What follows a title as part of it: "Secretary of State", "Minister for Health", "Chief of Staff". */
export const TITLE_COMPLEMENTS = `state staff defense defence war treasury interior justice health education labor labour commerce agriculture energy transportation transport homeland security veterans affairs foreign home finance trade information parliament the
planning environment economy culture sport sports tourism industry internal local government public works national women youth`;

/** Who may go by the name of another. */
export const RELATIVES =
  'father mother son daughter brother sister husband wife widow widower grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin twin stepson stepdaughter';
/** Words of kinship before or after a name, with gender. */
export const KIN_MALE =
  'father son brother husband grandfather grandson uncle nephew boyfriend widower dad stepfather boy man fiancé gentleman fisherman businessman spokesman chairman congressman policeman actor king prince';
export const KIN_FEMALE =
  'mother daughter sister wife grandmother granddaughter aunt niece girlfriend widow mum mom stepmother girl woman fiancée lady spokeswoman chairwoman congresswoman policewoman businesswoman actress queen princess';

/**
 * What one person of a country is called: "Frenchman Romain Tavel" is no longer name than "Romain Tavel". Words that
 * are a given name, too (“Finn”, “Dane”), are left out.
 */
export const NATIONALS =
  'frenchman frenchwoman englishman englishwoman irishman irishwoman welshman dutchman dutchwoman scotsman brit briton spaniard swede aussie';
/** … and those that are: after “the” they are no name. */
export const NATIONALS_AND_NAMES = 'finn dane pole scot turk serb croat greek norwegian icelander new-zealander';
