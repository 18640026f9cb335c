/**
 * Reports into stories, long stories into chapters, and pairs of reports into copies. Data from ../shared or
 * $ONRECORD_SHARED.
 */
import { chaptersFound, copyScores, storyScores, turningScores } from './measured/stories.js';

console.log('| set | what | P / R / F1 |\n| --- | --- | --- |');
for (const [set, { P, R, b3 }] of Object.entries(storyScores()))
  console.log(`| ${set}, one stream | stories, B³ | ${P} / ${R} / **${b3}** |`);
for (const [set, t] of Object.entries(turningScores()))
  console.log(
    `| ${set}, a stretch of one report set into another | comes to its story as a guest | ${t.found} of ${t.made}; to another story ${t.elsewhere} |\n| ${set}, reports as they are | a part is found to be of a second story | ${t.guests} of ${t.reports}; ${t.withParts} have parts |`,
  );
const { whole, uncut, pairs: two, right, rightAfterPause } = chaptersFound();
console.log(
  `| ECB+ dev, one story | chapters: none | ${uncut} of ${whole} |\n| ECB+ dev, two of a kind told one after the other | chapters: two, cut within a report of the right place | ${right} of ${two}; after a pause ${rightAfterPause} |`,
);
const { P, R, F1, pairs } = copyScores();
console.log(`| stories/copies dev, ${pairs} pairs | copies | ${P} / ${R} / **${F1}** |`);
