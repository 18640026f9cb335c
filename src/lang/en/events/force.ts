/** Who moves forces, coerces or attacks: three roots of PLOVER. */
import { type EventWords, FOLK } from './words.js';

const FORCES =
  'troop|force|soldier|army|marine|warship|ship|destroyer|carrier|jet|plane|aircraft|fighter|bomber|tank|missile|battalion|brigade|regiment|fleet|unit|peacekeeper|contingent|weapon|guard|police|drone|submarine|reinforcement|reservist';
const MILITARY = `military|armed|naval|special|${FORCES}|soldier|army|navy|marine`;

export const FORCE: readonly EventWords[] = [
  {
    type: 'MOBILIZE',
    means: 'move or ready forces',
    verbs:
      'mobilize|mobilise|redeploy|rearm|call up|conscript|beef up security|tighten security|step up security|put on alert|take up positions|encircle|fan out|close in on|stand guard|go on alert|move into position|mass on|be on standby|deploy troops|send in troops|march into',
    nouns:
      'deployment|mobilization|mobilisation|military exercise|buildup|build-up|troop movement|military activity|military presence|military drill|troop buildup|troop surge|naval exercise|war game|call-up|drill|manoeuvre|missile test|nuclear test|test launch|missile launch|conscription|show of force|military parade|reinforcement|manoeuvres|maneuvers|maneuver|war games|arms race|rearmament|live-fire exercise|ballistic missile test|rocket test|test-firing|massing|patrol|security operation|rocket launch|full alert|high alert|military exercise|naval exercise|military drill|war game|exercises',
    kinds: [
      ['movement|presence|participation|flight|mission|training|arrival|landing|patrol|involvement', MILITARY],
      ['exercise|drill', 'military|naval|joint|live-fire|army|nato|air|defence|defense|evacuation'],
      ['launch', 'missile|rocket'],
      ['test', 'missile|nuclear|rocket|weapon'],
    ],
    phrases: [
      ['deploy', `${FORCES}|officer|firefighter|team|rescuer|helicopter|personnel|thousand|hundred|NAME|crew`],
      [
        'send|dispatch|station|mass|order|move|put|ship|strengthen|reinforce|increase|train|arm|ready|amass|position',
        FORCES,
      ],
      ['order|begin', 'patrol'],
      ['remain on', 'alert'],
      ['arrive in|land in|enter', 'troop|soldier|peacekeeper|force|marine|contingent|tank|army'],
      ['test-fire|test', 'missile|rocket|weapon'],
      [
        'activate|call in|scramble|rush|dispatch|send',
        'firefighter|team|rescuer|helicopter|crew|ambulance|medic|doctor|jet|fighter|inspector|investigator|engineer|reinforcement|machinery|personnel|diver|dog|volunteer|convoy',
      ],
      ['boost|increase|tighten|step up|beef up|heighten', 'security|patrol|presence|police|defence|defense|vigilance'],
      [
        'set up|establish|build|open|erect',
        'base|outpost|checkpoint|garrison|post|stronghold|fortification|roadblock|cordon',
      ],
      ['put|place|go', 'alert|standby'],
      ['test', 'satellite'],
    ],
    doers: [
      [
        'advance|advance on|advance to|advance into|push into|push toward|push towards|move into|move in|roll into|pour into|march into|march on|close in on|regroup|dig in|enter|patrol|surround',
        `${FORCES}|rebel|militant|fighter|insurgent|guerrilla|militia|troops|rioter`,
      ],
      ['guard|patrol|secure', 'army|troop|soldier|police|marine|force|peacekeeper|gendarme'],
    ],
  },
  {
    type: 'COERCE',
    means: 'arrest, seize, restrict, repress',
    verbs:
      'arrest|detain|jail|imprison|confiscate|raid|deport|depose|oust|overthrow|topple|capture|kidnap|abduct|commandeer|expropriate|nationalize|nationalise|subjugate|take hostage|place under arrest|put under house arrest|blockade|demolish|hack into|torch|ransack|vandalize|vandalise|besiege|bulldoze|evict|blow up|sabotage|apprehend|nab|handcuff|take into custody|intercept|impound|seal off|cordon off|spy on|censor|wiretap|pull over|corner|overpower|persecute|annex|lock up|take prisoner|take captive|hold hostage|hold captive|hold prisoner|incarcerate|intern|frisk|strip-search|muzzle|gag|repress|oppress|crack down|crack down on|clamp down|clamp down on|enslave|subdue|hack|eavesdrop|hold at gunpoint|requisition|repossess|deface|desecrate|force out|drive out|exile|banish|recapture|retake|reconquer|conquer|take control of|seize control of|gain control of|regain control of|wrest control of|place in custody|remand in custody|close off|lock down|turn away|clear out|march off|lead away in handcuffs|swoop on|bust|bring in for questioning|take in for questioning|hold for questioning|shut off|haul away|haul off|drag away|taser|bug|manhandle|usurp|seize power|take power|swoop|pounce on|collar|bundle into a van|read him his rights|frogmarch|set up a checkpoint|kettle|put under arrest|take into police custody|pull over a car|march off to jail|seize',
    nouns:
      "arrest|house arrest|detention|internment|raid|crackdown|hijacking|hijack|hostage crisis|expropriation|nationalization|nationalisation|curfew|seizure|deportation|kidnapping|kidnaping|abduction|coup|capture|blockade|occupation|siege|overthrow|hostage-taking|eviction|martial law|state of emergency|state of siege|sabotage|manhunt|round-up|roundup|clampdown|purge|cyberattack|cyber attack|cyber-attack|hacking|data breach|wiretapping|interception|censorship|spying|espionage|annexation|persecution|internment camp|imprisonment|jailing|dragnet|bust|sting operation|hostage taking|carjacking|recapture|surveillance|eavesdropping|hack|ransomware attack|phishing|denial-of-service attack|house search|strip search|confiscation|forced labour|forced labor|repression|oppression|coup attempt|coup d'etat|putsch|power grab|desecration|demolition|internet shutdown|gag order|power struggle|disinformation|misinformation|disinformation campaign|propaganda campaign|land grab|travel restriction|hostage drama|encirclement|cordon|book burning|dawn raid|police operation|police cordon|body search|traffic stop|stop and search|stop-and-search|search and seizure|kettling|police raid|pat-down|drug bust",
    kinds: [
      ['sweep', 'police|security'],
      ['hunt', 'police|nationwide'],
      ['breach', 'data|security|contract|ceasefire|treaty'],
      ['pressure', 'maximum|diplomatic|economic|military'],
    ],
    phrases: [
      [
        'remove',
        'president|minister|leader|government|mayor|governor|dictator|regime|chief|director|judge|speaker|commissioner|officer|NAME',
      ],
      ['topple|unseat', 'president|minister|leader|government|mayor|governor|dictator|regime|NAME'],
      ['pressure|coerce', 'president|government|leader|company|regime|country|minister|cartel|NAME'],
      ['put|increase|exert|apply|keep|step up|maintain|raise|ramp up|mount', 'pressure'],
      ['act against|move against', 'cartel|gang|group|rebel|protester|militant|NAME'],
      ['take|hold', 'hostage|captive|prisoner|refugee'],
      ['impose|declare|reimpose|institute', 'curfew|emergency|siege|martial|blockade|lockdown'],
      [
        'destroy|burn|damage|loot',
        'house|home|building|farm|facility|bridge|truck|vehicle|bus|village|mosque|church|store|office|tower|pylon|line|plantation|car|property|helicopter|plane|oil|pipeline',
      ],
      ['prevent|break up|disperse', 'demonstration|protest|rally|march|crowd|demonstrator|protester'],
      ['search', 'house|home|office'],
      ['pick up', 'captain|suspect|man|NAME'],
      ['hijack', 'plane|airliner|aircraft|jet|flight|bus|ship|tanker|vessel|boat|truck|train|car|lorry|helicopter'],
      [
        'round up',
        'suspect|people|man|migrant|protester|student|activist|opponent|dissident|member|hundred|dozen|thousand|critic|supporter',
      ],
      ['remove|unseat', 'president|leader|minister|mayor|regime'],
      ['search|comb', 'property|premises|car|apartment|flat|suspect|vessel'],
      ['hold|keep|remain|put|place|take', 'custody|detention|prison|jail'],
      ['grab', 'control|NAME|tonne|million|MONEY|data|record|computer|boat|province|area'],
      ['force|compel|oblige|coerce|pressure', 'DOING'],
      [
        'quell|crush|put down|stamp out|break up',
        'protest|revolt|uprising|rebellion|dissent|riot|unrest|insurgency|opposition|demonstration|mutiny|gathering|camp|press|media',
      ],
      [
        'silence|gag|intimidate|target',
        'journalist|critic|opposition|media|dissident|activist|press|opponent|dissent|lawyer',
      ],
      [
        'occupy|recapture|retake|conquer|lose control of',
        'town|city|village|area|territory|district|province|base|hill|airport|building|station|land|island|capital|headquarters|neighbourhood|region|oilfield|factory|prison|ship|embassy',
      ],
      [
        'block|restrict|cut off|throttle|curb|jam',
        'internet|website|twitter|facebook|access|app|entry|border|site|channel|traffic|movement|press|gathering|broadcast|network|newspaper|signal|supply|speech',
      ],
      ['hold', 'suspect|man|woman|hostage|detainee|prisoner|two|three|four|five|teenager|protester'],
      ['remove|clear|drag', 'protester|demonstrator|squatter|settler|camp|occupier'],
      ['tap|bug', 'phone|telephone|office|line|call'],
      ['search', 'hall|headquarters|building|ministry|villa|flat|apartment|studio|warehouse|newsroom|offices|homes'],
      ['close|seal|shut', 'border|frontier|airspace|crossing|university|newspaper'],
      ['smash', 'window|shop|car|glass'],
      [
        'burn',
        'shop|statue|grave|tomb|crop|poll|ballot|station|mosque|temple|shrine|railway|pipeline|tent|synagogue|warehouse|field|flag|embassy|monument|hut|tree',
      ],
      ['stop at|hold at|detain at|turn back at|turn away at', 'airport|border|checkpoint|roadblock|customs|frontier'],
      [
        'nick|bust|cuff|pull over|flag down|corner',
        'suspect|driver|motorist|man|woman|gunman|thief|dealer|robber|car|vehicle|gang|NAME',
      ],
      ['take', 'town|village|airbase|bridgehead|stronghold|hilltop|garrison'],
      ['break down|force open|kick in|smash in', 'door|gate'],
    ],
    doers: [
      ['swoop|pounce|move in|intervene', 'police|officer|cop|cops|detective|agent|gendarme|squad|trooper'],
      ['fall', 'town|city|village|capital|garrison|outpost|airbase|stronghold|citadel'],
    ],
  },
  {
    type: 'ASSAULT',
    means: 'attack, bomb, shoot, kill on purpose',
    verbs:
      'attack|bomb|bombard|bombed|shoot|shoot down|open fire|stab|ambush|invade|assassinate|assault|torture|rape|murder|slay|execute|dynamite|behead|massacre|gun down|clash|machine-gun|strafe|shell|beat up|set fire|set on fire|beat to death|lynch|fight|sexually abuse|riddle|launch missiles|decapitate|mow down|fire on|fire at|fire upon|counterattack|strangle|slash|knife|mug|punch|firebomb|fire-bomb|petrol-bomb|set alight|set ablaze|overrun|retaliate|strike back|trade fire|exchange fire|spray with bullets|tear-gas|teargas|poison|bludgeon|open up on|hack to death|pistol-whip|headbutt|head-butt|batter|bayonet|throttle|blow himself up|blow herself up|blow themselves up|carpet-bomb|rain down|blitz|nuke|take up arms|battle|skirmish|scuffle|brawl|repulse|beat back|charge at|liberate|exterminate|annihilate|grope|gang-rape|mutilate|crucify|burn alive|bury alive|flog|whip|stone to death|come under fire|come to blows|trade blows|hack at|set upon|rough up|lash out with|ransack|drone-strike|torpedo|lob shells|spray bullets|hold at knifepoint|kneecap|waterboard|lay waste to|storm into|smother to death|slap|kick|shove',
    nouns:
      'attack|strike|airstrike|air strike|bombing|shelling|shooting|ambush|invasion|offensive|assassination|murder|massacre|clash|fighting|war|raid on|military action|military operation|military campaign|military intervention|us intervention|u.s. intervention|american intervention|foreign intervention|armed intervention|armed conflict|battle|gunbattle|gunfight|bombardment|car bomb|car bombing|beating|execution|attempt on|assault|firefight|skirmish|hostilities|slaying|stabbing|aggression|dynamite attack|incursion|airstrikes|land strike|drone strike|missile strike|rocket attack|counterattack|counteroffensive|counter-offensive|knifing|beheading|exchange of fire|lynching|rape|torture|sexual assault|sexual abuse|detonation|retaliation|gunfire|shootout|shoot-out|mass shooting|brawl|scuffle|melee|altercation|crossfire|genocide|ethnic cleansing|pogrom|bloodshed|homicide|manslaughter|mugging|poisoning|barrage|salvo|civil war|insurgency|onslaught|assassination attempt|atrocity|war crime|killing spree|reprisal|gun battle|street fighting|air raid|bloodbath|carnage|combat|conflict|drive-by|blitz|blitzkrieg|dogfight|gunshot|ground operation|extermination|holocaust|honour killing|honor killing|contract killing|extrajudicial killing|crucifixion|decapitation|maiming|mutilation|flogging|whipping|stoning|waterboarding|rampage|shooting spree|fistfight|fist fight|punch-up|tussle|confrontation|sniper fire|mortar fire|artillery fire|rocket fire|roadside bomb|nail bomb|truck bomb|bomb blast|grenade blast|cross-border raid|commando raid|mass killing|ritual killing|counter-attack|friendly fire|siege warfare|ill-treatment|mistreatment|gang-rape|head-butt|knife fight|volley|air campaign|bombing raid|bombing campaign|lethal force|use of force|shots',
    kinds: [
      [
        'operation|action|campaign|intervention',
        'military|armed|ground|land|special|air|bombing|counterterrorism|anti-drug|anti-narcotics|antidrug|cross-border',
      ],
      ['use', 'force|weapon|missile'],
      ['fight|fire|force', 'sniper|mortar|artillery|rocket|gang|knife|gun|deadly|lethal|excessive|machine-gun'],
      ['raid', 'cross-border|commando|night|air|bombing|overnight|deadly|rebel|israeli|guerrilla'],
    ],
    phrases: [
      [
        'hit|strike|pound|land on|land in|slam into|rain down',
        'missile|rocket|drone|shell|bomb|airstrike|mortar|projectile|warhead',
      ],
      [
        'strike|hit|target|pound',
        'ward|clinic|target|base|vessel|boat|building|hospital|village|cartel|convoy|camp|school|city|town|facility|land|position|infrastructure|ship|trafficker|tanker|headquarters|civilian|militant|drug|car|vehicle|them|group|gang|leader|NAME',
      ],
      ['knock out|take out', 'boat|vessel|tank|base|target|drug|battery|radar|launcher|convoy|NAME|%'],
      [
        'fire|launch|lob',
        'missile|rocket|shot|mortar|shell|grenade|gun|weapon|round|bullet|projectile|attack|strike|offensive|torpedo',
      ],
      [
        'throw|hurl|plant|detonate|explode|place|set off',
        'bomb|grenade|explosive|stone|charge|cocktail|device|dynamite|rock',
      ],
      ['use', 'force|gas|weapon'],
      ['storm', 'building|embassy|prison|base|office|palace|house|home|parliament|station|headquarters|residence'],
      ['beat', 'detainee|protester|man|woman|prisoner|journalist'],
      ['wage', 'war|campaign'],
      ['attempt', 'assassination|murder|coup'],
      ['pull|draw|brandish|wield', 'gun|knife|pistol|weapon|machete'],
      ['exchange|trade', 'fire|gunfire|blow|shot'],
      ['ram', 'crowd|checkpoint|gate|pedestrian'],
      [
        'kick|slap|shove|stomp on|cane|club|kick at',
        `${FOLK}|him|her|them|officer|journalist|referee|protester|reporter`,
      ],
      [
        'throw|drop|hurl|lob|toss|plant|set off|fire',
        'bomb|grenade|mortar|petrol|acid|gas|canister|cannon|pellet|spear|barrel|explosive|dynamite|mine|molotov|projectile|brick|missile',
      ],
      ['burn', 'camp|village|convoy|post|checkpoint|outpost|barracks|patrol|column|settlement'],
      [
        'defeat|rout|repel|fend off|drive back|push back|beat off|crush',
        'rebel|militant|army|force|attacker|invader|insurgent|enemy|attack|assault|incursion|offensive|fighter|isis',
      ],
      ['use|deploy|fire', 'force|gas|cannon|truncheon|baton|spray|bullet|live|ammunition|taser|weapon'],
      ['drive|plough|plow|ram', 'crowd|pedestrian|into'],
      ['abuse', `${FOLK}|immigrant|wife|boys|parishioner|detainee|athlete|girls`],
      ['storm', 'THING'],
      ['charge', 'crowd|protester|demonstrator|barricade|marcher|rioter'],
    ],
    doers: [
      ['hit|strike|pierce', 'bullet|shrapnel|shell|missile|rocket|airstrike|bomb|drone|mortar'],
      [
        'fire',
        'army|artillery|troop|soldier|force|battery|side|brigade|rebel|gunman|sniper|militant|fighter|they|nobody|police|guard|warship|launcher',
      ],
      [
        'storm|strike|hit',
        'gunman|gunmen|militant|rebel|insurgent|attacker|guerrilla|terrorist|fighter|warplane|jet|bomber|helicopter|commando',
      ],
    ],
  },
];
