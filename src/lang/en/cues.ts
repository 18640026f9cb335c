/**
 * Verbs by which English news attributes words and thoughts: verb, act, what it takes.
 * that = a clause with "that", "whether", "how" … · np = a noun phrase or a bare clause · to = an infinitive · ing = a gerund · quote = a quotation ·
 * tail = it follows what was said (“Y, X said”) · obj = its object is an addressee (“told reporters”) · named = a noun phrase of which part is a quotation
 * (“branded the plan ‘a sham’”) · other words = prepositions that open the content. A verb may have a particle (“brush aside”).
 * Kept where at least half of the occurrences in PolNeAR train are cues in that construction. Forms are made by read/statements/verb-forms.ts.
 */
import type { Act } from '../../types.js';

export type CueVerb = readonly [verb: string, act: Act, takes: string];

const all = (verbs: string, act: Act, takes: string): CueVerb[] => verbs.split(' ').map((verb) => [verb, act, takes]);

export const CUE_VERBS: readonly CueVerb[] = [
  // plain saying
  ['say', 'assert', 'that np quote tail of about'], ['tell', 'assert', 'that np quote tail obj'], ['add', 'assert', 'that quote tail'], ['state', 'assert', 'that np quote tail'],
  ['write', 'assert', 'that quote tail'], ['note', 'assert', 'that np quote tail'], ['explain', 'assert', 'that np quote tail'], ['continue', 'assert', 'quote tail'],
  ['remark', 'assert', 'that quote tail on'], ['comment', 'other', 'that quote tail on'], ['observe', 'assert', 'that quote tail'], ['mention', 'assert', 'that np'], ['recall', 'assert', 'that np quote tail'],
  ['tweet', 'assert', 'that np quote tail'], ['reply', 'assert', 'that np quote tail'], ['respond', 'assert', 'that quote tail'], ['answer', 'assert', 'that quote tail'], ['retort', 'assert', 'that quote tail'],
  ['argue', 'assert', 'that np quote tail for'], ['contend', 'assert', 'that np quote tail'], ['claim', 'assert', 'that np quote tail to'], ['assert', 'assert', 'that np quote tail'], ['maintain', 'assert', 'that quote tail'],
  ['insist', 'assert', 'that np quote tail on'], ['stress', 'assert', 'that np quote tail'], ['emphasize', 'assert', 'that np quote tail'], ['emphasise', 'assert', 'that np quote tail'], ['underline', 'assert', 'that np quote tail'],
  ['underscore', 'assert', 'that np'], ['highlight', 'assert', 'that np'], ['reiterate', 'assert', 'that np quote tail'], ['repeat', 'assert', 'that quote'], ['conclude', 'assert', 'that np quote tail'],
  ['suggest', 'assert', 'that np quote tail'], ['indicate', 'assert', 'that np quote'], ['imply', 'assert', 'that np'], ['hint', 'assert', 'that at'], ['signal', 'assert', 'that np'], ['report', 'assert', 'that np quote tail'],
  ['cite', 'assert', 'np'], ['detail', 'assert', 'that'], ['clarify', 'assert', 'that np'], ['specify', 'assert', 'that np'], ['estimate', 'assert', 'that np tail'], ['reckon', 'assert', 'that np tail'],
  ['allege', 'accuse', 'that np quote tail'], ['describe', 'assert', 'np as'], ['characterize', 'assert', 'np'], ['portray', 'assert', 'np'], ['frame', 'assert', 'np'], ['call', 'assert', 'np quote for on'], ['dub', 'other', 'np quote'],
  ['quip', 'assert', 'that quote tail'], ['joke', 'assert', 'that quote tail about'], ['shout', 'other', 'that quote tail'], ['yell', 'other', 'quote tail'], ['whisper', 'other', 'quote tail'], ['cry', 'other', 'quote tail'],
  ['read', 'assert', 'quote tail'], ['post', 'assert', 'quote tail'], ['recount', 'assert', 'that np quote tail'], ['relate', 'assert', 'quote tail'], ['testify', 'assert', 'that quote tail'], ['opine', 'assert', 'that quote tail'],
  ['point', 'assert', 'out to'], ['refer', 'other', 'to'], ['allude', 'other', 'to'], ['discuss', 'other', 'np'], ['address', 'other', 'np'], ['speak', 'other', 'about of out'], ['talk', 'other', 'about of'], ['elaborate', 'other', 'on'],
  ['inform', 'assert', 'that obj'], ['brief', 'assert', 'obj'], ['remind', 'assert', 'that np quote obj'], ['assure', 'promise', 'that quote obj'], ['convince', 'assert', 'obj'], ['advise', 'request', 'that np obj quote'], ['notify', 'announce', 'obj'],
  ['echo', 'assert', 'np'], ['voice', 'other', 'np'], ['express', 'other', 'np'], ['outline', 'announce', 'np'], ['put', 'assert', ''],
  // how it is said
  ...all('bark chant growl snap beam gush sneer thunder boom gloat exclaim muse sigh grumble interject deadpan hiss scream scribble text recite mutter murmur plead counter begin start', 'assert', 'quote tail'),
  ...all('blurt bellow chuckle chime crow enthuse fume gasp groan holler howl intone laugh marvel moan bluster rage rant rejoin riff roar shoot sing snarl snort sob spit stammer stutter taunt tease trill wail whine wisecrack confide', 'assert', 'quote tail'),
  // what documents and inquiries do
  ['show', 'assert', 'that'], ['find', 'assert', 'that'], ['reveal', 'announce', 'that np quote tail'], ['disclose', 'announce', 'that np'], ['determine', 'assert', 'that'], ['record', 'assert', 'that'],
  // release
  ['announce', 'announce', 'that np quote tail on'], ['declare', 'announce', 'that np quote tail'], ['proclaim', 'announce', 'that np quote tail'], ['unveil', 'announce', 'np'],
  // yes
  ['confirm', 'confirm', 'that np quote tail'], ['admit', 'confirm', 'that np quote tail to ing'], ['acknowledge', 'confirm', 'that np quote tail ing'], ['concede', 'confirm', 'that np quote tail'], ['recognize', 'confirm', 'that'],
  ['agree', 'confirm', 'that quote tail'], ['affirm', 'confirm', 'that np quote'], ['reaffirm', 'confirm', 'that np quote'], ['verify', 'confirm', 'that np'], ['accept', 'confirm', 'that'],
  // no
  ['deny', 'deny', 'that np quote tail ing'], ['reject', 'deny', 'that np quote as'], ['dismiss', 'deny', 'np quote as'], ['refute', 'deny', 'np'], ['dispute', 'deny', 'that np'], ['rebut', 'deny', 'np'], ['contradict', 'deny', 'np'], ['disagree', 'deny', 'that with'],
  ['decline', 'decline', 'to'], ['refuse', 'decline', 'to'], ['rebuff', 'decline', 'np'], ['oppose', 'decline', 'np'], ['rule', 'deny', 'out'],
  // to come
  ['warn', 'threaten', 'that np quote tail of about against'], ['threaten', 'threaten', 'that to np'], ['caution', 'threaten', 'that quote tail against'],
  ['promise', 'promise', 'that np to quote tail'], ['pledge', 'promise', 'that to quote'], ['vow', 'promise', 'that np to quote tail'], ['swear', 'promise', 'that to quote'], ['guarantee', 'promise', 'that'], ['commit', 'promise', 'to'],
  ['offer', 'offer', 'to np'], ['propose', 'offer', 'that np to ing quote'], ['volunteer', 'offer', 'to'], ['invite', 'offer', 'np'], ['foresee', 'predict', 'that np'], ['envisage', 'predict', 'np'], ['project', 'predict', 'that'], ['predict', 'predict', 'that np quote tail'], ['forecast', 'predict', 'that np'], ['expect', 'predict', 'that to'], ['anticipate', 'predict', 'that'],
  // wishes and orders
  ['urge', 'request', 'that np quote tail'], ['ask', 'question', 'that np quote tail for about'], ['request', 'request', 'that np'], ['demand', 'request', 'that np to quote tail'], ['order', 'request', 'that np'], ['instruct', 'request', 'np'], ['appeal', 'request', 'for to'], ['beg', 'request', 'np quote tail'],
  ['plead', 'request', 'for not guilty quote tail'], ['implore', 'request', 'np'], ['recommend', 'request', 'that np'], ['encourage', 'request', 'np'], ['insist', 'request', 'on'], ['press', 'request', 'for'], ['push', 'request', 'for'], ['summon', 'request', ''],
  ['question', 'question', 'that np'], ['wonder', 'question', 'that quote tail'], ['inquire', 'question', 'that about'],
  // judgements
  ['list', 'assert', 'np'], ['remember', 'assert', 'that ing'], ['quote', 'assert', ''], ['accuse', 'accuse', 'np of'], ['blame', 'accuse', 'np'], ['suspect', 'accuse', 'that'], ['charge', 'accuse', 'that'], ['fault', 'accuse', 'np'], ['complain', 'criticize', 'that np quote tail about of to'],
  ['criticize', 'criticize', 'np quote for'], ['criticise', 'criticize', 'np quote for'], ['condemn', 'criticize', 'np'], ['denounce', 'criticize', 'np'], ['slam', 'criticize', 'np'], ['blast', 'criticize', 'np'], ['decry', 'criticize', 'np'], ['lambast', 'criticize', 'np'], ['lambaste', 'criticize', 'np'],
  ['mock', 'criticize', 'np'], ['ridicule', 'criticize', 'np'], ['rebuke', 'criticize', 'np'], ['chide', 'criticize', 'np'], ['scold', 'criticize', 'np'], ['deride', 'criticize', 'np'], ['attack', 'criticize', 'np'], ['berate', 'criticize', 'np'], ['deplore', 'criticize', 'np'], ['lament', 'criticize', 'that np quote tail'], ['rail', 'criticize', 'against'],
  ['praise', 'praise', 'np for'], ['hail', 'praise', 'np'], ['laud', 'praise', 'np'], ['welcome', 'praise', 'np'], ['applaud', 'praise', 'np'], ['commend', 'praise', 'np'], ['thank', 'praise', 'np'], ['defend', 'praise', 'np'], ['tout', 'praise', 'np'], ['boast', 'praise', 'that quote tail about of'], ['congratulate', 'praise', 'np'], ['salute', 'praise', 'np'],
  ...all('scoff rant', 'criticize', 'quote tail at about'), ...all('bemoan excoriate upbraid castigate pillory assail skewer reprimand', 'criticize', 'np'), ...all('grouse gripe moan', 'criticize', 'that about'), ['protest', 'criticize', 'that quote tail'], ['object', 'criticize', 'that quote tail to'],
  ...all('extol', 'praise', 'np'), ['brag', 'praise', 'that quote tail about of'],
  // called by a name
  ...all('brand label term style tag liken compare denounce slam blast lambast condemn deride decry hail tout praise dismiss ridicule mock attack cast paint', 'assert', 'named'),
  // with a particle
  ...all('brush_aside brush_off shrug_off wave_away wave_off laugh_off bat_away', 'deny', 'np quote as'), ...all('play_down', 'deny', 'np'), ...all('walk_back row_back', 'deny', 'np on'), ['take_back', 'deny', 'named'], ['push_back', 'deny', 'against on at'],
  ...all('hit_out lash_out', 'criticize', 'at against'), ['speak_out', 'criticize', 'against'], ['sound_off', 'criticize', 'about on'], ['tear_into', 'criticize', 'np'], ['rail_against', 'criticize', 'np'], ['take_aim', 'criticize', 'at'], ['take_issue', 'criticize', 'with'], ['single_out', 'criticize', 'np'], ['cast_doubt', 'question', 'on over'],
  ...all('hit_back fire_back shoot_back chime_in cut_in weigh_in chip_in pipe_up blurt_out', 'assert', 'quote tail'), ['go_on', 'assert', 'quote tail'], ['call_out', 'criticize', 'np'], ['cry_out', 'other', 'quote tail'], ['stand_by', 'confirm', 'named its his her their the'], ['double_down', 'confirm', 'on'], ['own_up', 'confirm', 'to'],
  ['make_clear', 'assert', 'that'], ['let_slip', 'announce', 'that'], ['spell_out', 'announce', 'np that'], ['lay_out', 'announce', 'named'], ['put_forward', 'offer', 'named'],
  // thoughts
  ['believe', 'assert', 'that np tail'], ['think', 'assert', 'that np'], ['feel', 'assert', 'that'], ['hope', 'other', 'that np to for'], ['fear', 'other', 'that'], ['worry', 'other', 'that about'], ['doubt', 'question', 'that np'], ['want', 'request', 'to'], ['assume', 'assert', 'that'],
  ['realize', 'assert', 'that'], ['regret', 'other', 'that np'], ['apologize', 'other', 'for'], ['apologise', 'other', 'for'], ['recognise', 'confirm', 'that'], ['characterise', 'assert', 'np'], ['confess', 'confirm', 'that to quote tail'], ['corroborate', 'confirm', 'np'], ['decree', 'announce', 'that'],
  ['posit', 'assert', 'that'], ['surmise', 'assert', 'that'], ['calculate', 'assert', 'that tail'], ['insinuate', 'accuse', 'that'], ['repudiate', 'deny', 'np'], ['disavow', 'deny', 'np'], ['retract', 'deny', 'np'], ['recant', 'deny', 'np'], ['rubbish', 'deny', 'named'], ['exhort', 'request', 'np'], ['beseech', 'request', 'np'], ['divulge', 'announce', 'that'], ['seek', 'request', 'to'], ['speculate', 'predict', 'that'], ['theorize', 'predict', 'that'], ['see', 'assert', 'as quote'], ['view', 'assert', 'as'],
];

