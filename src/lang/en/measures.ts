/**
 * The measures that news tracks: what each counts, and the words that give it away. docs/measures.md lists them.
 * `nouns` decide by themselves ("deaths"); `before` and `after` are phrases beside a number of people or of nothing
 * named ("killed 12", "12 were killed"). All are sources of regular expressions or lists over lower-case words, parted
 * by "|".
 */
export interface Measure {
  readonly name: string;
  readonly definition: string;
  readonly nouns?: string;
  readonly before?: string;
  readonly after?: string;
  /**
   * Nouns that name it only where nothing stronger stands beside them: "300 passengers" are on board, "300 passengers
   * died" are dead.
   */
  readonly weak?: string;
  /** False for what is no running count or level but a property of a thing. */
  readonly running?: false;
}

export const MEASURES: readonly Measure[] = [
  {
    name: 'dead',
    definition: 'People killed or found dead: deaths, fatalities, bodies recovered, the death toll.',
    nouns: 'dead|death|fatality|body|corpse|martyr|killing|murder|homicide|drowning',
    before: String.raw`kill(?:ed|ing|s)?(?: off)?|dead|murder(?:ed|ing)|massacr(?:ed|ing)|claim(?:ed|ing|s)? the lives of|took the lives of|the deaths? of|death toll|died|deaths? (?:\w+ ){0,3}?(?:to|at)|number of (?:dead|deaths)(?: \w+){0,3} (?:to|at)|bodies of`,
    after: String.raw`dead|killed|died|dies|die|lost their li(?:ves|fe)|lost his life|lost her life|perished|(?:(?:did|will|would) (?:not|never)|never) (?:come|came|return(?:ed)?) home|drowned|known to have died|(?:were|was|been) (?:\w+ )?(?:shot dead|murdered|executed|crushed|burned to death)|confirmed dead|bodies`,
  },
  {
    name: 'injured',
    definition: 'People hurt or wounded.',
    nouns: 'injury|injured|wounded|casualty',
    before: 'injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?|hospitali[sz]ed',
    after: String.raw`injured|wounded|hurt|hospitali[sz]ed|(?:taken|rushed|admitted) to (?:the |a )?hospitals?|(?:were|was|been) (?:\w+ )?(?:treated|burned)|in (?:a )?(?:critical|serious) condition|with (?:\w+ ){0,3}(?:injuries|burns|wounds)`,
  },
  {
    name: 'missing',
    definition: 'People not accounted for and looked for, or trapped where they are.',
    nouns: 'missing|disappearance',
    before:
      '(?:look|search|searching|looking|hunt|hunting) for|number (?:still )?(?:below|underground|trapped)(?: (?:is|was|at|to)){1,2}|missing(?::| (?:is|are|at))|trapp(?:ed|ing)|entomb(?:ed|ing)',
    after: `(?:went (?:down|in|out|below|under ?ground),? (?:and|but) )?(?:(?:did|has|have|had) (?:not|never|yet to)|didn't|didn’t|haven't|haven’t|hasn't|hasn’t|never) (?:come|came|return(?:ed)?)(?: (?:back|up|out|down|ashore))?(?! home)|(?:still |trapped |left ){1,2}below(?= ?$| (?:at|is|was|were|has|had|have)(?!\\p{L})|[.,;:)”"])|(?:still |are |were |remain(?:ed|s)? |reported |listed as |as )?missing|unaccounted|(?:still )?being sought|never be found|(?:not|n't|never|yet)(?: (?:yet|been|to|be)){0,3} (?:accounted for|found|located|traced|recovered alive)|disappeared|vanished|feared (?:trapped|buried)|trapped|entombed|(?:still |are |were |remain(?:ed|s)? |stuck )+(?:underground|below ground|under ground|below the surface|under the (?:rubble|debris|snow|mud))|buried (?:alive|under|beneath)`,
  },
  {
    name: 'rescued',
    definition: 'People brought to safety, or known to have survived.',
    nouns: 'survivor',
    before:
      '(?:pulled|hauled|dragged|dug|brought|taken|carried|lifted|winched|freed) (?:out )?alive|safe return of|rescu(?:ed|ing)|sav(?:ed|ing)|pulled(?: out)?|evacuated alive|pulling',
    after: String.raw`rescued|survived|saved|alive|with life|pulled (?:\w+ )?(?:from|out)|plucked from|brought (?:ashore|to safety|to shore|(?:back )?to the surface)|reached (?:the surface|safety|shore)|survivors|made it (?:out|ashore)`,
  },
  {
    name: 'escaped',
    definition: 'People who got out by themselves: of a mine, a fire, a prison.',
    after:
      '(?:had |have |has )?(?:climbed|crawled|clambered|scrambled|swam|struggled) (?:out|ashore|free|to (?:safety|the surface))|got out|had got out|escaped (?:through|by|from|via|over|alive)|came out(?=$|[.,;]| (?:alive|by|through|and))',
  },
  {
    name: 'aboard',
    definition: 'People on board a vessel, vehicle or aircraft.',
    before: String.raw`carry(?:ing)?|carried|packed with|crammed with|laden with|(?:number|people|total) (?:aboard|on board)(?: \w+){0,3}`,
    after: String.raw`(?:were |was |are |people )?(?:aboard|on board|onboard)|crammed (?:on|onto|into|in)|(?:were|was) on (?:the |a |its |that )?(?:\w+ )?(?:ferry|boat|ship|vessel|plane|aircraft|jet|flight|bus|train|helicopter)|souls`,
    weak: 'soul|occupant',
  },
  {
    name: 'inside',
    definition: 'People who were in a mine, tunnel or building when it happened: went below, were at work.',
    after: String.raw`went (?:below|under ?ground)(?= ?$|[.,;:!?”"]| (?:on|at|that|in|with|for|to)(?!\p{L}))|(?:were|was) (?:at work|on shift)(?: (?:below|underground|inside))?`,
  },
  { name: 'passengers', definition: 'Passengers of a vessel, vehicle or aircraft.', weak: 'passenger' },
  { name: 'crew', definition: 'Members of a crew.', weak: 'crew|crew-member|crewmember|sailor|crewman' },
  {
    name: 'displaced',
    definition: 'People driven from their homes: displaced, evacuated, fled, refugees.',
    weak: 'refugee|evacuee',
    before: 'displac(?:ed|ing|es)|evacuat(?:ed|ing)|uproot(?:ed|ing)|forced?|forcing',
    after:
      'displaced|evacuated|fled|flee|fleeing|homeless|uprooted|(?:forced|ordered|told) (?:to (?:leave|flee|evacuate)|from their homes|out)|left their homes|sheltering|in shelters',
  },
  {
    name: 'arrested',
    definition: 'People arrested or held.',
    nouns: 'arrest',
    weak: 'detainee|prisoner',
    before: 'arrest(?:ed|ing|s)|detain(?:ed|ing|s)|rounded up|held|jailed|imprisoned',
    after:
      'arrested|detained|in custody|held|jailed|behind bars|imprisoned|taken into custody|charged|indicted|convicted',
  },
  {
    name: 'released',
    definition: 'People let go: hostages, prisoners and detainees freed, exchanged or pardoned.',
    before:
      '(?:releas|pardon)(?:es?|ed|ing)|free(?:s|d|ing)?|ransom(?:s|ed|ing)|set free|setting free|let(?:ting)? go|the release of|the freeing of|swap(?:ped|ping)?|exchang(?:ed|ing)|handed over',
    after: String.raw`(?:(?:were|was|are|been|be|being|is) (?:\w+ )?|(?<=^(?: [\p{L}-]+){0,3} )(?=\w+(?: over)?(?:$|[.,;:!?)”"]| (?:by|on|in|from|after|at|since|last|this|under|during|so far|as|for|unharmed|without|early|late|today|yesterday)(?!\p{L}))))(?:released|freed|pardoned|exchanged|swapped|handed over)|set free|let go|walk(?:ed)? free|gone free|went free`,
  },
  {
    name: 'hostages',
    definition: 'People held hostage or abducted.',
    weak: 'hostage|captive',
    before: 'abduct(?:ed|ing)|kidnapp(?:ed|ing)|captur(?:ed|ing)',
    after: 'abducted|kidnapped|taken hostage|held hostage|captured',
  },
  {
    name: 'strikes',
    definition: 'Attacks from the air, by missile or on vessels: strikes, attacks, raids, bombings.',
    nouns: 'strike|airstrike|attack|raid|bombing|bombardment|sortie|air-raid',
  },
  {
    name: 'drones',
    definition: 'Drones and missiles launched, shot down or counted.',
    nouns: 'drone|missile|rocket|shell',
  },
  { name: 'vessels', definition: 'Ships and boats.', nouns: 'vessel|boat|ship|tanker|freighter|warship' },
  {
    name: 'troops',
    definition: 'Soldiers and other armed people sent, held ready or counted.',
    weak: 'troop|soldier|serviceman|marine|militiaman|reservist|fighter|guard|personnel|rebel|combatant',
  },
  {
    name: 'cases',
    definition: 'Cases of a disease, however sure: those who fell ill or tested positive.',
    before: 'sicken(?:ed|ing)',
    after:
      '(?:f[ae]ll(?:s|en|ing)?|became|becom(?:e|es|ing)|ma(?:de|king)|took|taken|are|were|was) (?:seriously |violently |very )?(?:ill|sick)(?! of)|sickened|tested positive',
    weak: 'case',
  },
  { name: 'confirmed cases', definition: 'Cases of a disease that a test or a doctor has confirmed.' },
  { name: 'suspected cases', definition: 'Cases of a disease not confirmed: suspected, probable, possible.' },
  {
    name: 'infections',
    definition: 'People infected, known or not; most often an estimate.',
    nouns: 'infection',
    before: 'infect(?:ed|ing)',
    after: 'infected',
  },
  {
    name: 'reproduction number',
    definition: 'How many others one infected person infects.',
    before: String.raw`(?:reproduction|reproductive) (?:number|rate|ratio)(?: \S+){0,5}|r[- ](?:number|value|rate)(?: \S+){0,5}`,
  },
  {
    name: 'hospitalised',
    definition: 'People ill and in hospital, admitted or in intensive care.',
    before: 'hospitali[sz]ing',
    after: String.raw`hospitali[sz]ations?|(?:in|on|to) (?:the )?(?:intensive care|intensive-care|ventilators?)|admitted to (?:\w+ )?(?:wards?|intensive care)`,
    weak: 'patient|inpatient|hospitalisation|hospitalization',
  },
  { name: 'tests', definition: 'Tests for a disease.', nouns: 'swab', weak: 'test' },
  {
    name: 'vaccinated',
    definition: 'People vaccinated.',
    nouns: 'vaccination',
    before: 'vaccinat(?:ed|ing)|inoculat(?:ed|ing)',
    after: 'vaccinated|inoculated',
  },
  { name: 'doses', definition: 'Doses of a vaccine or medicine: ordered, delivered, given.', nouns: 'dose|jab|vial' },
  { name: 'charges', definition: 'Counts or charges that somebody faces in court.', nouns: 'count|charge' },
  { name: 'convictions', definition: 'Counts or charges of which somebody was found guilty.', nouns: 'conviction' },
  { name: 'acquittals', definition: 'Counts or charges of which somebody was cleared.', nouns: 'acquittal' },
  { name: 'votes', definition: 'Votes cast, won or needed; in a result, each side.', nouns: 'vote', after: 'voted' },
  { name: 'ballots', definition: 'Ballot papers: printed, found, seized, spoiled, counted.', nouns: 'ballot' },
  { name: 'margin', definition: 'Votes by which one side is ahead of the other.' },
  { name: 'seats', definition: 'Seats in a parliament or council.', nouns: 'seat' },
  {
    name: 'crowd',
    definition: 'People gathered: at a protest, a march, a rally, a feast.',
    weak: 'protester|protestor|demonstrator|marcher',
    before: String.raw`crowds? (?:of|at)|crowd (?:\w+ ){0,4}(?:at|is|was|numbered)|turnout of|attendance of`,
    after: String.raw`protested|demonstrated|marched|rallied|(?:took|taken) to the streets|(?:had )?turned (?:out|up)|gathered|attended|had come(?= ?[.,;])|(?:took|taken|taking) part in (?:the|a) (?:\w+ )?(?:rally|march|protest|demonstration|vigil)|chant(?:ed|ing)|cheer(?:ed|ing)|jeer(?:ed|ing)|boo(?:ed|ing)|whistled|strong|(?:packed|filled|thronged|crammed|lined|flooded) (?:into |onto )?(?:the|a|its) (?:\w+ )?(?:squares?|streets?|plazas?|avenues?|parks?|stadiums?|routes?|roads?|halls?)|(?:are |were )?(?:already |now )?(?:on|in) the (?:\w+ )?(?:square|streets|plaza)|came to (?:the|a) (?:\w+ )?(?:rally|march|protest|demonstration|vigil|square)|came (?:out )?(?:on (?:\w+day|the day)|to (?:protest|march|demonstrate|listen|mourn))|joined (?:the|a) (?:\w+ )?(?:rally|march|protest|demonstration|vigil)`,
  },
  { name: 'crossings', definition: 'Border crossings: closed, open or counted.', nouns: 'crossing|border-crossing' },
  {
    name: 'schools',
    definition: 'Schools and nurseries: closed, open or counted.',
    weak: 'school|nursery|kindergarten',
  },
  {
    name: 'affected',
    definition: 'People or households struck by a shortage, outage or disaster.',
    before: 'affect(?:ed|ing|s)',
    after: String.raw`(?:were|was|been|are) (?:\w+ )?affected|without (?:power|electricity|water|heat)|lost power|in need of|face hunger|starving`,
  },
  {
    name: 'homes',
    definition: 'Homes and buildings damaged, destroyed, built or counted.',
    nouns: 'home|house|building|structure|household|apartment|dwelling',
    after: 'destroyed|damaged',
  },
  {
    name: 'jobs',
    definition: 'Jobs and people employed, cut or created.',
    nouns: 'job|redundancy|layoff',
    before: 'employ(?:s|ed|ing)?|lay(?:ing)? off|laid off|hir(?:ed|ing|es)|workforce of|headcount of|staff of|cut',
    after: 'employed|laid off|made redundant',
    weak: 'employee|worker|staff|staffer',
  },
  {
    name: 'strikers',
    definition: 'People who have stopped work.',
    nouns: 'striker',
    after: '(?:on|went on|walked|walk) (?:strike|out|off the job)|striking',
  },
  { name: 'tickets', definition: 'Tickets sold or issued.', nouns: 'ticket' },
  {
    name: 'capacity',
    definition: 'How many a vessel, plant or place is made or licensed for.',
    before: String.raw`(?:licen[sc]ed|certified|built|designed|allowed|permitted)(?: (?:to (?:carry|hold|seat)|for))?|capacity of|(?:safe )?limit (?:\w+ ){0,5}(?:was|is|of)|can hold|room for`,
    running: false,
  },
  { name: 'members', definition: 'Members of a body.', nouns: 'member', running: false },
  {
    name: 'groups',
    definition: 'Groups, gangs, organizations and parties.',
    nouns: 'group|gang|organization|organisation|cartel|militia',
  },
  { name: 'magnitude', definition: 'Magnitude of an earthquake.' },
  {
    name: 'population',
    definition: 'People who live in a place.',
    nouns: 'inhabitant',
    before: 'population of|home to|city of|town of',
    weak: 'resident',
    running: false,
  },
];

