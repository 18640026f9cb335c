/** What stands before the name of a ship or an aircraft and is no part of it when two names are compared. Lower case. */
export const VESSEL_PREFIXES = 'km mv ms mt ss fv ft rv sv tss hms hmas hmcs hmnzs uss usns usns rms ins kri kn rss bap arm jds brp frs fgs';
