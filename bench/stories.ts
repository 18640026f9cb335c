/** Reports into stories, long stories into chapters, and pairs of reports into copies. Data from ../shared or $ONRECORD_SHARED. */
import { chaptersFound, copyScores, storyScores } from './measured/stories.js';

console.log('| set | what | P / R / F1 |\n| --- | --- | --- |');
for (const [set, { P, R, b3 }] of Object.entries(storyScores())) console.log(`| ${set}, one stream | stories, B³ | ${P} / ${R} / **${b3}** |`);
const { whole, uncut, pairs: two, right, rightAfterPause } = chaptersFound();
console.log(`| ECB+ dev, one story | chapters: none | ${uncut} of ${whole} |\n| ECB+ dev, two of a kind told one after the other | chapters: two, cut within a report of the right place | ${right} of ${two}; after a pause ${rightAfterPause} |`);
const { P, R, F1, pairs } = copyScores();
console.log(`| stories/copies dev, ${pairs} pairs | copies | ${P} / ${R} / **${F1}** |`);
