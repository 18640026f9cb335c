/** By its first words a report is known that has neither title nor publisher, where its whole text is not at hand. */

interface Known {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly text: string;
}

/** More than any list shows of a title. */
const MOST = 110;

/** Nothing where the report has a better name; a longer line is cut between words, and says that it is cut. */
export function openingOf({ title, outlet, url, text }: Known): { readonly opening?: string } {
  if (title !== undefined || outlet !== undefined || url !== undefined) return {};
  const line = text.trim().split('\n', 1)[0]!,
    space = line.lastIndexOf(' ', MOST);
  const opening = line.length <= MOST ? line : `${line.slice(0, space > 0 ? space : MOST)} …`;
  return opening ? { opening } : {};
}
