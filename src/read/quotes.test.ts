import { describe, expect, test } from 'vitest';
import { toArticle } from '../clean/article.js';
import { findQuotes } from './quotes.js';

const quotesIn = (text: string) => findQuotes(toArticle({ id: 'r1', text })).map((q) => text.slice(q.start, q.end));
const turnsIn = (text: string) =>
  findQuotes(toArticle({ id: 'r1', text })).map((q) => `${q.turn}${q.closed ? '' : ' open'}`);

describe('quotes', () => {
  test.each([
    ['“It holds,” she said. “It does.”', ['“It holds,”', '“It does.”']],
    ['"It holds," she said. "It does."', ['"It holds,"', '"It does."']],
    ['‘It holds,’ she said.', ['‘It holds,’']],
    ["'It won't hold,' she said of the workers' dam.", ["'It won't hold,'"]],
    ['«It holds,» she said.', ['«It holds,»']],
    ['“He told me ‘go’ and I went,” she said.', ['“He told me ‘go’ and I went,”', '‘go’']],
    ['The workers’ union and the boys’ club met in the ’90s.', []],
    ['A 5\'10" man and a 3" pipe.', []],
    ['‘The workers’ union is weak,’ he said.', ['‘The workers’ union is weak,’']],
    ['“It holds, she said.', ['“It holds, she said.']],
    ['“What he calls “hell” is home,” she said.', ['“What he calls “hell” is home,”', '“hell”']],
    ['“It holds, she said. “It does.”', ['“It holds, she said.', '“It does.”']],
    ['Ida “Cia” Brand and the “Sturdy” boat.', ['“Sturdy”']],
  ])('%s', (text, expected) => expect(quotesIn(text)).toEqual(expected));

  test('a quotation without its closing mark goes on where the next paragraph opens with the same mark', () =>
    expect(turnsIn('“It holds.\n\n“It will hold,” she said.\n\n“Why?”')).toEqual(['0 open', '0', '1']));

  test('one that does not go on is a turn of its own', () =>
    expect(turnsIn('“It holds.\n\nThe dam stood. “Why?”')).toEqual(['0 open', '1']));
});
