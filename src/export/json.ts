/** The whole record as one JSON object, in pieces so that no string holds all of it. Its form is the contract of DESIGN.md. */
import type { WholeRecord } from '../types.js';

/** @example [...toJson(record.whole())].join('') // '{\n"articles": [\n{"id": … */
export function* toJson(whole: WholeRecord): Generator<string> {
  let first = true;
  for (const [name, items] of Object.entries(whole)) {
    yield `${first ? '{' : ','}\n${JSON.stringify(name)}: [`;
    let before = '\n';
    for (const item of items) { yield before + JSON.stringify(item); before = ',\n'; }
    yield '\n]';
    first = false;
  }
  yield '\n}\n';
}
