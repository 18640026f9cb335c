/**
 * Nouns that describe people, bodies and things that speak or act. Lower case; singular and plural apart, since the
 * plural needs no article.
 */

/** One person. */
export const PERSON_NOUNS = `minister president premier chancellor prime-minister secretary senator congressman congresswoman representative governor mayor deputy official officer spokesman spokeswoman spokesperson ambassador envoy diplomat commissioner councillor councilor councilman councilwoman delegate lawmaker legislator mp lawyer
attorney solicitor barrister prosecutor judge magistrate sheriff detective inspector superintendent constable policeman policewoman soldier general colonel major captain commander sergeant admiral marshal commandant guard ranger director chairman chairwoman chairperson chair chief head ceo executive founder co-founder owner
manager boss employer employee worker labourer laborer editor reporter journalist correspondent columnist broadcaster photographer blogger author writer poet novelist filmmaker producer actor actress singer musician artist analyst economist expert specialist scientist researcher professor academic scholar historian lecturer teacher headteacher
principal student pupil graduate doctor physician surgeon nurse paramedic medic midwife pharmacist engineer architect pilot driver conductor sailor skipper fisherman farmer herder trader merchant shopkeeper vendor businessman businesswoman entrepreneur tycoon billionaire millionaire banker investor shareholder accountant auditor
activist campaigner organizer organiser protester protestor demonstrator leader warlord rebel militant fighter gunman attacker assailant bomber hijacker trafficker smuggler kingpin suspect defendant accused convict prisoner inmate detainee hostage victim survivor witness bystander passenger resident villager neighbour neighbor tenant
citizen voter candidate nominee politician statesman opponent rival ally critic supporter insider source whistleblower whistle-blower informant aide adviser advisor counsel strategist pollster lobbyist coordinator administrator mediator negotiator observer monitor investigator inspector bishop archbishop cardinal pastor
priest imam cleric rabbi mufti monk nun pope king queen prince princess emperor sultan emir monarch man woman boy girl teenager child baby father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandfather grandmother friend colleague relative parent partner girlfriend boyfriend
coach striker player goalkeeper captain athlete champion veteran volunteer immigrant migrant refugee tourist visitor customer consumer user client patient coroner pathologist firefighter rescuer diver lifeguard rescue-worker harbormaster harbourmaster operator agent dealer speaker someone somebody person individual insurgent terrorist dictator
undersecretary under-secretary treasurer successor predecessor counterpart host guest fan meteorologist seismologist forecaster epidemiologist virologist vet farmhand machinist foreman caretaker clerk cook waiter waitress chef cashier pm secretary-general director-general attorney-general jurist justice reverend comedian rapper songwriter composer playwright star mogul magnate financier industrialist
frontrunner front-runner contender incumbent dissident theologian philosopher sociologist physicist biologist astronomer astrologer footballer golfer cyclist sprinter swimmer`;

/** One person or one body: “the developer, Ida Brand”, “the developer, Tarn Homes”, “regulator Orla”. */
export const PERSONS_OR_BODIES =
  'owner developer contractor subcontractor regulator watchdog supplier landlord lender creditor insurer publisher rival competitor operator builder organiser organizer sponsor promoter exporter importer manufacturer maker buyer bidder employer auctioneer auditor administrator';

/** What a person is by calling, whatever his part in what happened: whoever is called so with “the” has been met. */
export const CALLINGS = `businessman businesswoman tycoon billionaire millionaire mogul magnate entrepreneur industrialist financier politician statesman lawmaker legislator senator congressman congresswoman candidate nominee frontrunner front-runner contender incumbent
actor actress star comedian singer songwriter rapper musician composer artist author writer poet novelist playwright filmmaker academic scholar historian economist philosopher sociologist physicist biologist astronomer astrologer jurist justice analyst expert columnist
activist campaigner dissident cleric theologian reverend teacher engineer farmer baker carpenter electrician shopkeeper librarian photographer student pensioner striker goalkeeper champion athlete footballer golfer cyclist sprinter swimmer veteran`;

/**
 * By what else the holder of an office goes: “the leader” may be a president, “the congressman” a representative. The
 * general word, then those it stands for.
 */
export const WIDER_OFFICES: readonly (readonly [word: string, offices: string])[] = [
  ['leader', 'president premier prime chancellor king queen emir sultan monarch dictator strongman chairman'],
  ['premier', 'prime pm'],
  ['pm', 'prime premier'],
  ['chief', 'director head chairman executive ceo president commissioner commander superintendent'],
  ['head', 'director chief chairman executive ceo president commissioner'],
  ['boss', 'director chief chairman executive ceo head manager'],
  ['ceo', 'executive'],
  ['congressman', 'representative'],
  ['lawmaker', 'senator representative congressman mp assemblyman councillor'],
  ['legislator', 'senator representative congressman mp assemblyman'],
  ['politician', 'senator representative congressman mp mayor governor councillor candidate'],
  ['candidate', 'nominee'],
  ['nominee', 'candidate'],
  ['jurist', 'judge justice'],
  ['filmmaker', 'director'],
  ['businessman', 'tycoon billionaire entrepreneur mogul magnate'],
  ['academic', 'professor lecturer historian economist'],
  ['scholar', 'professor lecturer historian theologian'],
  ['expert', 'analyst professor researcher'],
  ['cleric', 'imam bishop archbishop priest pastor rabbi ayatollah mufti preacher'],
  ['reporter', 'journalist correspondent'],
  ['journalist', 'reporter correspondent editor columnist'],
];

