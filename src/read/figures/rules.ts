/** The phrasings of figures, by the name that `Figure.by` carries. */
import type { Phrasing } from '../phrasing.js';

export const FIGURE_RULES: readonly Phrasing[] = [
  {
    name: 'count',
    why: 'What is counted, or the words beside it, give the measure of docs/measures.md; else the counted noun is the measure. Ages, names, labels, scores and those who speak are no figures.',
    examples: [
      'The flood killed at least {31|dead at_least 31 total} people and left {12|missing 12 total} missing.',
      'A ferry carrying {140|aboard 140 total} people sank; {ninety-six|rescued 96 total} were pulled from the water.',
      'More than {two hundred and sixty|strikes over 260 total} strikes followed, killing {nine|dead 9 increment} villagers.',
      'The toll rose to {44|dead 44 total}, not {54|dead 54 total}.',
      'She was found guilty on {three|convictions 3 total} of {five|charges 5 total} counts; {6,400|jobs 6400 other} of the mill’s {9,100|jobs 9100 total} workers joined.',
      'The signatures exceed the threshold of {5,000|threshold 5000 total}. Gusts reached {172 km/h|speed 172 km/h other}, then {165 kilometres per hour|speed 165 km/h other}.',
      'The fever killed {14|dead 14 total} people, and a further {212|confirmed cases 212 total} cases have been confirmed. Later another {two|dead 2 increment} died.',
      '{Twelve|injured 12 total} officers and at least {nine|injured at_least 9 total} demonstrators were hurt.',
      'Police found {22|dead 22 total} bodies, {nine|dead child 9 total} of them children.',
      'The plant employs {940|jobs 940 total} people and made {60|engine 60 other} engines.',
      'The slide has cost {47|dead 47 total} lives and destroyed {60|homes 60 total} homes; {three|province 3 other} provinces and {two|helicopter 2 other} helicopters sent help.',
      'A quake killed {nine|dead 9 total} people, its magnitude {6.4|magnitude 6.4 total}; {120|missing 120 total} have not been accounted for.',
      '{Fourteen|rescued 14 total} were brought out alive, not {15|rescued 15 total}. She said {143|injured 143 total} wounded had come, that {29|injured part 29 other} were sent on and that nobody died.',
      'Guards freed {nine|released 9 total} prisoners; {three|dead 3 total} prisoners died and {40|arrested 40 total} are held. Crews worked to free {two|missing 2 total} people trapped under a roof.',
      'The club released {12|player 12 other} players; {five|man 5 other} men freed a horse.',
      'A court froze two bank accounts holding {€2 million|frozen 2000000 EUR total}; savers were defrauded of {€5 million|stolen 5000000 EUR total}. {Six|firm 6 other} Chinese firms bid.',
      'Police captured {two|arrested 2 total} escaped prisoners. A jury of {five|man 5 other} men freed {four|released 4 total} defendants.',
      'The rebels hold {12|hostages 12 total} hostages, {six|person 6 other} of them Kenyans. They put the number held at {15|hostages 15 total}, and {four|kenyan 4 other} Kenyans wrote home.',
      'At least {16|cases at_least 16 total} pupils, most of them children under nine, fell ill. Customs seized {two|crate 2 other} crates; {two|diver 2 other} divers jumped.',
      'Rehn had {four|arrested 4 other} prior arrests; his sons, 17 and 22, were held, too.',
      'Two other men, his two sons and a crew of three divers watched an act of two parts.',
      'She bought two lists and walked the last two miles at 4.25 in the morning; in the nineteen sixties it was a 357 caliber revolver.',
      'Two people familiar with the plan met Tomas Rehn, 34, a father of three, in Room 12 of a six-storey house.',
      'The 20-year-old won 3-2 on lap seven; one of the fans wept.',
    ],
  },
  {
    name: 'vague plural',
    why: 'A vague plural has a lower bound and no value.',
    examples: [
      '{Several hundred|displaced about 200.. total} people left their homes, and {thousands|person about 2000.. other} celebrate.',
      '{Dozens|missing about 24.. total} are missing and {tens of thousands|displaced about 20000.. total} fled.',
      '{Hundreds of tons|flour about 200.. t other} of flour burned.',
    ],
  },
  {
    name: 'range',
    examples: [
      'Waves of {three to four meters|length range 3..4 m other} hit the quay.',
      'Between {30 and 40|villager range 30..40 other} villagers came.',
    ],
  },
  {
    name: 'money',
    why: 'The code of the currency is the unit. What is priced decides the measure: a share, a bid for one, a whole firm, a reward, damage.',
    examples: [
      'Karsholm Hydro offered {412 pence|bid per share 412 GBX total} a share, valuing the yard at about {£2.1bn|deal value about 2100000000 GBP total} ({$2.7bn|deal value about 2700000000 USD total}).',
      'Its shares closed at {318p|share price 318 GBX total}.',
      'The reward was raised to {$50 million|reward 50000000 USD total}.',
      'Savers drew lots, withdrew {€40 million|withdrawals 40000000 EUR total} and saw deposits fall to {€3bn|deposits 3000000000 EUR total}. A loss of {€90 million|loss 90000000 EUR total}, the clerk says, hides a hole of {€1.2bn|shortfall 1200000000 EUR total}.',
      'The mayor pulled out of the race after spending {$4 million|budget 4000000 USD total}. The firm seized the chance to save {$9 million|amount 9000000 USD other}, and the hole in the road cost {$200,000|budget 200000 USD total}.',
      'Thieves stole {$3 million|stolen 3000000 USD total}; {$1 million|frozen 1000000 USD total} was frozen. Neighbours raised {$9,000|raised 9000 USD total}. The town will invest {$7 million|investment 7000000 USD other}, after those who lost their jobs were paid.',
      'Each ticket cost {60,000 rupiah|price 60000 IDR other}.',
      'The tax pushed the price of diesel from {1.62|price 1.62 AWG other} to {1.94 florins|price 1.94 AWG other} a litre.',
    ],
  },
  {
    name: 'percentage',
    why: 'A fall is below zero.',
    examples: [
      '{Two-thirds|share 66.667 % other} of the crew and {half|share 50 % other} the guards slept; {one in five|share 20 % other} households has no power.',
      'Sales fell by {a third|growth -33.333 % rate}. Half an hour, a quarter of a century.',
      'Shares fell {4 percent|share price change -4 % rate}.',
      'Orrin, which holds {7.4%|stake 7.4 % total} of the stock, voted no.',
      'Turnout was {61 per cent|turnout 61 % total}; the Green List won {34 per cent|vote share 34 % total} of the vote.',
      'Of the children nearly {a third|share nearly 33.333 % other} were ill. The count takes in {one case in ten|share 10 % other}. Half the country watched.',
      'A poll puts the Reform Party at {34 per cent|poll share 34 % total}, up {five points|poll share 5 % rate} in a month, and the Green List at {27|poll share 27 % total}.',
    ],
  },
  {
    name: 'what a side puts forward',
    why: 'Offers and demands of talks are levels that move, in per cent or money.',
    examples: [
      'The mill has offered {3.5 per cent|offer 3.5 % total}; the union demanded {8 per cent|demand 8 % total}.',
      'It raised its offer to {4.5 per cent|offer 4.5 % total}, from {3.5|offer 3.5 % total}, and put {$1,700|offer 1700 USD total} on the table.',
    ],
  },
  {
    name: 'measure with its unit',
    why: 'UCUM. A conversion in brackets is left out.',
    examples: [
      'The fire burned {253,000 hectares|area 253000 har other} (625,000 acres) near Brennick, about {39 miles|distance about 39 [mi_i] other} (63 kilometers) west of Ostrel.',
      'A magnitude {6.4|magnitude 6.4 total} quake shook the valley. {Nine|aftershock 9 other} aftershocks came, one of magnitude {4.8|magnitude 4.8 other}. The mud is {40ft|depth 40 [ft_i] other} deep.',
    ],
  },
  {
    name: 'ordinal that counts',
    why: 'From the third on, and only of what is tracked.',
    examples: [
      'The navy carried out its {20th|strikes 20 total} strike on the coast.',
      'It was his second term and her fifth book.',
    ],
  },
  {
    name: 'sum without its currency',
    why: 'Where the words before millions speak of money they are of the currency that the report speaks of most.',
    examples: [
      'The yard made a loss of {£20 million|loss 20000000 GBP total}. The auditor restated the loss to {31 million|loss 31000000 GBP total}. It has {two million|customer 2000000 other} customers.',
    ],
  },
  {
    name: 'change in a verb',
    examples: ['The price has more than {doubled|change over 100 % rate}. He doubled down, and rented a double room.'],
  },
  {
    name: 'result of a vote',
    why: 'Each side is a figure. Scores of games are none.',
    examples: [
      'Senators voted {52|votes 52 total}–{48|votes 48 total} to reopen the mine.',
      'The motion was defeated by {218|votes 218 total} votes to {210|votes 210 total}.',
      'The court ruled by {three|votes 3 total} votes to {two|votes 2 total}. The jurors are split, she said: it is {seven|votes 7 total} to {five|votes 5 total} on the first charge.',
      'The speaker read it out: {164|votes 164 total} for the motion, {129|votes 129 total} against. It has two lists, one for the harbour and one for the owner.',
      'Councillors backed the road by {12|votes 12 total}-{11|votes 11 total}; the verdict was by {10|votes 10 total} to {two|votes 2 total}, and the board voted {11|votes 11 total} votes to {four|votes 4 total}.',
      'The council meets on March 17-18 on the budget of 2021-2022.',
      'The board works 9-5, and it is a 50-50 chance.',
      'They won the match 6-3 and lost the season 12-9. On Friday Lazny defeated Ostrel 65-53, and the hall was full.',
    ],
  },
  {
    name: 'level told before its number',
    why: 'What the number is of stands before it. Both ends of a change are figures; the older one is of a day before the report, unless its day is told.',
    examples: [
      'A union put the number below at {31|missing 31 total}.',
      'The number of missing has fallen from {120|missing 120 total} to {86|missing 86 total}. {Eleven|missing 11 total} people are missing, down from {86|missing 86 total} on Monday.',
      'The agency cut its count of the dead in the slide from {38|dead 38 total} to {34|dead 34 total} and put the number of injured at {263|injured 263 total}.',
      'The bureau revised the magnitude to {6.1|magnitude 6.1 total} from {6.4|magnitude 6.4 total}; the Coast Watch puts the tremor at {6|magnitude 6 total}, weaker than the {6.4|magnitude 6.4 total} given first.',
      'They would raise the retirement age from {60|retirement age 60 total} to {62|retirement age 62 total}. The board puts total arrests over two weeks at {84|arrested 84 total}; police say {47|arrested 47 total}.',
      'That took the toll to {39|dead 39 total}. The mill went from {65|jobs 65 total} to {125|jobs 125 total} workers.',
      'The road toll booth opened from nine to five. The number has grown.',
    ],
  },
  {
    name: 'number told before',
    why: 'A bare number takes what it counts from the number before it: of its sentence, else of the sentence before.',
    examples: [
      'The toll rose to {34|dead 34 total} on Saturday. The Ostrel board, which counts those who died at home, put it at {47|dead 47 total}.',
      'Police put the crowd at {400|crowd 400 total}; the organisers spoke of {1,500|crowd 1500 total}. She came in 2009 and he said four.',
      'Some {70,000|crowd about 70000 total} are outside parliament, the union claims. Police say {12,000|crowd 12000 total}; the police estimate was {15,000|crowd 15000 total} in June.',
      'An earlier story said that the party held {24|seats 24 total} seats; it held {22|seats 22 total}.',
      'She needs {76|votes 76 total} votes. Her aides say she has {71|votes 71 total}.',
      'Mr Rehn faces {14|charges 14 total} counts, Brand {11|charges 11 total}. They flew in a Boeing 737, past {10|vessels 10 total} ships, the Sam Brede 2 and the Rye Gale.',
      'It has shut {four|crossings 4 total} of its {seven|crossings 7 total} crossings. The other {three|crossings 3 total} will stay open; the other two ministers agreed.',
      'Now {4,500|crowd 4500 total} people are thought to have marched, fewer than the {5,000|crowd 5000 total} they gave on the day.',
      'Both the toll of {38|dead 38 total} and that of the Ostrel board, {52|dead 52 total}, were incomplete.',
      'The house is valued at {2.4 million crowns|worth 2400000 SEK other}. An expert put it at {900,000|worth 900000 SEK other}.',
      'The dam was at {97 per cent|share 97 % total} of its capacity, up from {91|share 91 % total} on Sunday. They won {57 per cent|vote share 57 % total} of the vote against {43|vote share 43 % total}.',
      'Some {110,000|homes about 110000 total} homes had no electricity. By evening {65,000|homes 65000 total} were still without.',
      'Police counted {1,500|crowd 1500 total} marchers. The union claimed {3,000|crowd 3000 total}.',
      'There were {700|ballots 700 total} ballots in the cart. The clerk sat down.\n\nHis lawyer, Ida Brand, talks of {640|ballots 640 total}.',
      'Inside were {720|ballots 720 total} ballots. “My {640|ballots 640 total} was wrong,” she said.',
      'Ostrel stock closed at {204p|share price 204 GBX total}, having touched {198p|share price 198 GBX total}.',
      'The note misstated the number of counts on which Rehn was convicted. It was {nine|convictions 9 total}, not {11|convictions 11 total}.',
    ],
  },
  {
    name: 'cases',
    why: 'How sure a case is makes a measure of its own.',
    examples: [
      'There were {388|confirmed cases 388 total} cases confirmed by a laboratory and {1,120|suspected cases 1120 total} suspected.',
      'Confirmed cases stand at {512|confirmed cases 512 total}, suspected ones at {1,640|suspected cases 1640 total}; each patient infects {1.8|reproduction number 1.8 total} others.',
      'There are {40|cases 40 total} cases, of which {12|confirmed cases 12 total} have been confirmed. She confirmed two visits and three suspects.',
    ],
  },
  {
    name: 'charges',
    why: 'What a court found is told apart from what it was asked.',
    examples: [
      'Rehn was convicted on {12|convictions 12 total} of {14|charges 14 total} counts and cleared of {two|acquittals 2 total} charges. He was granted bail of {$2 million|bail 2000000 USD other} after taking {$40,000|bribe 40000 USD total} in bribes.',
    ],
  },
  {
    name: 'how often',
    examples: [
      'The mill was inspected {eleven|times inspected 11 other} times, in a post seen {1.3m|times seen 1300000 other} times. Prices multiplied ten times, she asked three times, and it is five times as long.',
    ],
  },
  {
    name: 'number told again',
    why: 'A bare number is of the measure that the report gives it elsewhere.',
    examples: [
      'The list has {131|aboard 131 total} people aboard. Nobody believes the {131|aboard 131 total}, and {57|aboard difference 57 other} more than the {131|aboard 131 total} were counted, but not the 90.',
      'The bid is {412p|bid per share 412 GBX total} a share. At {412|bid per share 412 GBX total}, he said, it is dear; at 415 he would sell.',
      'How many died? {Thirty-nine|dead 39 total} in Ostrel, and {seven|dead 7 total} more in Lazny. That makes {46|dead 46 total}. The figure had been {31|dead 31 total}, then {38|dead 38 total}.',
      '{Nineteen|rescued 19 total} were rescued and {six|dead 6 total} died. That is {25|rescued and dead 25 total}. How many came? Nobody knows, and the figure of speech is old.',
      'Of the {61|dead 61 total} dead, {twenty-four|dead child 24 other} were children.',
    ],
  },
  {
    name: 'number standing alone',
    why: 'A number that names nothing takes up the count of its size last told. Ages, telephone numbers, pages and ranks take up none.',
    examples: [
      '{Twenty-nine|missing 29 total} men went down and did not come up, she said. {Five|escaped 5 total} men had climbed out through a shaft; he welcomed the safe return of all {14|rescued 14 total} colleagues.',
      '{Twenty-eight|inside 28 total} men went below on Monday, and {eight|dead 8 total} never came home. Profits of {30|firm 30 other} firms went below zero.',
      '{Thirty|inside 30 total} men were at work. {Six|escaped 6 total} men climbed out, which leaves {24|missing 24 total}.',
      'One of the {nine|rescued 9 total}, Teo Brand, died on Friday. He was among {nine|rescued 9 total} men who were rescued. The last {four|dead 4 increment} bodies were found on Sunday.',
      'Rescuers said {43|missing 43 total} men are trapped. The union still speaks of {46|missing 46 total}, the ministry of {40|missing 40 total}, then {38|missing 38 total}.',
      'Police say {43|missing 43 total} are missing, not {38|missing 38 total}, not {40|missing 40 total} and certainly not {46|missing 46 total}.',
      '“{70,000|crowd 70000 total} are outside parliament,” the union says. The police make it {12,000|crowd 12000 total}. The Ostrel bank arrived at between {18,000 and 22,000|crowd range 18000..22000 total}.',
      '{Twenty-one|councillor 21 other} councillors backed the motion and {18|councillor 18 other} opposed it.',
      'The lot fell to {17|child 17 other} children. The girl turned 17 on Friday; a boy of 12 and those under 14 were sent home. Call 0207 782 1999, or see page 1 / 10 of the top 20.',
      'Rehn faces {14|charges 14 total} counts. They wanted eleven years for Brand. It was nine.',
    ],
  },
  {
    name: 'rate of exchange',
    examples: [
      'The lira fell {1.9%|change -1.9 % rate} to {7.42|exchange rate 7.42 total} per dollar. The fund stands at {K212,000|aid 212000 ZMW total}, the fine at {900 kwacha|fine 900 ZMW other}.',
    ],
  },
  {
    name: 'margin',
    why: 'By how many votes one side is ahead; the two sides of a result are votes.',
    examples: [
      'She won by {1,840|margin 1840 total} votes; the lead of {430|margin 430 total} votes shrank. The motion was defeated by {218|votes 218 total} votes to {210|votes 210 total}.',
      'She scraped home by {1,790|margin 1790 total} votes, a gap of {1,800|margin 1800 total}, she says. They found {700|ballots 700 total} ballot papers, {40|ballots 40 total} spoiled papers among them.',
      'Some {26|missing about 26 total} miners are still underground. At Lazny {40|victim 40 other} victims were buried on Friday.',
    ],
  },
  {
    name: 'level of an age',
    examples: [
      'The bill raises the retirement age from {60|retirement age 60 total} to {62|retirement age 62 total}. They lie {half a mile|depth 0.5 [mi_i] other} underground.',
    ],
  },
  { name: 'none', examples: ['There were {no|rescued 0 other} survivors and no doubts.'] },
  {
    name: 'one more',
    examples: ['The air force carried out {another|strikes 1 increment} strike on Monday, in another town.'],
  },
];
