/** Event words that say one thing here and another there, told apart by the words beside them. */

/**
 * A word of two senses is of this type where one of the words stands in its sentence, or one of `report` anywhere in
 * the report and none of `against`.
 */
export const SENSES: readonly {
  readonly noun: string;
  readonly type: string;
  readonly beside: string;
  readonly report?: string;
  readonly against?: string;
}[] = [
  {
    noun: 'strike',
    type: 'PROTEST',
    beside:
      'union|unions|worker|workers|teacher|teachers|nurses|doctors|employees|staff|pay|wage|wages|labour|labor|miners|drivers|pilots|walkout|work|hunger|general|railway|rail|trade',
    report: 'union|unions|strikers|picket|pickets|walkout|wage|wages',
    against:
      'missile|missiles|airstrike|airstrikes|drone|drones|bomb|bombs|bombing|troops|soldiers|rebels|militants|warplanes|vessel|vessels|military',
  },
  {
    noun: 'attack',
    type: 'ACCUSE',
    beside:
      'debate|nominee|candidate|candidates|ad|ads|rhetoric|verbal|republicans|democrats|gop|loopholes|opponent|pac|personal|verbally|insults|credentials|bombast',
  },
  { noun: 'assault', type: 'ACCUSE', beside: 'verbal|debate|nominee|rhetoric|opponent' },
  {
    noun: 'appeal',
    type: 'COURT',
    beside:
      'court|courts|judge|judges|ruling|conviction|verdict|sentence|convicted|lawyer|lawyers|jail|tribunal|sentenced|supreme|prosecutors',
  },
  {
    noun: 'landslide',
    type: 'ELECTION',
    beside: 'victory|vote|votes|election|elections|won|win|party|seats|voters|poll|polls|majority',
  },
  {
    noun: 'rally',
    type: 'ELECTION',
    beside: 'campaign|candidate|candidates|nominee|republican|democratic|election|gop|convention|voters',
    report: 'nominee|gop|republican|democrat|democrats|candidate',
    against: 'protesters|demonstrators|protests|riot|marchers|tear',
  },
  {
    noun: 'victory',
    type: 'CONTEST',
    beside:
      'match|game|season|goal|goals|league|coach|team|cup|champion|champions|playoff|playoffs|round|tournament|points|race|prix|driver|podium|lap|medal|olympic',
  },
  {
    noun: 'defeat',
    type: 'ELECTION',
    beside:
      'election|elections|vote|votes|candidate|seat|seats|runoff|primary|incumbent|party|poll|polls|bill|motion|referendum|voters',
  },
  {
    noun: 'beat',
    type: 'ELECTION',
    beside: 'election|vote|votes|candidate|seat|runoff|primary|incumbent|poll|polls|voters',
  },
  {
    noun: 'leak',
    type: 'CONCEAL',
    beside:
      'documents|document|email|emails|e-mails|memo|wikileaks|confidential|classified|information|secret|secrets|intelligence|newspaper|journalist|press',
  },
  {
    noun: 'bid',
    type: 'ELECTION',
    beside: 'presidential|presidency|re-election|reelection|candidate|voters|nomination|senate|primary|primaries',
  },
  { noun: 'arrest', type: 'HEALTH', beside: 'cardiac|respiratory' },
  { noun: 'battle', type: 'COURT', beside: 'legal|custody|lawsuit|lawsuits|libel|appeals' },
  { noun: 'battle', type: 'CONTEST', beside: 'trophy|title|tournament|match|season|league|championship|podium' },
  { noun: 'seizure', type: 'HEALTH', beside: 'hospital|doctor|doctors|suffered|epileptic|epilepsy|medical' },
  {
    noun: 'interview',
    type: 'INVESTIGATE',
    beside: 'police|detectives|investigators|fbi|prosecutors|detective|agents',
  },
  {
    noun: 'trial',
    type: 'CONTEST',
    beside: 'athletics|olympic|sprint|championships|sheepdog|squad|rugby|cricket|swimmers|athletes|horses',
  },
  { noun: 'trial', type: 'INVESTIGATE', beside: 'clinical|vaccine|drug|placebo|patients|doses|treatment|volunteers' },
  {
    noun: 'recall',
    type: 'HEALTH',
    beside: 'product|products|vehicles|cars|salmonella|listeria|toys|airbags|contaminated|defect|defective|batches',
  },
];

