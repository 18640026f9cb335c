/**
 * The whole record as one JSON object, value by value. Its form is the contract of docs/record.md and of what scores
 * it.
 */
import { jsonOfLists } from '../text/json.js';
import { type Record, wholeOrder } from '../record/record.js';

/** Ask and write nothing else through this record until it has ended. */
export const toJson = (record: Record): Generator<string> => jsonOfLists(wholeOrder, record.wholeParts());