/** Nouns that look like doers and are none, though they “say” things. */
export const NO_DOERS =
  'letter paper newspaper order number poster banner chapter ledger register computer sensor tracker recorder printer sticker folder flyer power weather water river border matter committee counter transponder calculator newsletter flier wrapper leader-board chatter rumor';

/** Titles as they are cut short before a name. */
export const SHORT_TITLES =
  'sen senator, rep representative, gov governor, prof professor, rev reverend, gen general, lt lieutenant, col colonel, maj major, capt captain, cmdr commander, sgt sergeant, supt superintendent, insp inspector, det detective, adm admiral, pres president, atty attorney';

/** Those of whom a body, a court, a team or a town has one: whoever is called so need not have been told of. */
export const HOLDERS_OF_OFFICE = `president minister premier chancellor secretary governor mayor ambassador envoy consul commissioner king queen prince princess pope emperor sultan spokesman spokeswoman spokesperson official officer judge magistrate prosecutor lawyer attorney barrister
solicitor coroner sheriff chief head director chairman chairwoman chairperson chair ceo executive manager boss principal rector dean coach captain skipper referee umpire doctor physician investigator inspector detective deputy leader speaker bishop archbishop defence defense rival opposing alleged`;

/** What somebody was or has long been. */
export const OF_THE_PAST =
  'former ex veteran longtime long-time one-time onetime unemployed self-employed widowed divorced award-winning';

/** Several people, or a body spoken of in the plural. They need no article. */
export const GROUP_NOUNS = `police cops authorities officials ministers presidents senators congressmen representatives governors mayors officers spokesmen spokespeople spokespersons ambassadors envoys diplomats commissioners councillors delegates lawmakers legislators mps lawyers attorneys prosecutors judges magistrates detectives inspectors policemen soldiers generals troops commanders
guards directors executives founders owners managers bosses employers employees workers staff editors reporters journalists correspondents columnists photographers bloggers authors writers analysts economists experts specialists scientists researchers professors academics scholars historians teachers students pupils doctors physicians surgeons
nurses paramedics medics engineers pilots drivers sailors crew fishermen farmers herders traders merchants shopkeepers vendors businessmen entrepreneurs bankers investors shareholders auditors activists campaigners organizers organisers protesters protestors demonstrators leaders warlords rebels militants fighters gunmen attackers assailants
bombers hijackers traffickers smugglers suspects defendants convicts prisoners inmates detainees hostages victims survivors witnesses bystanders passengers residents villagers neighbours neighbors tenants locals citizens voters candidates politicians opponents rivals allies critics supporters insiders sources whistleblowers aides advisers advisors
strategists pollsters lobbyists coordinators administrators mediators negotiators observers monitors investigators watchdogs regulators bishops priests imams clerics monks nuns men women boys girls teenagers children babies parents relatives families friends colleagues fathers mothers sons daughters brothers sisters people civilians
players fans athletes veterans volunteers immigrants migrants refugees tourists visitors customers consumers users clients patients firefighters rescuers divers rescue-teams teams crews agents dealers insurgents terrorists extremists separatists jihadists islamists nationalists republicans democrats conservatives liberals socialists communists
unions parties governments countries nations states companies firms groups organizations organisations agencies ministries media newspapers forces prosecutors peacekeepers gangs cartels militias unionists campaigners mourners worshippers commuters motorists emergency-services pensioners landlords retailers exporters importers producers growers manufacturers
forecasters meteorologists seismologists epidemiologists counterparts chairmen chiefs captains comedians rappers singers musicians actors artists poets novelists paratroopers marines hospitals schools banks airlines owners islanders townspeople others`;

/** One body. */
export const BODY_NOUNS = `government ministry department agency administration authority bureau office commission committee council board parliament senate congress assembly house court tribunal cabinet party union alliance coalition front movement league federation association society organization organisation institute institution foundation trust charity network forum
club team university college school company corporation firm group conglomerate bank insurer airline carrier operator shipper shipowner shipbuilder maker manufacturer retailer supermarket brewer miner utility startup start-up employer buyer bidder consortium regulator watchdog newspaper paper outlet broadcaster channel station website magazine agency publisher
military army navy police force guard brigade battalion cartel gang militia opposition regime state judiciary prosecution defence defense embassy consulate mission delegation hospital clinic church secretariat monarchy palace presidency campaign city-hall bloc think-tank thinktank lobby nonprofit non-profit startup subsidiary parent-company
service directorate inspectorate constabulary laboratory lab registry treasury brewery diocese archdiocese inquiry zoo museum theatre theater academy casino circus observatory orchestra panel jury crew family community public crowd industry sector press media`;

/** Writings and findings that "say" things. */
export const WRITING_NOUNS = `report reports statement statements study studies survey surveys poll polls document documents letter letters memo indictment complaint lawsuit filing filings affidavit ruling verdict judgment judgement communique communiqué declaration resolution bulletin notice advisory post tweet message email transcript article editorial
dossier audit review census manifest readout briefing press-release release text video footage recording data figures records findings`;

export const VESSEL_NOUNS =
  'ship vessel ferry boat tanker trawler freighter destroyer frigate submarine yacht warship speedboat dinghy barge cruiser carrier lifeboat tugboat tug ships vessels boats ferries warships';

export const PLACE_DESCRIPTIONS =
  'country nation state city capital town village island province region district county republic kingdom territory area port harbor harbour neighborhood neighbourhood';

/** Words that say nobody is named: never the same person twice unless the report says so. */
export const UNNAMED = 'unnamed anonymous unidentified undisclosed another other certain';
