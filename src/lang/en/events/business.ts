/** Deals, markets, closures, launches, services that stop, and corrections. */
import { type EventWords, PREMISES } from './words.js';

const BUSINESS =
  'company|firm|stake|share|business|unit|chain|bank|airline|brand|maker|rival|operator|subsidiary|division|plant|asset|club|group|brewer|retailer|insurer|startup|start-up|NAME';
const MOVED =
  'share|stock|price|index|market|currency|yield|oil|gold|profit|sale|revenue|inflation|rate|bitcoin|cryptocurrency|pound|dollar|euro|yen|rupee|peso|lira|rouble|ruble|bond|export|import|unemployment';

export const BUSINESS_LIFE: readonly EventWords[] = [
  {
    type: 'DEAL',
    means: 'offer, buy, sell, merge',
    verbs:
      'acquire|merge|bid|bid for|take over|take private|make an offer|make an approach|buy back|snap up|spin off|invest in|refinance|outsource|auction off|back out of|repay|buy out|go public|outbid|tender for|subcontract|privatise|privatize|remortgage|recapitalise|recapitalize|sell off|sell down|take a stake|build a stake|demerge|split off|tie up with|put on the market|buy into|take control of the company|write off debt|raise capital|raise cash|go into partnership|swap shares|float on|list on|sign a contract|award a contract|win a contract|lose a contract|pay off|pay back|pay out|auction|pawn|barter|reimburse for|cash in|sell out|cash out|divest|procure|rent out|lease out|hand over the money|change hands|hammer down|exercise an option|win the tender|go to tender|put out to tender|put up for sale|take a majority stake|agree terms|swoop for|sell its stake|buy the rights to|issue new shares|list its shares',
    nouns:
      'takeover|merger|acquisition|bid|counterbid|buyout|deal|approach|proposal|offer|takeover bid|counteroffer|divestment|joint venture|spin-off|initial public offering|flotation|sale|purchase|transaction|auction|tender|payment|buy-out|buyback|restructuring|refinancing|privatisation|privatization|divestiture|payout|pay-out|ransom|repayment|investment in|outsourcing|debt swap|share issue|rights issue|stake sale|contract award|award of|funding round|capital injection|bond issue|share offering|stock offering|public offering|ipo|listing|delisting|barter|transfer of|handover|refund|rebate|dividend|remittance|severance|payoff|pay-off|hush money|bidding war|bidding|counter-offer|counterproposal|counter-bid|takeover attempt|tie-up|demerger|break-up|merger talks|purchase agreement|rental|lease|leasing|instalment|installment|procurement|shipment|delivery of|share swap|contract signing|tendering|debt relief|trade-in|asset swap|management buyout|hostile bid|reverse takeover|fire sale|carve-out|asset sale|leaseback|disposal of|purchase of|sale of',
    kinds: [
      [
        'contract|order',
        'arms|tram|supply|government|lucrative|construction|defence|defense|public|service|cleaning|building|consulting',
      ],
      ['shipment|delivery', 'arms|weapons|weapon|food|grain|aid'],
      ['stake', 'minority|majority|controlling|strategic'],
    ],
    phrases: [
      ['buy|sell|purchase|offload|divest', BUSINESS],
      ['buy|sell|purchase', 'THING'],
      [
        'pay',
        'money|ransom|bribe|sum|amount|wage|wages|salary|pension|rent|bill|bills|reparation|reparations|settlement|instalment|installment|bail',
      ],
      ['offer', 'reward|bonus|package|refund|discount|voucher|payout|stake|bribe'],
      ['raise|lift|increase|boost|build up|cut|reduce|trim|double', 'stake|holding|shareholding'],
      ['issue', 'share|bond|stock|note|debenture'],
      ['raise|lift|increase|sweeten|improve|lower|table|submit|put|withdraw', 'bid|offer|proposal'],
      ['offer', 'penny|pound|share|dollar|euro|cash'],
      ['win|award|sign', 'contract'],
      ['order|lease', 'aircraft|plane|jet|vaccine|dose|car|bus|tram|train'],
      [
        'secure|invest|pay|repay|lend',
        'MONEY|capital|loan|ransom|compensation|dividend|debt|bribe|damages|bonus|deposit|commission',
      ],
      [
        'buy|sell|purchase',
        'house|home|land|right|property|network|aircraft|plane|weapon|oil|bond|gas|jet|ship|missile|arm|newspaper|studio|team|mine|refinery',
      ],
      ['lose|cancel|terminate|renew|scrap|tear up', 'contract|order'],
      ['negotiate|restructure|default on', 'debt|loan|payment|bond'],
      [
        'pay|receive|transfer|wire|invest|inject|pump|pour|plough|raise|hand over|deposit|refund|fork out|shell out|cough up',
        'MONEY|fine|commission|compensation|consultancy|sum',
      ],
      [
        'award|win|terminate|break|void|extend|get|lose|land|secure|renegotiate|honour|honor|breach',
        'contract|tender|lease|licence|license|concession|franchise|order|loan|mortgage',
      ],
      [
        'buy|sell|purchase|lease|rent|charter|auction|order|obtain|procure|import|export|ship',
        'truck|car|bus|ticket|condo|building|apartment|farm|estate|property|hotel|yacht|van|tram|vehicle|flat|island|tank|drone|helicopter|good|goods|food|grain|arms|rifle|gun|ammunition|medicine|equipment|cargo|wheat|steel|crude|coal|power|electricity|vaccine|ivory|painting|data|licence|software|system|warship|submarine|explosive|fertiliser|fertilizer|chemical|home|plot|stadium|patent',
      ],
      [
        'launch|complete|finalise|finalize|block|announce|call off|abandon|scrap',
        'takeover|merger|acquisition|buyout|sale|purchase|listing|ipo|flotation|offer|bid|transaction',
      ],
      ['borrow|lend', 'MONEY|money|million|billion|fund'],
      ['put', 'sale|market'],
      ['approach', 'NAME|company|firm|board|shareholder'],
      ['reserve', 'truck|room|table|seat'],
      ['move|siphon|siphon off|divert|transfer|launder', 'money|fund|funds|cash|proceeds|million|billion|MONEY'],
    ],
    doers: [
      ['change hands|trade hands|go under the hammer|fetch', 'share|company|house|painting|firm|club|money|MONEY|land'],
    ],
  },
  {
    type: 'MARKET',
    means: 'a price, share or currency moves',
    verbs:
      'plunge|soar|slump|plummet|nosedive|skyrocket|rebound|devalue|default|edge up|edge down|edge higher|edge lower|inch up|tank|crater|spiral|balloon|bottom out|stagnate|outperform|underperform|overheat|depreciate|revalue|hit a record high|hit a record low|reach a record high|hit a new high|hit a new low|take a hit|lose value|beat expectations|miss expectations|run a deficit|creep up|level off|close lower|close higher|end lower|end higher|open lower|open higher|trade lower|trade higher|finish lower|finish higher|hit an all-time high|hit an all-time low|pare losses|pare gains|erase gains|wipe billions off|lose ground against|gain ground against|go into freefall|issue a profit warning|miss a payment|suspend its shares',
    nouns:
      'sell-off|plunge|slump|recession|downturn|devaluation|rebound|surge|default|downgrade|write-down|writedown|price war|price rise|price increase|price cut|price hike|rate cut|rate hike|rate rise|rate increase|pay rise|pay cut|tax cut|tax rise|tax hike|stock market crash|profit warning|budget cut|spending cut|bull market|bear market|economic crisis|financial crisis|debt crisis|slowdown in|market crash|price drop|price fall|bear run|rout|hyperinflation|stagflation|deflation|credit crunch|liquidity crisis|banking crisis|currency crisis|cost-of-living crisis|energy crisis|bank run|run on the bank|upturn|revaluation|interest rate cut|interest rate rise|rating cut|trading halt|shortfall|austerity|fare rise|fare increase|price freeze|wage rise|wage increase|wage freeze|pay freeze|wage cut|pay increase|rent rise|rent increase|tax increase|output cut|production cut|write-off|writeoff|overspend|overspending|currency collapse|market turmoil|trade deficit|record profit|record loss|record high|record low|price surge|price spike|earnings warning|budget deficit|salary cut|salary increase|quantitative easing|share price fall|profit downgrade|market slide|currency slide|guidance cut|rerating|credit downgrade|stock slide|freefall in|price slide',
    kinds: [
      [
        'rise|fall|drop|increase|decline|gain|jump|decrease|cut|reduction|loss|hike|growth|collapse|crash',
        'share|price|stock|profit|sale|revenue|earnings|rate|market|output|demand|production|income|spending|tax|wage|economy|export|import|inflation|currency|value|cost|unemployment|budget|net|job|temperature|quarterly|annual|dollar|oil',
      ],
      [
        'recovery|slowdown|contraction|expansion|boom|collapse|recession|slump|crisis|turmoil',
        'economic|gdp|market|price|sales|credit|global|financial|profit|export|housing|debt|property|currency|stock|oil|banking|fiscal',
      ],
      [
        'profit|loss|losses|profits|earnings',
        'quarterly|annual|net|operating|heavy|record|pretax|pre-tax|full-year|first-half|half-year|third-quarter|fourth-quarter|second-quarter|first-quarter',
      ],
      ['gain|rally|advance', 'market|share|stock|relief|percentage|price|sharp'],
      ['freeze|cap|control', 'price|rent|wage|pay'],
    ],
    phrases: [
      ['crash|jump|surge|rise|fall|drop|gain|climb|slip|slide|close|rally|decline|lose|add', MOVED],
      ['raise|cut|hike|lower', 'rate|price|forecast|dividend|interest|guidance'],
      ['earn', 'MONEY|million|billion|cent|profit'],
      ['report|post|record|suffer', 'loss|profit|earnings|deficit|surplus|revenue|decline|growth|sale'],
      [
        'increase|decrease|double|triple|halve|grow|shrink|ease|dip|sink|spike|weaken|strengthen|recover|advance|retreat|widen|narrow|jump|surge|rise|fall|drop|climb|slide',
        'loss|economy|gdp|output|demand|cost|deficit|debt|production|earnings|turnover|rent|wage|spending|share|stock|price|sale|profit|revenue|inflation|currency|income|trade|temperature|premium|fare|toll|volume|order',
      ],
      [
        'raise|cut|hike|lower|increase|reduce|slash|freeze',
        'tax|spending|budget|wage|salary|pay|output|production|tariff|fare|fee|benefit|pension|rate|price|cost|debt|deficit',
      ],
      ['downgrade|upgrade', 'rating|credit|forecast|outlook|stock|debt'],
      ['hit|reach|touch|near|approach', 'high|low|record|peak|bottom|ceiling'],
      [
        'raise|cut|hike|lower|increase|reduce|trim|double|halve|adjust|hold|keep',
        'forecast|guidance|outlook|target|estimate|dividend|rate|rent|fare|bill|wage|salary|pension|premium|subsidy|duty|levy|toll|quota|output|deposit|ticket|minimum|limit|allowance|emission',
      ],
      ['make|turn', 'profit|loss'],
      ['write down|write off', 'debt|loan|asset|value|goodwill|stake|MONEY|inventory|investment|million|billion'],
      [
        'slash|trim|scale back',
        'forecast|estimate|outlook|guidance|target|dividend|production|output|price|rate|budget|spending|cost',
      ],
      ['leave', 'rate|rates'],
    ],
    doers: [
      [
        'go up|go down|shoot up|come down|drop off|pick up|firm|ease|dive|sag|stabilise|stabilize|expand|contract|shrink|slow|recover|bounce back|trade|open',
        `${MOVED}|economy|gdp|output|demand|cost|deficit|debt|turnover|rent|wage|fare|bill|shares|stocks|prices|unemployment|growth|production|spending|sector|crude|ftse|dow|nasdaq|nikkei|trading`,
      ],
      [
        'weaken|strengthen|firm up|tumble|slip back|nosedive|steady|rally back|tumble to|touch|close at|end at',
        'share|stock|index|currency|pound|dollar|euro|yen|rupee|peso|lira|rouble|ruble|bond|oil|gold|krona|krone|franc|real|rand|yuan|baht|shilling|kwacha',
      ],
    ],
  },
  {
    type: 'CLOSURE',
    means: 'close, lay off, go bankrupt, cut',
    verbs:
      'lay off|dismantle|file for bankruptcy|go bankrupt|shut down|close down|shutter|mothball|go bust|go under|cease operations|cease trading|go into administration|go into liquidation|liquidate|board up|reopen|re-open|make redundant|downsize|cease production|halt production|wind up|close its doors|close their doors|shut its doors|stop trading|enter administration|call in administrators|file for administration|file for chapter|go belly up|bankrupt|furlough|retrench|pull the plug on|axe jobs|shed jobs|cut jobs|shed staff|seek bankruptcy protection|put out of business|go out of business|restructure|lock its doors|lay staff off|suspend operations|suspend production|freeze hiring|bring down the curtain|fell trees|stay shut|remain shut|stay closed|remain closed|keep shut|keep closed|stand idle|cease mining|halt mining|go into receivership|put into receivership|put into administration|go to the wall|pull down the shutters|lower the shutters|lay idle',
    nouns:
      'closure|layoff|bankruptcy|insolvency|shutdown|job cut|reopening|lay-off|redundancy|liquidation|foreclosure|wind-down|cutback|downsizing|job loss|receivership|winding-up|winding up|dissolution|staff cut|staff cuts|retrenchment|furlough|closing of|closing down|shuttering|bankruptcy filing|bankruptcy protection|chapter 11|cost-cutting|cost cutting|staff reduction|job losses|job cuts|moth-balling|service cut|service reduction|mothballing|cessation of trading|bank closure|wind-up|compulsory redundancy',
    phrases: [
      ['open', 'crossing|school|station|gate|shop|clinic|hospital|shelter|airport|market|port'],
      ['close|shut|reopen|shut down', `${PREMISES}|company|government|website|service|operation`],
      ['cut|axe|shed', 'job|post|position|workforce'],
      [
        'close|shut|reopen|open|cut|block|seal|cordon off',
        'street|highway|motorway|bridge|tunnel|route|road|centre|center|bureau|hotel|restaurant|theatre|zoo|camp|hole|dam|library|ward',
      ],
      ['cut|lose|eliminate|slash|scrap', 'staff|job|position|workforce|employee|service|worker|route'],
      [
        'close|shut|seal|barricade|fence off',
        'school|schools|campus|pool|church|mosque|temple|gallery|stadium|casino|business|shelter|entrance|gate|square|airspace|lane|pass|canal|strait|tap|polling|well|reactor|runway|newsroom|studio|kitchen|facility|hospital',
      ],
      [
        'idle|scrap|discontinue|phase out|axe|end|stop',
        'plant|production|service|line|programme|program|route|brand|operation|model|newspaper|edition',
      ],
      ['let go|dismiss', 'staff|worker|employee|hundred|thousand|half|people|third'],
    ],
    doers: [
      [
        'fold|fail|close|shut',
        'company|bank|airline|retailer|chain|business|newspaper|fund|startup|exchange|builder|shop|store|school|factory|mill|plant|office|border|airport|road|museum|restaurant|bridge|hospital|mine|lender|broker|theatre|library|branch|crossing|market|lift|poll',
      ],
    ],
  },
  {
    type: 'DISRUPT',
    means: 'a service, a supply or a plan is stopped, delayed or resumed',
    verbs:
      'disrupt|cancel|postpone|delay|adjourn|reschedule|divert|reroute|re-route|halt|shelve|black out|abort|paralyse|paralyze|resume|knock offline|grind to a halt|put off|put on hold|bring to a halt|come to a halt|stall|hinder|hamper|impede|break down|go dark|go offline|restart|relaunch|run out of|clog|snarl|be called off|fall through|fall apart|throw into chaos|throw into disarray|stop working|call it off|interrupt|ration|fizzle out|peter out|bog down|hit a snag|suffer delays|cause delays|back up for miles|sit in traffic|fall behind schedule|plunge into darkness',
    nouns:
      'outage|blackout|power cut|power failure|power outage|disruption|cancellation|postponement|delay|interruption|shortage|breakdown|gridlock|traffic jam|adjournment|diversion|downtime|glitch|resumption|water cut|service interruption|stalemate|impasse|deadlock|standstill|backlog|bottleneck|rationing|suspension of|traffic chaos|travel chaos|computer failure|network failure|technical fault|technical problem|signal failure|systems failure|system failure|tailback|postponements|stop-gap|stalling|snarl-up|failure of talks|collapse of talks|relaunch|brownout|load-shedding|load shedding|technical hitch|hitch|computer glitch|hold-ups|power dip|loss of power|ticketing failure',
    kinds: [
      [
        'collapse|failure|breakdown',
        'talk|talks|negotiation|deal|system|computer|power|network|website|signal|communication|communications|software|coalition|government',
      ],
      ['crash', 'website|computer|system|server'],
    ],
    phrases: [
      [
        'restore|repair|fix',
        'power|electricity|service|water|connection|supply|internet|line|access|communication|gas|traffic|cable|network|link|bridge|road',
      ],
      [
        'cut|lose|knock out|sever|cut off',
        'power|electricity|water|supply|cable|communication|line|internet|phone|service|link|access|electric',
      ],
      ['ground', 'flight|plane|aircraft|jet|fleet|airline|helicopter|boeing|airbus'],
      [
        'interrupt',
        'service|supply|flight|power|concert|performance|match|speech|meeting|broadcast|production|traffic|talk',
      ],
      [
        'scrap|ditch|abandon|drop|freeze',
        'plan|project|bill|proposal|policy|scheme|deal|merger|programme|program|launch|tour|visit|show',
      ],
      [
        'call off|pull out of|abandon|break off|interrupt',
        'match|game|event|concert|meeting|talk|talks|visit|trip|election|wedding|ceremony|summit|debate|march|rally|race|class|classes|flight|service|play|tour|operation|work|trading|season|production|session|trial|vote|festival|training|search|exam|project|lesson|construction|launch|negotiation|broadcast|transmission|ferry|train',
      ],
      [
        'restart|relaunch|reinstate|restore',
        'service|talk|talks|production|reactor|operation|negotiation|order|calm|link|flight|supply|work|season|aid|trading',
      ],
      ['leave|be', 'power|electricity|water|dark'],
      ['take down|pull down', 'website|site|post|video|page|app|tweet|account|advert'],
      ['send home', 'staff|pupil|worker|employee|student|everybody|everyone'],
    ],
    doers: [
      [
        'break down|fail|falter|fall apart|fall through|drag on',
        'talk|talks|negotiation|deal|merger|ceasefire|truce|coalition|bid|summit|dialogue|trial|hearing|strike|fighting|evacuation|search|voting|campaign|offensive|siege|meeting|production|work|classes|construction|service|flight',
      ],
      ['stop|run|stand still|stop running', 'tram|bus|train|ferry|metro|lift|traffic|machine'],
      [
        'fail|go down|jam|trip|cut out|go out',
        'power|system|server|website|computer|network|engine|brake|pump|equipment|reactor|generator|turbine|site|internet|grid|light|lights|valve|satellite|line|signal|phones|electricity',
      ],
      ['go down', 'app|platform|service|exchange|hotline'],
    ],
  },
  {
    type: 'LAUNCH',
    means: 'something is opened, launched, published, built or found for the first time',
    verbs:
      'unveil|roll out|debut|discover|founded|construct|erect|premiere|break ground|lay the foundation|blast off|go on sale|hit the market|get under way|get underway|open its doors|livestream|upload|relaunch|inaugurate|splash down|manufacture|publicise|publicize|go public with|reach orbit|reconstruct|rebuild|refurbish|renovate|patent|invent|go on air|hit theaters|hit cinemas|hit stores|publish|put into service|begin work|start work|lay the first stone|cut the ribbon|go into orbit|enter orbit',
    nouns:
      'launch|rollout|unveiling|premiere|discovery|breakthrough|inauguration of|groundbreaking|liftoff|lift-off|opening of|opening ceremony|ribbon-cutting|debut|construction|blastoff|moon landing|space mission|test flight|maiden flight|trial run|excavation|completion|reconstruction|renovation|rebuilding|release of|establishment of|foundation of|kick-off|first flight|product launch|opening night|building work|groundbreaking ceremony|formation of|archaeological find|relaunch|press release|spacewalk|commissioning|manufacture of',
    kinds: [
      [
        'release',
        'album|film|game|data|report|product|book|song|press|version|phone|new|emails|document|documents|public|tape|video|software',
      ],
      ['opening', 'official|grand|formal|gala|public'],
    ],
    phrases: [
      ['release|publish', 'THING'],
      [
        'issue',
        'guideline|rule|regulation|directive|licence|license|permit|visa|passport|certificate|stamp|ultimatum|denial',
      ],
      ['commence|begin|start|resume', 'operation|operations|production|trading|broadcasting'],
      [
        'launch|release|introduce|open|publish|issue|put out|post|broadcast|air|screen',
        'product|service|satellite|rocket|probe|spacecraft|phone|game|film|album|book|report|version|website|data|figure|result|study|letter|document|photo|video|footage|tape|centre|center|fund|commission|committee|task|programme|program|company|party|map|transcript|message|image|picture|shuttle|campaign|interview|song|single|trailer|statue|monument',
      ],
      [
        'set up|establish|create|form|build|start|open|launch',
        'centre|center|fund|commission|committee|task|programme|company|party|agency|foundation|camp|plant|factory|website|network|unit',
      ],
      [
        'build|construct|erect|open|install|complete|finish|assemble',
        'house|home|bridge|road|base|wall|dam|plant|school|hospital|railway|line|stadium|station|facility|reactor|airport|tower|port|hotel|settlement|system|pipeline|tunnel|museum|fence|shelter|camera|ship|submarine|car|aircraft|barrier|barricade|factory|library|church|mosque|temple|memorial|track|extension|canal|embassy|headquarters',
      ],
      [
        'publish|release|post|upload|circulate|print|issue|distribute|broadcast|air',
        'film|video|footage|report|picture|photo|email|memo|letter|transcript|audio|recording|documentary|series|leaflet|article|list|map|image|book|manifesto|album|novel|opinion|guideline|strategy|episode|programme|show|movie|tape|communique',
      ],
      ['develop', 'vaccine|drug|weapon|bomb|missile|warhead'],
      [
        'form|found|establish|launch|set up|stage|organise|organize|mount',
        'party|government|company|commission|committee|alliance|group|union|movement|newspaper|organisation|organization|council|coalition|unit|force|campaign|initiative|project|fund|inquiry|exhibition|festival|event|tournament|games|concert|service|website|investigation|petition|appeal|drive|scheme|school|university|academy|caliphate|state|talk|talks|competition|race|hotline|helpline|museum|tour|work|construction|process',
      ],
      [
        'detect',
        'planet|species|fossil|tomb|cure|gene|virus|vaccine|oil|gas|star|galaxy|wreck|manuscript|comet|asteroid|particle|treasure|remains|skeleton|reserve|deposit|dinosaur',
      ],
    ],
  },
  {
    type: 'REVISE',
    means: 'a number, an account or a decision is corrected',
    verbs:
      'revise|correct|retract|recant|rescind|backtrack|misstate|miscount|recalculate|restate|disavow|reconsider|rethink|change course|change tack|change its mind|change his mind|change her mind|change their minds|double-count|misreport|miscalculate|recalibrate|backpedal|flip-flop|amend upward|count twice|set the record straight|take back his words|do an about-face|recategorise|put right|correct the record|issue a correction|go back on his word|stand corrected',
    nouns:
      'revision|correction|retraction|reversal|miscount|erratum|downward revision|recount of|clarification|restatement|recalculation|rethink|volte-face|backtracking|misstatement|double counting|rollback|counting error|error in|flip-flop|change of heart|change of mind|change of course|climb-down over|amended figure|miscalculation|recantation|corrigendum|amended version',
    phrases: [
      [
        'lower|raise|cut|reduce|increase|scale down|adjust|update|double|downgrade|upgrade',
        'toll|count|estimate|tally|magnitude|projection|casualty',
      ],
      ['reverse|overturn|withdraw|revoke', 'decision|policy|ruling|order|stance|claim|statement|report|story|account'],
      [
        'walk back|row back|roll back|take back|backtrack on',
        'comment|claim|statement|remark|promise|pledge|proposal|position|stance|policy|criticism|accusation',
      ],
      [
        'amend|restate|change|alter|clarify|modify|edit|delete|remove',
        'figure|statement|story|testimony|version|article|report|claim|tweet|post|account|record|count|wording|toll|estimate|stance|confession|remark|comment|position|plea',
      ],
      ['raise|lower|cut|increase|reduce|put|bring', 'toll|death|count|estimate|number|magnitude|tally'],
      ['take back', 'word|words|remark|accusation'],
      ['cut|lower|raise|reduce|correct', 'figure|figures'],
    ],
  },
];
