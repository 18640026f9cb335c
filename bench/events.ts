/**
 * Times, figures and events on public sets and on the gold stories: each set and how it is counted stands in a file of
 * measured/.
 */
import { machine } from './machine.js';
import { measureScores } from './measured/measures.js';
import { attackScores } from './measured/muc.js';
import { rootScores } from './measured/plover.js';
import { spanScores } from './measured/recognizers.js';
import { SHARED, type Scores } from './measured/shared.js';
import { timesScores } from './measured/times.js';

const SETS: readonly (readonly [set: string, measure: () => Scores | undefined])[] = [
  ['TempEval-3 dev', timesScores],
  ['PLOVER 0.5b1 dev', rootScores],
  ['MUC-4 dev', attackScores],
  ['gold stories', measureScores],
  ['recognizers', spanScores],
];

console.log('| set | what | precision | recall | F1 or per cent |\n| --- | --- | --- | --- | --- |');
for (const [set, measure] of SETS) {
  const scores = measure();
  if (!scores || !Object.keys(scores).length) {
    console.log(`| ${set} | left out: not at ${SHARED}; set ONRECORD_SHARED | – | – | – |`);
    continue;
  }
  for (const [name, score] of Object.entries(scores)) {
    if (/ [PR]$/.test(name)) continue;
    const of = name.replace(/ F1$/, '');
    console.log(`| ${set} | ${of} | ${scores[`${of} P`] ?? '–'} | ${scores[`${of} R`] ?? '–'} | **${score}** |`);
  }
}
console.log(`\n${machine()}`);
