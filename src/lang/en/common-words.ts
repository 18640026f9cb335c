/**
 * Words that say little about which story a report tells, in fixed tiers, so that a word weighs the same whatever else is on record.
 * Lower case. Counted over some 4,800 English news reports: everyday words stand in a tenth of them or more.
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

/** In a fiftieth of all reports down to one in 130. */
export const OCCASIONAL_WORDS: ReadonlySet<string> = toWords(`
  abortion abroad absence absolute abuse accepting accident accurate accusations accusing achieve achieved achievement acknowledge acted actively
  activist activists activities actor acts actual ad addressed addresses addressing admit adopted ads adult adults advance advanced advertising advised
  advisers advisory advocacy advocate advocates affair affecting affects afford affordable afraid aged agents ages aggressively agrees agricultural aim
  aiming aims airport alarm album alert alive allegations alliance ally alongside amazing ambassador ambitions ambitious amendment amounts analysed
  ancient ankle anniversary announce announcing anonymity anonymous answered answers anticipated anxiety anybody anymore anyway anywhere apart apartment
  appeals appearances appearing application applications applied apply applying appointed appreciate approached approaches appropriate approve approved
  arena argue argues arguing arguments armed arms army array arrest arrests arrival arson art articles artist artists arts aside asks aspects assembly
  assess assessment assets assigned assistance assume assumed assured astronomers atmosphere atmospheric attacker attackers attacking attempting attend
  attended attending attitude attract attracted attributed audiences authorized authors auto automatic automatically avoided avoiding awarded awards
  baby backers background backs badly bail balanced ballots banking bankruptcy banned bar barely barrier barriers bars basic basically basketball
  battled battles bear bearing bears beaten beautiful bed beef begins begun behavior behaviour belief belt bench berth bet billions bills biological
  biology birds birth blame blamed blasted blaze blocked blocking blocks blog blow bodies bold bomb bombs bond bone bones books borders bottles bottom
  bought bound boys branch brand brazen breakfast breaks bridge brief briefly bright brings broadband broadcast broader brothers browser bug bulk bullet
  bullets burglary buried burning burst bus businessman busy buying cables calendar caliber calm camera cameras camp campaigned cancer cap capable
  capacity capt captain capture captured carbon cards careful carefully carries cars casting catch category cattle caucus cautious celebrated
  celebrating celebrity cell cells centers cents ceremony chain chair chairs challenged challenger challenging chamber champions championship chancellor
  channel chaos charity chart cheap cheaper checked checking checks chemical chemicals chest chip choices choosing chose chosen circle circumstances
  cited citing citizen clash clashes classic classified clean cleared click client clients clinch clinical clock closest closing clothes clothing clubs
  coal cold collapse colleague collect collected collection colour column combat combination combined comeback comedy comfortable command commander
  commissioner commit commodity communicate communication comparison competing competitors complained complaints complicated comprehensive compromise
  compromised concept conclude conclusion conclusions concrete condemned confidential confirm confirmation conflict conflicts confronted connect
  connections consecutive consensus consequences conservation consistent consistently conspiracy constant constantly constitution constitutional
  construction consult consultant consultation consulting consumers consumption contain contained containing contains contender contenders contested
  context continent contracts contrary contribute contributed contribution contributions controlled controls conventional conventions conversations
  convert conviction convince convinced cool cooperation cope copies cops copy corner corporations correct corruption costly counsel counted counter
  counting counts courthouse courtroom courts coverage covered covering crack crash crazy creation credibility crew crews crimes criminals critically
  criticised criticizing crop crops crossed crowds crown cult cultural currency custody customer dairy damages damaging danger dark dating deadline
  deadly dealing dealt deaths debates debut decent deciding decisive decline dedicated deemed deeper deeply default defeated defence defendant defender
  defenders defending defensive deficit defined definitely definition degrees delay delayed delays delivering demanded demanding demands democracy
  demographic demonstrate demonstrated demonstration demonstrations demonstrators denounced deny denying departments departure depending depression
  depth describe describes describing deserve design desire desk desperate destroy destruction detail detailed detect detected determination determining
  devastating developers device devices devoted diamond die dies digit dinner diplomatic directors disagree disappeared disappointed disappointing
  disaster disclosure discounted discussed discussing discussion discussions diseases dismissed display dispute disrupted distance distant distinct
  distributed distribution diverse diversity divide divided divisive doctor doctors document documentary dog dogs dominant dominate donated donations
  donor doors doubts download downloaded downtown dozens draft drama dramatic dramatically drawing dream drink drinking driver drives dropping drought
  drove drugs dry dubbed dust duty eager earn earning earnings earthquake ease eat eating echoed economics economist economists editorial efficient
  eighth elaborate elect electoral electrical electricity electronic electronics element elements eligible elite embrace embraced emerging emissions
  employee employers employment empty enable encourage encouraged encouraging endangered ending endorse endorsement endorsements ends enemies engage
  engaged engine engineer engineering engineers engines enjoy enjoyed enormous ensuring entertainment enthusiasm enthusiastic entirely entrance entry
  environmentalists episode equal equally equipment equivalent error erupted escape escaped escorted essential essentially establish estimate estimates
  euro euros eve everywhere evolution evolved ex exact examined excellent except exception exchanges excited exciting exclusive executives exercise
  existed exists exit expand expanded expanding expansion expecting expects expensive experiences experiment expertise explaining explains explanation
  exploited exploration explosion export exports exposed exposure express extend extended extending extension extensive extent extraordinary extreme
  eyes facilities facility factor factory facts fail failing fairly fallen falls false fame famously fan fantastic farmer farming farms fashion faster
  fatal fatally fate fault favorable favored favorite favors favour favourite feature featured features fed feed feelings feels fees festival fields
  fierce fighter fights file files fill filled finances finds finish firefighters firing fiscal fishing fixed flag flames flat flaw fled flew flight
  flights flow fly flying focusing folks followers follows foods footage forcing forecast forecasts forensic forget formal formally formed forms forth
  fortune forum fossil founded franchise frankly fraud frequent frequently friendly fruit frustrated frustration fuels function fundamental
  fundamentally fundraising gain gained gaining gains gaming gang gap gathering gay gender gene generate generated generations genes genetic genuine
  girl girls glad glass globe goals golden golf goods gotten governments grabbed gradually graduate grain grains grant granted grass greatest greenhouse
  grounds grown guarantee guaranteed guard guards guess guest guide guidelines guns habitat hackers hadn hair halt handful handgun handle handling
  happening harder hardest hardly harsh harvest hate heading headlines heads healthy heavyweight heels height hell helps heritage hero hidden hide
  hiding highlight highlighted hired historic historical hole holiday homes honest honor hopeful hopefully hospitals hosted hostile hosting hosts houses
  housing hundred hung hunting ice icon id identification identify ignore ignored ill illegally illness imagine immediate immigrant immune implemented
  implications importance imports impose imposed impossible impressed impression impressive improvement improvements improving incomes incredible
  incredibly independence independents index indicate indicates indication industrial industries inequality inevitable infected inflation influential
  informed infrastructure initiative injuring innocent innovation insiders insist inspired install installed institution institutions insurance
  integrity intelligent intense intent intention interception interim internal interviewed introduce invest investigate investigated investigating
  investigations investigative investigators investments investor investors invited involve involvement involves involving iron isolated items jet
  joining joint journalism journalist journalists judges judgment judicial jump jumped junior jurors keen keeps kick kicked killer kinds knee knock
  knocked knowing lab laboratory lady laid landed landing landmark landscape lasted launching lawmakers lawsuit lawsuits lawyers lay leaning learning
  leaves leg legacy legally legend legendary legislative legitimate legs length lengthy letters letting liar liberals lie lied lies lifetime lift lifted
  liked likes limit limits linking links listen listening lists literally livestock loaded loan loans located location lock locked longest longtime lots
  loud loved lowest luck lucky luxury lying machine machines magnitude mainly mainstream maintain maintained maker makers malicious manage mandatory
  manner manufacturers manufacturing map margins marine marked marketing marks marriage married master matched matches mate materials matters maximum
  mayor meaning meaningful meantime measured measuring meat medicine medium meetings memo mention mentioned merely metal method methods metres midnight
  miles minds mine minimum mining ministers ministry minor minorities minus mission mistake mistakes mix mixed mob models moderate modest mogul mom
  moments momentum monetary monitor monitoring monthly mood moon moral mothers motion mount mouth moves movies multi museum musical myself mysterious
  mystery narrative narrow nationally nationwide native naturally nd necessarily neck negotiating neighborhood nervous neutral newly newspapers nights
  nominated nominating nominations nominees nonetheless normally northeast notes notice noticed noting notion notorious novel object objects observed
  observers obtained obvious occasionally occur occurring occurs ocean odds offense offensive offices officially oldest ongoing opens operate operating
  operator operators opinions opponent oppose opposing opposite optimistic option options orange orbit orders ordinary organisations organizations
  organized originally otherwise ourselves outcome outlets outlook output outrage outsider outstanding overcome overhaul overnight overturn overturned
  overwhelming overwhelmingly owner owners ownership owns pace pack package packed pages pain panel papers parent parliamentary parole partial
  participants participate participation partisan partly partners partnership passage passes patch patches patient patients pattern patterns payments
  peaceful peak penalties penalty pending pensions perceived perception perfect perfectly perform performances performed performing permanent permits
  personality personally personnel perspective persuade petrol phase phenomenon phones photo photos physical picking pictures pieces pin pitch pivotal
  placing plane planet playoff playoffs pleaded please pleased pledge plenty pointing poised polar politician pollster pool pop popularity populations
  populist port pose posed poses positioned possession posts poured poverty powers practices praise praised predict prefer preferred preliminary prepare
  preparing preserve presidents pressed preventing primarily principle principles print priorities priority privacy privately prize probe proceedings
  processes processing producer producers producing profit profits programs progressive prominent promising promote promoting prompted prompting proof
  proper properly properties prosecution prosecutor prospect prospects protected protecting protections protests proud proven providers provides
  province provision provocative publication publish pull punch purchase purpose purposes pursue pursued pursuit puts quake qualified quarterback
  quarters questioning quiet quit quoted races racial racist rain raises rallied rallies rallying ranging rank ranked ranking ranks rape rapid rapidly
  rarely rating ratings raw ray rd reaching reacted readers reading realistic reasonable rebounds rebuild recall recalled recession recognise recognised
  recognition recognize recognized recommended recorded recover recovered reduced reducing reduction referee reference referred reflect reflected
  reflecting reflects reforms refugees refusal refuse refusing regard regarding regardless regime regions register registration regret regulation
  regulatory rehab reject relations relationships relative relatives releases releasing relevant reliable relief religion reluctant rely remarkable
  remembered remote remove removed renewed repair repeat repeated replaced replacement replied representative representatives represented representing
  reputation requested requests requirement requirements requires rescue resign resignation resigned resistance resolution resolve resolved resort
  respected respectively responding responses restore restored restrictions resulted resulting resume retail retain retirement returning returns reveal
  revenue reverse reversed reviews revolution revolver reward rice rid ring riot rioting riots risen rises river roads rocks roles roll rolled rolling
  roof rookie roots rounds route rugby ruling rumors rush rushed rushing sad samples sat satellite satisfied saved saving savings scenario scenes
  schedule scheme scorer scores script scrutiny searching seasons seats section secured securing seed seeks seemingly seized select selected selection
  semi senators sending sensitive sentenced sentences sequel serial serves session sessions sets settle settled settlement seventh severe shadow shake
  shaped shareholders sharing sharp sharply shed sheep shell sheriff ship shock shocked shook shoot shooter shootings shop shopping shops shortage
  shoulder shouldn shy sick sight signal signals signature significantly signing silver similarly singer sister sit sixth sized skeptical skill skills
  skin sky slain sleep slipped slower slowly smart smashed smoke smoking socialist soft soil solar soldiers solid solutions solve somehow somewhat
  somewhere song songs sons sophisticated sorry sorts sounded sounds sparked speaker speaks speculation speeches spirit spoken spokesperson sponsored
  sport sports spotlight spotted spreading squad stability stable stadium stages stake stakes stance stands starring starts stated stating stations
  statistics stayed staying steady steal stealing stem stepped steps stick stocks stole stolen stopping stops storage stored stores storm strategic
  strategist strategists stream strengthen stress stressed stretch strikes striking string strongest structures struggle stuck studied studio studying
  stump submitted subsequent substantial succeed successfully successor sudden suddenly sue sued suffer suffering suggestion suggestions suit summit
  superdelegates superior supermarket supplies supply supposed surge surgery surprising surrounded surrounding surveillance surveyed surveys survival
  survive survived suspected suspects suspicion suspicious sustainable sustained sweeping swing switch table tackle tactics takeover talent tank tape
  targeting targets tea teachers tear tech technical technique techniques technologies teen teenager teenagers tells temperature temperatures
  temporarily temporary ten tend tensions tenure terrible terror terrorists testified testify testimony testing thank theft theme therefore thieves thin
  thirds thoughts thousand threaten threatening throwing thrown thus ticket ties timing tiny tipped tired titles toll tomorrow tone tonight tonnes tool
  tools topic totally touch touchdown touchdowns touched tougher tour tournament tracking traded traditionally tragedy tragic trailing train transfer
  transition transport travel treat treating tree trees tremendous trend trials tries trigger triggered trillion trip troops troubled truly trusted
  tsunami turnout turns tweeted tying types typical ultimate unable unacceptable uncertainty underground undermine understands understood undocumented
  unemployment unexpected unfair unfortunately unhappy uniform unions unity universal universe unlike unprecedented unrest unveiled upcoming updates
  upper upset urban urgent urging useful user usual vacation valuable values van variety vehicle vehicles venture veterans victim victories viewed
  viewers vigil village villages violated violations virtual virtually virus viruses visible vision visited visiting visitors vital voiced voices volume
  volunteers vowed vulnerability wage wages walk walking walls wanting warm warming waste watchdog watched watches waters wave waves weak weakened
  weakness wealth wealthy weapon wearing weekly weight welcome welcomed welfare weren whoever wider widespread wildlife wind winds wine winners winter
  wireless wish witnesses wonder wonderful worker worries worry worrying wound wounded writer writes yard youth youths zero`);

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
