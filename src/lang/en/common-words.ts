/**
 * Words that say little about which story a report tells, in fixed tiers, so that a word weighs the same whatever else is on record.
 * Lower case. Counted over some 4,800 English news reports: everyday words stand in a tenth of them or more, frequent ones in a fiftieth.
 */

/** Words of grammar: they carry a sentence and tell nothing. */
export const GRAMMAR_WORDS: ReadonlySet<string> = toWords(`
  a about above after again against all also although am amid among an and another any are as at be because been before being below between both but by
  can could did do does doing done during each ever every for from had has have having he her here him his how i if in into is it its just may me might
  more most must my near never no nor not now of off on only onto or other our out over own per same shall she should since so some still such than that
  the their them then there these they this those though through to too under until up us very via was we were what when where which while who whom
  whose why will with within without would yet you your`);

/** In a tenth of all reports or more. */
export const EVERYDAY_WORDS: ReadonlySet<string> = toWords(`
  a able about according across added after again against ago all almost already also although among an and another any are around as asked at away back
  based be because become been before behind being believe best better between big both business but by call called came campaign can candidate case
  change chief city clear come coming company could country current day days decision despite did different director do does don done down during each
  earlier early election end enough even every expected family far federal few find first five for former found four friday from full future general get
  give given go going good got government great group had half hard has have having he head held help her here high him his hit home how however i if
  important in including information international into is issue issues it its just keep know known large last late later lead least left less life like
  likely little long look looking lot made major make making man many may me members might million monday money month months more most move much my
  national need never new news next night no not now number of off office old on once one only or other others our out over own part party past people
  place play point police policy political possible president presidential public put re real really recent record released report reported research
  right run running said same saturday say saying says second secretary see seen set several she should show since six so some something state statement
  states still such support system take team than that the their them then there these they things think third this those though thought three through
  thursday time times to today told too took top trying tuesday two under united until up us use used using ve very voters want was way we week weeks
  well went were what when where whether which while who why will win with within without won work working world would year years yet you your`);

