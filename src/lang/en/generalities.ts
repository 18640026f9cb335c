/**
 * Words by which English speaks in general and tells of no single event: how often, who may, of what kind. Lower case,
 * one token each; nouns in the singular.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "He often criticises …" is a habit. */
export const OFTEN = words(
  'often sometimes usually typically generally normally routinely regularly frequently seldom rarely occasionally always traditionally commonly habitually invariably ordinarily ever periodically',
);

/** Nouns with "to …": who has the right to refuse has refused nothing. */
export const ABILITIES = words(
  'right ability freedom power way need obligation duty tendency opportunity tool skill habit time authority capacity incentive responsibility willingness desire eligibility permission licence license courage failure inability reason motivation temptation reluctance',
);

/** Nouns with "of …": the danger of accidents, issues of migration. */
export const KINDS_OF = words(
  'risk danger issue problem type kind form sort matter topic subject history culture era pattern level rate standard expert specialist question cost cause source method means definition concept study theory science art field area type fan master instance example',
);

/**
 * People and bodies of which much is said in general, unlike police, officials or rebels, who in news are certain ones.
 */
export const ANYBODY = words(
  'people person citizen country state company employer employee individual adult child parent woman man voter consumer customer user visitor traveller traveler tourist business bank firm taxpayer patient student nation government politician candidate participant applicant owner driver buyer seller reader fan viewer investor lender borrower tenant landlord doctor teacher lawyer human male female couple family mother father kid teenager youngster shopper guest passenger pedestrian cyclist player athlete artist team club school university institution corporation organization organisation brand retailer manufacturer startup entrepreneur society community democracy economy market leader boss manager president king judge jury court immigrant migrant refugee american foreigner other',
);
export const WHOEVER = words('you one anyone anybody everyone everybody someone somebody whoever');

/** Verbs in the present that say that something goes on or is to come: "talks resume". */
export const GOES_ON = words(
  'continue continues resume resumes begin begins start starts loom looms erupt erupts rage rages intensify spread spreads persist persists remain remains',
);
export const AHEAD = words(
  'due scheduled set planned expected slated looming likely unlikely imminent underway way pending',
);

/** Beside these a present tense is of one time: "schools shut today". */
export const NOW = words(
  'today tonight tomorrow now currently yesterday monday tuesday wednesday thursday friday saturday sunday next week weekend',
);

/**
 * Verbs that with "to" say what something is for, unless it was agreed or is of somebody named: "designed to help
 * people", "needs to provide food". Every form that "to" takes.
 */
export const PURPOSES = words(
  'help support provide improve build increase reduce cut boost promote prevent strengthen defend tackle combat address share limit restore create develop expand borrow invest recruit',
);
export const AGREED = words(
  'plan plans planned planning agree agrees agreed vow vows vowed pledge pledges pledged promise promises promised threaten threatens threatened decide decides decided decision order orders ordered set scheduled expected due refuse refuses refused decline declined ask asks asked urge urged urges call calls called demand demanded vote votes voted bid offer offers offered offering deal agreement going want wants wanted seek seeks sought intend intends intended prepare preparing ready attempt attempts attempted try tried trying tries allow allowed force forced move moves moved begin began begun start started continue continued fail failed manage managed told promise proposal proposed propose proposes require requires required returned met meeting',
);
