/**
 * How well items were put together, against gold: B³ (Bagga, Baldwin 1998), MUC (Vilain 1995), CEAF by entities (Luo
 * 2005), and their mean, CoNLL F1 (Pradhan 2012).
 */

/** In per cent, one decimal. */
export interface ClusterScores {
  readonly P: number;
  readonly R: number;
  readonly b3: number;
  readonly muc: number;
  readonly ceafe: number;
  readonly conll: number;
}

/** `gold` and `found` name the cluster of each item, in the same order. */
export function clusterScores(gold: readonly string[], found: readonly string[]): ClusterScores {
  const [g, f] = [clustersOf(gold), clustersOf(found)],
    n = gold.length || 1;
  let right = 0,
    held = 0;
  gold.forEach((name, i) => {
    const a = g.get(name)!,
      b = f.get(found[i]!)!,
      both = shared(a, b);
    right += both / b.size;
    held += both / a.size;
  });
  const b3 = f1(right / n, held / n),
    muc = f1(links(f, gold), links(g, found)),
    match = matched(g, f, gold, found),
    ceafe = f1(match / (f.size || 1), match / (g.size || 1));
  return {
    P: percent(right / n),
    R: percent(held / n),
    b3: percent(b3),
    muc: percent(muc),
    ceafe: percent(ceafe),
    conll: percent((b3 + muc + ceafe) / 3),
  };
}

type Clusters = ReadonlyMap<string, ReadonlySet<number>>;

function clustersOf(names: readonly string[]): Clusters {
  const out = new Map<string, Set<number>>();
  for (const [i, name] of names.entries()) (out.get(name) ?? out.set(name, new Set()).get(name)!).add(i);
  return out;
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((x) => b.has(x)).length;
const f1 = (p: number, r: number): number => (p + r ? (2 * p * r) / (p + r) : 0);
const percent = (share: number): number => Math.round(1000 * share) / 10;

/** Share of the links of these clusters that the others keep. */
function links(clusters: Clusters, others: readonly string[]): number {
  let kept = 0,
    all = 0;
  for (const items of clusters.values()) {
    all += items.size - 1;
    kept += items.size - new Set([...items].map((i) => others[i]!)).size;
  }
  return all ? kept / all : 0;
}

/**
 * The sum of likenesses (Dice) of clusters paired one to one, the most alike first: never more than the best pairing.
 */
function matched(gold: Clusters, found: Clusters, goldNames: readonly string[], foundNames: readonly string[]): number {
  const pairs = new Map(
    goldNames.map((name, i) => [JSON.stringify([name, foundNames[i]]), [name, foundNames[i]!] as const]),
  );
  const ranked = [...pairs.values()]
    .map(([a, b]) => {
      const x = gold.get(a)!,
        y = found.get(b)!;
      return { a, b, alike: (2 * shared(x, y)) / (x.size + y.size) };
    })
    .sort((x, y) => y.alike - x.alike);
  const taken = new Set<string>();
  let sum = 0;
  for (const { a, b, alike } of ranked)
    if (!taken.has(`gold ${a}`) && !taken.has(`found ${b}`)) {
      taken.add(`gold ${a}`);
      taken.add(`found ${b}`);
      sum += alike;
    }
  return sum;
}
