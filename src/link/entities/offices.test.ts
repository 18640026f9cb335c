import { expect, test } from 'vitest';
import { toArticle } from '../../clean/article.js';
import { read } from '../../read/read.js';
import { linkStory } from '../link.js';

/** Of the last report, whose statements are: the words for the speaker → the entity. */
const speakers = (...texts: readonly string[]): string[] => {
  const reports = texts.map((text, i) => {
    const article = toArticle({ id: `r${i}`, published: `2029-03-0${i + 1}`, text });
    return { article, reading: read(article) };
  });
  const { utterances, entities } = linkStory(reports);
  return utterances
    .filter((u) => u.wordings.some((w) => w.article === `r${texts.length - 1}`))
    .map((u) => `${u.speaker} → ${entities.find((e) => e.id === u.entity)?.name}${u.held ? `, ${u.held.why}` : ''}`);
};

const BRAND = 'The dam leaks.\n\nPrime Minister Ida Brand said that it would hold for years.',
  TARN = 'The dam leaks.\n\nOluf Tarn, the interior minister, said that nobody had asked.';

test('an office that one person of the story holds is theirs, in the words of the report', () => {
  expect(speakers(BRAND, TARN, 'The dam leaks.\n\nThe prime minister said on Friday that it was safe.')).toEqual([
    'The prime minister → Ida Brand, “The prime minister”: nobody else of the story is called so',
  ]);
  expect(speakers(BRAND, TARN, 'The dam leaks.\n\nThe minister said on Friday that the river was falling.')).toEqual([
    'The minister → Oluf Tarn, “The minister”: nobody else of the story is called so',
  ]);
});

test('of two who hold it, or one who held it, nobody is meant', () => {
  const other = 'The dam leaks.\n\nEva Sol, the health minister, said that the wards were full.';
  expect(speakers(TARN, other, 'The dam leaks.\n\nThe minister said on Friday that the river was falling.')).toEqual([
    'The minister → undefined',
  ]);
  expect(
    speakers(BRAND, 'The dam leaks.\n\nThe former prime minister said on Friday that the river was falling.'),
  ).toEqual(['The former prime minister → undefined']);
  expect(
    speakers(
      'The dam leaks.\n\nVelm’s Mayor Ida Brand said that it would hold.',
      'The dam leaks.\n\nThe mayor’s office said on Friday that the river was falling.',
    ),
  ).toEqual([expect.stringMatching(/→ undefined$/)]);
});