/** In a fiftieth to a tenth of all reports. */
export const FREQUENT_WORDS: ReadonlySet<string> = toWords(`
  ability above absolutely accept accepted access account accounts accused acknowledged act acting action actions active activity actress actually add
  adding addition additional address adds administration admitted advantage advice adviser affairs affect affected afternoon age agencies agency agenda
  agent aggressive agree agreed agreement agriculture ahead aid aide aides aimed air al alleged allegedly allies allow allowed allowing allows alone
  along alternative always am amid amount analysis analyst analysts anger angry animal animals announced announcement annual answer anti anyone anything
  apparent apparently appeal appear appearance appeared appears approach approval april area areas aren argued argument arm arrested arrived article ask
  asking assault assistant associate associated attack attacked attacks attempt attempted attempts attention attorney audience august author authorities
  authority available average avoid award aware backed backing bad balance ball ballot ban band bank banks base basis battle beat beating became becomes
  becoming began begin beginning behalf believed believes below benefit benefits beyond bid bigger biggest bill billion billionaire bit black block
  blood blue bn board body book boost border born boss box boy brain break breaking bring bringing broad broke broken brother brought budget build
  building buildings built bureau businesses buy cable calling calls campaigning campaigns candidacy candidates cannot capital car card care career
  carried carry carrying cases cash cast caucuses caught cause caused causes causing cent center central centre century certain certainly chairman
  challenge challenges champion chance chances changed changes changing character charge charged charges check child children choice choose church
  cities citizens civil claim claimed claiming claims class clearly climate close closed closely closer club co coach coalition coast code colleagues
  college com comes comment comments commercial commitment committed committee common communications communities community companies compared compete
  competition competitive complete completed completely complex computer computers concern concerned concerns concluded condition conditions conduct
  conducted conference confidence confident confirmed congressional connected connection conservative conservatives consider considered considering
  consumer contact content contest contests continue continued continues continuing contract contrast control controversial controversy convention
  conversation convicted core corporate cost costs couldn count countries county couple course court cover create created creating credit crime criminal
  crisis critical criticism criticized critics cross crowd crucial culture currently customers cut cuts cutting cycle daily damage damaged dangerous
  data date daughter de dead deal deals death debate debt decade decades december decide decided decisions declared declined deep defeat defend defended
  defense degree delegate delegates deliver delivered demand denied deputy described designed destroyed details determine determined develop developed
  developing development didn died difference differences difficult digital direct directed direction directly discovered discovery discuss disease
  district division documents doesn doing dollar dollars domestic dominated donors door double doubt dozen draw drawn drew drive driven driving drop
  dropped drug due earned easier easily eastern easy economic economy edge editor education effect effective effectively effects effort efforts eight
  either elected elections electorate else elsewhere email emails emerged emergency emotional employees ended endorsed energy enforcement ensure enter
  entered entering entire environment environmental era especially established establishment estate estimated evening event events eventually ever
  everybody everyone everything evidence exactly example exchange executive exist existing expect expectations experience experienced expert experts
  explain explained exploit expressed extra extremely eye face faced faces facing fact factors failed failure fair faith fall falling familiar families
  famous fans farm farmers fast father favor fear fears february feel feeling feet fell fellow felt female fewer field fifth fight fighting figure
  figures filed film films final finally finance financial finding findings fine finished fire fired firm firms fish fit fix floor focus focused follow
  followed following food foot football force forced forces foreign form forward fought foundation founder fourth free freedom fresh friend friends
  front fuel fully fun fund funded funding funds further game games gas gathered gave generally generation gets getting giant gives giving global goal
  goes gold gone governor greater green grew ground groups grow growers growing growth guilty gun guy guys hall hand handed hands happen happened
  happens happy harm hasn haven headed headquarters health hear heard hearing heart heat heavily heavy helped helping herself higher highest highly
  himself history hits hitting hold holding holds hope hoped hopes hoping hospital host hot hotel hour hours huge human humans hundreds hurt husband
  idea ideas identified identity illegal image images immediately immigrants immigration impact improve improved incident include included includes
  income increase increased increases increasing increasingly indeed independent indicated individual individuals industry influence initial initially
  injured injuries injury inquiry inside insisted instance instead intelligence intended interest interested interesting interests internet interview
  interviews introduced investigation investment involved island isn issued itself jail january job jobs join joined journal judge july june jury
  justice keeping kept key kids kill killed killing kilometres kind knew knowledge knows labor lack land language largely larger largest latest launch
  launched law laws lawyer leader leaders leadership leading leads league learn learned leave leaving led legal legislation let letter level levels
  liberal light limited line lines link linked list listed live lived lives living ll local longer looked looks lose losing loss losses lost love low
  lower magazine mail main majority makes male managed management manager managing march margin mark market markets mass massive match material matter
  maybe mean means meant measure measures media medical meet meeting member memory men mental message messages met mid middle military millions mind
  minister minority minute minutes miss missed missing mobile model modern moment morning mostly mother moved movement movie moving multiple murder
  music must name named names nation nations natural nature near nearby nearly necessary needed needs negative negotiations neither net network networks
  newspaper nice nine nobody nomination nominee non none nor normal north northern note noted nothing november nuclear numbers numerous obviously
  occurred october offer offered offering offers officer officers official officials often oil older ones online onto open opened opening operation
  operations opinion opponents opportunities opportunity opposed opposition order ordered organisation organization original outside overall overseas
  owned page paid pair paper parents parliament particular particularly parties partner parts pass passed passing path pay paying peace per percent
  percentage performance perhaps period person personal phone pick picked picture piece placed places plan planned planning plans plant plants platform
  played player players playing plays pledged plus pm pointed points policies politically politicians politics poll polling polls poor popular
  population position positions positive possibility possibly post posted potential potentially power powerful practice pre predicted prepared presence
  present presented presidency press pressure presumptive pretty prevent previous previously price prices primaries primary prime prior prison private
  pro probably problem problems process produce produced product production products professional profile program programme progress project projects
  promise promised promises property proposal proposals proposed prosecutors protect protection protest protesters prove proved provide provided
  providing publicly published pulled push pushed pushing putting quality quarter question questioned questions quick quickly quite race radical radio
  raise raised raising rally ran range rare rate rates rather reach reached reaction read ready reality reason reasons receive received receiving
  recently records recovery red reduce referring reform refused region regional registered regular regularly regulations rejected related relationship
  relatively release religious remain remained remaining remains remarks remember repeatedly replace reportedly reporter reporters reporting reports
  represent represents request require required researcher researchers reserve residents resources respect respond responded response responsibility
  responsible rest result results retired return returned revealed review rhetoric rich rights rise rising risk risks rival rivals road rock role room
  rose roughly round row rule ruled rules runner runs rural safe safety sale sales save saw scale scandal scene scheduled school schools science
  scientific scientist scientists score scored scoring screen sea search season seat seconds secret sector secure security seeing seek seeking seem
  seemed seems sees self sell selling senator send senior sense sent sentence separate september series serious seriously serve served server service
  services serving setting seven sex sexual shape share shared shares shift shooting short shortly shot shots showed showing shown shows shut side sides
  sign signed significant signs similar simple simply single site sites sitting situation size slightly slow small smaller social society software sold
  solution somebody someone sometimes son soon sort sought sound source sources southern space speak speaking special species specific specifically
  speech speed spend spending spent split spoke spokesman spokeswoman spot spread spring square staff stage stand standard standards standing star stars
  start started starting statements station status stay step stock stood stop stopped store stories story straight strategy streets strength strike
  strong stronger strongly struck structure struggled struggling student students studies study stuff style subject success successful suffered suggest
  suggested suggesting suggests summer sunday super supported supporter supporters supporting supports sure surface surprise surprised survey suspect
  suspended systems taken takes taking talk talked talking talks target targeted task tax taxes teams technology telephone television tell telling tens
  term terms terrorism terrorist test tested tests text th thanks themselves theory thing thinking thinks thousands threat threatened threats threw
  throughout throw tie tied tight title together total tough toward towards town track trade trading traditional traffic trail training treated
  treatment trial tried trouble true trust truth try turn turned turning tweet twice type typically ultimately unclear understand understanding union
  unique unit unknown unless unlikely unusual update updated upon urged users uses usually value various vast version versions veteran via vice victims
  victory video view views violence violent visit voice vote voted voter votes voting vulnerable wait waiting wake walked wall wanted wants war warned
  warning wasn watch watching water ways weapons weather web website websites wednesday weekend west whatever wheat whole whom whose wide widely wife
  wild willing window wing winner winning wins witness woman women word words worked workers works worldwide worried worse worst worth wouldn write
  writing written wrong wrote yards yes yesterday young younger zone`);

