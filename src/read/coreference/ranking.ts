/** Which of the candidates a pronoun means: a linear model over what can be said of the pair. */
import type { Features } from '../../model/features.js';
import type { Candidate } from './candidates.js';
import type { Place } from './places.js';

const FORMS = { name: 0, description: 1, pronoun: 2 } as const;

/** Features of one pair. Shared by training and reading. */
export function pairFeatures(f: Features, at: Place, reflexive: boolean, c: Candidate, candidates: number): void {
  const { last, known } = c;
  const far = bucket(at.sentence - last.sentence),
    form = FORMS[last.form],
    role = last.relation,
    own = at.relation,
    gender = c.fits,
    rule = c.nearest ? 1 : 0;
  const quoted = (at.quote >= 0 ? 3 : 0) + (last.quote < 0 ? 0 : last.quote === at.quote ? 1 : 2),
    near = Math.min(c.recency, 4),
    rank = Math.min(c.rank, 3),
    count = bucket(c.count),
    before = c.previous ? 1 : 0;
  const sameVerb = last.governors.length && last.governors[0] === at.governors[0] ? 1 : 0,
    paragraph = Math.min(at.block - last.block, 3),
    tokens = Math.min(31 - Math.clz32(at.token - last.token + 1), 8),
    named = known.named ? 1 : 0;
  const speech = (at.quote >= 0 ? 1 : 0) + (at.speaks ? 2 : 0) + (c.spoke ? 4 : 0) + (last.speaks && far < 2 ? 8 : 0),
    many = Math.min(candidates, 4);
  const subject = (c.subjectHere ? 1 : 0) + (c.subjectBefore ? 2 : 0);
  f.clear();
  f.add(1, far);
  f.add(2, far, form);
  f.add(3, far, role);
  f.add(4, far, role, own);
  f.add(5, near, many);
  f.add(6, near, far);
  f.add(7, rank, many);
  f.add(8, rank, far);
  f.add(9, count);
  f.add(10, before, far);
  f.add(11, before, near, rank);
  f.add(12, before, form, role);
  f.add(13, gender, named);
  f.add(14, gender, far, near);
  f.add(15, quoted);
  f.add(16, quoted, far);
  f.add(17, speech, far);
  f.add(18, sameVerb, own, reflexive ? 1 : 0);
  f.add(19, sameVerb, own, role);
  f.add(20, paragraph, far);
  f.add(21, paragraph, before);
  f.add(22, tokens, far);
  f.add(23, tokens, near);
  f.add(24, subject, own);
  f.add(25, subject, far, near);
  f.add(26, c.first ? 1 : 0, rank);
  f.add(27, form, named, gender);
  f.add(28, role, form);
  f.add(29, known.roles.size ? 1 : 0, far);
  f.add(30, own, role, near);
  f.add(31, rank, near, before);
  f.add(32, speech, own, before);
  f.add(33, subject, before, rank);
  f.add(34, reflexive ? 1 : 0, far, role);
  f.add(35, c.above, own);
  f.add(36, c.above, speech);
  f.add(37, c.order, far);
  f.add(38, c.order, far, own);
  f.add(39, c.order, far, before);
  f.add(40, c.above, near, rank);
  f.add(41, c.quarter, far);
  f.add(42, c.quarter, before);
  f.add(45, c.above, before, own);
  f.add(46, c.above, form, own);
  f.add(47, c.quarter, near, before);
  f.add(48, rule, many);
  f.add(49, rule, before);
  f.add(50, rule, speech);
  f.add(51, rule, gender);
  f.add(52, rule, rank, far);
  f.add(53, gender, many);
  f.add(54, rule, quoted);
  f.add(55, rule, far, role);
}

/** 0 1 2 3 4 5–6 7–10 more. */
const bucket = (n: number): number => (n < 5 ? n : n < 7 ? 5 : n < 11 ? 6 : 7);
