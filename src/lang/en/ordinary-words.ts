/**
 * Ordinary words of news, which headlines and beginnings of sentences write with a capital. Lower case. They tell a
 * name from a word where the capital tells nothing. Counted over some 12,000 English news reports: words that stand in
 * six of them or more, and oftener with a small letter than as a name. Words of regular endings ("-tion", "-ing",
 * "-ed", "-s") need not stand here.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `
  a abalone abandon abattoir abdomen abide abnormal aboard abolish abour about above abroad abrupt absent absentee
  absolute absorb abstain abstract absurd abundant abuse abusers academic academy accelerate accent accept access
  accessories accident acclaim accolades accommodate accompany accomplish accord account accountant accumulate accuracy
  accurate accuse achieve acid acknowledge acoustic acquire acre acronym across act activate activist actor actress
  actual acute adamant adapt add additional additives address adept adequate adhere adjacent adjust administer
  administrator admire admit adolescent adopt ads adult advantage advent adventure adversaries adverse advert
  advertisers advice advisor advisory advocacy advocate aerial aerosol aerospace affair affect affiliate affirm affluent
  afford affront afield afloat afraid afrol after aftermath afternoon aftershocks again against age agency agenda agent
  ago agony agree agricultural agriculture ahead aid aide aim ain air airborne aircraft airfield airline airplane
  airport airspace airstrike airwaves airy aisle aka akin alarm albeit album alcohol alcoholic alert ales algae
  algorithm alien alienate alight align alike all allay allege allergic alleviate allocate allow almost alone along
  alongside alpha already also alter alternate although altitude altogether always amateur ambassador ambia ambush amend
  amid amidst amnesty among amongst amount ample amplify an analogue analyse analysis analyst analyze anarchist ancestor
  ancestral ancestry anchor ancient and anger angladesh angle angry animal ankle annex anniversary announce annual
  another ansbrough answer antenna anthem anthropologist antibiotics antibodies anticipate antitrust anxiety any anybody
  anymore anyone anytime anyway anywhere apan apanese apart apartheid ape apiece app apparatus apparel apparent appeal
  appear appetite applaud applause apple applicants appoint appointee appraisal appreciate approach appropriate approval
  approve apt apua aquaculture aquatic arah arbiter arbitrary archaeologist archaic archipelago architect architectural
  architecture ardent are area arena argue arid arisen ark arm armers army arose around arrange array arrest arrival
  arrogant arsenal arson arsonist art artefacts artery arthroscopic article articulate artificial artillery artist
  artistic artwork ary as ash aside ask asleep aspect assailant assassinate assault assemble assert assess asset assign
  assist assistant associate assuage assume assure ast asteroid astronaut astronomer astronomy astrophysicist asylum at
  ate athlete athletic atmosphere atmospheric atomic atoms atop attach attack attempt attend attendants attendees attire
  attitude attle attorney attract attribute audi audio audit auditorium auditors aunt aura auspices authentic author
  authoritarian auto autobiography autocratic automatic automobile autonomy autopsy autumn avenue average avert avian
  avid avocado avoid await aware away awesome axe axis baby back backbench backbone backdrop background backlash backup
  backyard bacteria bacterial bad bag baggage bagman baht bail bailout balcony bale ball ballet ballistic balloons
  ballot ballroom balmy bama ban banana band bandwidth bang bank bankrupt bankruptcy banner bar barbaric bare bargain
  barge bark barley barn barracks barrel barricades barrier base baseball baseline baseman bash basic basin basis basket
  basketball bass bat batch bath bathrobe bathroom baton battalion battery battle battlefield battleground be beach beam
  beans bear beast beat beaten beauty became because become bedroom bee beef beekeepers been before beforehand began
  begin begun behalf behave behavior behaviour behavioural behind belief believe bell belong below belt bench benchmark
  bend beneath beneficial beneficiary benefit benign bent berth beset beside best bet beta betrayal better between
  beverage beyond beyondblue bias bid bidder big bigger biggest bigotry bike bilateral bill billion billionaire bin bind
  binge biodiesel biofuel biography biologist biomass biopic bipartisan bird birth birthday bisexual bit bitcoin bite
  bitter bizarre black blacklist blackmail blackout blame blank blanket blasphemy blast blatant blaze bleak blend blew
  blight blind blitz bloc block blockade blockbuster blog blogger blond blood bloody blow blown blue blueprint blunt
  blur board boast boat body bodyguards bogus boils bold bolster bomb bombastic bombshell bona bond bondage bone bonus
  book boom boon boos boost boot booths border bore born borne boroughs borrow borrowers boss both bottle bottom bought
  bounce bound boundary bout boutique bow bowl box boy boycott boyfriend brace brain brainchild brake branch brand brass
  brave brazen breach bread breadth break breakaway breakdown breakfast breakneck breakthrough breakup breast breath
  breathe breeze bribe bribery brick bridge brief brigade bright brilliant brink broad broadacre broadband broadcast
  broaden broccoli broke broken brokerage bronze brother brought brown browse brush brutal bubble buck bucket buddy
  budget buffalo buffer bug build builders buildup built bulk bull bullet bulletin bullish bump bunch bundle bunker
  buoyant burden bureau bureaucracy bureaucratic burglars burglary burial burn burnt burst bury bus bush bushfire
  busiest businessman businessmen bust busy but butter button butts buy buyback buyout buzz by bypass cab cabin cabinet
  cache cafe caffeine cake calcium calculate calendar caliber calibrate caliphate call calm calves came camels camera
  camouflage camp campaign campus can canal cancel cancer candid candidacy candidate candle cane canine canister canker
  cannabis cannon cannot canola canopy canvas cap capita capital capitalist capt captain captaincy capture car carbon
  card cardboard cardiac care carers caretaker cargo carmaker carpet carrier carry cart cartel cartoon carve case cash
  casino cast casual casualty cat catalogue catalyst catastrophe catastrophic catch category cathedral cattle caucus
  caught cause cave caveat cease ceasefire celebrate celestial cell cellphone censor census cent centimetre central
  centre centrist century cereal ceremonial ceremony certain certainty certificate chain chair chairman chairmen
  chairperson chairwoman challenge chamber champagne champion chancellor change channel chants chaos chaotic chapter
  character characteristic charge charismatic charm chart chase chat chatter cheap cheat check checkpoint cheer cheese
  chef chemistry cherry chest chicken chief child childcare childhood children chimpanzee chip chlorine chocolate choice
  choke cholera cholesterol choose chop choreography chorus chose chosen chromosome chronic chunk church cigarette
  cinema circle circuit circular circulate circus cite citizen citrus civic civil civilian clad claim clamp clampdown
  clan clandestine clarify clash class classic classify classroom clause clay clean clear clergy cleric clerk clever
  click client climate climatic climb clinch clinic clip cloak clock clone close closure cloth cloud clout club clue
  cluster clutch coach coal coalesce coast coastal coastline coat cocaine cockpit cocktail code coffee coffers coherent
  coin coincide cold collaborate collaborator collapse collar collateral colleague collect collector college collide
  colon colonial colony color colour column columnist coma combat combatants combine come comeback comedian comedy
  comets comfort comic command commandos commemorate commend commentary commentator commerce commercial commit committee
  common communal communicate communique communist commuters compact companion company compare comparison compassionate
  compatriot compensate compete competent competitor compile complacency complacent complain complaint complementary
  complete complex complicate complicit component composer composite compound compulsory computational computer con
  conceal concede concentrate concept concern concert conclude concrete condemn conditional condolences conduct
  conductor confer confess confident confidential confirm conflict conform confront confuse conglomerate congratulate
  congressional congressman connect conscripts consensus consent conserve consider consist consistency consistent
  console consolidate consortium conspiracy conspirators constant constituency constituent constitute constitutional
  construct consular consulate consult consultancy consultant consume consummate contact contain contemporary contempt
  contend content contest contestant context continent continental contingency contingent continue contract contractor
  contradict contrary contrast contribute contributor control controller controversial controversy convene convenient
  conventional convert convey convict convince convoy cook cookies cool cooperate coordinate coordinator cop cope copper
  copy copyright coral cord cordon core corn cornerback cornerstone coronavirus coroner corporate corps correct
  correspondent corridor corrupt cortex cosmetics cosmic cost costume cotton could council councillors counsel
  counsellors count counterfeit counterpart country countrymen countryside county coup couple courage course court
  courtesy courthouse courtroom cousin cover coverage covert cow crabs crack crackdown craft crash crater crave crazy
  cream create creator creature credentials credit creditor crew crime criminal crisis crisp criteria critic critique
  croc crocodile crop cross crowd crown crucial crude cruel cruelty crunch crush crust cry crypto cryptocurrency crystal
  cubic cue cuisine culprit cult cultural culture cup curator curb cure curfew currency current curriculum curry curve
  custody custom customary cut cutbacks cyber cyberattack cycle cyclone dad dairy dam damage damn damp dampen danger
  dare dark data database date datetime daughter dawn day daylight daytime dead deadliest deadline deadlock deaf deal
  dealt dear death debate debris debt debut decade decent decide deck declare decline decrease decree deeds deem deep
  deepen deer defamatory default defeat defect defend defendant defense defer defiant deficiencies deficit define
  definite deflect defraud defuse defy deg degree del delay delegate delete deliberate delicate delight deliver delivery
  demand demeanor dementia demo democracy democratic demographic demolish demonstrate demonstrator den denial denounce
  dense dent dental deny departure depend dependency dependent depict deploy deport deposit depot depth deputy der
  derail derivatives des descend descendants descent describe desert deserve design designate desire desk desktop
  despair desperate despite destiny destroy detail detain detainee detect detector deter deteriorate determine deterrent
  detractors detrimental develop developmental device devil devote diabetes diagnose diagnosis diagnostic dial dialogue
  diameter diamond diaries dictate dictator did die diesel diet dietary differ different differential difficult
  difficulty dig digital digits dilemma dim diminish diners dinner dinosaur dioxide dip diplomacy diplomat diplomatic
  dire direct director dirt dirty disadvantage disagree disappear disapproval disapprove disarm disaster disavow disband
  disbelief disc discharge disciplinary discipline disclose disclosure discomfort discontent discount discourage
  discourse discover discovery discredit discrepancy discretionary discriminate discriminatory discuss disease disgrace
  dish disk dislike dismal dismantle dismay dismiss dismissal disorder dispatch dispel disperse displace display
  displeasure disposal disproportionate dispute disregard disrespect disrupt dissent dissident dissolve distant distinct
  distinguish distort distract distress distribute distributor district distrust disturb disturbances ditch diverse
  diversify divert divide dividend divine divorce divulge dock doctor doctoral doctrine documentary does dog dollar
  dolphins domain domestic dominant dominate donate done donor doom door dormant dos dose dossier dot double doubt down
  downfall downgrade download downplay downside downstream downtown downturn dozen draconian draft drag drain drainage
  drama dramatic drank drastic draw drawn dread dream dress drew drier driest drift drill drink drinkers driven drone
  drop drought drove drown drug drum drummer drunk dry dual due duet dug dull dump dunk duo duplicate dust duty dwarf
  dwellers dynamic dynasty dysfunctional each eacute eager ear earlier earliest earn earners earth earthquake ease
  easier easiest east eastern easy eat eaten eaters ebels eccentric echo eclipse ecologist economic economist economy
  ecosystem edge edia editor editorial educate educational educators eef effect efficacy efficiency efficient effort egg
  ego eight eighteen eighth either elaborate elder eldest elect electoral electorate electric electrodes electromagnetic
  electron electronic elegant elementary elephant eleven eliminate elite eloquent else elsewhere email embargo embark
  embarrass embassy embers emblematic embrace embryo embryonic emerge emergency eminent emirate emit emonstrators
  emotional empathy emphasis empire employ employee empower empty emulate enact enate enclave enclosure encounter
  encourage end endanger endorse endure enemy energetic energy enforce engage enger engine enigmatic enjoy enough enrich
  ens ensure entail enter entertain enthusiasm enthusiastic enthusiasts entire entourage entrepreneur entrepreneurial
  entry envelope environmental envisages envoy enya enzyme epic epicenter epidemic episode eport epublican equal equate
  equivalent era eradicate erase erman ermany ernie error erupt escalate escape escort esearchers esidents espionage
  essential establish estate esteem estimate etc eternal ethanol ethics ethnic ettie euro eurozone evacuate evade
  evaluate eve even event eventual everal every everybody everyday everyone everywhere evident evil evolutionary evolve
  ewes exact exam examine example excellent except exceptional excerpt excess exchange excite exclude excuse exec
  execute exemplary exempt exert exhibit exhibitors exile exist existential exit exodus exotic expand expatriates expect
  expectancy expedite expel expenditure expense experimental expert expire explain explicit explode exploit explore
  export expose exposure express extend extent external extinct extra extract extradite extrajudicial extramarital
  extraordinary extreme extremist eye eyebrows fabric face facial facilitate fact facto factor factory factual faculty
  fade faeces fail failure fair faith fake fall fallen fallout false fame familiar famine fan fanatics fancy fantastic
  fantasy far farce fare farewell farm farmland farther fascist fashion fast fat fatal fate father fatigue fault faulty
  favor favorite favour favourite fear feat feathers feature federal fee feedback feedlot feel feet fell fellow felony
  felt female feminist feral ferry fertile fertiliser fertilizer festival feud fever few fibre fictional field fierce
  fiery fifteen fifth fight figure file fill film filmmaker filter final finale finalist financial find fine finger
  fingerprint finish fins fire firearm firefight firefighters firemen firewall fireworks firm first fiscal fish
  fishermen fishers fishery fit fix fixture flag flair flames flanker flare flash flashpoint flat flavor flavour flaw
  flee fleece fleet flesh flew flick flight flip flock flood floor flour flourish flow flown flu fluid flurry flush foam
  focus fodder foes fog foil fold folk follow followers fond food fool foolish foot footage football foothold footprint
  footsteps for forbidden force fore forearm forecast forefront forehead foreign foreigners foremost forensic forestry
  forever forge forget forgiven forgot forgotten fork form formal format formula formulate forth fortnight fortunate
  fortune forum fossil foster fought foul found four fourth fox fragile frame framework frank frantic fraud fraudsters
  fraudulent fraught free freedom freeze freezers freight frequency frequent fresh freshman freshwater frican friend
  fringe frogs from front frontier frontline frontman frontrunner frost froze frozen fruit fter fuel fulfil fulfill full
  fun functional fund fundamental fundraiser funeral fungal fungi fungus funny fur furniture further fury fuss future
  gadget gain gala galactic galaxy gallery gallons gamble game gameplay gamma gang gangsters gap garage garbage garden
  gas gasoline gate gateway gather gauge gave gay gear gems gender gene general generate generator generic genetic
  genital genius genocide genome genre gentle gentleman gentlemen genuine genus geographic geologist geometry gesture
  get ghost giant gift gig gigabyte gigalitres gigantic girl girlfriend given glad glamour glass glimpse global globe
  gloom gloomy glory gloves glow glut goal goalkeeper goat god goes gold golden golf golfers gone gonna good goodbye
  goodwill gorilla gospel gossip got gotta gotten govern governmental governor governorate grab grace grade gradual
  graduate graft grain grammar grams grand grandchildren grandfather grandmother grandson grant grape graphic grasp
  grass grassroots gratitude grave gravitational gray grazier great green greenhouse greet grenade grew grey grid grief
  grievances grim grip gritty grocery groin gross ground groundwork group grow grown growth guarantee guard guardian
  gubernatorial guerrilla guess guest guez guide guidelines guilt guilty guitar guitarist gulf gum gun gunfire gunman
  gunmen gunpoint gunshot guru gut guy gym habit habitat hack had hail hair half halftime halfway hall hallmark halt
  halve hammer hamper hand handgun handheld handle handover handset handsome handy hang hangar happen happier happy
  harass harbor hard hardline hardware harm harmony harsh harvest harvesters has hashtag hat hate haul have haven havoc
  hawkish hay hazard he head headache headline headquarters headset heal health healthcare healthier healthy hear heard
  heart heartfelt heat heaven heavier heavy heavyweight hectare hedge heels heep hefty height heir heist held helicopter
  helium hell helm helmets help hemisphere hen heptathlon her heralds herbicide herd here hereby heritage hero heroic
  heroin herself hesitate hey heyday hid hidden hide hierarchy high highlands highlight highway hijack hike hile hill
  him himself hina hinder hinese hinge hint hip hire his historian historic history hit hitch hobby hoc hold holdouts
  hole holiday homage home homegrown homeland homemade homeowners homepage homers hometown homicide hominid homosexual
  honest honesty honey honeymoon honor honorary honour hood hook hop hope horizon hormone horn horrific horror horse
  horticultural horticulture hospital host hostage hostile hot hotel hotspots hotter hottest hounds hour housands house
  household how however hree http hub huge human humane humanitarian humble humor humour hung hungry hunt hunters hurdle
  hurricane hurt husband hybrid hydrocarbons hydroelectric hydrogen hype hypocrisy hypothesis i ice iceberg icon iconic
  icrosoft icy idea ideal identify idle if igh ight ignite ignorant ignore iji ilk ill illary illegal illegitimate
  illicit illustrate image imagery imaginary imagine immediate immense immigrant imminent immune impact impartial
  impasse impede impetus import important impose impress impromptu improper improve in inaccurate inadequate
  inappropriate inaugural incendiary inch incident incite include income incompetent incomplete inconsistent incorporate
  incorrect increase incremental incumbent indecency indefinite independent index indicate indicator indict indirect
  indiscriminate individual indoor indsay induce industrial industry ine inefficient infant infect inferior inflammatory
  inflate inflationary inflict inflows influential influenza influx inform informal infrastructure ingredient inhabit
  inhabitants inherent inherit inhibit inhuman inhumane inister initial initiate inject injury injustice ink inland
  inmate inner innocent input inquiry inroads insane insect insecure inside insight insist inspect inspector inspire
  install instant instead instinct institute institutional instrumental insufficient insult insurer insurgency insurgent
  int intact intake integral integrate intellectual intelligent intend intense intensify intent intentional interact
  interagency intercept intercourse interest interface interfere intergovernmental interim interior intermediary
  intermediate internal international internet interpret interstate interstellar interval intervene interview intimate
  intimidate into introduce intruders invade invalid inventory invest investigate investigator investor invite invoke
  involve ion ire iron ironic irregular irrelevant irrigators is island islanders isolate isotope issue it item ith its
  itself ivory jab jacket jail jam jaws jazz jeopardy jersey jet jewellery jewelry jewels jihad jihadist job join joint
  joke jolt journal journalist journey joy judge judicial judiciary juice jump jungle junior junk junta jurist jurors
  jury just justice justify juvenile kangaroo keen keep kept key keyboard keynote kick kickback kickoff kid kidnappers
  kidney kill kilo kilogram kilometers kilometre kind kingdom kit kitchen knack knee knew knife knock knockout know
  knowledge known lab label labor laboratory laborers labour lack lacklustre lad ladder ladimir lady lag laid lair lake
  lamb lamp land landholders landmark landowners landscape landslide lane language lap lapse laptop large laser last
  late latitude latter laugh laughter launch laureate lava law lawmaker lawsuit lawyer lax lay layoffs layout lazy lead
  leaf leaflets league leak lean leap learn learnt lease least leather leave lecture leeway left leftist leg legacy
  legal legend legendary legislator legislature legitimacy legitimate lend length lengthy lens lent lesbian lesson lest
  let lethal letter lettuce leukaemia level leverage levy lez liaison liar libel liberal liberate libertarian liberty
  library license lie lieutenant life lifeline lifelong lifestyle lifetime lift light lightweight like likelihood limb
  limelight limit line lineage linebacker lineup linguistic link linton lips liquid liquor list listen lit literacy
  literary literature lithium litre little livelihood livestock load loan lobal lobby lobbyist lobster local locate lock
  lockdown locust lodge log logic login logistics logo lone long longtime look looms loop loophole loose loosen lord
  lorry lose loss lost lot loud love low loyal loyalist loyalty luck lucky luggage lukewarm lull lunar lunch luncheon
  lunchtime lung lupins lure luxury lyrics machine machinery mad made mafia magazine magic magistrate magnate magnet
  magnetic magnificent magnitude maid mail main mainland mainstream maintain majestic major make makeshift makeup
  malaria male mall malware mammal mammalian mammoth man manage managerial mandarins mandate mandatory maneuver mango
  manhunt manifesto manipulate manner manslaughter mantle manual manufacture many map marathon marble march marchers
  margin marginal marijuana marine marital maritime mark market marketplace marriage marrow marry marsupials martial
  marvel mask mass massacre master mastermind match matchup mate material maternal math mathematician mathematics matter
  mature maverick maximum may maybe mayhem mayor mayoral me meal mean meant meantime meanwhile measure meat meatworks
  mechanic medal medallist media median mediate mediator medicine medics medium meet mega megabits megalitre megapixel
  megawatts melt meltdown member membrane memo memoir memorabilia memorandum memorial memory men menace mend menstrual
  mental menu mercenaries merchant mercy mere merge merino merit mess message messy met metal meteorologist meters
  methane method metre metric metro metropolitan mice microbes microbial micron microphone microscope microscopic mid
  midday middle midfield midnight midst midway might mighty migrant migrate migratory mild mile milestone militant
  military militia militiamen milk mill millimetre million milliseconds mimic mind mine mineral mini miniature minimal
  minimum minister ministerial ministry minor minus minute miracle mirror miscarriages misconduct misdemeanor misery
  misogynist miss missile missionary mistake mistaken mistrust misunderstood misuse mitigate mitochondrial mix mixture
  mob mobile mobsters mock mode model moderate moderator modern modify module mogul moisture molecular molecule mom
  momentum monarchy monetary money moniker monitor monkey monks monster month monumental mood moon moral morale
  moratorium more mortar mortgage mosque mosquito most motel mother motivate motor motorcycle mould mount mountain mourn
  mouse mouth move movie mph much mud muddy multilateral multimedia multinational multiplayer multiple multitude mum
  municipal murder murderers murky muscle muscular museum mushroom music musician must mutton mutual my myriad myself
  mystery myth name nanny nanomaterials nanometres nanoparticles nanoscale narcotics narrow nascent nasty national
  nationalist nationwide natural nature naval navigate navy ncipe ndez ndia near nearby neat necessary neck necklace
  needle needy neglect negotiate negotiator neighbor neighborhood neighbour neighbourhood neither nephew nerve net
  network neural neurones neurosurgeon neutral never new newcomer newfound newsletter newspaper next nice niche nickel
  nickname night nightclub nightmare nine nineteen ninth nitrogen nline no noble nobody nod nominal nominate nominee non
  none nongovernmental nonpartisan nonprofit nonsense nonwhite noon nor normal norms north northeast northeastern
  northern northwest northwestern nose nostalgia nostalgic not note notice notify novel now nowadays nowhere
  nternational ntilde nuclear nucleus nude number nurse nursery nutrients nutritional nuts oath obese obile object
  obliges obscene obscure observe obstacle obstruct obtain ocal occasional occupants occupy occur ocean odd odour of off
  offender offense office official offline offset offshoot offshore offside often oil ois okay old olice oll olts ome
  omen on onald onboard once one ong online onset onslaught onstage onto ood ool open opera operate operational operator
  opinion opioid opponent oppose opposite opt optics optimistic optimum optional or oral orange orbit orbital orchard
  orchestra ordeal order ordinary ore organ organic organizational ori origin original originate orkers ormer orth ory
  osta oters other ought ould ounce oung our ourselves ourt oust out outage outback outbreak outburst outcome outcry
  outdoor outfit outh outlaw outlet outline outlook outpost output outrage outreach outright outset outside outskirts
  outspoken outweigh over overall overcame overcome overdose overdue overhaul overhead overlap overnight overrun oversaw
  overseas oversee overseen overshadow oversight overtake overtaken overthrow overtime overtook overturn overweight ovt
  owe own oxide oxygen ozens ozone pace pack package pact paddock page paid pain paint pair palace palaeontologist pale
  palm pan pandemic panel panic pants papal paparazzi paper paperwork par parade parallel paralysis paramedics
  parameters paramilitary paramount paranoid parasite parcel pardon parent parental park parliamentarian parliamentary
  parole part partial participant participate particle particular partisan partner party pass passage passenger
  passionate passport passwords past pastor pastoral pasture patch patent path pathetic pathway patient patriotic patrol
  patron pattern pause pave pay paycheck payoffs payout payroll peace peacekeeper peak pear peasants peculiar pedestrian
  pedigree peer pen penal penalty penetrate peninsula penis people pepper per percent percentage perennial perfect
  perform perhaps peril perimeter period periodic perjury permanent permit perpetrator persist persistent person persona
  personal personnel persuade peso pessimistic pest pesticide pet petrol petroleum petty pez pgtype phase phenomena
  phenomenal phenomenon philanthropist philosophy phone phony photo photograph phrase physician physicist physics
  pianist piano pic pick picket pickup picture piece pig pile pilgrims pill pillar pilot pin pinch pine pink pinpoint
  pinup pioneer pipe pipeline piracy pirates pistol pit pitch pivot pivotal pixels pizza placards place plague plain
  plainclothes plaintiffs plan plane planet planetary planks planners plant plasma plaster plastic plate platform play
  playback playground playoff playwright plaza plea plead pleasant please pleasure pledge plenty plight plot plough plug
  plum plunge plus plutonium pocket podcast podium poem poet poetic poetry point poison polar pole police policeman
  policemen policy policymakers polite politician politics poll pollster pollutants polymer pool poor pop pope poppy
  popular populist porch pork porn pornographic pornography port portal portfolio portrait portray portrayal pose
  possess post postal postdoctoral postpone pot potato potent potential poultry pound pour poverty powder power
  powerhouse pple practice pragmatic prawn pray preaches precautionary precedent precedes precinct precursor predators
  predatory predecessor predict predominant prefecture prefer preferential pregnancy pregnant prehistoric prejudice
  preliminary prelude premature premier premiere premium prepare present preserve presidency president presidential
  press pressure pretend pretext pretty prevail prevalent prevent preview prey price pride priest primary primate prime
  prince principal principle print prior prison pristine privacy private privilege pro probe problem problematic
  procedural procedure process processor produce product professional professor profile profit profound program
  programme progress prohibit project prolong promenade prominent promote promotional prompt prone proof prop propaganda
  propel property prophet proponent proposal propose proprietary prosecute prosecutor prospect protect protein protest
  protestors protocol prototype proud prove proven provide province provincial provisional provoke proxy prudent
  psychiatric psychiatrist psychologist pub public publicist publish pull pulp pulse pump punch pundit punish punt
  punters pupils puppet purchase pure purge purple purpose purse pursue pursuit push put puzzle pyramid quake qualifier
  qualify quantum quarantine quarter quarterback quarterfinal quartet quash queen quell query quest questionnaire queue
  quick quiet quirky quit quite quo quota quote rabbi rabbit race racial racist radar radio radius raft rage raid rail
  railroad railway rain rainbow rainfall rainy ramp rampage rampant ran ranch random rang range rangers rank ransom rap
  rape rapid rapper rapporteur raq rare rash rat rate rather ratify ratio rational rationale raw rays razil reach react
  reactor read ready real realistic reap rear reason reassure rebate rebel rebellion rebound rebuild rebuke recall
  recent receptor recharge recipe recipient reckon reclaim recommend reconsider reconstruct record recount recourse
  recover recovery recreational recruit reduce redundancy redundant reece reef reek refer referee referendum refine
  reflect reform refrain refuge refugee refund refusal refuse regain regard regenerate regime region regional register
  regret regular regulate regulator regulatory rehab reign rein reinforce reinstate reiterate reject rejoin relate relax
  relay release relevant reliant relief relieve religion relinquish relocate reluctant remain remainder remake remand
  remark remedy remember remind reminiscent remittances remnant remorse remote removal remove rench render renegotiate
  renew renewal rent rental reopen rep repair repatriate repay repeal repeat repel repertoire replace replay replicate
  report represent reprieve reproduce reptiles republic request require rescind rescue research resemble reserve
  reservoir reshuffle reside residency resident residential resign resilient resin resist resistant resolve resonate
  resort resource respect respiratory respite respond respondents responders response rest restart restaurant restore
  restrain restraint restrict restructure result resume retail retain retake retaliate retaliatory rethink retire
  retreat retrieve return reunion reunite reveal revelers revenge revenue reversal reverse review revisit revival revoke
  revolt revolutionary revolver rewrite rewritten rez rhetoric rhythm rice rich rid ride riders rifle rift right rigid
  rime ringtones riot rioters rip ripe risen risk risky ritish ritual rival rivalry river road roadband roadmap roadside
  roam robbers robbery robot robotic robust rock rocket rocky rode rodents rodeo rods rogue role roll rollout romantic
  roof rooftop rookie room root ropes rose rost rosy rot rotesters rotten rough rought round route routine row rowdy
  rowers rown royal royalties rrigators rubber rubbish rubble ruck rude rugby ruin ruit rule rumor rumours rump run
  runaway runner runoff runway rupees rupiah rural rush rust ruz sabotage sack sacrifice sad safe safeguard safety saga
  said sail sailors sake salads salary sale salesman saleyard salmon salt salute salvage same sample sanctuary sand sang
  sank sapiens sat satellite satisfactory satisfy sauce savage save savvy saw say scale scallop scam scan scandal
  scanner scant scar scarce scare scary scenario scene scenery scent schedule scheme schizophrenia scholar school
  scientific scientist scmp scope score scoreboard scourge scramble scrap scrappy scratch screen screenplay screw script
  scrub scrum scrutiny scuffle sculpture scuttle sea seafood seal search seaside season seasonal seat seawater
  secessionist second secondary secrecy secret secretariat secretary secs sect sectarian sector secular secure see seek
  seem seen seismic seizure seldom select self selfish sell semiconductor seminar senator send senior sensational sense
  sensor sent sentimental separate separatist sequel sergeant serial series serotonin servant serve service servicemen
  set setback settle seven seventh several severe sewage sewer sex sexist sexual shade shadow shadowy shake shaken shaky
  shale shall shallow sham shame shape share shareholder sharia shark sharp she shear shearers sheep sheet shelf shell
  shellfish shelter shelves sheriff shield shift shine shiny shirt shock shoe shook shoot shootout shop shoppers shore
  shoreline short shortage shortfall shortlist shot should shout shove show showcase showdown shown shrewd shrine shrink
  shrunk shut shutdown shuttle shy sick side sideline sidewalk siege sigh sight sign signal signatory signature
  significant silent silicon silk silos silver similar simple simplify simulate since sincere single sink sins sister
  sit sitcom site six sixth skeletal skeleton sketch skill skin skinny skip skipper skirt skull sky slain slam slap
  slash slate slaughter slave slavery sleep sleeves slender slew slice slick slid slide slight slim slip slippers slogan
  slot slow slowdown sluggish slum slump small smallpox smart smartphone smash smear smell smile smoke smokers smooth
  smugglers smut snack snail snake snap sneak sniff sniper snow snowfall so soap soar sober soccer social socialist
  society soft soften software soil solar sold soldier sole solicit solicitor solid solitary solo solve somatic somber
  some somebody somehow someone sometime somewhat somewhere son song songwriter soon sore sorghum sorry sort sought soul
  sound soup sour source south southeast southeastern southern southernmost southwest southwestern sovereign sovereignty
  sow sown soy space spacecraft spam spammers span spare spark sparse spat spate speak special specialist species
  specific specify specimen spectacle spectacular spectator spectrum speculate speech speechwriter speedy spell spend
  spent sperm sphere spices spider spike spill spin spinal spiral spirit spiritual spit spite split spoke spoken
  spokesman spokesmen spokesperson spokeswoman sponsor spoof sporadic sport spot spotlight spouse spray spread spree
  sprint spun spur spy spyware squad square squeeze srael sraeli stab stadium staff stage stagnant stake stakeholders
  stalemate stall stalwart stamina stamp stand standard standby standoff standpoint standstill staple star stare stark
  start state statehood statewide static statistics statue stature status statute statutory staunch stay steadfast
  steady steal stealth steam steel steep steer stellar stem step stereo stereotype sterile stern steroid stick sticky
  stiff stifle still stimulate stimulus stint stipulates stir stock stockpile stole stolen stomach stone stood stop
  stoppage storage store storm story storyline straight strain strange strategic strategist strategy straw stray streak
  stream streamline street strength strengthen stress stretch strewn stricken strict stride strife strike stringent
  strip stroke strong stronghold strongman struck structural structure struggle stubborn stuck stud student studio study
  stuff stump stun stunt stupid style subcommittee subject submarine submit subscribe subscribers subsequent subsidiary
  subsidy substantial substitute subtle suburb suburban subway success successor such suck sudden sue suffer sufferers
  sufficient sugar sugarcane suggest suicidal suicide suit suite sulfur sum summary summer summit sun sung sunlight
  sunny sunset super superb supercomputer superdelegate superhero superintendent superior supermarket supernatural
  supervisor supervisory supplier support suppose suppress supremo sure surf surface surfers surge surgeon surgery
  surname surpass surplus surrender surrogate surround survey survival survivor suspect suspend suspicion sustain swam
  swamp swap swarm swath sway swear sweep sweet sweeteners sweetheart swell swept swift swim swimmer swipe switch sword
  sworn swung symbol symbolic sympathetic sympathy symposium symptom sync syndicate syndrome synthetic system systematic
  systemic tabloid tack tackle tactic tag tail take taken takeover tale talent talk tall tandem tank tap tape target
  tariff task taskforce taste tasty tattoo taught tax taxi taxpayer tea teach team teammates tear teargas tech
  technician technique teen teenage teeth telecom telephone telephony telescope tell telltale temper temperature temple
  temporary ten tend tendency tennis tense tent tenth tenure term terminal terminate terrace terrain terrestrial
  terrific territorial territory terror terrorist tertiary test testify testimony testosterone text textbook textile
  texture than thank that the theater theatre theft their them theme themselves then theory therapeutic therapy there
  thereafter thereby therefore thermal these thesis they thick thieves thigh thin think thinner third thirst thirty this
  thorny thorough those though thought thousand thread threat threaten three threshold threw thrill throat throne
  through throughout throw thrown thru thrust thugs thumb thunderstorms thus thwart ticket tidal tide tie tiger tight
  tighten tiles till tilt timber time timeframe timeline timestamp tin tiny tip tires tissue titanium title to toad
  toast tobacco today toe together toilet token told tolerant tolerate toll tomato tomorrow ton tone tongue tonight
  tonne too took tool tooth top topic topple tore torn torso torture toss total totalitarian touch touchdown touchline
  tough tour tourist towel tower town toxic toxins toy trace track tract tractor trade trademark traditional traffic
  traffickers tragedy tragic trail train trait trajectory tram transatlantic transcript transfer transform transgender
  transit transitional translate transmit transmitter transnational transparency transparent transplant transport trap
  trash trauma traumatic travel travelers travellers trawlers trays treason treasurer treasury treat treaty tree tremor
  trend trial tribal tribe tribunal tribute trick tricky trigger trillion trilogy trim trio trip triple triumph
  triumphant troop trophy tropics trouble trove truce truck true trust trustworthy truth try tsunami ttp tuberculosis
  tubes tumour tuna tune tunnel turbine turbulent turf turmoil turn turnaround turnout turnover turtle tweet twelve
  twenty twice twin twist two tycoon type tyranny tyres ukos ultimate ultimatum ultraviolet umbrella unaware unbeaten
  uncertain uncertainty uncle unclear uncommon unconditional unconstitutional unconventional uncover under undercover
  undercut underdog underestimate undergo undergone undergraduate underground undermine underneath underpin underscore
  undersea understand understood undertake undertaken underwater underway underwent undo undreds undue uneasy unfair
  unfamiliar unfit unfold unfortunate unhappy unhealthy unheard uniform unify unilateral union unique unit unite
  universal universe unjust unknown unlike unlock unlucky unmen unnecessary unofficial unpaid unpleasant unpopular
  unrealistic unrest unsafe unseat unsure until unusual unveil unwelcome up upbeat update upfront upgrade upheaval
  upheld uphill uphold upload upmarket upon upper upright uproar upscale upset upside upstairs upstate upsurge uptake
  uptick upturn ural uranium urban urge urgency urgent urine urkish uropean urray us usage use ush ussia ussian ust
  ustralia ustralian usual utmost utter vacancy vacant vaccine vacuum vague valid validate valley value vampire van
  vapour variables variant variety vary vast vault veg vehicle veil vein vendetta vendor vent venture venue ver verbal
  verdict verge verify versatile versus vertebrates very vessel vest vet veteran veterinary veto via vibrant vice victim
  victory video view viewpoint vigil vigilant vigor village villagers villain vines vineyard vintage vinyl violate
  violent violin viral virtual virtue virus visa visit visitor visual vital vitamin vivid vocabulary vocal vocational
  vodka voice void volatile volcanic volcano volley volume voluntary volunteer von vote vouchers vow voyage wage waist
  wait wake walk walkout wall wallet want war wardrobe warehouse warfare warlord warm warmth warn warplanes warrant
  warrior wartime wary was wash waste watch watchdog watchers water waterfront waterways wave wavelengths way we weak
  weaken wealth wealthier wealthiest wealthy weapon weaponry wear weather web webpage website wedge week weekend
  weeklong weigh weight weird welcome welfare well went were west western wet wetland wetter whale what whatever
  whatsoever wheat wheel wheelchair when whenever where whereabouts whereas whereby wherever whether which while whilst
  whim whip whisper whistle white who whoever whole wholesale whom whose why wide widen widespread widow wield wife wild
  wildfire wildlife will win wind windfall window windy wine wineries winner winter wipe wire wisdom wish wit with
  withdraw withdrawal withdrawn withdrew withheld within without withstand witty wives woes woke wolf woman women won
  wonder woo wood wooden wool woolgrowers word wore work workforce workplace workshop world worldwide worm worn worry
  worse worsen worst worth worthwhile worthy would wound woven wrap wreck wreckage wrest wrist write written wrong wrote
  xenophobe xenophobia xenophobic yard year yellow yen yes yesterday yet yield you young youngster your yourself youth
  yrian yuan zeal zero zinc zone zoo
`
    .trim()
    .split(/\s+/)
    .filter(Boolean),
);

/** Endings of words that are no names. */
export const ORDINARY_ENDINGS =
  /(?:tion|tions|sion|sions|ment|ments|ness|ing|ings|ed|ly|ity|ities|ous|ive|able|ible|ful|less|ism|ists|ance|ence|ship|ships|wards?|ical|ises?|izes?|ology)$/;