/**
 * What stands between a verb and the sum that is its object: "froze accounts holding more than …"; not "seized the
 * chance to raise …".
 */
const SUM = String.raw`(?: (?:more|less|as|much|many|than|about|over|some|nearly|almost|at|least|around|another|up|to|roughly|only|just|an?|estimated|additional|further|total|of|the|its|their|his|her)){0,6}(?: (?:[\w'’-]+ ){0,2}(?:assets|accounts|funds|property|money|cash|sums?|savings|deposits|bonds|holdings)(?: (?:worth|of|with|holding|containing|totall?ing))?(?: (?:more than|about|over|some|nearly|almost|at least|around|up to))?)?`;

/** Measures of money and percentages, by the words beside them. The first that fits counts. */
export const LEVELS: readonly Measure[] = [
  { name: 'share price', definition: 'Price at which a share trades.' },
  { name: 'bid per share', definition: 'Price offered for one share.' },
  { name: 'earnings per share', definition: 'Profit or loss of a period for one share.' },
  {
    name: 'deal value',
    definition: 'Worth of a takeover, merger or sale as offered or agreed.',
    before: String.raw`(?:bid|bidding|takeover|buyout|merger)(?: \S+){0,6}`,
    after: String.raw`(?:\w+ )?(?:bid|takeover|merger|acquisition|buyout)|approach|offer`,
  },
  {
    name: 'reward',
    definition: 'Reward offered for information or arrest.',
    before: String.raw`(?:reward|bounty)(?: \S+){0,10}`,
    after: '(?:reward|bounty)',
  },
  {
    name: 'bail',
    definition: 'Sum for which somebody is or would be released before trial.',
    before: String.raw`bail(?: \S+){0,3}`,
    after: '(?:in |cash |on )?bail',
    running: false,
  },
  {
    name: 'bribe',
    definition: 'Bribes and kickbacks paid or alleged.',
    before: String.raw`(?:brib(?:es?|ed|ery|ing)|kickbacks?)(?: \S+){0,5}`,
    after: String.raw`(?:in |of )?(?:\w+ )?(?:bribes?|kickbacks?|bribery)`,
  },
  {
    name: 'fine',
    definition: 'Fine or damages imposed.',
    before: String.raw`fin(?:ed|e|es|ing)(?: \S+){0,6}|damages(?: \S+){0,3}|penalt(?:y|ies)(?: \S+){0,3}`,
    after: 'fines?|penalt(?:y|ies)|in damages|settlement',
    running: false,
  },
  {
    name: 'compensation',
    definition: 'Money paid or promised to those harmed.',
    before: String.raw`(?:compensation|compensat(?:e|ed|ing)|redress|reparations?)(?: \S+){0,5}`,
    after: '(?:in )?(?:compensation|redress|reparations)|for the (?:families|relatives|victims|survivors|bereaved)',
    running: false,
  },
  {
    name: 'pension',
    definition: 'Pension of one person for a period.',
    before: String.raw`pensions?(?: \S+){0,5}`,
    after: String.raw`(?:\w+ )?pensions?`,
  },
  {
    name: 'wage',
    definition: 'Wage, salary or pay of one person for a period.',
    before: String.raw`(?:wages?|salar(?:y|ies)|minimum pay|hourly pay)(?: \S+){0,5}`,
    after: String.raw`(?:in )?(?:\w+ )?(?:salar(?:y|ies)|wages?|pay)(?! (?:for|to|off))|an hour`,
  },
  {
    name: 'contract',
    definition: 'Worth of a contract or order.',
    before: String.raw`contracts?(?: \S+){0,4} (?:for|of|worth)`,
    after: String.raw`(?:\w+ ){0,3}contracts?`,
    running: false,
  },
  {
    name: 'damage',
    definition: 'Cost of damage or loss.',
    before: String.raw`damages?(?: \S+){0,5}`,
    after: '(?:in|of) (?:damages?|losses)',
  },
  {
    name: 'aid',
    definition: 'Aid, grants, loans and funds given or promised.',
    before: String.raw`(?:aid|loan|grant|package|fund|funding)(?: \S+){0,4}`,
    after: String.raw`(?:in |of )?(?:\w+ ){0,2}(?:aid|loans?|grants?|package|assistance|relief|funding|fund)`,
  },
  {
    name: 'profit',
    definition: 'Profit or earnings of a period.',
    before: String.raw`(?:profits?|earnings|earned|earns|net income|net of|net was)(?: \S+){0,6}`,
    after: String.raw`(?:in |of )?(?:\w+ ){0,3}(?:profits?|earnings|net income)`,
  },
  {
    name: 'loss',
    definition: 'Loss of a period.',
    before: String.raw`(?:loss(?:es)?|write-?(?:downs?|offs?)|wr(?:ote|itten|iting|ites?) (?:down|off)|impairments?)(?: \S+){0,5}|los(?:t|es|e|ing)(?: (?:it|them|him|her|us|investors|savers|shareholders|taxpayers|(?:the|its|his|her|their) \w+))?${SUM}`,
    after: String.raw`(?:in )?(?:\w+ )?loss(?:es)?`,
  },
  {
    name: 'revenue',
    definition: 'Sales, revenue or turnover of a period.',
    before: String.raw`(?:revenues?|sales|turnover)(?: \S+){0,6}`,
    after: String.raw`(?:in |of )?(?:\w+ )?(?:revenues?|sales|turnover)`,
  },
  {
    name: 'debt',
    definition: 'Money owed.',
    before: String.raw`(?:debts?|owe[sd]?|deficit)(?: \S+){0,4}`,
    after: String.raw`(?:in |of )?(?:\w+ )?(?:debts?|deficit)`,
  },
  {
    name: 'assets',
    definition: 'Money managed or owned.',
    before: String.raw`(?:manag(?:es|ing|ed)|assets(?: \S+){0,3})`,
    after: '(?:in |of )?assets',
  },
  {
    name: 'budget',
    definition: 'Money set aside or spent.',
    before: String.raw`(?:budget|spend(?:ing|s)?|spent|cost(?:s|ing)?)(?: \S+){0,7}`,
    after: '(?:budget|cost|project|programme|program)',
  },
  {
    name: 'withdrawals',
    definition: 'Money taken out of accounts and funds.',
    before: String.raw`(?:withdrawals?|outflows?)(?: \S+){0,5}|(?:withdr(?:ew|aw(?:s|n|ing)?)|pull(?:ed|ing|s)? out|t(?:akes?|aking|ook|aken) out)${SUM}`,
    after: String.raw`(?:ha(?:d|s|ve) )?(?:(?:been|was|were|is|are) )?(?:withdrawn|pulled out|taken out|drained)|(?:in |of )?(?:\w+ )?(?:withdrawals|outflows)`,
  },
  {
    name: 'deposits',
    definition: 'Money held for others in accounts.',
    before: String.raw`deposits(?: (?!insur|guarant|worth)\S+){0,5}`,
    after: String.raw`(?:in |of )?(?:\w+ )?deposits`,
  },
  {
    name: 'shortfall',
    definition: 'Money that is missing from books, funds or budgets.',
    before: String.raw`(?:shortfall|black hole|(?:funding|financing|budget|fiscal|financial|cash|capital) (?:hole|gap)|(?:hole|gap) in (?:the |its |their |his |her )?(?:\w+ )?(?:books|budget|accounts|finances|funding|fund|balance sheet)|(?:hole|gap)(?= of ))(?: \S+){0,5}`,
    after: String.raw`(?!pay |wage |wealth |income |price |gender )(?:\w+ )?(?:shortfall|black hole|hole|gap)`,
  },
  {
    name: 'stolen',
    definition: 'Money stolen, embezzled or lost to fraud.',
    before: String.raw`(?:st(?:ole|olen|eals?|ealing)|embezzl(?:ed|es|ing|ement of)|siphon(?:ed|ing)(?: off)?|misappropriat(?:ed|ing|ion of)|launder(?:ed|ing)|ma(?:de|ke|king) off with|theft of|defrauded(?: \S+){0,4} (?:out )?of)${SUM}`,
    after: String.raw`(?:ha(?:d|s|ve) )?(?:(?:been|was|were|is|are) )?(?:stolen|embezzled|siphoned|laundered|unaccounted for)|(?:\w+ )?(?:fraud|heist|theft)`,
  },
  {
    name: 'ransom',
    definition: 'Money asked or paid for people who are held.',
    before: String.raw`ransoms?(?: \S+){0,5}`,
    after: String.raw`(?:in |of )?(?:\w+ )?ransom`,
  },
  {
    name: 'frozen',
    definition: 'Money that a court or an authority seized or froze.',
    before: `(?:fr(?:oze|ozen|eez(?:e|es|ing))|(?<!-)seiz(?:ed|es|ing|ures? of)|confiscat(?:ed|es|ing))${SUM}`,
    after: '(?:ha(?:d|s|ve) )?(?:(?:been|was|were) )?(?:frozen|seized|confiscated)',
  },
  {
    name: 'raised',
    definition: 'Money given to or collected for a cause or a project.',
    before: String.raw`donations?(?: \S+){0,4}|(?:donat(?:es?|ed|ing)|collected|raised)${SUM}`,
    after: String.raw`(?:in |of )?(?:\w+ )?donations?|(?:ha(?:d|s|ve) )?(?:(?:been|was|were) )?(?:raised|donated|collected)`,
  },
  {
    name: 'bailout',
    definition: 'Money put into a firm, a bank or a state to keep it alive.',
    before: String.raw`(?:bail-?outs?|bailed out|recapitali[sz]\w+|injections? of|lifelines?)(?: \S+){0,5}|inject(?:s|ed|ing)?${SUM}`,
    after: String.raw`(?:\w+ )?(?:bail-?out|injection|lifeline|recapitali[sz]ation)`,
  },
  {
    name: 'reserves',
    definition: 'Money kept back.',
    before: String.raw`(?<!(?:nature|game|wildlife|marine|oil|gas|army) )(?:reserves|liquidity)(?: (?!worth)\S+){0,4}`,
    after: String.raw`(?:in |of )?(?:\w+ )?(?:reserves|liquidity)`,
  },
  {
    name: 'investment',
    definition: 'Money put into something that is to pay.',
    before: String.raw`investments?(?: \S+){0,5}|invest(?:ed|ing|s)?${SUM}`,
    after: String.raw`(?:in |of )?(?:\w+ )?investments?`,
    running: false,
  },
  {
    name: 'guarantee',
    definition: 'Sum for which something is insured or vouched for.',
    before: String.raw`(?:guarante(?:es?|ed|eing)|insur(?:es?|ed|ing)(?! loss)|insurance(?: cover)?)(?: \S+){0,4} (?:for|to|of|at)|guarante(?:es?|ed|eing)${SUM}`,
    after: String.raw`(?:\w+ )?guarantees?`,
    running: false,
  },
  {
    name: 'tax',
    definition: 'Tax paid, owed or raised.',
    before: String.raw`(?<!-)tax(?:es)?(?! (?:cuts?|breaks?|credits?|rebates?|relief|havens?))(?: \S+){0,4}`,
    after: String.raw`(?:in |of )?(?:\w+ )?tax(?:es)?(?! (?:cuts?|breaks?|credits?|rebates?|relief))`,
    running: false,
  },
  {
    name: 'subsidy',
    definition: 'Money a state gives to keep a price or a business up.',
    before: String.raw`subsid(?:y|ies|ised|ized)(?: \S+){0,4}`,
    after: String.raw`(?:in |of )?(?:\w+ )?subsid(?:y|ies)`,
    running: false,
  },
  {
    name: 'bonus',
    definition: 'What somebody is paid on top, or on leaving.',
    before: String.raw`(?:bonus(?:es)?|severance|golden handshake|pay-?offs?)(?: \S+){0,4}`,
    after: String.raw`(?:\w+ )?(?:bonus(?:es)?|severance|pay-?off)`,
    running: false,
  },
  {
    name: 'dividend',
    definition: 'What a firm pays its owners.',
    before: String.raw`dividends?(?: \S+){0,4}`,
    after: String.raw`(?:in |of )?(?:\w+ )?dividends?`,
    running: false,
  },
  {
    name: 'fee',
    definition: 'What a service or a right costs.',
    before: String.raw`(?:fees?|commissions|commission(?= of )|rents?|tolls|toll on)(?: \S+){0,3} (?:of|at|to|was|is)`,
    after: String.raw`(?:in |of )?(?:\w+ )?(?:fees?|commissions?|rent)`,
    running: false,
  },
  {
    name: 'worth',
    definition: 'What a thing is said or reckoned to be worth.',
    before: String.raw`(?:values|valued|valuing|valuation|worth)(?: \S+){0,6}`,
    after: 'valuation',
    running: false,
  },
  {
    name: 'price',
    definition: 'What one thing costs.',
    before: String.raw`(?:price[sd]?|tickets?|paid|pay(?:s|ing)?|fare|sold)(?: \S+){0,8}|for`,
    after: '(?:a|per|an) (?:barrel|ton|tonne|ounce|litre|liter|gallon|kilo|unit|head|ticket|night)',
    running: false,
  },
];