/**
 * Verbs and nouns that say something else beside these words, their objects, subjects or what says of what kind they
 * are: "meet a goal", "a perfect storm".
 */
export const OTHERWISE: readonly (readonly [words: string, beside: string])[] = [
  [
    'meet',
    'goal|target|need|demand|deadline|requirement|standard|expectation|challenge|criterion|cost|condition|obligation|threshold|opposition|resistance|criticism|skepticism|scepticism|silence|backlash|fate',
  ],
  ['derail', 'career|talk|plan|deal|effort|bill|campaign|process|agenda|hope|recovery|negotiation|bid|presidency'],
  ['clash', 'rumour|rumor|value|colour|color|style|schedule|view|culture|claim'],
  ['search', 'coaching|job|internet|web|online|talent|google'],
  ['fight', 'off'],
  ['shoot', 'back'],
  ['shun', 'work'],
  ['count', 'on|delegate|charge|guilty|murder|fraud|jury|felony|indictment|convicted|blood|sperm|pollen|calorie|head'],
  ['round', 'golf|funding|league|cup|playoff|tournament|match|draft|talk|play-off|negotiation|drink|applause'],
  ['visit', 'site|website|page|link|blog|store'],
  ['survive|die', 'rule|law|plan|bill|company|deal|bank|policy|idea|dream|battery'],
  [
    'capture',
    'photo|photograph|image|picture|camera|video|film|moment|attention|imagination|footage|vote|spirit|mood|ambiguity|essence|feeling|market|heart|greatness|reality',
  ],
  ['question', 'bias|motive|wisdom|value|policy|decision|need|claim|whether|why|how|what|fitness|integrity|legitimacy'],
  [
    'demonstrate',
    'ambition|ability|need|skill|commitment|interest|how|that|value|knowledge|leadership|willingness|power|point',
  ],
  ['kill', 'animal|bill|plan|deal|time|job|idea|project|proposal|cell|weed|germ|virus'],
  ['invite', 'tourist|reader|visitor|criticism|question|comparison|comment'],
  [
    'hit|pound|slam|blast',
    'storm|hurricane|cyclone|typhoon|tornado|earthquake|quake|flood|wave|tsunami|lightning|drought|virus|pandemic|epidemic|outbreak|recession|crisis|inflation|unemployment|claim|criticism|record|high|low|peak|lawsuit|fine|question|rival|opponent',
  ],
  ['threaten', 'trust|livelihood|future|career|democracy|economy|growth|stability'],
  ['storm', 'perfect|twitter|media|political|social'],
  ['fire', 'friendly|fuel|gasoline|under'],
  ['fraud', 'who|that'],
  [
    'destroy|wreck|damage|ravage|gut|wipe out',
    'credibility|career|reputation|confidence|trust|faith|relation|relationship|economy|democracy|marriage|image|belief|chance|value|reality|party|committee',
  ],
  ['devastate', 'we|i|he|she|they|family|parents'],
  ['explode', 'population|debt|deficit|number|cost|growth|anger|popularity'],
  ['return', 'tax|annual|investment|percent|rate|total|income|stock|average'],
  ['escape', 'notice|attention|criticism|blame|punishment|reality|injury|death|charge'],
  ['depart', 'tactic|tradition|norm|policy|practice|script'],
  ['break', 'chorus|song|smile|laughter|tear|applause|market'],
  ['shoot', 'video|film|footage|photo|photograph|picture|movie|scene|frame|documentary|selfie'],
  ['war', 'prisoner|culture|class|scourge'],
  ['correct', 'issue|problem|flaw|defect|behaviour|behavior|course|imbalance|vision'],
  ['plunge', 'turmoil|chaos|crisis|race|darkness'],
  ['hurt', 'that|it|this|feeling|chance|economy|business|campaign|credibility|market|debate|growth|profit'],
  ['build-up|buildup', 'ice|snow|gas|water|traffic|pressure|tension|dirt|plaque'],
  ['deal', 'big|great|good'],
  ['inundate|flood|bombard', 'with'],
  ['battle', 'uphill|losing'],
  ['mobilize|mobilise', 'voter|vote|supporter|base|support|turnout'],
  ['support|back', 'percent|%|voter'],
  ['sanction', 'list'],
  ['release', 'gas|heat|energy|carbon|dioxide|hormone|chemical|toxin|radiation|steam|methane|oxygen|endorphin'],
  [
    'recover|retrieve',
    'health|composure|balance|loss|cost|ground|form|strength|consciousness|damage|damages|fee|poise|dignity|reputation|data',
  ],
  ['ring', 'doorbell|bell|bells|true|hollow'],
  ['stake', 'hold|holds|held|own|owns|owned|have|has|had|owner|with'],
  ['blow up', 'row|controversy|dispute|issue|scandal|balloon|photo|image'],
  ['hold up', 'as|example|model'],
  ['take', 'film|movie|sequel|comedy|musical|drama'],
  ['locate', 'flaw|fault|problem|gene'],
  ['sick', 'of|joke'],
  ['suspend', 'sentence|disbelief|animation'],
  ['epidemic', 'of'],
  ['quit', 'game|app|smoking|habit'],
  ['conflict', 'interest|interests'],
  ['battle', 'cancer|illness|addiction|blaze|flame|fire|wind|weather|traffic|disease|depression|alcoholism'],
  ['debate', 'over|about|whether|policy|national|public|heated|wider|long-running|ongoing'],
  [
    'appeal',
    'anti-establishment|populist|audience|audiences|mass|popular|broad|sex|universal|voter|emotional|box-office|wide|enduring',
  ],
  [
    'charges',
    'fee|bank|service|electricity|delivery|booking|hotel|interest|extra|monthly|electric|depth|phone|roaming|landing|one-time|restructuring|pretax|pre-tax|accounting|impairment|charging|pretax',
  ],
  [
    'vote',
    'popular|hispanic|latino|black|white|female|evangelical|your|my|his|her|their|our|jewish|youth|percent|%|casting|swing|protest|every|each|per|electoral|muslim|working-class|women|early|catholic|one|get|growing|grow|out|turnout',
  ],
  [
    'order',
    'in|marching|pecking|alphabetical|world|reverse|chronological|social|tall|law|natural|new|batting|mail|international|liberal|religious|old|established|public|good',
  ],
  ['primary', 'school|care|concern|reason|goal|source|focus|residence'],
  ['decision', 'making|maker'],
  ['promise', 'hold|show|lost|campaign|much|great|early|considerable|full'],
  ['consensus', 'general|scientific|forecast|estimate|analyst|washington'],
  ['encounter', 'problem|difficulty|resistance|turbulence|opposition'],
  ['oppose|resist|back', 'as|temptation|urge|inflation'],
  ['press|champion', 'ahead|button|on'],
  ['recommend|advise', 'book|film|restaurant|product|diet'],
  ['publish', 'in|journal|author|poem|poetry'],
  ['retire', 'early|comfortably|age|gen.|lt.|col.|general|colonel|major|admiral|judge|officer|teacher|police'],
  ['oppose', 'viewpoint|view|side|player|team|fan|lawyer|counsel'],
  ['defeat|victory', 'purpose|object'],
  ['advocate', 'for'],
  ['disease|virus|illness', 'heart|mental|liver|kidney|control|computer|prevention'],
  ['record', 'track|criminal|public|medical|voting'],
  ['match', 'perfect|good|dna|close|exact'],
  [
    'hit',
    'record|chart|song|album|movie|film|website|button|freeze|rise|price|cost|bill|tax|cut|shortage|rent|tariff|sanction|injury|setback|delay|closure|poverty|debt|downturn|slump|austerity|hard|hardest|badly|crossbar',
  ],
  ['struck', 'beauty|calm|silence|contrast|similarity|resemblance|thought|idea|sight|size|speed|quality|ease|lack'],
  ['operation', 'joint|commercial|business|daily'],
  [
    'blind|cripple|poison|harm',
    'faith|spot|trust|economy|business|relation|interest|reputation|environment|chance|brand|image',
  ],
  [
    'demand',
    'energy|oil|global|consumer|market|supply|weak|strong|slowing|cooled|falling|rising|growing|growth|electricity|coal|domestic|seasonal|power|high|low|overseas',
  ],
  ['negotiate', 'curve|bend|turn|corner|traffic|obstacle|rapids'],
  ['survive', 'challenge|vote|scrutiny|season|recession'],
  ['capture|recapture|retake', 'ground|lead|momentum|magic|glory|youth|title|imagination'],
  ['refuse', 'right'],
  ['hurt', 'remark|remarks|word|words|policy'],
  ['trace', 'root|history|back|origin|evolution'],
  ['accident', 'by'],
  ['surgery', 'department|professor|chief|plastic|cosmetic'],
  [
    'support|back',
    'evidence|footage|data|finding|result|theory|argument|idea|claim|contention|view|hypothesis|notion|conclusion',
  ],
  ['quash|dismiss', 'talk|rumour|rumor|speculation'],
  ['invasion', 'privacy|domain'],
  ['amendment', 'first|second|fifth|fourth|fourteenth|1st|2nd|14th'],
  ['anniversary|birthday', 'ahead|since'],
  ['celebrate', 'diversity|culture'],
  ['poll', 'likely|adult|percent'],
  ['reception', 'mixed|warm|cool|cold|lukewarm|television|critical'],
  ['marriage', 'gay|same-sex|of|arranged'],
  ['fire', 'fireplace|stove|log|camp|open|wood|coal|hearth|cooking|crackling|roaring|warm|ring|rings'],
  ['get', 'done'],
  ['meet', 'end|ends'],
  ['meltdown', 'twitter|mental|emotional|nervous|public|epic|online|teenage'],
  [
    'settlement',
    'informal|human|jewish|israeli|illegal|rural|urban|unauthorized|unauthorised|squatter|ancient|prehistoric|submerged|roman|colonial|bedouin|coastal|early',
  ],
  ['diagnosis', 'honest|build|economic'],
  ['deal', 'game|games|best|discount|special|holiday|cheap|available|shopping|phone|record|book'],
  ['war', 'word|words|star|bidding|turf|drug|drugs|poverty|women|christmas|coal|world|civilization|nerves'],
  ['celebrate', 'hero|heroes|achievement|music|heritage|work|difference|beauty|success|legacy|contribution'],
  ['die', 'away|down|out|chord|laughter|applause|conversation'],
  ['inquiry|enquiry', 'media|press|customer|client|consumer|sales|grew|jumped|surged|soared|business|visa'],
  ['invade', 'privacy|street|streets|space|pitch|home|fan|tourist|thought'],
  ['journey', 'academic|your|life|spiritual|emotional|learning|career|personal|faith|recovery|own'],
  [
    'fight|battle',
    'pay|right|rights|justice|freedom|equality|change|life|survival|system|patriarchy|corruption|crime|climate|poverty|inequality|hunger|racism|discrimination|covid|terrorism|terror|extradition|charge|charges|ticket|extinction|inflation|pollution|abuse|violence|trafficking|stigma|urge|back|future|democracy|reform|society|societies|dream|name|education|injustice|fraud|infection|pain|jobs|wages',
  ],
  ['save', 'money|dollar|euro|hundreds|thousands|up|year|energy|water|time|space|money'],
  [
    'question',
    'action|actions|intelligence|fairness|role|credibility|judgment|judgement|strategy|reliability|validity|legality|existence|knowledge|ability|authenticity|timing|logic|use|sincerity|authority|rationale|methodology|assumption|faith|result|sanity|stability|loyalty|patriotism',
  ],
  ['damage', 'political|reputational|collateral|campaign|prospect|party|lasting|image'],
  [
    'return',
    'fold|side|squad|line-up|lineup|fray|stage|screen|agreement|plan|power|normal|form|normality|normalcy|growth|profit|question|theme|subject|topic|root|roots|basics|stage|spotlight',
  ],
  ['threat', 'every|existential|potential|same|no'],
  ['remove', 'doubt|obstacle|barrier|stigma|uncertainty|word|label|hat|mask|shoe|cover|skin|fat|lid'],
  ['crash', 'system|website|server|computer|party|course|diet|app|console|game'],
  ['campaign', 'marketing|advertising|ad|media|pr'],
  ['abuse', 'alcohol|drug|substance'],
  ['defend', 'itself|policy|record|view|use|language|wording|taste|adulation|title|thesis'],
  ['raise', 'eyebrow|voice|profile|hand|child|children|kid|family|bar'],
  ['capture', 'data|carbon|essence|detail'],
  ['strike', 'balance|chord|tone|pose|note|lightning|gold|match|conversation|friendship|observer|odd|strange'],
  ['drop', 'jaw|name|hint|ball|line|subject|off'],
  ['launch', 'into'],
  ['promise|assure', 'you'],
  ['withdraw', 'money|cash|saving|savings|deposit'],
  ['nominate', 'award|awards|grammy|grammys|grammies|oscar|oscars|prize|emmy|bafta'],
  ['welcome', 'year|guest|visitor|tourist|home|aboard'],
  ['call', 'photo|roll|curtain|casting|wake-up'],
  ['threaten', 'safety|survival|existence|peace|health|habitat|species|way'],
  ['stoppage', 'time|race|play|lap|rain|injury'],
  ['stand by', 'decision|claim|comment|remark|story|report|word'],
  ['wipe out', 'lead|gain|advantage|profit|surplus'],
  ['seize', 'chance|opportunity|moment|initiative|momentum|attention|imagination|lead|advantage|day|mood|up'],
  ['recall', 'election|total|petition|memory|time|day|year'],
  ['shots', 'photo|camera|penalty|goal|flu|booster|vaccine|target|long|big|free|warning'],
  ['custody', 'child|joint|sole|legal|battle|parental|parent|mother|father|family'],
  ['storm', 'chart|charts|victory|lead|box'],
  ['judgment|judgement', 'poor|bad|good|better|snap|own|value|moral|political|sound|call|error'],
  [
    'speak with',
    'reporter|reporters|journalist|bbc|cnn|reuters|afp|ap|radio|tv|television|newspaper|magazine|times|post|guardian|need|issue|fact',
  ],
  ['leave', 'mark|impression|room|question|message|note|comment|legacy|trail|taste|behind|alone|open'],
];

