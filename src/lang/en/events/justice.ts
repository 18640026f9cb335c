/** Courts, investigations, crimes, and what is hidden or comes out. */
import { type EventWords, PREMISES } from './words.js';

export const JUSTICE: readonly EventWords[] = [
  {
    type: 'COURT',
    means: 'charge, try, convict, sentence, appeal, rule',
    verbs:
      "indict|convict|sentence|acquit|prosecute|plead guilty|plead not guilty|extradite|stand trial|arraign|impeach|go on trial|remand|charge with|rule against|rule in favor|rule in favour|rule that|quash|strike down|testify|appeal against|cross-examine|find guilty|find not guilty|appear in court|go to court|take to court|hand down|litigate|court-martial|adjudicate|throw out|take the stand|take the witness stand|give evidence|retry|condemn to death|bring to justice|hold in contempt|absolve|clear of wrongdoing|rule unconstitutional|enjoin|recuse|annul|nullify|invalidate|serve time|file suit|stand accused|go before|go on the stand|swear under oath|win damages|award damages|find liable|find in contempt|strike out|declare unconstitutional|overturn on appeal|lose an appeal|jail for|lock away|try in absentia|put behind bars|bind over|bring a case|refer to court|found guilty of|jail for|cleared of|throw out of court|reserve judgment|refer the case to|declare inadmissible|hear arguments|hear the case|hear the appeal|sit in judgment|lodge a protest with|seek leave to appeal|seek an injunction|seek a stay|grant a stay|swear an affidavit|testify behind closed doors|dissent from|commit for trial|face trial|face charges|stand in the dock|declare void|declare null and void|set aside the verdict|plead the fifth|turn state's evidence",
    nouns:
      'trial|retrial|sentencing|impeachment|arraignment|verdict|conviction|indictment|ruling|hearing|acquittal|extradition|plea|court case|court-martial|court martial|inquest|prosecution|testimony|mistrial|jail sentence|jail term|prison sentence|prison term|life sentence|death sentence|sentence|injunction|restraining order|arrest warrant|court order|guilty plea|court hearing|bail|war crimes trial|legal challenge|legal battle|litigation|proceedings|cross-examination|summing-up|jury selection|appearance in court|deposition|affidavit|criminal charge|charges|court decision|court battle|life imprisonment|community service|probation|plea deal|plea bargain|plea agreement|writ|stay of execution|lawsuit settlement|court appearance|criminal case|court action|sworn statement|witness statement|impeachment inquiry|judicial review|custody battle|custody case|court fight|test case|class action suit|corruption case|jail time|prison time|impeachment vote|libel case|court date|acquittals|case against|stay of|leave to appeal|cassation|committal hearing|habeas corpus|closing argument|opening statement|consent decree|dissenting opinion|court challenge|interim injunction|pretrial hearing|pre-trial hearing|parole hearing|preliminary hearing|constitutional complaint|criminal complaint|civil complaint|interim order|annulment|not-guilty plea|remand hearing|custody|judgment|judgement|confession',
    kinds: [
      [
        'charge',
        'criminal|murder|fraud|corruption|assault|drug|manslaughter|terrorism|rape|conspiracy|bribery|weapon|felony|misdemeanor|misdemeanour|perjury|theft|tax|robbery|federal|espionage|spying',
      ],
      ['case', 'murder|rape|fraud|corruption|abuse|libel'],
      ['appeal', 'court|legal|final|bail|asylum|conviction|sentence|ruling|verdict|extradition|libel'],
      [
        'charge',
        'lying|treason|terrorism|theft|bribery|attempted|assault|manslaughter|weapons|trafficking|sex|corruption|murder|battery|arson|genocide|contempt|conspiracy|trespassing|dui',
      ],
      [
        'case|trial',
        'criminal|civil|doping|rape|murder|fraud|corruption|assault|harassment|bribery|custody|war-crimes|impeachment|court|landmark',
      ],
      ['settlement|damages', 'court|out-of-court|legal|libel|punitive|divorce'],
      ['stay', 'temporary|emergency|court|administrative'],
      ['complaint|petition|application', 'court|criminal|constitutional|election|electoral'],
    ],
    phrases: [
      [
        'charge|try',
        'man|woman|captain|suspect|official|officer|NAME|murder|fraud|manslaughter|people|director|leader|minister|conspiracy|owner',
      ],
      ['bring|press|face|file|deny|lay', 'charge'],
      ['file|lodge|win|lose|hear', 'appeal|case|suit'],
      ['issue', 'warrant|injunction|ruling'],
      ['overturn|uphold', 'ruling|conviction|sentence|verdict|law|ban'],
      ['appear before|stand before', 'court|judge|magistrate|tribunal|jury'],
      [
        'charge',
        'he|she|him|her|them|they|three|two|four|teenager|driver|employee|boy|girl|woman|student|soldier|doctor|company|count|offence|five|six|member|assault|robbery|theft|rape|murder|felony',
      ],
      ['give|receive|serve|face|get|impose|reduce|commute', 'sentence|year|term|penalty|trial|charge'],
      ['grant|deny|refuse|post|set', 'bail'],
      ['clear|absolve', 'him|her|NAME|defendant|officer|suspect'],
      ['find|declare', 'guilty|liable|innocent'],
      [
        'vacate|commute|reduce|reverse|affirm|void|annul|stay',
        'conviction|ruling|sentence|verdict|judgment|decision|execution|order',
      ],
      ['dismiss|drop|hear|try', 'case|lawsuit|charge|suit|indictment|count|evidence|plea'],
      [
        'file|bring|launch|lodge|initiate|win|lose',
        'suit|lawsuit|case|action|charge|proceedings|appeal|complaint|motion|petition',
      ],
      ['award|win|order', 'damages|compensation|costs|custody'],
      ['give|call|present|hear', 'evidence|testimony|witness|statement'],
      ['issue|obtain|grant|serve', 'warrant|writ|order|summons|subpoena|indictment|stay'],
      ['deny|admit|confess', 'charge|murder|guilt|manslaughter|killing|rape|fraud|offence|offense|assault|theft'],
      ['send|order|commit', 'trial|prison|jail|custody'],
      ['file|lodge|submit', 'objection|claim|paper|papers|brief|notice|affidavit|application|counterclaim'],
      ['open|bring|start', 'case|proceedings'],
    ],
    doers: [
      ['rule', 'court|judge|tribunal|jury|justice|panel|arbitrator|ombudsman'],
      [
        'rule|order|decide|block|grant|award|uphold|clear|dismiss',
        'court|judge|tribunal|jury|justice|panel|arbitrator|magistrate|bench',
      ],
      ['object', 'lawyer|defendant|prosecutor|prosecution|defence|defense|attorney|accused|convict|witness'],
      ['hear|rehear|adjourn|annul|void|stay|quash', 'court|judge|tribunal|jury|bench|magistrate'],
      [
        'file|sue|appeal|petition|testify|plead',
        'lawyer|attorney|plaintiff|claimant|prosecutor|defendant|witness|accused|suspect|opposition',
      ],
      ['find', 'court|jury|judge|panel|tribunal|magistrate|juror'],
    ],
  },
  {
    type: 'INVESTIGATE',
    means: 'look into, inspect, audit',
    verbs:
      'investigate|probe|inspect|audit|look into|question|reinvestigate|dig into|fact-check|cross-check|screen for|scrutinise|scrutinize|hunt for|hunt down|track down|search for clues|inquire into|enquire into|vet|exhume|swab|double-check|conduct tests|run tests|carry out tests|dust for|interview witnesses|gather evidence|collect evidence|call in auditors|go through the books|comb through records|take samples|take fingerprints|take statements|cross-question|reexamine|re-examine|subpoena|survey the damage|assess the damage|follow leads|launch a manhunt|appeal for witnesses|canvass witnesses|conduct a spot check|take dna samples|trawl through|sift the evidence|pore over|open a file on|call in detectives|carry out checks|turn over to investigators',
    nouns:
      "investigation|inquiry|enquiry|probe|inspection|audit|autopsy|post-mortem|postmortem|fact-finding mission|commission of inquiry|police hunt|forensic examination|fact-finding|police search|forensic test|dna test|toxicology test|scrutiny|monitoring|fact check|background check|post mortem|exhumation|identification of|examination of|spot check|interrogation|questioning|audit report|independent review|house-to-house inquiries|search warrant|stress test|recount of|safety review|spot-check|verification|fact-checking|due diligence|survey of|laboratory test|test result|door-to-door inquiries|house-to-house search|reconstruction of the crime|identity parade|fingerprinting|stakeout|stake-out|undercover operation|interim report|coroner's report|accident investigation|spot audit|ballistics test|public inquiry|inquiry into",
    kinds: [
      ['review', 'judicial|independent|safety|internal|security|urgent|case|strategic'],
      ['test|check', 'safety|dna|background|blood|drug|security'],
      [
        'review|report|examination|assessment|test',
        'forensic|independent|parliamentary|judicial|medical|preliminary|damage|dna|psychiatric|toxicology|internal|autopsy|government|ethics',
      ],
      ['search|hunt', 'police|warrant|forensic|nationwide|home'],
      ['review', 'licence|license|permit|contract|sentence|pay'],
    ],
    phrases: [
      [
        'find|detect|identify|isolate',
        'bacterium|bacteria|virus|pathogen|strain|salmonella|listeria|toxin|contamination|residue|parasite|variant',
      ],
      [
        'search|raid|comb',
        `${PREMISES}|home|house|flat|apartment|building|headquarters|premises|farm|villa|warehouse|residence|car|vessel`,
      ],
      ['examine|review', 'case|evidence|record|manifest|claim|wreck|cause|footage|death'],
      [
        'discover',
        'body|bodies|corpse|remains|bomb|device|weapon|gun|drug|explosive|error|mistake|discrepancy|irregularity|stowaway|suspect|victim|passenger|person|leak|fault|crack|cache|evidence|trace|fraud',
      ],
      ['trace|establish|determine|find|identify', 'cause|origin|source|motive|culprit|killer|suspect|attacker'],
      ['reopen|close', 'case|investigation|inquiry'],
      [
        'examine|study|review|analyse|analyze|check|search|test|scan',
        'scene|wreckage|body|bodies|site|sample|footage|video|document|file|log|book|account|contract|damage|recorder|remains|dna|fingerprint|device|evidence|room|home|house|vehicle|computer|phone|complaint|allegation|claim|incident',
      ],
      [
        'find|uncover|unearth|recover|locate',
        'cache|explosive|explosives|bomb|weapon|gun|firearm|grenade|drug|ammunition|ammunitions|mine|device|knife|fingerprint|dna|evidence|blood|tunnel|trace|grave|recorder|box|arsenal|irregularity|discrepancy|flaw|fault|defect|crack',
      ],
      [
        'identify|determine|hunt|interview|track',
        'suspect|gunman|attacker|shooter|witness|killer|bomber|culprit|perpetrator|assailant|cause|motive|hacker|weapon',
      ],
      ['monitor|observe', 'election|ceasefire|vote|truce|border|situation|protest|compliance'],
      ['solve|crack|break', 'case|murder|crime|killing|mystery|code|ring|death|fire|crash|claim'],
      [
        'inspect|examine|verify|check|scrutinise|scrutinize',
        'ballot|sack|sheet|vote|seal|register|licence|pillar|bridge|signature|passport',
      ],
      [
        'find|recover|discover|unearth|uncover|collect',
        'hair|fibre|fiber|nail|bloodstain|footprint|casing|cartridge|bullet|rifle|pistol|shotgun|fragment|cocaine|diary|debris|clue|passport|laptop|skull|bone|ballot|cash|poison|wire|detonator|camera',
      ],
      [
        'go through|comb through|pore over|sift through|look through',
        'file|record|document|book|paper|papers|account|belongings|email|footage|rubble|wreckage|debris',
      ],
      ['recover|retrieve', 'THING'],
      ['find|discover|uncover', 'hole|shortfall|gap|error|mistake|omission|leak'],
    ],
  },
  {
    type: 'CRIME',
    means: 'traffic, smuggle, steal, defraud',
    verbs:
      'smuggle|steal|rob|burgle|loot|defraud|bribe|launder|embezzle|extort|break into|break in|make off|make off with|swindle|scam|falsify|plunder|pillage|poach|trespass|abscond|molest|harass|collude|conspire|plot to|violate|flout|infringe|rig|pickpocket|shoplift|carjack|counterfeit|peddle|stalk|dupe|misuse funds|misappropriate|siphon|overcharge|price-fix|jump bail|skip bail|perjure|lie under oath|obstruct justice|profiteer|price-gouge|racketeer|fleece|hoodwink|filch|pilfer|burglarise|burglarize|hold up|take bribes|pay bribes|accept bribes|line his pockets|bug the office|con|cheat out of|double-cross|trade drugs|deal drugs|run drugs|gun-run|stuff ballot boxes|tamper with|insider-trade|break the law|break out of jail|break out of prison|escape from custody|escape from prison|pimp|deal in|cook the books|cook the figures|fiddle the books|vote twice|rig the vote|doctor the accounts|run off with|hotwire|ram-raid|burgle a house|pervert the course of justice|take a backhander|grease palms|launder money',
    nouns:
      'smuggling|robbery|burglary|arson|vandalism|theft|fraud|bribery|money laundering|looting|heist|violence|trafficking|extortion|embezzlement|break-in|hold-up|holdup|jailbreak|jail break|prison break|scam|swindle|forgery|plot|conspiracy|insider trading|tax evasion|kickback|piracy|shoplifting|identity theft|harassment|child abuse|cover-up|coverup|misconduct|violation|perjury|treason|racketeering|human trafficking|drug trafficking|people smuggling|war profiteering|abuse|smash-and-grab|hostage situation|bribe|graft|vote rigging|vote-rigging|ballot-rigging|match-fixing|price-fixing|collusion|obstruction of justice|tampering|gun-running|cattle rustling|cheating|hoax|trespassing|prison escape|insider dealing|child labour|child labor|forced marriage|drink-driving|drunk driving|drunken driving|dui|speeding|hate crime|embezzling|false accounting|influence peddling|influence-peddling|nepotism|pyramid scheme|doping|smash and grab|pickpocketing|black market deal|election rigging|vote buying|vote-buying|wrongdoing|sex crime|indecent exposure|child pornography|drug dealing|drug possession|war crimes|crime against humanity|crimes against humanity|crime of|wire-tapping|breach of trust|abuse of power|abuse of office|bid rigging|bid-rigging|money-laundering|illegal payment|secret commission|home invasion|jail escape|gang activity|crime wave|crime spree|irregularity|vote manipulation|manipulation of|ballot stuffing|ballot-stuffing|double voting|voter fraud|negligence|gross negligence|dereliction of duty|failure to act|failure to warn|failure to report|safety breach|safety violation|security lapse|backhander|false testimony|misappropriation|vote theft|breach of duty|malpractice|skulduggery|foul play',
    kinds: [
      ['recruitment', 'child|forced|violent|minor'],
      ['cultivation|production', 'drug|coca|poppy|narcotic|cocaine|heroin|arm|weapon|opium|fentanyl'],
      ['violation', 'rights|ceasefire|airspace|traffic|sanctions|treaty|ethics|parole|border|human'],
      ['ring|racket|scheme', 'smuggling|drug|prostitution|spy|trafficking|fraud|kickback|theft|protection|bribery'],
      ['manipulation|tampering|rigging', 'market|vote|price|currency|result|electoral|ballot|evidence|jury|witness'],
    ],
    phrases: [
      ['traffic|ship', 'drug|cocaine|heroin|narcotic|people|ton|weapon|fentanyl'],
      ['escape|break out of|flee', 'prison|jail|custody|scene'],
      ['breach|break', 'law|rule|ceasefire|contract|agreement|truce|sanction|code|promise'],
      ['evade|dodge', 'tax|capture|arrest|police'],
      [
        'forge|counterfeit',
        'document|passport|signature|cheque|will|letter|painting|paper|ballot|record|currency|note|money',
      ],
      ['take|accept|pay|offer|solicit', 'bribe|kickback'],
      ['possess|deal|sell|import|grow', 'drug|cocaine|heroin|cannabis|marijuana|firearm'],
      ['drive', 'drunk|influence'],
      ['abuse', 'position|power|trust|drug|office'],
      ['commit', 'crime|offence|offense|fraud|perjury|robbery|theft|felony|treason|adultery|arson'],
      [
        'pocket|skim|take',
        'MONEY|money|fund|million|cash|jewellery|jewelry|car|phone|aid|data|laptop|wallet|document|secret|painting|election',
      ],
      ['inflate|pad|backdate', 'invoice|bill|price|expense|contract|account|claim'],
      ['fix|throw', 'match|price|race|election|bid|tender|vote|game|ballot'],
      [
        'carry|possess|traffic|sell|transport',
        'firearm|gun|knife|drug|heroin|cocaine|migrant|weapon|arm|ivory|contraband|passport|mobile|alcohol|tobacco|cigarette|wildlife|girl|woman',
      ],
      [
        'break|breach|contravene',
        'law|rule|ban|ceasefire|rights|right|airspace|constitution|agreement|sanction|treaty|truce|parole|curfew|code|embargo|quarantine|oath|copyright|patent|lockdown|term|resolution|border',
      ],
      ['cook|massage|fiddle|fudge|doctor', 'book|figure|count|result|number|account|statistic|sample|vote'],
    ],
    doers: [
      ['escape|flee|break out', 'inmate|prisoner|convict|suspect|gunman|attacker|robber'],
      [
        'strike|get away|make their getaway',
        'thief|burglar|robber|gunman|inmate|suspect|raider|intruder|gang|prisoner',
      ],
    ],
  },
  {
    type: 'CONCEAL',
    means: 'something is hidden, or what was hidden comes out',
    verbs:
      'conceal|cover up|withhold|suppress|hush up|mislead|deceive|tip off|misrepresent|gloss over|whitewash|sweep under the carpet|sweep under the rug|keep secret|keep under wraps|go into hiding|go to ground|disguise|redact|blow the whistle|spill the beans|come to light|lie about|lie to|lied|bury the report|destroy evidence|deny knowledge|keep quiet about|hide out|falsify|fake|leak|declassify|unmask|make public|disclose|divulge|shield from view|feign|dissemble|fabricate|hide from',
    nouns:
      'concealment|leak of|deception|whistleblowing|deceit|disclosure|revelation|exposé|leaking|whistle-blowing|fabrication|falsehood|misrepresentation|unmasking|leaked document|leaked memo|leaked email|security leak|half-truth|whitewash|smokescreen|subterfuge|propaganda|secret recording|destruction of evidence',
    phrases: [
      [
        'hide|conceal|suppress|play down|downplay|cover up|withhold',
        'scale|extent|size|truth|number|death|case|figure|toll|fact|result|risk|danger|seriousness',
      ],
      [
        'hide|destroy|shred|doctor|tamper with|fabricate|invent',
        'body|evidence|truth|document|fact|toll|death|report|dead|weapon|money|number|file|record|people|victim|result',
      ],
      [
        'leak|expose|uncover|reveal|disclose',
        'document|email|e-mail|memo|tape|record|information|plot|scandal|fraud|identity|plan|transcript|recording|corruption',
      ],
      [
        'expose|uncover|reveal|disclose|unmask|publish|leak',
        'affair|truth|fact|plot|payment|conflict|link|deal|abuse|commission|detail|wrongdoing|secret|practice|network|cover-up|existence|ring|relationship|interest|file|report|message|contract|bribe|extent|weakness|flaw|error|failing|lie|stake|ownership|income|tax|donation|account',
      ],
      [
        'hide|delete|backdate|forge|shred|alter|doctor|bury|keep|manipulate|massage',
        'evidence|document|email|e-mail|file|record|report|finding|information|payment|income|truth|log|footage|tape|asset|identity|data|message|invoice|minutes|results|secret|fact|body|ownership|commission',
      ],
    ],
    doers: [
      [
        'surface|emerge|leak|come out|come to light',
        'video|document|allegation|recording|photo|email|report|footage|claim|evidence|detail|tape|memo|accusation|story|picture|truth|scandal|plan|letter|image',
      ],
    ],
  },
];