export const PERCENTAGES: readonly Measure[] = [
  {
    name: 'share price change',
    definition: 'Rise or fall of a share price, in per cent.',
    before: String.raw`(?:shares|stocks?|index|share)(?! of)(?: \S+){0,8}|(?:share|stock) price(?: \S+){0,6}`,
  },
  {
    name: 'stake',
    definition: 'Part of a company somebody holds, in per cent.',
    before: String.raw`(?:holds?|holding|owns?|owning|holder(?: \S+){0,3}|stake(?: \S+){0,2}|bought|shareholders?(?: \S+){0,3})`,
    after: '(?:of (?:the|its) (?:stock|shares|company|firm|voting)|stake|holding)',
  },
  {
    name: 'premium',
    definition: 'How far a price lies above another, in per cent.',
    after: '(?:premium|above)',
    running: false,
  },
  {
    name: 'unemployment',
    definition: 'Share of people out of work.',
    before: String.raw`(?:unemployment|jobless)(?: \S+){0,6}`,
    after: '(?:unemployment|jobless)',
  },
  {
    name: 'inflation',
    definition: 'Rise of prices over a year.',
    before: String.raw`inflation(?: \S+){0,6}`,
    after: 'inflation',
  },
  {
    name: 'growth',
    definition: 'Growth of an economy, a profit or sales, in per cent.',
    before: String.raw`(?:grow(?:s|n|th)?|grew|gdp|economy|profits?|sales|revenues?|earnings)(?: \S+){0,6}`,
    after: 'growth',
  },
  {
    name: 'interest rate',
    definition: 'Interest rate.',
    before: String.raw`(?:interest|bank|base|policy|lending|mortgage) rates?(?: \S+){0,6}|(?:rates?)(?: \S+){0,3}`,
    after: '(?:interest|yield)',
  },
  {
    name: 'tariff',
    definition: 'Duty on goods, in per cent.',
    before: String.raw`(?:tariffs?|dut(?:y|ies)|levy)(?: \S+){0,4}`,
    after: '(?:tariffs?|dut(?:y|ies)|levy|tax)',
  },
  {
    name: 'turnout',
    definition: 'Share of those called who came: to vote, to a strike, to be vaccinated.',
    before: String.raw`turn-?out(?:,? \S+){0,6}`,
    after: String.raw`turn-?out|of (?:the |all )?(?:eligible|registered) voters (?:voted|turned out|cast)|of (?:the |all |its )?(?:staff|workers|members|drivers|teachers|nurses|employees) (?:\w+ )?(?:walked out|struck|stopped work|joined)|of those (?:invited|called)`,
  },
  {
    name: 'poll share',
    definition: 'Share of those asked in a poll.',
    before: String.raw`(?:poll(?:s|ed|sters?|ing)?|surveys?|surveyed)(?: (?!inflation|unemployment|jobless|growth|rates?|tax|turn-?out)\S+){0,13}`,
    after: String.raw`of (?:the )?(?:respondents?|readers|those (?:polled|asked|surveyed|questioned)|(?:\w+ ){0,3}(?:said|say|think|believe|want|prefer|approve|disapprove|support|oppose|favou?r|trust)(?!\w))|(?:\w+ )?in (?:the |a )?(?:\w+ )?(?:polls?|surveys?)|(?:\w+ )?(?:want|wants|think|thinks|believe|believes|approve|disapprove|support|oppose|back|favou?r)(?!\w)`,
  },
  {
    name: 'vote share',
    definition: 'Share of the votes cast.',
    before: String.raw`vot(?:es?|ed|ing)(?: (?!turn-?out)\S+){0,6}`,
    after: String.raw`of (?:the )?(?:votes?|ballots?|voters?)|(?:of (?:those |the )?(?:\w+ )?(?:who )?)?(?:voted|voting|cast)|in favou?r|of (?:those|\w+) who voted`,
  },
];