/**
 * Nouns that are an event only where a word of their business stands in the report: a firm's approach, not one to a
 * problem.
 */
export const ONLY_BESIDE: readonly (readonly [nouns: string, beside: string])[] = [
  ['approach', 'takeover|bidder|buyout|suitor|merger|shareholders|acquisition'],
  ['count|round', 'ballot|ballots|polling|electoral|election|run-off|runoff|voters'],
  ['manipulation', 'vote|votes|ballot|ballots|election|market|currency|price|prices|evidence'],
  [
    'irregularity',
    'vote|votes|ballot|ballots|election|audit|auditors|accounts|tender|contracts|fraud|inquiry|investigation',
  ],
  ['drilling|knocking|tapping', 'trapped|rescuers|survivors|rubble'],
  ['exercises', 'military|army|navy|troops|soldiers|missile|nato|warships|brigade|brigades|manoeuvres|maneuvers'],
  ['shots', 'gunman|gunmen|gunfire|fired|soldiers|shooting|shot|gun|guns|rifle'],
  [
    'recall',
    'product|products|batch|batches|recalling|recalled|vehicles|cars|airbag|airbags|salmonella|listeria|contaminated|defect|defective|refund',
  ],
  ['custody', 'arrest|arrested|detained|remanded|suspect|suspects|police|magistrate|bail'],
  ['judgment|judgement', 'court|courts|judge|judges|tribunal|jury|appeal'],
  ['flu|influenza', 'virus|outbreak|infected|cases|hospital|hospitals|vaccine|epidemic|strain'],
  [
    'drill',
    'military|army|navy|troops|soldiers|missile|missiles|nato|warships|evacuation|siren|sirens|shooter|exercise|exercises',
  ],
];

/** Verbs that are: a crowd gathers to protest, or to watch. */
export const DONE_ONLY_BESIDE: readonly (readonly [verbs: string, beside: string])[] = [
  ['approach', 'takeover|bidder|buyout|suitor|merger|shareholders|acquisition'],
  [
    'gather|assemble|mass',
    'protest|protests|protesters|protester|protested|demonstration|demonstrators|demonstrate|demonstrated|march|marched|marchers|rally|slogans|placards|banners|vigil|strike|picket|riot|rioters|unrest|chanted|chanting',
  ],
];

/** Whoever attacks somebody so does it with words: "attacked her, saying …". */
export const SAYING =
  'saying|calling|claiming|accusing|suggesting|arguing|alleging|writing|insisting|declaring|charging|tweeting';