/** Names that stand in reports of every kind: months, titles, outlets and platforms, parties, capitals, heads of state, common first names. */
export const EVERYDAY_NAMES: ReadonlySet<string> = toWords(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday christmas easter
  mr mrs ms miss dr sir dame lord lady sen rep gov gen col capt prof president minister secretary governor senator mayor king queen prince princess pope
  facebook twitter instagram youtube whatsapp messenger google tiktok snapchat reddit telegram newsletter email app copyright photo image file
  bbc cnn nbc abc cbs fox sky itv reuters ap afp epa upi tass dpa associated press getty news times post guardian journal mail telegraph daily herald npr
  university institute association department committee commission council court house office party street centre center union federation society bank
  north south east west northern southern eastern western central middle city county state states united kingdom nations european africa asia europe
  america american english british us uk un eu usa britain london washington york california texas florida beijing moscow paris berlin brussels tokyo
  republican republicans democrat democratic gop labour conservative tory tories liberal congress senate parliament commons pentagon white
  trump obama clinton biden bush putin xi merkel macron cameron johnson blair god islamic muslim christian jewish
  john david michael peter mark paul james robert richard charles george andrew bill william tony martin steve stephen thomas daniel tom joe alan ian
  mary anna sarah elizabeth maria jane anne helen susan karen laura lisa kate emma julia`);

function toWords(list: string): ReadonlySet<string> { return new Set(list.trim().split(/\s+/)); }
