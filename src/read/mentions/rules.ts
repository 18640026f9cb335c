/** The phrasings of mentions, in the order in which they are tried. */
import type { Phrasing } from '../phrasing.js';

export const MENTION_RULES: readonly Phrasing[] = [
  {
    name: 'given name and surname',
    examples: [
      '{Ida Brand|person} met {Tomas Okal|person} in {Jakarta|place}.',
      'It snowed on {Karim al-Sabet|person} on Monday.',
    ],
  },
  {
    name: 'title before a name',
    why: 'The title is the role of the mention and no part of it; the adjective of nationality names nobody.',
    examples: [
      'Mexican President {Ida Brand|person} and Harbour Minister {Oluf Tarn|person} met.',
      'The plan of former mayor {Tomas Okal|person} failed.',
      '“Yes,” said Mr. {Tarn|person}.',
    ],
  },
  {
    name: 'apposition after a name',
    examples: [
      '{Ida Brand|person}, the search coordinator, left.',
      '{Oluf Tarn|person}, {who|person} heads the harbour office, left.',
    ],
  },
  {
    name: 'surname of a full name',
    why: 'Accents and a middle initial make no other person; first names that differ do, and so does “Jr.”. A bare surname is not that of a relative named after. The first of two surnames may stand for both.',
    examples: [
      '{Nicolás Orve Tarel|person = Nicolás Orve Tarel} left. Later {Orve|person = Nicolás Orve Tarel} came back.',
      '{Nicolás Orve|person = Nicolás Orve} left. Later {Orve|person = Nicolás Orve} came back.',
      '{Ida Brand|person = Ida Brand} and {Oluf Brand|person = Oluf Brand} left. {Ida Brand|person = Ida Brand} came back.',
      'President {Tomas Okal|person = Tomas Okal} and {his|person = Tomas Okal} wife {Ida Okal|person = Ida Okal} left. Later {Okal|person = Tomas Okal} came back.',
      'President {Tomas Okal|person = Tomas Okal} met {Tomas Okal Jr.|person = Tomas Okal Jr.} in {Jakarta|place = Jakarta}. Later {Okal|person = Tomas Okal} left.',
    ],
  },
  {
    name: 'noun of an organization',
    examples: [
      'The {Ministry of Trade and Industry|organization} sued {Kestrel Harbour Partners|organization}.',
      '{Orlo Foods plc|organization} sold mills to the {University of Orlo|organization}.',
    ],
  },
  {
    name: 'letters in brackets',
    examples: [
      'The {Northern Dam Authority|organization = Northern Dam Authority} ({NDA|organization = Northern Dam Authority}) closed. The {NDA|organization = Northern Dam Authority} reopened.',
    ],
  },
  {
    name: 'short form of an organization',
    examples: ['{Tarnby Foods|organization = Tarnby Foods} grew. Shares of {Tarnby|organization = Tarnby Foods} fell.'],
  },
  {
    name: 'body by what is said of it',
    why: 'Anywhere in the report: people it employs, shares in it, a noun beside it that says what it is.',
    examples: [
      '{An analyst at {Hale Brand|organization}|person} left. {Hale Brand|organization} closed.',
      'The newspaper {Dagblad Velm|organization} closed.',
      '{The chief executive of {Okal Tarn|organization}|person} left.',
      '{Okal Tarn|organization}, {a grocery group|organization}, closed.',
      'The chief executive, {Okal Tarn|person}, left.',
    ],
  },
  {
    name: 'name after the number of a dispatch',
    examples: [
      'UPDATE 2-{Tarnby|organization} closes mills\n\n{Tarnby|organization} closed mills. Shares in {Tarnby|organization} fell.',
    ],
  },
  {
    name: 'body of a state',
    why: 'An adjective of nationality alone is no mention.',
    examples: [
      'The {Venezuelan government|organization} and the {US military|organization} waited.',
      'The {Tarn administration|organization} waited.',
      'Mexican cuisine travels.',
    ],
  },
  {
    name: 'state under several names',
    examples: [
      'The {United States|place = United States} waited. The {U.S.|place = United States} moved.',
      'The {Colombians|group} voted in {Peru|place}.',
    ],
  },
  {
    name: 'ship',
    examples: ['The {MV Orla Star|vessel = MV Orla Star} sank. The {Orla Star|vessel = MV Orla Star} had been old.'],
  },
  {
    name: 'name of a place',
    examples: ['Rain fell on {Lake Tarn|place} and in {Orlo Province|place}.', 'It rained near {Velm|place}.'],
  },
  {
    name: 'word that only opens a sentence',
    examples: ['Floods rose. Warnings came late. Nobody moved.'],
  },
  {
    name: 'name inside a compound',
    examples: ['The {London|place}-based insurer {Tarnby Mutual|organization} paid.'],
  },
  {
    name: 'description of a source',
    why: 'Unnamed sources are never taken for each other.',
    examples: [
      '{An official|person = An official} agreed. {Another official|person = Another official} did not.',
      '{A senior ministry official|person = A senior ministry official} agreed. Later {the official|person = A senior ministry official} left.',
      '{Police|organization} warned {residents|group}.',
      '{A spokesman for {Orlo Foods|organization}|person} left.',
    ],
  },
  {
    name: 'holder of an office',
    examples: [
      'President {Ida Brand|person = Ida Brand} left. {The president|person = Ida Brand} came back.',
      'Trade Minister {Oluf Tarn|person = Oluf Tarn} left. {The minister|person = Oluf Tarn} came back.',
      'Sen. {Ida Brand|person = Ida Brand} left. {The senator|person = Ida Brand} came back.',
      'Mayor {Ida Brand|person = Ida Brand} met Deputy Mayor {Oluf Tarn|person = Oluf Tarn}. {The mayor|person = Ida Brand} left.',
      'President {Ida Brand|person = Ida Brand} met former President {Oluf Tarn|person = Oluf Tarn}. {The president|person = Ida Brand} left before {the former president|person = Oluf Tarn}.',
    ],
  },
  {
    name: 'holder of an office by a wider word',
    why: 'Of those met in the last four sentences the only one whose office goes by it: a leader may be a president, a lawmaker a senator, a chief a director.',
    examples: [
      'President {Ida Brand|person = Ida Brand} left. {The leader|person = Ida Brand} came back.',
      'Senator {Ida Brand|person = Ida Brand} met Senator {Oluf Tarn|person = Oluf Tarn}. {The lawmaker|person = The lawmaker} left.',
      '{Orlo Port Authority|organization = Orlo Port Authority} director {Ida Brand|person = Ida Brand} left. {The {OPA|organization = Orlo Port Authority} chief|person = Ida Brand} came back.',
    ],
  },
  {
    name: 'the company, the ministry',
    examples: [
      '{Tarnby Foods|organization = Tarnby Foods} closed. {The company|organization = Tarnby Foods} reopened.',
      '{Tarnby Zoo|organization = Tarnby Zoo} closed. {The zoo|organization = Tarnby Zoo} reopened.',
      'The {Health Ministry|organization = Health Ministry} closed. {The ministry|organization = Health Ministry} reopened.',
    ],
  },
  {
    name: 'pronoun',
    why: 'Of “he” and “she” whom coreference@2 ranks first; of the others the nearest sentence first, in it the subject. Gender by given name, title and kin.',
    examples: [
      '{Ida Brand|person = Ida Brand} met {Oluf Tarn|person = Oluf Tarn}. {She|person = Ida Brand} left, and {he|person = Oluf Tarn} stayed.',
      '{Tarnby Foods|organization = Tarnby Foods} closed. {It|organization = Tarnby Foods} reopened.',
      '{Residents|group = Residents} left. {They|group = Residents} came back.',
    ],
  },
  {
    name: 'the company, not who was only told',
    why: 'Where something happened and who was told are passed over for a body that says something or has officers; a headline leaves the article out.',
    examples: [
      '{Company|organization = Orlo Foods plc} says mill is safe\n\nA wall fell at {Kanso|place = Kanso}, {Orlo Foods plc|organization = Orlo Foods plc} said. {It|organization = Orlo Foods plc} said nobody was hurt.',
    ],
  },
  {
    name: 'the aid group',
    why: 'The one body that speaks in the sentence before, if its name does not say that it is of another kind.',
    examples: [
      '{AMT|organization = AMT} said that nobody listened. {The aid group|organization = AMT} said that nobody came.',
      'The {Health Ministry|organization = Health Ministry} said that nobody listened. {The party|organization = The party} said that nothing came.',
    ],
  },
  {
    name: 'the 58-year-old, the Finn',
    why: 'The one person of the last sentence that has any. “The Finn” is no name.',
    examples: [
      '{Ida Brand|person = Ida Brand} left. “Not now,” said {the 58-year-old|person = Ida Brand}.',
      '{Oluf Tarn|person = Oluf Tarn} left. {The Finn|person = Oluf Tarn} said nothing.',
    ],
  },
  {
    name: 'the retired nurse',
    why: 'Who acts in the sentence before, called by what he has been, by calling, by age or by nation; one in an office, of a court, a team or a town, is another.',
    examples: [
      '{Ida Brand|person = Ida Brand} left. “Not now,” {the novelist|person = Ida Brand} said.',
      '{Ida Brand|person = Ida Brand} fell. {The driver|person = The driver} said nothing.',
      '{Ida Brand|person = Ida Brand} left. “Not now,” {the retired nurse|person = Ida Brand} said.',
      '{Oluf Tarn|person = Oluf Tarn} left. {The Chilean senator|person = Oluf Tarn} said nothing.',
      '{Ida Brand|person = Ida Brand} left. {The prime minister|person = The prime minister} said nothing.',
      '{Oluf Tarn|person = Oluf Tarn} was sentenced. {The presiding judge|person = The presiding judge} said nothing.',
      '{Ida Brand|person = Ida Brand} fell. {The team doctor|person = The team doctor} said nothing.',
      '{Ida Brand|person = Ida Brand} won. {The former mayor|person = The former mayor} said nothing.',
      '{Ida Brand|person = Ida Brand} met {Oluf Tarn|person = Oluf Tarn}. {The retired nurse|person = The retired nurse} said nothing.',
    ],
  },
  {
    name: 'we and I of a quotation',
    examples: ['“{We|group = We} waited,” {Ida Brand|person = Ida Brand} wrote.'],
  },
  {
    name: 'relative pronoun',
    examples: [
      '{Ida Brand|person = Ida Brand}, {who|person = Ida Brand} had waited, left.',
      '{Tarnby Foods|organization = Tarnby Foods}, {which|organization = Tarnby Foods} had waited, closed.',
    ],
  },
  {
    name: 'it that means nothing',
    examples: ['It is clear that it rained.', 'It seems late.'],
  },
];
