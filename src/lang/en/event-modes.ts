/**
 * How an event was done, in the words of PLOVER (Halterman et al., 2023): modes of its roots. `words` say the mode by
 * themselves, as triggers, in the base form or the singular; `beside` are words that say it where they hang on the
 * trigger, or are who did it, to whom or with what: "a general strike", "arrested", "opened fire with rifles". Of
 * several modes the first in the list holds. PLOVER counts kidnapping and destruction to ASSAULT, release and
 * resignation to RETREAT, bans to COERCE; here they are COERCE, CONCEDE and SANCTION (events.ts) and keep their mode.
 * Its SANCTION convict is COURT here, its COERCE withhold CONCEAL, and who is killed or wounded in an attack (DEATH,
 * INJURY) was so in one of the ways of ASSAULT. docs/events.md lists all.
 */
export interface ModeWords {
  readonly mode: string;
  readonly of: string;
  readonly means: string;
  readonly words: string;
  readonly beside: string;
}

const SOLDIERS =
  'troop|soldier|army|marine|reservist|battalion|brigade|regiment|peacekeeper|contingent|navy|fleet|warship|destroyer|carrier|ship|force|hacker|personnel|division|guard|garrison|military';

export const MODES: readonly ModeWords[] = [
  {
    mode: 'phone',
    of: 'CONSULT',
    means: 'by telephone or over a line',
    words: 'phone|telephone|call|telephone conversation|telephone|phone call|telephone call|video call|conference call',
    beside: 'phone|telephone|video|teleconference',
  },
  {
    mode: 'third-party',
    of: 'CONSULT',
    means: 'somebody mediates between others',
    words: 'mediate|mediation|arbitrate|intercede|arbitration',
    beside: 'mediator|mediation|mediated|brokered|envoy|go-between',
  },
  {
    mode: 'multilateral',
    of: 'CONSULT',
    means: 'many at once',
    words: 'summit|roundtable',
    beside: 'summit|multilateral|trilateral|quartet',
  },
  {
    mode: 'visit',
    of: 'CONSULT',
    means: 'one goes to the other',
    words:
      'visit|state visit|travel to|pay a visit|drop in on|receive|host|welcome|return|arrive in|arrive for|arrive at',
    beside: 'visit',
  },
  {
    mode: 'ceasefire',
    of: 'RETREAT AGREE',
    means: 'fighting stops',
    words: 'ceasefire|cease-fire|truce|armistice|cease fire|cease hostilities|cessation',
    beside: 'ceasefire|cease-fire|truce|armistice',
  },
  {
    mode: 'disarm',
    of: 'RETREAT',
    means: 'arms are given up',
    words:
      'disarm|disarmament|lay down arms|demobilize|demobilise|lay down weapons|decommission|decommissioning|demilitarize|demilitarise|defuse',
    beside: 'arm|weapon',
  },
  {
    mode: 'withdraw',
    of: 'RETREAT',
    means: 'forces or people leave a place',
    words:
      'withdraw|withdrawal|retreat|pull out|pull back|pullout|evacuate|evacuation|pull-out|pullback|drawdown|disengage|disengagement|fall back',
    beside: '',
  },
  {
    mode: 'resign',
    of: 'CONCEDE',
    means: 'an office is given up',
    words:
      'resign|resignation|step down|quit|stand down|step aside|abdicate|abdication|bow out|leave office|vacate|stepping down',
    beside: '',
  },
  {
    mode: 'return',
    of: 'CONCEDE',
    means: 'what was taken is given back',
    words: 'return|hand back|give back|turn over|hand over',
    beside: '',
  },
  {
    mode: 'release',
    of: 'CONCEDE',
    means: 'people are let go',
    words:
      'free|pardon|amnesty|release|reprieve|parole|set free|walk free|clemency|commutation|let go|bail|release from|release on|early release|prisoner swap|prisoner exchange',
    beside: 'prisoner|hostage|detainee|captive',
  },
  {
    mode: 'access',
    of: 'CONCEDE',
    means: 'others are let in',
    words: 'allow|permit',
    beside: 'access|inspector|observer',
  },
  {
    mode: 'meet',
    of: 'REQUEST REJECT',
    means: 'to meet or negotiate',
    words: '',
    beside: 'meet|meeting|talk|negotiate|negotiation|summit|visit|dialogue|mediation|mediate',
  },
  {
    mode: 'assist',
    of: 'REQUEST REJECT',
    means: 'for help',
    words: '',
    beside: 'aid|help|assistance|loan|relief|support|troop|weapon|refuge|asylum|donation|cooperation|fund',
  },
  {
    mode: 'yield',
    of: 'REQUEST REJECT',
    means: 'to give way, stop or let go',
    words: '',
    beside:
      'release|withdraw|withdrawal|ceasefire|cease-fire|surrender|resign|resignation|lift|ease|free|stop|end|halt|evacuate|evacuation',
  },
  {
    mode: 'change',
    of: 'REQUEST REJECT',
    means: 'to change laws, policies or leaders',
    words: '',
    beside:
      'reform|law|election|policy|constitution|referendum|amendment|budget|tax|change|government|rights|autonomy|independence|bill',
  },
  {
    mode: 'allege',
    of: 'ACCUSE',
    means: 'says that another did wrong',
    words:
      'accuse|accusation|allegation|blame|implicate|sue|lawsuit|allege|countersue|finger-pointing|legal action|class action',
    beside: '',
  },
  {
    mode: 'disapprove',
    of: 'ACCUSE',
    means: 'condemns or objects',
    words:
      'condemn|criticize|criticise|denounce|lambast|lambaste|deplore|decry|slam|rebuke|complain|chide|protest against|condemnation|criticism|lodge|file|summon|assail|berate|castigate|excoriate|reprimand|censure|outcry|backlash|complaint|hit out|lash out|rail against|mock|ridicule|deride|fault|reproach|outrage|express|voice',
    beside: '',
  },
  {
    mode: 'expel',
    of: 'THREATEN SANCTION',
    means: 'to send away or exclude',
    words: 'expel|expulsion|kick out|eject|ejection',
    beside: 'expel|expulsion',
  },
  {
    mode: 'territory',
    of: 'THREATEN',
    means: 'to take land',
    words: '',
    beside: 'occupy|annex|annexation|seize|territory|invade|invasion',
  },
  {
    mode: 'restrict',
    of: 'THREATEN',
    means: 'to block, strike or shut',
    words: '',
    beside: 'curfew|blockade|boycott|general|walkout|industrial|union|close|shut|restrict|restriction|block|emergency',
  },
  {
    mode: 'violence',
    of: 'THREATEN',
    means: 'force',
    words: '',
    beside:
      'attack|kill|bomb|shell|fight|war|strike|retaliate|retaliation|force|violence|blow|destroy|death|revenge|terrorist|assassinate|missile|shoot|military',
  },
  {
    mode: 'arrest',
    of: 'THREATEN',
    means: 'to arrest or charge',
    words: '',
    beside: 'arrest|jail|prosecute|prosecution|detain|imprison|charge|execute',
  },
  { mode: 'ban', of: 'THREATEN', means: 'to forbid', words: '', beside: 'ban|outlaw|prohibit|censor' },
  {
    mode: 'relations',
    of: 'THREATEN',
    means: 'to cut relations or cooperation',
    words: '',
    beside:
      'sanction|tie|relation|aid|talk|negotiation|embargo|withdraw|suspend|halt|tariff|mediation|cooperation|trade|cut|stop',
  },
  { mode: 'hunger', of: 'PROTEST', means: 'by not eating', words: 'hunger strike', beside: 'hunger' },
  {
    mode: 'obstruct',
    of: 'PROTEST',
    means: 'by being in the way',
    words: 'block|barricade|blockade|sit-in|picket|occupy|roadblock|road block|human chain|encampment|picket line',
    beside: 'barricade|roadblock|sit-in',
  },
  {
    mode: 'riot',
    of: 'PROTEST',
    means: 'with violence',
    words: 'riot|rioting|rampage|uprising|revolt|mutiny|rebellion|insurrection|disturbance',
    beside: 'violent|loot|looting|riot|rampage|torch|stone|petrol',
  },
  { mode: 'boycott', of: 'PROTEST SANCTION', means: 'by staying away', words: 'boycott', beside: 'boycott' },
  {
    mode: 'strike',
    of: 'PROTEST',
    means: 'by not working',
    words:
      'strike|walk out|walkout|walk off|go on strike|stop work|down tools|general strike|work stoppage|stoppage|go-slow|sick-out|industrial action|strike action|wildcat strike|walk-out|slowdown|lockout|work to rule',
    beside: 'work|walkout|strike',
  },
  {
    mode: 'demo',
    of: 'PROTEST',
    means: 'in public, without violence',
    words:
      'protest|demonstrate|demonstration|march|rally|vigil|counter-protest|take to the streets|chant|boo|jeer|heckle',
    beside: 'demonstration|march|rally',
  },
  {
    mode: 'withdraw',
    of: 'SANCTION',
    means: 'people are called home',
    words: 'recall|withdraw',
    beside: 'ambassador|envoy|inspector',
  },
  {
    mode: 'discontinue',
    of: 'SANCTION',
    means: 'help, trade or relations end',
    words:
      'cut|sever|break|break off|downgrade|halt|freeze|cut off|withhold|stop|suspend|embargo|revoke|cut ties|sever ties|break ties|defund|suspension|trade war|asset freeze',
    beside: '',
  },
  {
    mode: 'withhold',
    of: 'CONCEAL',
    means: 'what others have a right to know is kept back',
    words: 'withhold|conceal|suppress|hush up|redact|keep secret|hide|cover up',
    beside: 'withhold',
  },
  {
    mode: 'ban',
    of: 'SANCTION',
    means: 'something or somebody is forbidden',
    words:
      'ban|bar|blacklist|outlaw|prohibit|forbid|proscribe|blackball|boot out|disqualify|debar|prohibition|moratorium',
    beside: '',
  },
  {
    mode: 'convict',
    of: 'COURT',
    means: 'a court finds somebody guilty or says the penalty',
    words:
      'convict|conviction|sentence|sentencing|find guilty|plead guilty|prison sentence|jail sentence|life sentence|death sentence|jail term|prison term|condemn to death|guilty verdict|suspended sentence|life imprisonment|community service|probation',
    beside: 'guilty',
  },
  {
    mode: 'militia',
    of: 'MOBILIZE',
    means: 'armed people who are no army',
    words: '',
    beside: 'militia|paramilitary|paramilitaries|vigilante',
  },
  { mode: 'police', of: 'MOBILIZE', means: 'police', words: '', beside: 'police|policeman|policemen|officer|gendarme' },
  {
    mode: 'weapons',
    of: 'MOBILIZE',
    means: 'arms are moved or tested',
    words: 'test-fire|test|rearm',
    beside:
      'missile|rocket|weapon|tank|artillery|shelling|launcher|bomber|jet|aircraft|warhead|drone|battery|submarine',
  },
  {
    mode: 'troops',
    of: 'MOBILIZE',
    means: 'soldiers, on land, sea or in the air',
    words: 'troop movement|military exercise|military presence|military drill|military activity',
    beside: SOLDIERS,
  },
  {
    mode: 'martial-law',
    of: 'COERCE',
    means: 'soldiers rule, or laws are suspended',
    words: 'martial law|state of emergency|state of siege|coup',
    beside: 'martial|emergency|siege',
  },
  { mode: 'curfew', of: 'COERCE', means: 'people must stay in', words: 'curfew', beside: 'curfew' },
  {
    mode: 'cyber',
    of: 'COERCE',
    means: 'by way of computers',
    words: 'hack into|hack|hacking|cyberattack|cyber attack|cyber-attack|data breach|ransomware attack|phishing',
    beside: 'computer|network|cyber|website|server|malware|hacker',
  },
  {
    mode: 'abduct',
    of: 'COERCE',
    means: 'people are taken by those who may not',
    words:
      'kidnap|abduct|take hostage|hold hostage|take captive|hold captive|hijack|hijacking|hostage crisis|hostage taking|kidnapping|kidnaping|abduction|hostage-taking',
    beside: 'hostage',
  },
  {
    mode: 'deport',
    of: 'COERCE',
    means: 'people are sent out of the country',
    words: 'deport|deportation|exile|banish',
    beside: '',
  },
  {
    mode: 'arrest',
    of: 'COERCE',
    means: 'people are arrested or held',
    words:
      'arrest|detain|jail|incarcerate|imprisonment|house arrest|take into custody|lock up|nab|round up|internment|intern|mass arrest|manhunt|handcuff|take prisoner|imprison|detention|apprehend|capture|pick up|hold',
    beside: 'custody',
  },
  {
    mode: 'censor',
    of: 'COERCE',
    means: 'words and pictures are kept from the public by force',
    words: 'censor|censorship|gag|muzzle|silence|gag order|internet shutdown|throttle',
    beside: 'censorship|internet|newspaper|press|media|journalist|broadcast|website|channel|speech',
  },
  {
    mode: 'misinformation',
    of: 'COERCE',
    means: 'what is false is spread on purpose',
    words: 'disinformation|misinformation|disinformation campaign',
    beside: 'disinformation|misinformation|propaganda',
  },
  {
    mode: 'destroy',
    of: 'COERCE',
    means: 'things are broken or burned',
    words:
      'demolish|demolition|vandalise|deface|desecrate|desecration|house demolition|smash|torch|ransack|vandalize|vandalise|bulldoze|blow up|sabotage|destroy|burn|damage|loot',
    beside: '',
  },
  {
    mode: 'seize',
    of: 'COERCE',
    means: 'things or places are taken',
    words:
      'seize|impound|annex|annexation|conquer|recapture|retake|reconquer|coup|overthrow|take power|seize power|take control of|seize control of|gain control of|regain control of|nationalize|nationalise|expropriate|expropriation|confiscation|search|putsch|house search|occupy|seize|seizure|confiscate|raid|occupation|capture|depose|oust|overthrow|topple',
    beside: '',
  },
  {
    mode: 'restrict',
    of: 'COERCE',
    means: 'movement or assembly is held back',
    words:
      'seal off|cordon off|lock down|close off|turn away|clamp down|crack down|clampdown|crack down on|clamp down on|travel restriction|quell|crush|put down|blockade|siege|besiege|prevent|break up|disperse|crackdown|evict|eviction|impose|reimpose',
    beside: 'blockade|border|movement|travel',
  },
  { mode: 'suicide-attack', of: 'ASSAULT', means: 'the attacker dies by it', words: '', beside: 'suicide|kamikaze' },
  {
    mode: 'unconventional',
    of: 'ASSAULT',
    means: 'chemical, biological or nuclear',
    words: '',
    beside: 'chemical|biological|nuclear|nerve|sarin|chlorine|poison|radioactive|mustard',
  },
  {
    mode: 'crowd-control',
    of: 'ASSAULT',
    means: 'against a crowd: tear gas, water, rubber bullets',
    words: '',
    beside: 'tear|rubber|cannon|baton|truncheon|teargas|pepper',
  },
  {
    mode: 'sexual',
    of: 'ASSAULT',
    means: 'rape and the like',
    words: 'rape|gang-rape|grope|sexual assault|sexual abuse|sex assault|sex attack|gang rape',
    beside: 'sexual|sexually|indecent',
  },
  {
    mode: 'torture',
    of: 'ASSAULT',
    means: 'pain on purpose',
    words: 'torture|waterboard|waterboarding|flog|flogging|whip|whipping|mutilate|mutilation',
    beside: 'torture|tortured',
  },
  {
    mode: 'execute',
    of: 'ASSAULT',
    means: 'held people are killed',
    words: 'execute|execution|behead|beheading|lynch|lynching|decapitate|stone to death|crucify|decapitation',
    beside: 'execution|firing',
  },
  {
    mode: 'cleansing',
    of: 'ASSAULT',
    means: 'a people is killed or driven out',
    words: 'genocide|ethnic cleansing|pogrom|exterminate|extermination|holocaust',
    beside: 'genocide|cleansing|pogrom|genocidal',
  },
  {
    mode: 'massacre',
    of: 'ASSAULT',
    means: 'many are killed together',
    words: 'massacre|slaughter|bloodbath|carnage|mass shooting|mass murder|mass killing',
    beside: 'massacre',
  },
  {
    mode: 'assassinate',
    of: 'ASSAULT',
    means: 'one is killed for who he or she is',
    words: 'assassinate|assassination',
    beside: 'assassination|assassinate',
  },
  {
    mode: 'drone',
    of: 'ASSAULT',
    means: 'by unmanned aircraft',
    words: 'drone strike',
    beside: 'drone|drones|unmanned',
  },
  {
    mode: 'aerial',
    of: 'ASSAULT',
    means: 'from the air',
    words: 'airstrike|air strike|strafe|airstrikes',
    beside: 'aircraft|helicopter|plane|jet|warplane|air|aerial|bomber|gunship|fighter',
  },
  {
    mode: 'heavy-weapons',
    of: 'ASSAULT',
    means: 'shells, rockets, tanks, armies',
    words:
      'shell|shelling|mortar attack|rocket attack|missile strike|rocket fire|mortar fire|artillery fire|barrage|salvo|ground offensive|incursion|counteroffensive|counter-offensive|bombard|bombardment|invade|invasion|offensive|launch missiles|pound|land strike',
    beside: 'artillery|mortar|rocket|missile|tank|shell|howitzer|warship|torpedo|army|cannon',
  },
  {
    mode: 'explosives',
    of: 'ASSAULT',
    means: 'bombs and mines',
    words:
      'bomb|bombing|firebomb|grenade attack|roadside bomb|truck bomb|nail bomb|detonation|bomb blast|dynamite|car bomb|car bombing|dynamite attack|detonate|explode|set off|plant',
    beside: 'bomb|explosive|grenade|dynamite|mine|landmine|minefield|device',
  },
  {
    mode: 'firearms',
    of: 'ASSAULT',
    means: 'guns',
    words:
      'shoot|shooting|gunfire|gunshot|shootout|shoot-out|gun battle|drive-by shooting|drive-by|fire on|fire at|sniper fire|exchange of fire|shoot at|police shooting|school shooting|open fire|gun down|machine-gun|gunbattle|gunfight|firefight|shoot down|riddle',
    beside: 'gun|rifle|pistol|gunfire|shot|bullet|gunman|gunmen|machinegun|firearm|sniper',
  },
  {
    mode: 'beat',
    of: 'ASSAULT',
    means: 'fists, sticks',
    words:
      'beat|beat up|beating|beat to death|punch|kick|slap|headbutt|pummel|bludgeon|brawl|scuffle|melee|fistfight|batter|rough up|punch-up|shove|mug|mugging|fist fight',
    beside: 'fist|stick|club',
  },
  {
    mode: 'primitive',
    of: 'ASSAULT',
    means: 'knives, stones, fire',
    words:
      'stab|stabbing|knife|knifing|slash|set fire|set on fire|set alight|set ablaze|hack to death|stab to death|knife attack|acid attack|strangle|throttle',
    beside: 'knife|machete|axe|stone|spear|arrow|sword|molotov|acid',
  },
  { mode: 'torture', of: 'DEATH INJURY', means: 'pain on purpose', words: '', beside: 'torture|tortured' },
  { mode: 'massacre', of: 'DEATH', means: 'many are killed together', words: 'slaughter', beside: 'massacre|genocide' },
  { mode: 'drone', of: 'DEATH INJURY', means: 'by unmanned aircraft', words: '', beside: 'drone' },
  {
    mode: 'aerial',
    of: 'DEATH INJURY',
    means: 'from the air',
    words: '',
    beside: 'airstrike|warplane|gunship|airstrikes|bomber',
  },
  {
    mode: 'heavy-weapons',
    of: 'DEATH INJURY',
    means: 'shells, rockets, armies',
    words: 'shrapnel wound',
    beside: 'shelling|mortar|artillery|rocket|missile|shell|bombardment|shrapnel',
  },
  {
    mode: 'explosives',
    of: 'DEATH INJURY',
    means: 'bombs and mines',
    words: '',
    beside: 'bomb|bombing|explosive|grenade|dynamite|landmine|minefield',
  },
  {
    mode: 'firearms',
    of: 'DEATH INJURY',
    means: 'guns',
    words:
      'shoot dead|fatally shoot|shoot to death|shoot and kill|fatal shooting|gunshot wound|bullet wound|shoot and wound',
    beside: 'gun|gunman|gunmen|gunfire|bullet|rifle|pistol|shooting|sniper|firefight|gunbattle|gunfight|shootout|shoot',
  },
  {
    mode: 'beat',
    of: 'DEATH INJURY',
    means: 'fists, sticks',
    words: '',
    beside: 'beating|beaten|fist|club|baton|truncheon',
  },
  {
    mode: 'primitive',
    of: 'DEATH INJURY',
    means: 'knives, stones, fire',
    words: 'fatally stab|stab wound|knife wound',
    beside: 'knife|machete|axe|stabbing|stab|sword|spear|arrow|hatchet|acid',
  },
];
