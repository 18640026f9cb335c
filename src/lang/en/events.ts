/**
 * What news calls an event: a type, what it means, and the verbs and nouns that say it. The sixteen first types are the roots of PLOVER
 * (Halterman et al.: PLOVER and POLECAT, 2023); the others are what disasters, accidents, courts, elections, markets and health need.
 * Verbs stand in the base form (irregular.ts knows the others), multi-word ones with a space. docs/events.md lists the types; a test compares.
 */
export interface EventWords { readonly type: string; readonly means: string; readonly verbs: string; readonly nouns: string }

export const EVENTS: readonly EventWords[] = [
  { type: 'AGREE', means: 'agree to do something, or settle a matter', verbs: 'agree|sign|ratify|authorize|authorise|approve|settle', nouns: 'agreement|accord|treaty|pact|ceasefire|truce|settlement|assurance|joint statement' },
  { type: 'CONSULT', means: 'meet, visit, talk, negotiate', verbs: 'meet|visit|consult|negotiate|discuss|confer|travel to|hold talks', nouns: 'meeting|visit|talks|negotiation|negotiations|summit|phone call|conversations|discussions|consultations' },
  { type: 'SUPPORT', means: 'side with, defend, praise, recognise', verbs: 'support|endorse|back|defend|praise|recognize|recognise|welcome', nouns: 'endorsement' },
  { type: 'CONCEDE', means: 'give way: release, ease, resign, accept a demand', verbs: 'concede|resign|step down|release|free|pardon|ease|lift|cave in|relent|apologize|apologise', nouns: 'resignation|concession|concessions|pardon|amnesty|reprieve|reprieves|apology' },
  { type: 'COOPERATE', means: 'work together in deed', verbs: 'cooperate|collaborate|coordinate|team up|share intelligence', nouns: 'cooperation|collaboration|joint exercise|joint exercises|joint efforts' },
  { type: 'AID', means: 'give money, goods, shelter, training, protection', verbs: 'donate|fund|assist|aid|shelter|feed', nouns: 'aid|assistance|relief|humanitarian aid|donation|loan' },
  { type: 'RETREAT', means: 'withdraw, surrender, call off', verbs: 'withdraw|retreat|surrender|pull out|pull back|call off|evacuate', nouns: 'withdrawal|retreat|surrender|pullout|evacuation' },
  { type: 'REQUEST', means: 'ask, demand, order, invite', verbs: 'request|urge|demand|appeal|call for|call on|invite|instruct|order', nouns: 'request|demand|demands|appeal|petition' },
  { type: 'ACCUSE', means: 'blame, criticise, condemn, sue', verbs: 'accuse|blame|condemn|criticize|criticise|denounce|lambast|sue', nouns: 'accusation|accusations|lawsuit|condemnation' },
  { type: 'REJECT', means: 'refuse, veto, turn down', verbs: 'reject|refuse|veto|turn down|spurn|snub|rebuff|rule out', nouns: 'rejection|refusal|veto' },
  { type: 'THREATEN', means: 'announce harm', verbs: 'threaten|vow|warn', nouns: 'threat|threats|ultimatum|warning' },
  { type: 'PROTEST', means: 'demonstrate, strike work, riot, block', verbs: 'protest|demonstrate|march|riot|walk out|picket', nouns: 'protest|protests|demonstration|demonstrations|rally|march|riot|riots|walkout|unrest|hunger strike|general strike' },
  { type: 'SANCTION', means: 'cut or penalise relations, ban, expel, suspend', verbs: 'sanction|ban|expel|suspend|designate|recall|boycott|fine|blacklist', nouns: 'sanctions|embargo|ban|boycott|expulsion|suspension|designation' },
  { type: 'MOBILIZE', means: 'move or ready forces', verbs: 'deploy|mobilize|mobilise|station|dispatch', nouns: 'deployment|mobilization|mobilisation|military exercise|military exercises|exercises|buildup|military activity|military activities' },
  { type: 'COERCE', means: 'arrest, seize, restrict, repress', verbs: 'arrest|detain|jail|imprison|seize|confiscate|raid|deport|depose|capture|kidnap|abduct|impose a curfew', nouns: 'arrest|arrests|detention|raid|raids|crackdown|curfew|seizure|deportation|kidnapping|abduction|coup|capture' },
  { type: 'ASSAULT', means: 'attack, bomb, shoot, kill on purpose', verbs: 'attack|bomb|shell|shoot|strike|stab|ambush|invade|assassinate|assault|torture|rape|murder|storm', nouns: 'attack|attacks|strike|strikes|airstrike|airstrikes|air strike|air strikes|bombing|bombings|shelling|shooting|shootings|ambush|invasion|offensive|assassination|murder|murders|massacre|clash|clashes|fighting|war|raid on|military action|military operation|armed conflict' },
  { type: 'ACCIDENT', means: 'harm without intent: a crash, a sinking, a collapse, a fire', verbs: 'crash|sink|capsize|collide|derail|founder|collapse|explode|burn down|overturn|give way', nouns: 'crash|sinking|collision|derailment|collapse|explosion|blast|blaze|fire|shipwreck|accident|spill|leak|breach' },
  { type: 'DISASTER', means: 'nature does harm', verbs: 'flood|erupt', nouns: 'flood|floods|flooding|earthquake|quake|hurricane|cyclone|typhoon|tornado|wildfire|wildfires|landslide|landslides|mudslide|tsunami|eruption|drought|heatwave|avalanche|storm' },
  { type: 'DEATH', means: 'people die or are killed', verbs: 'die|kill|perish|drown|lose their lives|lost their lives', nouns: 'death|deaths|dead|fatality|fatalities|death toll|killing|killings' },
  { type: 'INJURY', means: 'people are hurt or fall ill', verbs: 'injure|wound|hurt|hospitalize|hospitalise', nouns: 'injury|injuries' },
  { type: 'RESCUE', means: 'people are searched for, saved or recovered', verbs: 'rescue|save|recover|pluck|pull from|bring ashore|survive', nouns: 'rescue|rescues|search|recovery of' },
  { type: 'DISPLACE', means: 'people must leave', verbs: 'displace|flee|uproot', nouns: 'displacement|exodus' },
  { type: 'COURT', means: 'charge, try, convict, sentence, appeal, rule', verbs: 'charge|indict|convict|sentence|acquit|prosecute|plead guilty|extradite', nouns: 'trial|verdict|conviction|sentence|indictment|charges|ruling|hearing|acquittal|extradition' },
  { type: 'INVESTIGATE', means: 'look into, inspect, audit', verbs: 'investigate|probe|inspect|audit', nouns: 'investigation|inquiry|probe|inspection|inspections|audit' },
  { type: 'ELECTION', means: 'vote, campaign, win or lose office', verbs: 'elect|re-elect|vote|inaugurate|swear in', nouns: 'election|elections|referendum|runoff|ballot|shareholder vote|inauguration' },
  { type: 'DEAL', means: 'offer, buy, sell, merge', verbs: 'acquire|buy|sell|merge|bid|take over', nouns: 'takeover|merger|acquisition|bid|counterbid|buyout|deal|sale|offer' },
  { type: 'MARKET', means: 'a price, share or currency moves', verbs: 'jump|plunge|soar|slump|tumble|surge', nouns: 'sell-off|rally in shares|plunge|slump|surge' },
  { type: 'CLOSURE', means: 'close, lay off, go bankrupt, cut', verbs: 'close|shut|shut down|lay off|dismantle', nouns: 'closure|closures|layoffs|bankruptcy|insolvency|shutdown' },
  { type: 'HEALTH', means: 'disease spreads, is found, is treated', verbs: 'infect|vaccinate|quarantine', nouns: 'outbreak|epidemic|pandemic|infection|infections|vaccination|quarantine' },
  { type: 'CRIME', means: 'traffic, smuggle, steal, defraud', verbs: 'smuggle|traffic|steal|rob|loot|defraud|bribe|launder', nouns: 'trafficking|smuggling|robbery|theft|fraud|bribery|money laundering|looting' },
];
