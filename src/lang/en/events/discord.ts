/** Who asks, accuses, refuses, threatens, protests or punishes: six roots of PLOVER. */
import type { EventWords } from './words.js';

const CLAIMS = 'claim|claims|allegation|charge|accusation';

export const DISCORD: readonly EventWords[] = [
  {
    type: 'REQUEST',
    means: 'ask, demand, order, invite',
    verbs:
      'request|urge|demand|propose|appeal|call for|call on|call upon|invite|instruct|implore|beseech|entreat|beg for|press for|push for|plead|plead with|petition|summon|subpoena|lobby|advise|recommend|exhort|ask for|beg|solicit|apply for|seek permission|issue a call|sue for peace|campaign for|agitate for|clamour for|clamor for|enjoin|ask me for|ask us for|ask him for|ask her for|ask them for|put in a request|put in for|request a recount|demand a recount|make a plea for|send out a call for|file a request',
    nouns:
      'request|demand|petition|appeal|call for|call on|call to|appeal for|summons|subpoena|invitation|recommendation|plea|instruction|directive|order|application for|lobbying|begging|solicitation|ransom demand|mediation offer|asylum application|call-out|motion to|motion for|mayday appeal|urgent appeal',
    kinds: [
      [
        'order',
        'evacuation|court|executive|restraining|eviction|expulsion|deportation|removal|closure|demolition|detention|curfew',
      ],
    ],
    phrases: [
      [
        'seek',
        'asylum|refuge|help|aid|support|extradition|arrest|permission|compensation|injunction|approval|explanation',
      ],
      ['issue|make', 'call|plea|appeal'],
      [
        'order',
        'evacuation|withdrawal|closure|review|NAME|military|force|resident|ministry|attack|strike|operation|search|raid|company',
      ],
      ['want|need|await', 'aid|help|assistance|asylum|relief|percent|cent|%'],
      ['hand in|hand over|deliver|submit|present|lodge', 'petition|demand|request|proposal|application'],
      [
        'order|direct|command',
        'people|family|villager|worker|passenger|minister|court|inquiry|closure|return|arrest|halt|plane|investigation|probe',
      ],
      [
        'seek',
        'answer|justice|damages|meeting|release|review|apology|talk|bail|clarification|treatment|protection|refund|mandate',
      ],
      ['ask|tell|order|direct|command|encourage|beg|press|advise', 'DOING'],
      ['ask', 'parliament|court|council|government|judge|congress|resident'],
      [
        'seek',
        'comment|dialogue|ceasefire|truce|custody|injunction|answer|apology|compensation|independence|change|access|extension|delay|assurance|volunteer|witness',
      ],
      [
        'order',
        'halt|probe|inquiry|release|arrest|recount|investigation|evacuation|audit|shutdown|lockdown|recall|retrial|test|stop',
      ],
    ],
  },
  {
    type: 'ACCUSE',
    means: 'blame, criticise, condemn, sue',
    verbs:
      'accuse|blame|condemn|criticize|criticise|denounce|lambast|sue|deplore|decry|slam|rebuke|complain|implicate|chide|protest against|chastise|reprimand|castigate|excoriate|berate|lash out|lash out at|hit out at|take aim at|call out|scold|upbraid|censure|vilify|smear|assail|object to|take legal action|fault|lambaste|savage|pillory|deride|mock|ridicule|bash|rip into|tear into|lay into|inveigh against|rail against|hit back|hit back at|fire back|push back|hit out|speak out|speak out against|take to task|point the finger|point the finger at|denigrate|disparage|insult|taunt|belittle|revile|reproach|bemoan|quarrel|squabble|bicker|spar|feud|snipe at|demonise|demonize|impugn|countersue|scapegoat|allege|voice concern|express concern|raise concerns|take exception|take issue with|find fault|trade barbs|trade accusations|trade insults|report to the police|give a dressing-down|split over|divide over|differ over|fall out over|quarrel over|squabble|bicker',
    nouns:
      'accusation|lawsuit|condemnation|allegation|criticism|complaint|outcry|backlash|legal action|class action|libel|rebuke|reprimand|censure|dispute|spat|feud|quarrel|standoff|stand-off|recrimination|blame|finger-pointing|insult|slur|slander|defamation|tirade|diatribe|rant|war of words|furore|furor|mudslinging|reproach|jibe|ridicule|mockery|countersuit|counterclaim|grievance|rift|blame game|bickering|squabble|infighting|uproar|outrage|indignation|smear campaign|row over|row about|libel suit|falling-out|disagreement',
    kinds: [
      ['suit', 'civil|defamation|libel|discrimination|antitrust|damages'],
      ['action', 'legal|disciplinary'],
      ['row', 'diplomatic|political|public|border|trade'],
    ],
    phrases: [
      ['lodge|file', 'complaint|protest|suit|lawsuit'],
      ['summon', 'ambassador|envoy|diplomat|charge'],
      ['blast', 'NAME|government|critic|decision|plan|policy|rival|opponent'],
      [
        'express|voice|raise',
        'concern|outrage|anger|dismay|opposition|disappointment|alarm|fear|displeasure|doubt|misgiving|objection',
      ],
    ],
  },
  {
    type: 'REJECT',
    means: 'refuse, veto, turn down',
    verbs:
      'reject|refuse|veto|turn down|spurn|snub|rebuff|rule out|decline to|would not accept|overrule|override|defy|rebut|abstain|shun|repudiate|scoff at|brush off|brush aside|shrug off|knock back|vote down|disallow|balk at|baulk at|renege|go back on|opt out|disobey|stonewall|filibuster|dig in their heels|stand firm|oppose|refute|contradict|pour cold water on|rubbish|give short shrift|throw cold water on|turn a blind eye|obstruct',
    nouns:
      'rejection|refusal|veto|snub|rebuff|objection|defiance|override|repudiation|obstruction|filibuster|rebuttal|refutation|non-compliance|noncompliance|brush-off|stonewalling|opt-out|abstention|boycott of',
    phrases: [
      ['dismiss', `appeal|offer|proposal|call|request|bid|demand|plan|idea|${CLAIMS}`],
      ['decline', 'offer|invitation|request|proposal'],
      ['break off|walk out of', 'talk|negotiation'],
      ['fail to reach', 'agreement|deal|accord'],
      ['block', 'resolution|bill|deal|merger|takeover|vote|law'],
      [
        'break|breach|violate|shatter',
        'ceasefire|truce|agreement|treaty|deal|pledge|promise|sanction|embargo|rule|accord',
      ],
      [
        'dismiss|throw out|vote down|turn down|brush aside|wave away',
        'claim|allegation|memo|report|offer|proposal|plan|idea|bid|demand|motion|petition|call|criticism|appeal|suggestion|warning|bypass|scheme|budget|complaint',
      ],
      [
        'contest|dispute|challenge',
        'ruling|decision|result|election|claim|law|order|ban|verdict|bill|outcome|report|figure|account|version|will',
      ],
      ['ignore', 'warning|order|call|request|summons|deadline|subpoena|appeal|advice|protest|ruling|resolution'],
      [
        'block|frustrate|prevent|stymie',
        'plan|plot|attempt|bid|sale|effort|appointment|nominee|nomination|proposal|inquiry|investigation|reform|motion|release|entry|access|probe|legislation|move',
      ],
      ['deny', 'request|permission|consent|application|appeal|approval|permit|licence|license|help|treatment'],
    ],
  },
  {
    type: 'THREATEN',
    means: 'announce harm',
    verbs:
      'threaten|vow|warn|menace|blackmail|caution|intimidate|bully|put on notice|give notice|swear revenge|rattle sabres|swear vengeance',
    nouns:
      'threat|ultimatum|warning|advisory|intimidation|blackmail|bomb threat|death threat|sabre-rattling|bluster|saber-rattling|bomb scare|brinkmanship|declaration of war|nuclear threat|alarm over|blackmail attempt|war of nerves|bomb hoax',
    kinds: [
      ['alert', 'tsunami|red|security|travel|weather|amber|terror|severe|health|flood|evacuation'],
      ['scare', 'bomb|health|security|food|anthrax'],
      ['alarm', 'false|fire'],
    ],
    phrases: [
      ['raise|issue|sound', 'alarm|alert|warning'],
      ['alert', 'public|resident|authority|authorities|police|passenger'],
    ],
  },
  {
    type: 'PROTEST',
    means: 'demonstrate, strike work, riot, block',
    verbs:
      'protest|demonstrate|march|riot|walk out|picket|rally|rampage|go on strike|stop work|down tools|take to the streets|boo|jeer|heckle|pelt|revolt|mutiny|stage a walkout|rise up|work to rule|hunger-strike|barrack|set up roadblocks|down pens|man the barricades|call out on strike|occupy the square|stage a sit-in|bang pots|bang pans|throw stones at|burn in effigy|walk off the job',
    nouns:
      'protest|demonstration|rally|march|riot|rioting|walkout|unrest|hunger strike|general strike|uprising|work stoppage|sit-in|vigil|booing|jeering|heckling|boos|jeers|industrial action|strike action|lockout|slowdown|mutiny|revolt|rebellion|insurrection|civil disobedience|roadblock|road block|barricade|counter-protest|counterprotest|disturbance|walk-out|go-slow|sick-out|stoppage|strike ballot|picket line|tumult|picket|industrial dispute|labour dispute|labor dispute|pay dispute|wildcat strike|hartal|encampment|die-in|sit-down strike|strike call|strike vote|strike threat|revolution|chanting|slow-down strike|human chain|torchlight procession|protest action|job action|rail strike|24-hour strike|pot-banging|torchlit march|sit-down protest|march on|silent march|candlelit vigil|candle-lit vigil',
    phrases: [
      [
        'block|barricade|blockade',
        'road|street|bridge|highway|motorway|roadway|traffic|entrance|transport|port|railway|port',
      ],
      ['stage|call', 'strike|sit-in|walkout|rally|march'],
      ['chant|shout', 'slogan'],
      ['burn', 'flag|effigy|tyre|tire'],
      ['occupy', 'building|square|office|university|campus|factory|ministry'],
      ['wave|hold up|brandish|unfurl', 'banner|placard|sign'],
      ['chain|glue|lock', 'himself|herself|themselves'],
      ['storm', 'pitch|stage|court|chamber|building|square|embassy'],
      ['stop', 'work'],
      ['hurl|throw', 'egg|bottle|tomato|paint|flour|shoe'],
      ['call off|stage', 'strike'],
    ],
    doers: [
      ['strike', 'worker|union|teacher|nurse|doctor|driver|miner|pilot|employee|staff|railwayman|docker|writer|actor'],
      [
        'gather|assemble|turn out|mass|rally',
        'people|resident|worker|student|opponent|family|member|local|protester|demonstrator|crowd|supporter|hundred|thousand|activist|mourner|villager',
      ],
      ['chant', 'people|man|woman|worker|student|opponent|protester|crowd|demonstrator|supporter|fan|hundred|thousand'],
      [
        'strike|walk off',
        'guard|firefighter|railworker|steelworker|baker|cleaner|porter|postman|lecturer|academic|mechanic|musician|player|actor|trucker|farmworker|transport|civil|public|bus|tram|member',
      ],
      ['storm', 'protester|demonstrator|crowd|mob|rioter|youth|student|activist'],
    ],
  },
  {
    type: 'SANCTION',
    means: 'cut or penalise relations, ban, expel, suspend',
    verbs:
      'sanction|ban|outlaw|expel|suspend|boycott|blacklist|bar|penalize|penalise|disqualify|revoke|sack|demote|disbar|excommunicate|debar|fine|ostracize|ostracise|kick out|boot out|eject|delist|defund|cut ties|sever ties|break ties|cut off ties|proscribe|prohibit|forbid|embargo|isolate|deregister|decertify|defrock|unfrock|relieve of|axe|ax|impose sanctions|blackball|strike off|place on leave|put on leave|place on administrative leave|give the boot|show the door|tear up its contract|censure|punish|red-card|boot out|boot off|drum out|hound out of|push out of office|ease out|send on leave|go on leave|send packing|show him the door|show me the door|give marching orders|give him his marching orders|strip of his|strip of her|withdraw the licence|pull the licence|take off the air|hand his notice|give him the sack|suspend without pay',
    nouns:
      'sanction|embargo|ban|boycott|expulsion|designation|fine|dismissal|sacking|firing|suspension|ouster|ousting|disqualification|revocation|travel ban|import ban|visa ban|blacklist|prohibition|moratorium|trade war|countermeasure|ejection|removal from|removal of|demotion|asset freeze|points deduction|administrative leave|disciplinary hearing|punitive measure|punishment|dishonourable discharge|dishonorable discharge|no-fly zone|visa restriction|import duty|marching orders|suspension from|forced leave|licence suspension|license suspension|licence revocation|debarment|stripping of',
    kinds: [
      ['penalty', 'financial|civil|hefty|record|criminal'],
      ['freeze', 'asset|hiring|aid|funding|visa'],
      ['measure', 'punitive|retaliatory'],
      ['leave', 'administrative|gardening'],
    ],
    phrases: [
      ['recall|withdraw', 'ambassador|envoy|diplomat'],
      ['designate|classify|label', 'cartel|group|organization|organisation|gang|NAME'],
      ['add', 'cartel|group|organization|organisation|gang'],
      ['list', 'cartel|organization|organisation|gang'],
      ['cut|sever|break|break off|downgrade', 'tie|relation|link'],
      ['hold back|withhold', 'MONEY|payment|money|fund|instalment|installment'],
      [
        'halt|freeze|cut off|withhold|stop|prohibit|cut',
        'aid|asset|fund|funding|assistance|export|trade|sale|supply|account|cooperation',
      ],
      ['impose|slap', 'sanction|tariff|duty|fine|embargo|ban|restriction|blackout'],
      ['force|order', 'diplomat|agency|ambassador'],
      ['deny', 'entry|visa|access'],
      ['fine', 'company|firm|bank|club|NAME'],
      ['strip', 'NAME'],
      ['lose', 'aid|assistance|certification|licence|license|accreditation|funding'],
      ['fire|sack|dismiss', 'official|officer|minister|chief|worker|employee|director|coach|NAME|judge'],
      [
        'fire|dismiss',
        'manager|head|staff|him|her|them|employee|chairman|executive|adviser|aide|teacher|general|editor|secretary|ambassador|cabinet|government|driver|spokesman',
      ],
      [
        'fire|dismiss|axe|remove',
        'he|she|him|her|them|they|me|us|staffer|aide|counsel|councillor|councilor|councilman|deputy|lawmaker|senator|sheriff|prosecutor|attorney|mayor|governor|coach|player|nurse|doctor|trainee|pilot|two|three|four|dozens|hundreds',
      ],
      ['impose|levy|introduce|announce', 'penalty|tariff|sanction|ban|fine|duty|measure|embargo|quota|boycott'],
      ['strip|deprive', 'citizenship|title|medal|licence|license|immunity|knighthood|him|her|them|of'],
      ['freeze|block|stop', 'payment|contract|project|tender|pension|bonus|account|credit|delivery'],
      ['pull|cut', 'funding|support|aid|licence|license|accreditation|sponsorship|credential|invitation'],
      ['take away', 'licence|license|passport|citizenship|permit|title|accreditation'],
    ],
  },
];
