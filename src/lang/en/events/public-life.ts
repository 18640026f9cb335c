/** Travel, ceremonies and contests. */
import { type EventWords, FOLK } from './words.js';

export const PUBLIC_LIFE: readonly EventWords[] = [
  {
    type: 'TRAVEL',
    means: 'people or goods arrive, leave, travel',
    verbs:
      'arrive|depart|travel|disembark|touch down|fly home|fly out|fly in|return home|set sail|set off for|turn back|repatriate|deport to|cross into|leave for|go home|come home|transfer to|evacuate to|fly back to|fly back|head home|make its way|make their way|make his way|make her way|board a plane|board a flight|embark|set out for|set out from|set off from|take off from|land at|lift off|touch down in|fly over|sail from|journey to|return to port|put to sea|put into port|dock|berth|drop anchor|weigh anchor|drive to the border|reach shore|return safely|head back|head toward|head towards|stop over|pull into|pull in to|go underground|go ashore|come aboard|go aboard|set off on|leave port|run the blockade|come ashore|swim ashore|speed off|drive off|speed away|sneak out|creep out|crawl out|slip away|sail home|drive home',
    nouns:
      'arrival|departure|trip|journey|voyage|tour|homecoming|repatriation|return|pilgrimage|crossing of|overflight|passage through|emigration|stopover|landing|take-off|takeoff|expedition|entry into|exit from|delivery|transit|shuttle flight|crossing|spacewalk|transport of|transfer to|moving of|entry ban|emergency evacuation flight|docking|official visit|sailing|disembarkation|embarkation|evacuation flight',
    phrases: [
      [
        'go to|return to|fly to|head to|head for|drive to|sail to|fly into|fly from|return from|land in|arrive in|arrive at|enter|tour|go back to|come back from|sail from|sail for',
        'NAME|home|country|capital|border|region|scene|island|airport|hospital|camp|harbour|harbor|port',
      ],
      ['leave|quit', 'country|capital|region|scene|hospital|airport|port|harbour|harbor|island'],
      ['transfer|transport|ferry|escort|bus|fly', `${FOLK}|prisoner|detainee|hostage|body|evacuee|injured|wounded`],
      ['cross', 'border|river|sea|frontier|strait|channel|mediterranean'],
      ['board|miss|catch', 'plane|ship|bus|train|flight|boat|vessel|ferry|jet|airliner|helicopter'],
      ['escort|accompany|bus|ferry|transfer|transport', `NAME|body|bodies|${FOLK}`],
      [
        'deliver|transport|haul|unload|load|ship|truck',
        'cargo|supply|supplies|goods|fuel|grain|oil|container|weapon|coffin|parcel|package|truck|water|equipment|arms|explosive|tank|missile|food|tent|chemical|waste',
      ],
      [
        'enter|reach|leave|approach|cross',
        'country|territory|port|harbour|harbor|airspace|waters|village|city|area|zone|shore|coast|island|camp|site|scene|capital|gaza|building|restaurant|embassy|orbit|border|valley|town|hospital|house|home',
      ],
      ['tour', 'village|area|site|factory|plant|front|town|city|district|province|ward'],
    ],
    doers: [
      [
        'take off|lift off|land|leave|circle|fly|sail|reach|dock|berth|enter',
        'plane|flight|jet|helicopter|aircraft|rocket|ship|ferry|vessel|boat|tanker|train|convoy|airliner|shuttle|fleet|airbus|boeing|capsule|spacecraft|bus|aid|truck',
      ],
      [
        'return|go back|head home|come back|head back',
        `${FOLK}|NAME|people|he|she|troops|players|astronaut|envoy|team|delegation`,
      ],
      ['fly', 'NAME|president|minister|premier'],
      ['go down|go below|descend|climb down', 'miner|man|shift|diver|caver|NUMBER|crew|worker|submersible'],
    ],
  },
  {
    type: 'CEREMONY',
    means: 'people are buried, mourned, married, honoured or a day is kept',
    verbs:
      'commemorate|lay to rest|pay their respects|pay his respects|pay her respects|pay respects|wed|marry|remarry|get married|get engaged|christen|baptise|baptize|canonise|canonize|beatify|knight|observe a minute|hold a minute|lie in state|divorce|celebrate|hold a service|hold prayers|intern the body|eulogise|eulogize|toast|be laid to rest|fall silent',
    nouns:
      'ceremony|funeral|burial|cremation|memorial service|mourning|commemoration|wedding|celebration|parade|minute of silence|moment of silence|requiem|remembrance|anniversary|jubilee|carnival|divorce|baptism|christening|graduation|centenary|gala|prize-giving|beatification|canonisation|canonization|procession|cortege|requiem mass|lying in state|prayer service|candlelight vigil|thanksgiving service|burials|church service|wreath-laying|festivities|festivity|bicentenary|engagement party|reception for|prayer vigil|mass prayer|birthday party|wedding party',
    phrases: [
      ['bury|mourn|cremate', 'dead|victim|body|NAME|son|daughter|husband|wife|father|mother|child|remains|relative'],
      ['lay', 'wreath'],
      ['celebrate|mark', 'anniversary|wedding|independence|victory'],
      ['honour|honor|remember|mourn', 'victim|dead|hero|fallen|memory|NAME|soldier|founder|life|veteran|firefighter'],
      [
        'celebrate|mark|observe',
        'birthday|festival|holiday|win|mass|christmas|day|victory|eve|ramadan|eid|easter|centenary|silence|minute|birth|anniversary|occasion|end',
      ],
      ['hold|attend|lead', 'funeral|mass|service|wedding|prayers|prayer|ceremony|memorial|parade|celebration'],
      ['award|bestow|decorate|present', 'medal|title|degree|order|cross|knighthood|honour|honor'],
    ],
  },
  {
    type: 'CONTEST',
    means: 'a match, a race or a contest in public is played, won or lost',
    verbs:
      'relegate|outplay|outscore|kick off the season|crash out|win on penalties|win gold|win silver|win bronze|break the record|set a record|set a world record|break the world record|retain the title|go into extra time|face off',
    nouns:
      'playoff|play-off|semi-final|semifinal|quarter-final|quarterfinal|cup final|grand final|penalty shoot-out|grand prix|championship|tournament|qualifier|relegation|football match|cricket match|title fight|cup tie|world record|match|hat-trick|own goal|knockout|defeat|title defence|title defense|home game|away game|opening match|final whistle|world cup final|medal ceremony|victory over|win over|loss to|defeat by|road win|home win|clean sweep|touchdown|boxing match|heavyweight fight',
    kinds: [
      [
        'game|bout|race|final|contest|competition',
        'football|basketball|baseball|playoff|championship|cup|boxing|cycling|opening|league|heavyweight|olympic|exhibition|hockey|bowl|horse|yacht|singing',
      ],
      [
        'win|victory|loss|triumph|upset',
        'playoff|season|home|away|straight|consecutive|team|shutout|straight-sets|medal',
      ],
    ],
    phrases: [
      [
        'win|lose|retain|defend|clinch|claim|capture|take|secure|seal|share',
        'match|game|title|cup|championship|medal|gold|race|final|tournament|trophy|series|bout|league|belt|crown|berth|playoff|spot|playoffs|pennant|games|marathon|stage|competition',
      ],
      ['score|net|concede|kick|throw', 'goal|point|try|penalty|touchdown|run|century|basket|pass|equaliser|hat-trick'],
      [
        'reach|advance to|make|miss|qualify for',
        'final|semi-final|semifinal|playoff|playoffs|quarter-final|round|tournament',
      ],
      ['play|host|stage', 'match|final|tournament|cup|championship|opener|olympics|games|race'],
      ['break|set|equal', 'record'],
      [
        'beat|defeat|thrash|trounce|rout|edge|upset|knock out|overcome|sweep|down|face',
        'NAME|team|side|champion|opponent|holder|rival|leader|united|city',
      ],
    ],
  },
];