/** Forms that no rule gives. */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'], tell: ['told', 'told'], write: ['wrote', 'written'], speak: ['spoke', 'spoken'], read: ['read', 'read'], put: ['put', 'put'], show: ['showed', 'shown'], find: ['found', 'found'],
  swear: ['swore', 'sworn'], think: ['thought', 'thought'], feel: ['felt', 'felt'], see: ['saw', 'seen'], seek: ['sought', 'sought'], plead: ['pleaded', 'pleaded'], shoot: ['shot', 'shot'], sing: ['sang', 'sung'], spit: ['spat', 'spat'], foresee: ['foresaw', 'foreseen'], take: ['took', 'taken'], hit: ['hit', 'hit'], tear: ['tore', 'torn'], go: ['went', 'gone'], cut: ['cut', 'cut'], stand: ['stood', 'stood'], make: ['made', 'made'], let: ['let', 'let'], lay: ['laid', 'laid'], forecast: ['forecast', 'forecast'], begin: ['began', 'begun'], cast: ['cast', 'cast'],
};

/** Verbs that double their last consonant: admitted, ruling. */
export const DOUBLING: ReadonlySet<string> = new Set(['snap', 'admit', 'dub', 'refer', 'commit', 'rebut', 'beg', 'slam', 'quip', 'signal', 'brag', 'tag', 'bat', 'cut', 'hit', 'let', 'spit', 'chip']);

/** Phrases that name the speaker after them: “Y, according to X”. */
export const ACCORDING: readonly (readonly string[])[] = [['according', 'to'], ['in', 'the', 'words', 'of']];

/** Cue verbs whose base and -s forms are nouns as often: cues only where a subject and a clause or quotation leave no doubt. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(('state report note claim offer hope call promise question reply comment answer request demand order fear doubt worry blame praise estimate forecast appeal address view record post tweet signal detail frame charge fault ' +
  'welcome thank echo voice express outline press push attack mention remark press rebuff slam blast rebuke salute boast show find read cry shout whisper quip joke suspect volunteer dispute press point talk order pledge protest object rant laugh project term label brand style tag paint cast rage moan roar howl groan taunt tease rule decree').split(' '));

/** With these a denied verb reports a refusal to speak: “would not say”. */
export const SPEAKING: ReadonlySet<string> = new Set('say comment confirm discuss disclose elaborate speculate reveal specify give provide answer respond explain identify name release deny rule'.split(' '));

/** What boards, courts and voters do to these is an act and no statement: “rejected the bid”. */
export const ACTED_ON: ReadonlySet<string> = new Set('bid offer proposal approach appeal petition motion application bill treaty amendment deal request'.split(' '));
