/** Lists that are too long for one string → the JSON of an object that holds them, in pieces of some 64 kB. */

/**
 * `items` come list by list, in the order of `names`; a list without items is `[]`.
 * @example [...jsonOfLists(['a', 'b'], [{ part: 'b', value: 1 }])].join('') // '{\n"a": [],\n"b": [\n1\n]\n}\n'
 */
export function* jsonOfLists(
  names: readonly string[],
  items: Iterable<{ readonly part: string; readonly value: unknown }>,
): Generator<string> {
  let piece = '{',
    at = -1,
    count = 0;
  const open = (to: number) => {
    for (; at < to; count = 0) piece += `${at < 0 ? '' : `${count ? '\n' : ''}],`}\n${JSON.stringify(names[++at])}: [`;
  };
  for (const { part, value } of items) {
    open(names.indexOf(part));
    piece += `${count++ ? ',' : ''}\n${JSON.stringify(value)}`;
    if (piece.length > 65_536) {
      yield piece;
      piece = '';
    }
  }
  open(names.length - 1);
  yield `${piece}${count ? '\n' : ''}]\n}\n`;
}
