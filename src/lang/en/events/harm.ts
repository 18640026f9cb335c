/**
 * What befalls people and things: accidents, disasters, death, injury, illness, damage, who is missing, saved or driven
 * out.
 */
import { type EventWords, FOLK } from './words.js';

const SOUGHT =
  'body|survivor|passenger|people|crew|victim|sailor|fisherman|remains|missing|miner|child|migrant|lives|other|boat|dead';

export const HARM: readonly EventWords[] = [
  {
    type: 'ACCIDENT',
    means: 'harm without intent: a crash, a sinking, a collapse, a fire',
    verbs:
      'crash|sink|capsize|collide|derail|founder|burn down|take on water|slam into|ram into|crash into|smash into|plough into|plow into|run aground|catch fire|blow up|explode|detonate|go up in flames|burst into flames|overturn|collapse|skid|veer off|careen|jackknife|rear-end|crash-land|crash land|run over|keel over|topple over|ignite|plunge into|plunge off|malfunction|break apart|spring a leak|roll over|flip over|spin out|overshoot the runway|fall overboard|go overboard|burn to the ground|jump the rails|jump the tracks|leave the tracks|short-circuit|implode|cave in|run off the road|come off the road|go off the road|leave the road|lose control of|hit head-on|hit a tree|hit a wall|run into trouble|t-bone|sideswipe|combust|blow apart|smoulder|smolder|go up in smoke|career off|shipwreck|be beached|drift onto|ditch in|come off the rails|go off the rails|run into a ditch|fall through the ice|shear off|lose power in flight|collide head-on|go off the tracks|burst a tyre|jump overboard',
    nouns:
      'crash|plane crash|train crash|car crash|sinking|collision|derailment|explosion|blast|blaze|fire|shipwreck|accident|oil spill|gas leak|stampede|capsizing|leak|spill|collapse|pile-up|pileup|crash landing|crash-landing|near miss|near-miss|mishap|malfunction|inferno|meltdown|cave-in|fireball|hit-and-run|emergency landing|plane disaster|rollover|implosion|wreck|air disaster|dam failure|structural failure|leakage|conflagration|blowout|engine failure|misfire|nuclear disaster|ferry disaster|mining disaster|breakage|runway incursion|fender-bender|grounding of|capsize|lift failure|rock burst|rockburst|roof fall|fall of ground|fall of rock|ground movement|flashover|bird strike|tail strike|derailing|rear-ender|flash fire|firedamp explosion|near-collision|electrical fault|short circuit|structural collapse',
    kinds: [
      ['failure', 'engine|brake|mechanical|structural|hydraulic|equipment|steering|gear|dam|levee|valve|rotor'],
      ['fall', 'rock|tree|roof|fatal|crane'],
    ],
    phrases: [
      ['hit|strike|ram', 'bridge|pylon|tree|wall|pole|iceberg|rock|reef|barrier|mountain|lamppost'],
      ['overturn', 'car|boat|ferry|truck|bus|ship|vessel|lorry|train|tanker|vehicle|canoe|tram|coach'],
      [
        'collapse|explode|burn|give way|go down|break up|go off',
        'bridge|building|wall|roof|mine|dam|tower|house|factory|plant|ferry|ship|boat|plane|bomb|tanker|pipeline|car|truck|bus|warehouse|vessel|stand|crane|hull|tunnel|ferry|device|roof|NAME',
      ],
      [
        'leak|spill|rupture|crack|burst|fail|breach',
        'dam|gas|oil|water|pipeline|pipe|tank|chemical|reactor|radiation|ship|levee|dyke|embankment|reservoir|fuel|valve|hull|engine|brake',
      ],
      [
        'fall|come down|topple|cave in',
        'roof|wall|ceiling|tree|building|tower|crane|bridge|scaffolding|rock|boulder|balcony|pylon|church',
      ],
      ['sweep through|spread|rage|break out', 'fire|blaze|flame'],
      [
        'fall off|fall into|fall from|slip from|tumble from|plunge from|plunge down|fall down|plummet into|roll down',
        'roof|cliff|balcony|ladder|bridge|horse|window|scaffolding|boat|river|train|platform|bike|building|crane|ravine|gorge|stairs|embankment|mountain|sea|lake|well|shaft|canyon',
      ],
      [
        'give way|fail|snap|detach|come loose|tear',
        'roof|floor|bridge|wall|cable|dam|brake|engine|wing|mooring|rope|stand|scaffolding|levee|bank|wheel|tyre|tire|tailings|girder|rail|anchor|pillar',
      ],
      ['lose', 'control'],
      [
        'fall in|come in|cave in|give way|crash down|come down|close in',
        'roof|ceiling|tunnel|gallery|shaft|stope|pit|pillar|seam|adit|vault|trench',
      ],
      [
        'snap|part|fray|shear|jam|seize up',
        'rope|cable|hawser|chain|hoist|winch|cage|belt|bolt|coupling|axle|rudder|propeller',
      ],
      ['escape', 'gas|ammonia|chlorine|oil|fuel|steam|radiation'],
    ],
    doers: [
      [
        'hit|strike|knock down|swerve|veer',
        'car|truck|bus|lorry|van|train|vehicle|tram|taxi|suv|motorcycle|driver|minibus|coach|trailer|plane|helicopter|jeep|tanker',
      ],
      [
        'go down|disintegrate|break up|drift|list',
        'plane|ferry|ship|boat|helicopter|jet|vessel|aircraft|airliner|trawler|tanker|barge|yacht|dinghy',
      ],
      ['come down', 'plane|helicopter|aircraft|jet|balloon|crane|mast|tree|wall|roof|ceiling|pylon|scaffolding'],
      ['break|snap', 'cable|rope|axle|pipe|chain|wing|ice|mast|pylon'],
      ['run into', 'train|car|bus|ship|ferry|tram|truck|lorry|boat|vehicle'],
      ['fill|billow|engulf', 'smoke|flame|gas|fumes'],
    ],
  },
  {
    type: 'DISASTER',
    means: 'nature does harm',
    verbs:
      'erupt|make landfall|burst its banks|overflow|shake loose|quake|make land|break its banks|spew ash|spew lava|break their banks|burst their banks',
    nouns:
      'flood|flooding|flash flood|earthquake|quake|hurricane|cyclone|typhoon|tornado|wildfire|landslide|mudslide|tsunami|eruption|drought|heatwave|heat wave|avalanche|storm|aftershock|famine|blizzard|tremor|temblor|shaking|landslip|rockslide|rockfall|mudflow|deluge|downpour|rainstorm|thunderstorm|hailstorm|snowstorm|ice storm|sandstorm|dust storm|windstorm|gale|storm surge|tidal wave|bushfire|bush fire|forest fire|brush fire|wild fire|cold snap|cold spell|twister|tropical storm|superstorm|snowfall|torrential rain|heavy rain|heavy snow|flash flooding|natural disaster|disaster|catastrophe|calamity|tragedy|sinkhole|lightning strike|volcanic eruption|crop failure|floodwater|inundation|floods|volcanic activity|seismic activity|lava flow|ash cloud|heavy rains|monsoon rains|high winds|strong winds|gale-force winds|freezing rain|dry spell|food shortage|hunger crisis|humanitarian crisis|humanitarian disaster|ecological disaster|environmental disaster|debris flow|rogue wave|derecho|locust swarm|smog|storm tide|seismic event|foreshock|cloudburst|hail|whirlwind|waterspout|water level rise|heat dome|polar vortex|dam burst|mud slide|land slide|landfall|subsidence|ground collapse|ice jam|white-out|whiteout|snowslide|river flood|king tide|earth tremor|tidal surge',
    kinds: [
      [
        'rain|rainfall|snow|hail|fog',
        'heavy|torrential|record|driving|persistent|monsoon|freezing|unprecedented|dense|incessant|extreme',
      ],
      ['wind', 'strong|high|gale|violent|fierce'],
    ],
    phrases: [
      ['flood', 'river|home|house|street|town|village|city|valley|road|NAME|field'],
      ['burst', 'bank|river|dam|levee|dyke'],
      ['swell|overflow|recede|rise', 'river|lake|floodwater|reservoir|water'],
      ['slide|give way|crash down|come down', 'hillside|mountainside|slope|mud|hill|cliff|earth|mountain'],
      ['shake|tremble|sway', 'ground|earth|house|building|city|NAME'],
      ['rumble|spew|smoke', 'volcano|NAME|mountain|crater'],
      ['subside|recede|crest|rise|flood', 'water|waters|river|floodwater|floodwaters|level'],
      ['burn|rage|spread|char|scorch|consume', 'wildfire|bushfire|acre|hectare|forest|blaze'],
      [
        'flood|inundate|swamp',
        'mine|cellar|basement|tunnel|shaft|underpass|metro|subway|plant|ward|hospital|school|farm|farmland|church|shop|station|village|bridge|campsite|market|hall',
      ],
      ['sweep away|carry away', 'FOLK|car|house|bridge|vehicle|livestock|cattle|him|her|them'],
    ],
    doers: [
      [
        'hit|strike|batter|lash|rock|pound|rattle|jolt|shake|sweep|sweep through|tear through|rip through|barrel through|rage|roar through|drench|dump|pummel|wallop|come ashore|weaken|intensify',
        'storm|hurricane|cyclone|typhoon|tornado|earthquake|quake|tremor|flood|wave|tsunami|wildfire|aftershock|blizzard|monsoon|twister|avalanche|landslide|mudslide|winds|rain|volcano',
      ],
      ['break|burst', 'dam|dyke|dike|levee|embankment|riverbank'],
      ['reach|enter|pour into|rush into|rise to|engulf', 'water|waters|floodwater|floodwaters|lava|mud'],
    ],
  },
  {
    type: 'DEATH',
    means: 'people die or are killed',
    verbs:
      'die|kill|perish|drown|shoot dead|succumb|pass away|drop dead|starve to death|bleed to death|burn to death|freeze to death|slaughter|starve|suffocate|asphyxiate|put to death|hanged|electrocute|lose their lives|lose his life|lose her life|gas to death|take his own life|take her own life|take their own lives|martyr|euthanise|euthanize|shoot and kill|fatally shoot|fatally stab|fatally wound|fatally injure|decease|pass on|lie dead|breathe his last|burn alive|be crushed to death|be found dead|lose her husband|give his life|give her life|pay with their lives|die of his wounds|breathe her last|succumb to his wounds|meet his death|meet her death',
    nouns:
      'death|fatality|death toll|killing|toll|loss of life|suicide|drowning|body count|starvation|suffocation|slaughter|passing|murder-suicide|loss of lives|fatal shooting|demise|loss of human life|stillbirth|suicide attempt|infanticide|euthanasia|killings|mass grave|self-immolation|fatal accident|fatal crash|electrocution|casualties|double murder|fatalities|death in custody|cot death',
    states: 'dead|deceased|lifeless',
    phrases: [
      ['lose|claim', 'life'],
      ['commit', 'suicide'],
      ['cost|take|end', 'life'],
      ['find|shoot|leave|declare|pronounce', 'dead'],
      ['hang', 'himself|herself|themselves|prisoner|convict'],
      ['find', 'dead|body|corpse|bodies'],
      ['lose', 'son|daughter|husband|wife|mother|father|brother|sister|child|baby|relative|parent'],
    ],
  },
  {
    type: 'INJURY',
    means: 'people are hurt or fall ill',
    verbs:
      'injure|wound|hurt|hospitalize|hospitalise|maim|sprain|fracture|concuss|maul|gore|scald|sicken|fall ill|fall sick|trample|overdose|crush to death|knock unconscious|disfigure|dislocate|faint|pass out|lose consciousness|mutilate|knock out cold|suffer injuries|receive injuries|suffer cuts|be stretchered off|blind|cripple|twist his ankle|choke on|gash|poison|fall unconscious|pepper-spray|fight for his life|fight for her life|fight for their lives',
    nouns:
      'injury|wound|fracture|concussion|casualty|overdose|burns|food poisoning|laceration|broken leg|broken arm|bruise|paralysis|frostbite|hypothermia|dehydration|smoke inhalation|whiplash|sprain|shark attack|dog attack|poisoning|broken bone|sunstroke|heatstroke|electric shock|animal attack|hypoxia|crush injury|carbon monoxide poisoning|gas poisoning',
    states: 'injured|wounded|hurt|unconscious|concussed',
    phrases: [
      ['suffer|sustain', 'wound|burn|injury|fracture'],
      ['break|lose', 'leg|arm|hip|bone|wrist|ankle|rib|nose|jaw|collarbone|limb|eye|sight'],
      ['bite|sting|burn|crush|hit|strike', `${FOLK}|pedestrian|cyclist`],
      [
        'take to|rush to|airlift to|transport to|admit to|fly to|transfer to|bring to',
        'hospital|clinic|ward|care|infirmary',
      ],
      [
        'knock down|knock over|cut|graze|burn|scar|cripple|blind|bruise|peck|kick|crush',
        `${FOLK}|him|her|them|pedestrian|cyclist`,
      ],
      ['tear|rupture|strain|pull', 'ligament|muscle|hamstring|tendon|groin'],
      ['suffer|sustain|receive', 'cut|bruise|concussion|shock|inhalation|graze|trauma|poisoning|whiplash|breakdown'],
      ['end up in|recover in|lie in|be in|go to|arrive at|check into', 'hospital|intensive|surgery'],
      [
        'hit by|strike by|crush by|knock down by|run over by|run down by|bury by|bury under|pin under|pin beneath|crush under',
        'rock|boulder|debris|tree|train|car|bus|lorry|truck|tram|van|branch|beam|lightning|vehicle|avalanche|rubble|stone|snow|wreckage|slab|wall|earth',
      ],
      ['bite|sting|gore|trample', 'FOLK|he|she|him|her|they|them|child'],
    ],
  },
  {
    type: 'RESCUE',
    means: 'people are searched for, saved or recovered',
    verbs:
      'rescue|pluck|bring ashore|survive|bring to shore|pull from|pull alive|dig out|haul out|drag out|lift out|drag from|haul from|free from|dig from|winch from|lift from|fish out|extricate|resuscitate|winch|scour|dig through|dig for|sift through|cut free|trace|retrieve|airlift to safety|lead to safety|bring to safety|pull to safety|call off the search|come ashore|be airlifted|swim ashore|swim to safety|crawl to safety|find safe|find alive|revive|dig free|dig them out|wash ashore|wash up|escape unhurt|escape injury|escape unharmed|walk away unharmed|get out alive|dredge|bring home safely|bail out water|free trapped|bring to the surface|reach the surface|climb to safety|climb free|walk to safety|reach safety|emerge alive|bring up alive|come up alive|get out safely|dig his way out|dig their way out|come out alive|make contact with the|walk out alive|pull free|hoist to safety|winch to safety|swim for their lives|stay afloat|send out a distress call|send up a flare|pull out alive|dig out alive|bring out alive|bring home alive',
    nouns:
      'rescue|search|rescue operation|rescue effort|search operation|recovery of|rescue mission|search-and-rescue|search and rescue|salvage|recovery operation|rescue attempt|rescue bid|search effort|resuscitation|search party|salvage operation|rescue work|survival of|recovery effort|evacuation effort|hunt for survivors|mountain rescue operation|recovery mission|body recovery|sign of life|distress call|distress signal|mayday|mayday call|rescue drilling|rescue shaft|recovery of the bodies|lifesaving operation|firefighting|rescue flight|medical evacuation|medevac|knocking|tapping|drilling',
    phrases: [
      [
        'carry out|bring out|pull out|drag out|lead out|lift out',
        'baby|newborn|child|woman|man|patient|people|survivor|worker|miner|body|girl|boy|victim|resident',
      ],
      ['save|recover|retrieve|find|pull|bring|seek', SOUGHT],
      ['search for|look for', `${SOUGHT}|more|hundred|dozen|wreckage|wreck`],
      ['bring to', 'shore|safety'],
      [
        'pull out|take out|bring out|carry out|lift out|get out|drag|haul|dig|pluck|winch|evacuate|locate|unearth',
        `${FOLK}|body|corpse|alive|rubble|mud|wreckage|debris|remains|skier|dead`,
      ],
      ['find', 'alive|safe|corpse|wreckage|girl|boy|woman|man|baby|skier|climber|driver|pilot'],
      ['dig|search|comb|sift', 'rubble|debris|mud|wreckage|area|river|sea|lake|forest'],
      [
        'reach|hear|contact|locate|spot|identify',
        'survivor|wreckage|trapped|miner|climber|castaway|dinghy|wreck|body|debris',
      ],
      ['haul|pull|save|pick up|recover', `${FOLK}|safety|shore|body|bodies|climber|occupant|motorist|swimmer`],
      [
        'search|drag|trawl|dredge',
        'sea|lake|river|area|rubble|site|ruin|wreckage|mountain|mountainside|seabed|water|snow|harbour|harbor|forest|coast|field',
      ],
      ['save|rescue|bring up|bring out|carry out|pull out|dig out|winch up|pull up|haul up', 'NUMBER'],
      [
        'bring up|haul up|hoist|winch up|hoist out|bring back up',
        'body|bodies|miner|man|survivor|corpse|remains|diver|caver|crew|worker|climber|trapped|wreck|victim',
      ],
      ['raise|refloat|salvage', 'wreck|hull|ship|vessel|ferry|boat|submarine|plane'],
      ['put out|extinguish|douse|fight|battle|tackle|contain|quell', 'fire|blaze|flame|inferno|wildfire|bushfire'],
      ['knock on|tap on|bang on|hammer on', 'pipe|hull|bulkhead|rail|girder'],
      ['cling to|hang on to', 'wreckage|hull|debris|tree|mast|buoy|raft|log|branch'],
    ],
    doers: [
      [
        'dig|search|comb',
        'rescuer|team|diver|crew|volunteer|firefighter|villager|resident|we|they|man|soldier|neighbour|neighbor',
      ],
      [
        'dig|search|comb|claw|sift|scrabble',
        'rescuer|rescuers|miner|neighbour|neighbor|people|men|women|relative|brigade|sniffer|survivor|team|crew',
      ],
      ['come out|come up|get out|emerge|come back up', 'miner|survivor|caver|diver|trapped|NUMBER'],
      ['climb out|clamber out|crawl out|scramble out', `${FOLK}|caver|diver|trapped|NUMBER`],
      ['knock|tap', 'miner|survivor|trapped'],
      ['break through|bore|drill|dig', 'drill|rig|driller|borehole|tunneller|rescuer'],
    ],
  },
  {
    type: 'DISPLACE',
    means: 'people must leave',
    verbs:
      'displace|flee|uproot|take refuge|relocate|resettle|rehouse|move out|take shelter|seek shelter|escape|migrate|emigrate|immigrate|seek refuge|take to the hills|drive from|take flight|run away|pour out of|stream out of|cross the border|live in tents|sleep in the open|sleep outdoors|lose their homes|move to higher ground|run for the hills|seek asylum in|camp out|clear out of',
    nouns:
      'displacement|exodus|relocation|resettlement|escape|refugee crisis|mass exodus|migration|homelessness|flight of|mass evacuation|influx|refugee flow|stampede of refugees|immigration wave|depopulation|rehousing',
    states: 'homeless|displaced|uprooted|marooned',
    phrases: [
      ['leave|abandon', 'home|village|house'],
      ['vacate|leave|abandon|evacuate', 'home|building|property|town|camp'],
      ['move|house|shift|rehouse|resettle', `${FOLK}|household`],
      ['run for|flee to|make for', 'hill|life|lives|cover|safety|shelter|mountain|border'],
      ['move|house|shelter', 'shelter|camp|school|tent|gym|ground|hotel|higher'],
      ['lose', 'home|house|everything|roof'],
      [
        'clear|empty',
        'area|town|village|building|school|hospital|street|home|island|prison|stadium|embassy|valley|hotel|train|station|airport|beach|floor|terminal',
      ],
    ],
    doers: [
      [
        'run|bolt|scatter',
        'resident|villager|family|people|refugee|migrant|crowd|shopper|thousand|hundred|dozen|tourist|passenger|civilian|diner',
      ],
      [
        'pour|stream|flood|flow|trek|spill',
        'refugee|migrant|people|thousand|family|villager|resident|civilian|hundred',
      ],
    ],
  },
  {
    type: 'HEALTH',
    means: 'disease spreads, is found, is treated',
    verbs:
      'infect|vaccinate|quarantine|inoculate|immunize|test positive|diagnose|contaminate|immunise|cull|operate on|recover from|undergo surgery|check into rehab|go into rehab|transplant|come down with|self-isolate|disinfect|decontaminate|amputate|relapse|miscarry|test negative|test positive for|screen for cancer|intubate|put on a ventilator|put on life support|take ill|collapse on stage|undergo an operation|jab|sterilise|sterilize|go into labour|go into labor|suffer a heart attack|have a heart attack|fight for his life|fight for her life|convalesce|recuperate|medicate|catch covid|hospitalize with|treat for|fall sick with',
    nouns:
      'outbreak|epidemic|inoculation|pandemic|infection|vaccination|quarantine|lockdown|surgery|transplant|diagnosis|contagion|contamination|malnutrition|relapse|amputation|heart attack|disease outbreak|cull|clinical trial|immunisation|immunization|product recall|rehab|bird flu|swine flu|health emergency|hospitalization|hospitalisation|miscarriage|cardiac arrest|infestation|stroke|coma|premature birth|stillbirth|medical treatment|hospital treatment|emergency treatment|chemotherapy|blood transfusion|caesarean|vaccination campaign|vaccination drive|vaccine rollout|booster shot|food recall|recall of|health scare|food scare|health crisis|public health emergency|flare-up|reinfection|isolation|self-isolation|spread of|stay-at-home order|mask mandate|contact tracing|heart bypass|illness|sickness|drug overdose|side effect|infections|heart failure|organ failure|hospital stay|hospital admission|admission to hospital|pneumonia|mental breakdown|nervous breakdown|medical emergency|vaccine trial|drug trial|fever|cholera|measles|typhoid|diphtheria|dengue|polio|recall|flu|influenza',
    states: 'ill|sick|unwell',
    kinds: [
      [
        'case',
        'cholera|measles|ebola|covid|covid-19|flu|coronavirus|dengue|zika|confirmed|suspected|malaria|polio|infection|hepatitis|new|meningitis|plague|chikungunya|anthrax|virus|rabies',
      ],
      ['operation|procedure', 'heart|emergency|brain|medical|hip|knee|surgical|kidney|back'],
    ],
    phrases: [
      ['contract|catch', 'virus|disease|infection|flu|cholera|measles'],
      ['treat', 'patient|victim|injured|wounded|burn|injury|wound|casualty|shock|dehydration'],
      [
        'undergo|have|perform|need|receive',
        'surgery|operation|transplant|treatment|test|procedure|amputation|chemotherapy|therapy',
      ],
      [
        'spread|break out|mutate',
        'virus|disease|infection|outbreak|flu|epidemic|cholera|ebola|measles|bacteria|illness',
      ],
      ['check into|enter|leave|go into|check out of', 'rehab|hospital|clinic|facility|treatment|centre|center'],
      [
        'recall',
        'van|truck|lorry|motorcycle|scooter|helmet|pack|packet|bar|bottle|jar|tin|snack|powder|formula|tyre|tire|seat|stroller|charger|lot|item|brand|line|product|car|vehicle|toy|food|model|drug|batch|million|beef|meat',
      ],
      ['suffer|have', 'stroke|attack|relapse|seizure|breakdown|concussion'],
      [
        'develop|contract|catch|spread|transmit|pass on|carry',
        'cancer|pneumonia|fever|symptom|symptoms|virus|disease|illness|infection|coronavirus|covid|hiv|malaria|cholera|measles|ebola|tb|tuberculosis|hepatitis',
      ],
      [
        'receive|get|give|administer|need|undergo|take',
        'vaccine|jab|shot|dose|booster|injection|transfusion|dialysis|chemo|scan|drug|antibiotic|treatment|operation|surgery|test|x-ray',
      ],
      ['recall|pull', 'product|drug|batch|model|cheese|milk|chicken|egg|lettuce|device|pill|unit|phone|battery|airbag'],
      ['discharge from|release from|leave', 'hospital|clinic|ward'],
      [
        'die of|die from|suffer from|fall ill with',
        'cancer|disease|illness|virus|flu|cholera|pneumonia|complication|aids|overdose|infection|surgery|attack|stroke|covid',
      ],
    ],
    doers: [
      [
        'spread|mutate|emerge|break out|jump|sweep',
        'virus|disease|flu|infection|strain|variant|coronavirus|illness|cholera|fever|outbreak|bacteria|pandemic|epidemic',
      ],
    ],
  },
  {
    type: 'MISSING',
    means: 'people or things cannot be found',
    verbs:
      'go missing|disappear|vanish|lose contact with|lose touch with|strand|lose track of|get lost|go astray|lose radio contact|go off radar|drop off radar|be lost at sea|go unaccounted for|fail to return|lose sight of|fail to come home|lose all contact with|never come back',
    nouns: 'disappearance|lost contact|missing person case|loss of contact|abandonment of',
    states: 'missing|unaccounted for|trapped|stranded|unreachable|untraced|feared dead|presumed dead|buried alive',
    phrases: [
      ['account for', `${FOLK}|everyone|all|nobody`],
      ['trap', `${FOLK}|driver|underground|under`],
      ['lose|misplace', 'contact|luggage|wreck'],
      [
        'trap|maroon|cut off|isolate|bury|entomb',
        `${FOLK}|hundreds|dozens|thousands|scores|village|motorist|them|town|commuter|skier|girl|two|three|four|five|six|ten|rubble|mud|debris|inside|beneath|snow`,
      ],
    ],
  },
  {
    type: 'DAMAGE',
    means: 'things are broken, without saying that it was on purpose',
    verbs:
      'damage|destroy|wreck|devastate|flatten|ravage|obliterate|gut|wipe out|tear down|rip apart|raze|swallow up|engulf|submerge|inundate|wash away|sweep away|reduce to rubble|scorch|char|incinerate|pulverise|pulverize|rupture|dent|erode|tear apart|tear through|tear off|blow off|burn out|smash to pieces|pollute|lay waste|leave in ruins|reduce to ashes|reduce to ruins|blow out|deface|puncture|batter|demolish',
    nouns:
      'damage|destruction|devastation|structural damage|collateral damage|crack|oil pollution|wreckage of|ruin of|breach in|hole in the hull|demolition|erosion of|spalling|cracking of|water damage|storm damage|fire damage|crop damage',
    states: 'in ruins',
    phrases: [
      [
        'crack|buckle|sag|subside|crumble|split',
        'dam|wall|road|bridge|levee|dyke|building|embankment|hull|house|pavement|foundation|ceiling|ground',
      ],
      [
        'bury|swallow|level|smash|shatter|rip through|tear through|crush|cut off|tear off',
        'house|home|village|town|street|car|roof|window|building|road|bridge|farm|field|crop|district|neighbourhood|neighborhood|school|church|boat',
      ],
      [
        'blow out|break|shatter|smash|crack|blow in',
        'window|glass|door|windscreen|windshield|pipe|main|shopfront|seal',
      ],
      [
        'knock down|knock over|fell|bring down|blow down|snap|pull down',
        'tree|line|pole|pylon|wall|building|statue|fence|mast|cable|house|antenna|roof|crane|drone|helicopter|plane|monument',
      ],
      [
        'cripple|disable|knock out|put out of action',
        'port|plant|network|ship|tanker|industry|system|reactor|radar|grid|line|station|infrastructure|refinery',
      ],
      ['leave|lie', 'ruin|ruins|rubble|tatters'],
      ['tear|tear off|rip off|blow off|rip', 'roof|tile|tree|window|facade|sail|cladding'],
    ],
    doers: [
      [
        'burst|rupture|leak|crack|buckle|give way|subside',
        'pipe|main|dam|wall|tank|bank|levee|dyke|hull|pipeline|seal|road|pavement|foundation|sewer|bridge|window|tyre|tire|embankment',
      ],
      ['crack|spall|crumble|buckle|sag|sink', 'pillar|roof|beam|column|wall|floor|ceiling|slab|pier|arch'],
    ],
  },
];
