/**
 * Which events of many reports are one: ECB+ dev (or train, with `train`), beside the baseline of equal head lemmas.
 * Data from ../shared or $ONRECORD_SHARED.
 */
import { eventScores } from './measured/events.js';

const part = process.argv.includes('train') ? 'train' : 'dev';
console.log(`| ECB+ ${part} | B³ P / R / F1 | MUC F1 | CEAF-e F1 | CoNLL F1 |\n| --- | --- | --- | --- | --- |`);
for (const [way, { P, R, b3, muc, ceafe, conll }] of Object.entries(eventScores(part)))
  console.log(`| ${way} | ${P} / ${R} / **${b3}** | ${muc} | ${ceafe} | **${conll}** |`);
