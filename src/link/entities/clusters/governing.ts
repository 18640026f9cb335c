/** Names of one government: its country, its capital, its seat, its body, and whoever heads it. */
import { seatOf } from '../governments.js';
import { type Group, said } from './group.js';

/** Why they are one. Who heads it may change, and what two heads did is kept apart. */
export function governmentOf(a: Group, b: Group, all: readonly Group[]): string | undefined {
  const [seat, other] = [a, b].map((g) => seatOf(g.nodes[0]!.written));
  if (seat !== undefined && seat === other) return `${said(a)} and ${said(b)} are a body and its seat`;
  const country = [...a.governs].find((c) => b.governs.has(c));
  if (country === undefined || ((a.heads.size > 0 || b.heads.size > 0) && hasTwoHeads(country, all))) return undefined;
  const [place, body] = a.nodes[0]!.byPlace ? [a, b] : [b, a];
  return `${said(place)} and ${said(body)} stand for the government of ${country}`;
}

const hasTwoHeads = (country: string, all: readonly Group[]): boolean =>
  all.filter((g) => g.governs.has(country) && g.heads.size > 0).length > 1;
