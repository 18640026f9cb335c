/** Elections, offices and laws. */
import type { EventWords } from './words.js';

export const GOVERNMENT: readonly EventWords[] = [
  {
    type: 'ELECTION',
    means: 'vote, campaign, win or lose office',
    verbs:
      'elect|re-elect|vote|inaugurate|swear in|take office|return to the white house|concede defeat|go to the polls|head to the polls|stand for|canvass|certify the results|win re-election|lose re-election|run against|stand against|unseat|caucus|come to power|sweep to power|win a landslide|win a majority|lose power|gain seats|form a government|dissolve parliament|call elections|be sworn in|take the oath|take the oath of office|enter the race|join the race|drop out of the race|campaign|tally votes|count votes|win over voters|run for office|lose office|voted out|vote out|unelect|electioneer|assume office|outpoll|scrape home|scrape through|squeak home|squeak through|count again|count afresh|count anew|count by hand|win a second term|win a third term|win a first term|declare victory|claim victory|concede the race|concede the election|cast a ballot|cast a vote|cast his ballot|cast her ballot|go back to the polls|call a snap election|vote in|hold the seat|hold on to his seat|hold on to her seat|spoil his ballot|spoil their ballots|top the poll|annul the vote|declare the winner|poll first',
    nouns:
      'election|referendum|runoff|run-off|ballot|shareholder vote|inauguration|by-election|snap election|recount|general election|primary election|leadership contest|leadership race|confidence vote|no-confidence vote|vote of no confidence|plebiscite|swearing-in|voting|election victory|coalition talks|polling day|presidential election|parliamentary election|leadership election|re-election|reelection|vote|victory|landslide victory|election campaign|reelection campaign|re-election campaign|leadership bid|leadership challenge|candidacy|presidential bid|presidential run|caucus|primary|midterm|midterms|party conference|party congress|exit poll|election result|transfer of power|handover of power|election day|vote count|concession speech|victory speech|inaugural address|oath-taking|polling|election defeat|censure motion|no-confidence motion|motion of no confidence|motion of censure|roll call|vote-counting|ballot count|election rally|campaign rally|campaign stop|campaign speech|television debate|presidential debate|nominating convention|party convention|coalition agreement|power-sharing|poll|opinion poll|straw poll|by-election result|vote share|count|hand count|manual count|certification of|declaration of results|invalidation of|annulment of|rerun of the election|second ballot|vote tally|poll result|canvassing|electoral defeat|electoral victory|election petition',
    kinds: [
      [
        'vote',
        'parliamentary|council|senate|house|confidence|no-confidence|final|floor|unanimous|secret|strike|snap|close|committee|assembly|party|board|member',
      ],
      ['motion', 'no-confidence|censure|confidence|council|party|opposition|impeachment'],
      [
        'contest|bid|run|poll|polls',
        'election|mayoral|gubernatorial|leadership|re-election|reelection|parliamentary|municipal',
      ],
      ['victory|win|defeat|loss', 'election|electoral|landslide|surprise|narrow|primary|referendum'],
      ['round', 'first|second|final'],
      ['tally|counting', 'vote|ballot|final|parallel|official|first'],
    ],
    phrases: [
      ['win|lose|contest', 'election|seat|vote|presidency|primary|majority'],
      ['cast', 'vote|ballot'],
      ['defeat', 'bill|law|resolution|budget|motion|legislation'],
      ['seek|lose|win|secure|clinch', 're-election|reelection|nomination|office|mandate|referendum|runoff|leadership'],
      [
        'run for|stand for',
        'president|presidency|office|mayor|governor|senate|congress|parliament|seat|nomination|leadership|election|council|re-election',
      ],
      ['hold|win|lose|survive|face', 'vote|ballot|confidence|no-confidence'],
      ['count|certify|annul|invalidate|recount', 'vote|ballot|result|election|poll'],
      [
        'win|take|gain|lose|hold',
        'seat|vote|majority|presidency|primary|caucus|state|governorship|constituency|district|council|delegate|nomination|ballot|poll',
      ],
      ['table|defeat|carry|move|second', 'motion|resolution|budget|bill|amendment|law|measure|act|legislation'],
      ['call|hold|schedule|monitor|contest', 'election|referendum|vote|poll|ballot|primary|runoff|plebiscite'],
      [
        'choose|pick|select',
        'candidate|mayor|president|leader|parliament|assembly|speaker|chairman|successor|government',
      ],
      ['beat|defeat', 'incumbent|candidate|rival|opponent|challenger|governor|senator|mayor'],
      ['win|seek|secure|serve out|begin', 'term'],
      [
        'win by|lose by|lead by|scrape in by|prevail by|edge out by',
        'vote|point|percent|ballot|margin|landslide|majority|thousand|hundred|million',
      ],
      ['count|recount|verify|tally|tabulate|spoil', 'ballot|vote|paper|slip'],
      ['win|lose|take|carry', 'runoff|run-off|presidency|mayoralty|premiership|parliament'],
    ],
    doers: [
      ['open|close', 'poll|polls|polling'],
      [
        'ballot',
        'voter|lawmaker|senator|deputy|councillor|council|parliament|senate|house|member|mp|party|delegate|assembly|cabinet|shareholder|board|union|worker|citizen|people|million|majority|percent|NAME|congress',
      ],
      [
        'win|lose|prevail|triumph',
        'candidate|incumbent|challenger|democrat|republican|socialist|conservative|nationalist|coalition|opposition',
      ],
    ],
  },
  {
    type: 'OFFICE',
    means: 'appoint, hire, promote, take up an office or retire from it',
    verbs:
      'appoint|reappoint|nominate|rehire|re-hire|hire|take the helm|take over as|take charge of|enthrone|crown|ordain|consecrate|anoint|reinstate|promote to|step up to|step into|take up the post|take up his post|take up her post|assume command|take command|take the reins|name to|swear in as|draft in|enlist|take up the role|assume the presidency|assume office as|recruit|headhunt|take on staff|be elevated|fill the vacancy|stand in for|take the chair|install as|sign on as|inherit the throne|succeed as|elevate to|move to the club|tender his resignation|tender her resignation',
    nouns:
      'appointment|nomination|reshuffle|shake-up|enthronement|coronation|retirement|promotion to|promotion|investiture|succession|hiring|recruitment|changeover|ordination|accession|installation as|leadership change|job offer|selection of|candidacy for|change of leadership|change of government|management change|reinstatement|election as|elevation|naming of|coaching change|change at the top|transition of power',
    phrases: [
      [
        'name|choose|pick|select|elevate|promote|install|tap|designate|recruit|become|re-elect|make',
        'minister|chief|president|director|successor|head|chairman|chairwoman|chair|judge|coach|captain|candidate|nominee|executive|secretary|governor|ambassador|commissioner|leader|cabinet|premier|chancellor|spokesman|editor|bishop|pope|commander|deputy|manager|envoy|ceo|mayor|boss|adviser|aide',
      ],
      [
        'succeed|replace',
        'NAME|minister|chief|president|director|successor|head|chairman|chairwoman|chair|judge|coach|captain|candidate|nominee|executive|secretary|governor|ambassador|commissioner|leader|cabinet|premier|chancellor|spokesman|editor|bishop|pope|commander|deputy|manager|envoy|ceo|mayor|boss|adviser|aide',
      ],
      [
        'join',
        'board|cabinet|company|staff|army|club|government|commission|panel|ministry|party|firm|administration|team|force|council|campaign|military|navy|union|group|rebel|militia|police|committee',
      ],
      [
        'take up|assume|accept|land|get|offer|take|start|fill',
        'post|job|position|role|office|command|appointment|leadership|helm|presidency|chairmanship|duties|vacancy',
      ],
      [
        'recruit',
        'worker|staff|lawyer|people|teacher|nurse|contractor|consultant|auditor|firm|NAME|doctor|engineer|player|striker|midfielder|goalkeeper|member|counsel|prosecutor|panel|inspector|administrator|him|her|them|team|ombudsman|replacement|guard|officer|fighter|justice|investigator|mediator',
      ],
    ],
    doers: [
      [
        'retire',
        'NAME|judge|general|admiral|player|officer|chief|director|minister|captain|he|she|chairman|coach|justice',
      ],
    ],
  },
  {
    type: 'LAW',
    means: 'a law, a rule or a decision is made, changed or ended',
    verbs:
      'legislate|expire|lapse|enact|repeal|promulgate|decree|take effect|come into force|go into effect|come into effect|criminalise|criminalize|decriminalise|decriminalize|legalise|legalize|pass into law|sign into law|deregulate|overhaul|enshrine|codify|phase out|phase in|be passed|become law|pass a law|abolish|decide to|decide against|resolve to|reinstate|be repealed|gazette|pass legislation|mandate|adopt unanimously|come into effect on|gain independence|win independence|secede|declare a state of emergency|proclaim independence',
    nouns:
      'enactment|repeal|executive order|decree|constitutional amendment|law change|rule change|amendment|overhaul|legalisation|legalization|abolition|deregulation|phase-out|proclamation|edict|ordinance|policy change|policy shift|passage of|adoption of|decision|directive|law reform|constitutional reform|judicial reform|emergency law|change in the law|tightening of|easing of|extension of|reform of|policy reversal|declaration of|executive action|new rules|zoning change|rezoning|secession|declaration of independence|declaration of emergency|entry into force',
    kinds: [
      [
        'decision|resolution|order',
        "council|cabinet|security|board|unanimous|executive|un|u.n.|controversial|final|landmark|government|policy|council's",
      ],
    ],
    phrases: [
      [
        'introduce|amend|tighten|relax|scrap|draft|table|sign|change|abolish|implement',
        'law|legislation|bill|rule|regulation|constitution|reform|measure|act|amendment|policy|quota|restriction|levy|guideline|tax',
      ],
      ['pass|adopt', 'bill|law|resolution|budget|motion|legislation|amendment|measure|act|ordinance|reform'],
      ['clear', 'bill|budget|merger|drug|vaccine|takeover'],
      [
        'adopt|implement|draft|enforce|scrap|ease|tighten|introduce|extend|announce|rewrite|amend|bring in|toughen|loosen|waive',
        'law|measure|policy|rule|constitution|strategy|charter|reform|recommendation|plan|ban|regulation|guideline|standard|sanction|quota|tax|levy|limit|condition|budget|requirement|code|legislation|act|reforms|curriculum|ordinance|statute|provision|treaty|programme|program|package|mandate|restriction|deadline|timetable|visa',
      ],
      ['decide|resolve', 'DOING'],
      [
        'declare',
        'holiday|independence|moratorium|day|disaster|mourning|republic|caliphate|zone|result|winner|ceasefire',
      ],
      ['set|fix', 'date|deadline|quota|bail|curfew'],
      ['dissolve', 'parliament|assembly|congress|itself|senate|chamber|government'],
    ],
    doers: [
      [
        'decide|resolve',
        'council|board|government|committee|parliament|commission|cabinet|authority|ministry|assembly|senate|congress|regulator|company|panel|authorities|officials|party|union|club|league|directors|shareholder',
      ],
      ['go through', 'bill|motion|amendment|law|budget|reform'],
    ],
  },
];