/** What a side of a dispute puts forward, in money or per cent, where no other measure says what it is. */
export const STANCES: readonly Measure[] = [
  {
    name: 'offer',
    definition: 'What one side of a dispute or a deal offers: a rise, a sum.',
    before: String.raw`(?:offer(?:s|ed|ing)?|tabl(?:es|ed|ing)|put forward|on offer(?: is| was)?|propos(?:es?|ed|ing|als?))(?: (?!for\b|from\b|demand|want)\S+){0,6}`,
    after: String.raw`on the table|(?:\w+ )?(?:pay |wage )?offers?|on offer`,
  },
  {
    name: 'demand',
    definition: 'What one side of a dispute or a deal demands.',
    before: String.raw`(?:demand(?:s|ed|ing)?|wants?|wanted|seek(?:s|ing)?|sought|(?:claim|ask|call|press|hold)(?:s|ed|ing)?(?: out)? for)(?: (?!offer|from\b)\S+){0,6}`,
    after: String.raw`(?:\w+ )?(?:pay |wage )?(?:claim|demand)s?`,
  },
];

/**
 * Words that make a sentence one about a takeover, or about what a firm earned; what follows a price of one share; what
 * comes before one at which it trades.
 */
export const DEAL_WORDS =
  'bid|bids|bidding|counterbid|counter-bid|bidder|offer|offers|offered|takeover|proposal|proposals|approach|merger|buyout|acquire|acquired|acquisition|be bought|buy|“final|final offer|final”';
