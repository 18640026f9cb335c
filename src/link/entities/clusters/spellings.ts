/** One whole name written in two ways. */
import { isReordered, isSpelling } from '../names.js';
import { isTranslation, spelledAs } from '../renderings.js';
import { type Group, said } from './group.js';

/** Why: the names differ in a letter, in the order of their words, in the writer's alphabet or in language. */
export function spellingOf(a: Group, b: Group): string | undefined {
  const [x, y] = [a.names[0]!, b.names[0]!];
  if (x.joined === y.joined && x.generation !== y.generation)
    return isOneGeneration(a, b) ? `${said(a)} is ${said(b)}, and no report has both` : undefined;
  if (isSpelling(x, y)) return `${said(a)} and ${said(b)} differ in one letter`;
  if (isReordered(x, y)) return `${said(a)} and ${said(b)} are the same words in another order`;
  if (a.type === 'person' && b.type === 'person') return renderingOf(a, b);
  return isTranslation(x, y) ? `${said(a)} is ${said(b)} in another language` : undefined;
}

/** Of two persons. */
function renderingOf(a: Group, b: Group): string | undefined {
  const spelled = spelledAs(a.names[0]!, b.names[0]!);
  if (spelled === 'sure') return `${said(a)} and ${said(b)} are one name in two spellings`;
  const office = spelled === 'perhaps' ? officeOf(a, b) : undefined;
  return office === undefined ? undefined : `${said(a)} and ${said(b)} sound alike, and both are called ${office}`;
}

/** "Ida Brand Jr." may be called "Ida Brand", but not where a report has both. */
function isOneGeneration(a: Group, b: Group): boolean {
  const theirs = new Set(b.nodes.map((n) => n.report));
  return (
    (a.names[0]!.generation === undefined) !== (b.names[0]!.generation === undefined) &&
    !a.nodes.some((n) => theirs.has(n.report))
  );
}

/** A title that reports give both, word for word. */
function officeOf(a: Group, b: Group): string | undefined {
  const theirs = new Set(titlesOf(b));
  return titlesOf(a)
    .sort()
    .find((title) => theirs.has(title));
}

const titlesOf = ({ nodes }: Group): string[] =>
  nodes.flatMap(({ report: { article }, mentions }) =>
    mentions.flatMap(({ role }) => (role ? [article.text.slice(role.start, role.end).toLowerCase()] : [])),
  );
