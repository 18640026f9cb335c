/** Who agrees, meets, stands by, gives way, works together, helps or withdraws: seven roots of PLOVER. */
import { type EventWords, FOLK } from './words.js';

const BARRIERS =
  'ban|blockade|embargo|sanction|curfew|restriction|siege|tariff|emergency|martial|lockdown|suspension|limit|curb|measure';
const GOODS =
  'aid|assistance|relief|grant|loan|food|medicine|shelter|supply|equipment|training|intelligence|fund|money|funding|help|blanket|vaccine|weapon|arm|ammunition|protection|asylum|refuge|donation';

export const CONCORD: readonly EventWords[] = [
  {
    type: 'AGREE',
    means: 'agree to do something, offer it, or settle a matter',
    verbs:
      'agree|sign|ratify|authorize|authorise|approve|settle|pledge|promise|commit to|greenlight|give the go-ahead|shake hands on|concur|come to terms|consent|accede|acquiesce|assent|bury the hatchet|make peace|strike a deal|cut a deal|strike a bargain|countersign|undertake to',
    nouns:
      'agreement|accord|treaty|pact|ceasefire|cease-fire|truce|settlement|joint statement|assurance|compromise|approval|go-ahead|green light|ratification|signing|memorandum of understanding|armistice|peace deal|peace plan|memorandum|reconciliation|rapprochement|trade deal|promise|pledge|vow|nuclear deal|power-sharing deal',
    phrases: [
      [
        'reach|strike|conclude|finalize|finalise|clinch',
        'deal|accord|agreement|compromise|pact|settlement|understanding|truce',
      ],
      [
        'accept',
        'offer|proposal|plan|formula|deal|term|invitation|ceasefire|truce|resolution|condition|bid|MONEY|percent|cent|%|rise|settlement|compromise|finding|verdict',
      ],
      [
        'offer',
        'DOING|MONEY|percent|cent|%|deal|release|bargain|talk|amnesty|raise|rise|increase|concession|compensation|settlement|compromise|payment|mediator|truce|ceasefire|apology|resignation|exchange|withdrawal',
      ],
      [
        'ink|broker|seal|hammer out|thrash out|work out|secure|agree|extend|renew|honour|honor',
        'deal|accord|agreement|compromise|pact|settlement|truce|ceasefire|contract|treaty',
      ],
      ['grant|give|win|receive|get', 'approval|permission|licence|license|go-ahead|permit|assent|clearance'],
      ['resolve|end', 'dispute|row|strike|lawsuit|case|conflict|standoff|crisis|feud|claim|war|suit'],
    ],
  },
  {
    type: 'CONSULT',
    means: 'meet, visit, talk, negotiate',
    verbs:
      'meet|visit|consult|negotiate|confer|travel to|mediate|phone|discuss|brief|convene|sit down with|parley|hold talks|deliberate|haggle|bargain|arbitrate|intercede|liaise|come face to face|pay a call|drop in on|telephone|call round|interview|huddle|notify|write to|get in touch with|make contact with|shake hands',
    nouns:
      'meeting|visit|talks|negotiation|summit|phone call|teleconference|video call|conversation|discussion|consultation|interview|mediation|briefing|peace talks|roundtable|parley|dialogue|crisis talks|peace process|audience with|gathering|get-together|conference call|telephone call|telephone conversation|arbitration|bargaining|deliberation|debate|stopover|sit-down|face-to-face|video conference|videoconference|back-channel|contact with|call with|call from|correspondence with',
    kinds: [
      ['conference', 'peace|donor|climate|international|emergency|crisis|party|annual'],
      ['session', 'emergency|crisis|special|extraordinary|closed-door'],
      ['call', 'phone|telephone|video|conference'],
      ['call|contact', 'telephone|conference|first|direct'],
    ],
    phrases: [
      ['recall|reconvene|convene', 'parliament|assembly|congress|council|senate'],
      ['hold|attend|open|host|resume|have', 'talk|meeting|discussion|consultation|summit|negotiation'],
      ['receive|host|welcome', 'president|minister|envoy|delegation|ambassador|premier|leader|mission'],
      [
        'return|arrive in|arrive for|arrive at',
        'negotiator|envoy|president|minister|secretary|chancellor|delegation|king|queen|pope|ambassador|diplomat|premier',
      ],
      ['call|chair|convene|summon|address|attend', 'cabinet|council|parliament|assembly|session|conference'],
      ['greet|see off', 'NAME|president|minister|premier|leader|delegation|ambassador|pope|king|queen|crowd'],
      ['go to see|come to see', 'NAME|president|minister|leader|mayor'],
      [
        'contact|inform|email|text|radio|fax',
        'police|officer|man|woman|people|family|resident|embassy|authority|company|office|ministry|lawyer|NAME',
      ],
      ['ring|ring up', 'police|minister|him|her|them|me|us|office|ministry|hotline|headquarters'],
      [
        'speak with',
        'NAME|president|minister|premier|leader|mayor|counterpart|ambassador|commander|prosecutor|governor|king|negotiator|kidnapper|captor',
      ],
      ['speak by|talk by|speak over|speak on', 'phone|telephone'],
      ['send|write|hand|deliver|forward|mail|post|dispatch', 'letter|email|e-mail|telegram|memo|invitation|reply'],
      ['ring|ring up|telephone|phone', 'FOLK|NAME'],
      ['deliver|convey', 'message'],
    ],
    doers: [
      ['arrive in|arrive for', 'NAME'],
      ['gather|assemble', 'leader|minister|official|delegate|lawmaker|delegation|diplomat'],
      ['speak|talk', 'two|both|pair|side|president|premier|delegation'],
      ['sit down', 'side|leader|minister|union|both|negotiator|delegation'],
    ],
  },
  {
    type: 'SUPPORT',
    means: 'side with, defend, praise, recognise',
    verbs:
      'support|endorse|back|defend|praise|welcome|hail|applaud|express support|congratulate|commend|salute|laud|vouch for|side with|pay tribute|champion|rally behind|rally around|throw its weight behind|throw his weight behind|throw her weight behind|stand by|stand behind|stick by|acclaim|sympathise|sympathize|express sympathy|come to the defence|come to the defense|advocate|compliment|speak out for|cheer on',
    nouns:
      'endorsement|praise|backing|standing ovation|tribute|vote of confidence|applause|ovation|acclaim|condolences|congratulations|commendation|accolade|recognition of|solidarity with|vote of thanks',
    phrases: [
      ['recognise|recognize', 'state|statehood|government|independence|sovereignty|result'],
      ['win|receive|award|collect', 'prize|award|oscar|nobel|honour|honor|honors|honours'],
      [
        'express|voice|declare|show|offer|extend',
        'support|backing|solidarity|sympathy|condolence|condolences|gratitude|thanks|appreciation',
      ],
      ['embrace', 'plan|proposal|idea|policy|candidate|deal|call|reform'],
      ['recognise|recognize', 'genocide|council|opposition|republic|parliament|president'],
    ],
    doers: [['cheer|applaud', 'crowd|supporter|people|thousand|hundred|fan|NUMBER']],
  },
  {
    type: 'CONCEDE',
    means: 'give way: release, ease, resign, accept a demand',
    verbs:
      'concede|resign|step down|free|pardon|back off|exonerate|cave in|relent|apologize|apologise|back down|quit|give in|climb down|bow to|back away from|backpedal|reverse course|set free|walk free|stand down|step aside|bow out|parole|abdicate|admit defeat|throw in the towel|yield to|make way for|make concessions|say sorry|express regret|express remorse|relinquish|renounce|forgive|waive|stand aside|leave office|step back|hand in her notice|hand in his notice|let off|give way to|release on bail|eat his words|eat her words|hand in his resignation|hand in her resignation|offer his resignation|offer her resignation|submit his resignation|submit her resignation|fall on his sword|fall on her sword|clear his desk|clear her desk|vacate his seat|give up his post|give up her post|leave his post|leave her post|call it quits|own up to|walk free from court',
    nouns:
      'resignation|concession|pardon|amnesty|reprieve|apology|u-turn|climbdown|climb-down|about-face|parole|prisoner swap|prisoner exchange|abdication|mea culpa|clemency|commutation|prisoner release|release on bail|release from|early release|capitulation to|expression of regret|stepping down|letter of resignation|resignation letter|admission of|walkback|retreat from',
    kinds: [
      ['release', 'hostage|prisoner|detainee|captive|journalist|crew|soldier|sailor|inmate'],
      ['exchange|swap', 'prisoner|hostage|captive|detainee'],
      ['release', 'his|her|pretrial|prisoner|unconditional|conditional'],
    ],
    phrases: [
      ['give up|hand back|cede', 'bridgehead|territory|land|town|claim|demand|village|province|base|arm|weapon'],
      ['ease|lift|relax|end|shorten|remove|drop|suspend', BARRIERS],
      ['allow|permit', 'inspector|observer|candidate|opposition|journalist|rally|demonstration'],
      ['return|hand back', 'hostage|prisoner|body|weapon|territory|remains|land'],
      ['drop', 'charge|demand|case'],
      ['call off|end|suspend', 'strike|protest|boycott|walkout|hunger'],
      [
        'release',
        'hostage|prisoner|detainee|captive|journalist|soldier|crew|man|woman|people|member|minister|president|leader|suspect|sailor|NAME|student|bishop|priest|ambassador|child|family',
      ],
      ['let go|let out|bail|swap|exchange', 'hostage|prisoner|detainee|captive|suspect|NAME|him|her|them'],
      [
        'leave|vacate|relinquish|step back from|step away from|give up',
        'office|post|job|role|position|seat|cabinet|government|presidency|leadership|power|throne|party|chairmanship|premiership|coalition',
      ],
      [
        'admit|acknowledge|accept',
        'guilt|wrongdoing|fault|mistake|error|failure|responsibility|defeat|liability|blame',
      ],
      [
        'release|discharge',
        'he|she|him|her|inmate|convict|offender|teenager|driver|boy|girl|pair|two|three|four|five|six|seven|ten|dozens|hundreds|worker|sailor|protester|activist',
      ],
      ['release from|discharge from', 'custody|prison|jail|captivity|detention|arrest'],
      ['release on|free on', 'bail|parole|probation|licence'],
      [
        'hand over|turn over|free',
        'prisoner|pilot|captive|detainee|soldier|body|hostage|crew|people|civilian|woman|child',
      ],
      [
        'hand over|turn over|give back|return|release',
        'document|file|record|records|evidence|key|money|suspect|passport|tape|laptop|recorder|ransom',
      ],
      ['remove', 'barricade|roadblock|blockade|checkpoint'],
      ['leave', 'company|firm|bank|board|agency|ministry|civil service'],
    ],
  },
  {
    type: 'COOPERATE',
    means: 'work together in deed',
    verbs:
      'cooperate|co-operate|collaborate|coordinate|co-ordinate|team up|join forces|partner with|work together|join hands|ally with|work closely|work jointly|reunify|link arms|make common cause',
    nouns:
      'cooperation|collaboration|joint exercise|joint effort|joint operation|joint patrol|normalisation|normalization|intelligence sharing|information sharing|joint drill|joint investigation|teamwork|detente|reunification',
    kinds: [['effort|work|operation', 'collaborative|cooperative|joint|bilateral']],
    phrases: [
      ['share|exchange', 'intelligence|evidence|information'],
      ['provide|supply|pass', 'evidence|coordinate'],
      ['strengthen|deepen|expand', 'cooperation|partnership|tie|relation'],
      ['resume|restore|establish', 'tie|relation'],
      ['form|forge', 'coalition|alliance|partnership|government'],
      ['join', 'coalition|alliance|nato|eu'],
      ['pool', 'resource|effort|fund|intelligence'],
      ['mend|repair|rebuild|normalise|normalize|renew', 'tie|relation|relationship|fence'],
      ['cement|seal', 'alliance|partnership|friendship'],
    ],
  },
  {
    type: 'AID',
    means: 'give money, goods, shelter, training, protection',
    verbs:
      'donate|subsidize|subsidise|bail out|resupply|airlift|compensate|reimburse|fundraise|raise funds|pitch in|chip in|volunteer|come to the aid|bring relief|lend a hand|bankroll|give shelter|give refuge|take in refugees|have a whip-round|hold a collection|hand out food|send a relief team|man a soup kitchen',
    nouns:
      'donation|airlift|bailout|bail-out|rescue package|aid package|aid convoy|relief effort|relief operation|fundraiser|reparation|airdrop|humanitarian aid|emergency aid|food aid|aid shipment|humanitarian assistance|relief supplies|financial aid|military aid|foreign aid|medical aid|development aid|reimbursement|handout|stimulus package|aid delivery|aid drop|food drive|relief package|financial assistance|military assistance|technical assistance|asylum for|grant of|whip-round|collection for|relief fund|appeal fund|fund-raising|soup kitchen|bread line|disaster relief',
    kinds: [
      [
        'grant|loan|funding|fund|assistance|aid|help',
        'emergency|humanitarian|military|relief|rescue|bridging|imf|lethal|flood',
      ],
    ],
    phrases: [
      ['offer|provide|contribute|lend', 'support|troop|assistance'],
      [
        'send|give|provide|deliver|supply|offer|contribute|hand over|distribute|ship|approve|grant|pledge|airlift',
        GOODS,
      ],
      ['fund|shelter|aid|help|feed|assist', 'family|refugee|resident|victim|survivor|people|rebel|hospital'],
      ['bring|fly', 'aid|relief|supply'],
      ['open', 'shelter'],
      ['receive|accept|get', 'aid|help|assistance|relief|funding|donation|compensation|bailout|medicine'],
      [
        'release|unlock|allocate|set aside|earmark|disburse|free up|commit|wire|pay out|pledge',
        'MONEY|fund|money|aid|loan|tranche|relief',
      ],
      [
        'fund|finance|sponsor|underwrite',
        'campaign|project|programme|program|rebel|group|NAME|scheme|construction|research|school|party|film|operation|trip|attack|militia|war|militant|study|election|broadcaster|movement|team|event',
      ],
      ['assist|protect|shelter|feed|treat|house|clothe|care for|take in|look after|comfort', `${FOLK}`],
      [
        'send|provide|give|supply|offer|deliver|grant|lend|hand|contribute|distribute',
        'MONEY|support|money|cash|water|tent|clothing|generator|ration|asylum|refuge|shelter|protection|equipment|dose|blood|oxygen|expertise|ambulance|rescuer',
      ],
      [
        'send|dispatch|fly in|lend|contribute',
        'specialist|expert|rescuer|doctor|nurse|engineer|medic|paramedic|firefighter|diver|rig|crane|pump|dog',
      ],
      [
        'hand out|give out|pass out',
        'food|blanket|water|meal|clothing|medicine|mask|aid|cash|tent|parcel|bottle|supply|bread',
      ],
    ],
    doers: [['arrive|get through', 'aid|convoy|relief|supply|shipment']],
  },
  {
    type: 'RETREAT',
    means: 'withdraw, surrender, call off',
    verbs:
      'withdraw|retreat|surrender|pull out|pull back|evacuate|disarm|lay down arms|demobilize|demobilise|capitulate|fall back|turn tail|wind down|scale back|defect|desert|lay down their arms|pull out of|disengage|demilitarize|demilitarise|back out|vacate|cease fire|cease hostilities|lay down weapons|turn himself in|turn herself in|turn themselves in|give himself up|give herself up|give themselves up|hand himself in|drop out|disband|decommission|stand down|draw down|end its campaign|pull away',
    nouns:
      'withdrawal|demobilization|demobilisation|capitulation|retreat|surrender|pullout|evacuation|disarmament|drawdown|pull-out|pull-back|defection|desertion|cessation|disengagement|decommissioning|demilitarization|demilitarisation|disbandment|phase-out|troop reduction|pullback|troop cut|climb-down|handover of|suspension of hostilities',
    phrases: [
      ['call off|abandon', 'search|offensive|operation|attack|strike|bid'],
      ['declare', 'ceasefire|cease-fire|truce'],
      ['give up|hand in|hand over|lay down', 'arm|weapon|gun|control|territory'],
      [
        'cease|stop|end|pause',
        'hostility|hostilities|fighting|operation|offensive|attack|bombing|airstrike|shelling|strike|campaign|raid|war|violence|patrol|search',
      ],
      [
        'cede|lose|relinquish|abandon|give up',
        'territory|control|ground|town|city|village|land|base|post|stronghold|position|weapon|programme|program',
      ],
      ['scrap|hand over|decommission', 'arsenal|missile|stockpile|warhead|arm|mine|landmine|rifle|gun'],
      ['defuse', 'bomb|device|mine|explosive|grenade|shell'],
    ],
  },
];