export const EARNING_WORDS = 'earnings|earned|earns|net income|net loss|profit|loss|net of|net was';
export const PER_SHARE = 'an?[- ]share|per[- ]share|each|apiece';
export const SHARE_WORDS = String.raw`(?:clos(?:ed?|ing)|trad(?:ed?|ing)|open(?:ed|ing)|ended|finished)(?: \w+){0,4} (?:at|on)|(?:shares?|stock) (?:\S+ ){0,8}?(?:at|to)|(?:fell|rose|jumped|slid|dropped|gained|lost|climbed|surged)(?: \S+){0,5} to`;

/** What comes before lives that were lost. */
export const LIVES_TAKEN =
  'cost(?:s|ing)?|(?:took|takes?|taken|taking)(?: the| at least| some)?|claim(?:ed|s|ing)?|los[st]|loss of';

/**
 * People as a report counts them, besides the offices and trades of role-nouns.ts; a verb beside them says what
 * happened to them.
 */
export const PEOPLE: ReadonlySet<string> = new Set(
  `
    people person persons man men woman women child children civilian civilians other others villager villagers student
    students pupil pupils teacher teachers policeman policemen officer officers official officials miner miners migrant
    migrants tourist tourists resident residents family families patient patients victim victims girl girls boy boys
    baby babies youth youths adult adults worker workers soldier soldiers journalist journalists firefighter
    firefighters doctor doctors kid kids infant infants toddler toddlers newborn newborns teenager teenagers parent
    parents mother mothers father fathers brother brothers sister sisters son sons daughter daughters grandparent
    grandparents relative relatives friend friends colleague colleagues neighbour neighbours neighbor neighbors visitor
    visitors guest guests bystander bystanders onlooker onlookers passerby passers-by holidaymaker holidaymakers
    commuter commuters traveller travellers traveler travelers inmate inmates captive captives hostage hostages detainee
    detainees prisoner prisoners refugee refugees evacuee evacuees us them those lives gunmen citizens citizen
    foreigners foreigner spectators spectator crewmembers pedestrians pedestrian shoppers worshippers mourners
    pensioners nationals christians muslims hindus jews french chinese japanese
  `
    .trim()
    .split(/\s+/),
);

/** How sure a case is, by the words beside it; each line's first word names the measure ("suspected cases"). */
export const CASE_STATUS: readonly (readonly string[])[] = [
  'confirmed laboratory-confirmed lab-confirmed verified',
  'suspected probable possible presumed unconfirmed',
].map((line) => line.split(' '));

/** Words for what a court found: of the counts before it. */
export const FOUND_GUILTY = String.raw`(?:convicted|guilty|condemned)(?: \w+){0,3} (?:on|of)(?: all)?`,
  FOUND_INNOCENT = String.raw`(?:acquitted|cleared|innocent|not guilty|exonerated)(?: \w+){0,3} (?:on|of)(?: all)?`;
