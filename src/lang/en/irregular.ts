/** Irregular verbs that events need: base form, then the others. */
export const IRREGULAR: { readonly [base: string]: string } = {
  begin: 'begins began begun beginning', bid: 'bids bid bidding', bring: 'brings brought bringing', burn: 'burns burned burnt burning', buy: 'buys bought buying',
  call: 'calls called calling', flee: 'flees fled fleeing', feed: 'feeds fed feeding', find: 'finds found finding', free: 'frees freed freeing', give: 'gives gave given giving', go: 'goes went gone going',
  hold: 'holds held holding', hurt: 'hurts hurt hurting', lay: 'lays laid laying', lose: 'loses lost losing', meet: 'meets met meeting', pull: 'pulls pulled pulling',
  rise: 'rises rose risen rising', rob: 'robs robbed robbing', ban: 'bans banned banning', sell: 'sells sold selling', shoot: 'shoots shot shooting', shut: 'shuts shut shutting', sink: 'sinks sank sunk sinking',
  stab: 'stabs stabbed stabbing', steal: 'steals stole stolen stealing', step: 'steps stepped stepping', strike: 'strikes struck stricken striking', swear: 'swears swore sworn swearing',
  take: 'takes took taken taking', traffic: 'traffics trafficked trafficking', withdraw: 'withdraws withdrew withdrawn withdrawing', cave: 'caves caved caving', confer: 'confers conferred conferring',
  kidnap: 'kidnaps kidnapped kidnapping', die: 'dies died dying', expel: 'expels expelled expelling', acquit: 'acquits acquitted acquitting', rebel: 'rebels rebelled rebelling', plan: 'plans planned planning',
  snub: 'snubs snubbed snubbing', rule: 'rules ruled ruling', team: 'teams teamed teaming', evacuate: 'evacuates evacuated evacuating', derail: 'derails derailed derailing', pluck: 'plucks plucked plucking', plead: 'pleads pleaded pled pleading',
  fight: 'fights fought fighting', overthrow: 'overthrows overthrew overthrown overthrowing', slay: 'slays slew slain slaying', beat: 'beats beat beaten beating', set: 'sets set setting', seek: 'seeks sought seeking',
  send: 'sends sent sending', leave: 'leaves left leaving', throw: 'throws threw thrown throwing', plot: 'plots plotted plotting', slap: 'slaps slapped slapping', bar: 'bars barred barring', slip: 'slips slipped slipping',
  win: 'wins won winning', cut: 'cuts cut cutting', cast: 'casts cast casting', hit: 'hits hit hitting', catch: 'catches caught catching', blow: 'blows blew blown blowing', break: 'breaks broke broken breaking', gun: 'guns gunned gunning',
  fall: 'falls fell fallen falling', drop: 'drops dropped dropping', slam: 'slams slammed slamming', submit: 'submits submitted submitting', commit: 'commits committed committing', beg: 'begs begged begging', pay: 'pays paid paying',
  make: 'makes made making', put: 'puts put putting', ship: 'ships shipped shipping', fly: 'flies flew flown flying', permit: 'permits permitted permitting', stop: 'stops stopped stopping', strip: 'strips stripped stripping', refer: 'refers referred referring',
  freeze: 'freezes froze frozen freezing', sever: 'severs severed severing', undertake: 'undertakes undertook undertaken undertaking', have: 'has had having', lead: 'leads led leading', wage: 'wages waged waging', lob: 'lobs lobbed lobbing',
  stand: 'stands stood standing', say: 'says said saying', forbid: 'forbids forbade forbidden forbidding', run: 'runs ran running', offset: 'offsets offset offsetting', uphold: 'upholds upheld upholding', slide: 'slides slid sliding', shed: 'sheds shed shedding',
  abet: 'abets abetted abetting', quit: 'quits quit quitting', lie: 'lies lay lain lying', sue: 'sues sued suing', try: 'tries tried trying', 'test-fire': 'test-fires test-fired test-firing', patrol: 'patrols patrolled patrolling', do: 'does did done doing',
};
