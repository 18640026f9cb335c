/** Votes cast, ballot papers, and by how many votes somebody is ahead. */
import { type Around, dictionaryMeasure } from './measured.js';

export const VOTES = dictionaryMeasure('votes');
export const BALLOTS = dictionaryMeasure('ballots');
export const MARGIN = dictionaryMeasure('margin');

/** "Forty spoilt ballot papers". */
export const isOfPapers = ({ after }: Around): boolean => PAPERS.test(after);
const PAPERS = /^ (?:\p{L}+ )?(?:ballot|voting|spoil(?:ed|t)) papers?(?!\p{L})/u;

/** "Won by 2,352 votes", "a lead of 611 votes", "40 votes ahead"; "by 52 votes to 48" is a result. */
export const isMargin = ({ before, after }: Around): boolean => LEADS.test(before) || AHEAD.test(after);
const AHEAD = /^ votes? (?:ahead|behind|more than|fewer than|short|clear|apart|in (?:it|front))(?!\p{L})/u;
const LEADS =
  /(?<!\p{L})(?:(?:won|wins|winning|led|leads?|leading|lost|loses|losing|ahead|behind|beat|beats|beaten|defeated|edged(?: (?:home|ahead|out))?|(?:scraped|squeaked|sneaked)(?: (?:home|in|through))?|pipped|trail(?:s|ed|ing)?)(?: \S+){0,5} by|(?:margin|majority|lead|gap|difference|advantage)(?: \p{L}+){0,3})(?: (?:just|only|some|about|fewer than|more than))? $/u;

/** Where votes are counted a lead is one of votes. */
export const isLeadInVotes = (level: string, { report }: Around): boolean => LEAD.test(level) && OF_VOTES.test(report);
const LEAD = /^(?:margin|gap|lead)$/;
const OF_VOTES = /(?<!\p{L})(?:votes|ballots)(?!\p{L})/iu;
