/** Irregular verbs that events and figures need: base form, then the others. */
export const IRREGULAR: { readonly [base: string]: string } = {
  begin: 'begins began begun beginning', bid: 'bids bid bidding', bring: 'brings brought bringing', burn: 'burns burned burnt burning', buy: 'buys bought buying',
  call: 'calls called calling', flee: 'flees fled fleeing', feed: 'feeds fed feeding', find: 'finds found finding', free: 'frees freed freeing', give: 'gives gave given giving', go: 'goes went gone going',
  hold: 'holds held holding', hurt: 'hurts hurt hurting', lay: 'lays laid laying', lose: 'loses lost losing', meet: 'meets met meeting', pull: 'pulls pulled pulling',
  rise: 'rises rose risen rising', rob: 'robs robbed robbing', ban: 'bans banned banning', sell: 'sells sold selling', shoot: 'shoots shot shooting', shut: 'shuts shut shutting', sink: 'sinks sank sunk sinking',
  stab: 'stabs stabbed stabbing', steal: 'steals stole stolen stealing', step: 'steps stepped stepping', strike: 'strikes struck stricken striking', swear: 'swears swore sworn swearing',
  take: 'takes took taken taking', traffic: 'traffics trafficked trafficking', withdraw: 'withdraws withdrew withdrawn withdrawing', cave: 'caves caved caving', confer: 'confers conferred conferring',
  kidnap: 'kidnaps kidnapped kidnapping', die: 'dies died dying', expel: 'expels expelled expelling', acquit: 'acquits acquitted acquitting', rebel: 'rebels rebelled rebelling', plan: 'plans planned planning',
  snub: 'snubs snubbed snubbing', rule: 'rules ruled ruling', team: 'teams teamed teaming', evacuate: 'evacuates evacuated evacuating', derail: 'derails derailed derailing', pluck: 'plucks plucked plucking', plead: 'pleads pleaded pled pleading',
};
