/** Reports into stories, and pairs of reports into copies. Data from ../shared or $ONRECORD_SHARED. */
import { copyScores, storyScores } from './measured/stories.js';

console.log('| set | what | P / R / F1 |\n| --- | --- | --- |');
for (const [set, { P, R, b3 }] of Object.entries(storyScores())) console.log(`| ${set}, one stream | stories, B³ | ${P} / ${R} / **${b3}** |`);
const { P, R, F1, pairs } = copyScores();
console.log(`| stories/copies dev, ${pairs} pairs | copies | ${P} / ${R} / **${F1}** |`);
