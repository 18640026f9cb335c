/**
 * Somebody owns to what they denied before: “There was no seepage” on Monday, “a patrolman reported seepage” on Friday.
 * Both are theirs, the later one stands. Who merely says something else has not turned.
 */
import { TO_COMMENT } from '../../lang/en/stances.js';
import type { Act, Utterance, Wording } from '../../types.js';
import type { Report } from '../report.js';
import { sayingsAlone, type Voice } from '../utterances/sayings.js';
import type { Word } from '../utterances/words.js';
import { type Accounts, spokenIn } from './accounts.js';
import { rareAmong } from './denials/rare.js';
import { isNegated, isOfThen, LIGHT_STEMS, SAID_STEMS, startOf, wordsOf } from './denials/said.js';
import { isUnsaid } from './rejoinders.js';
import { matterOf } from './matter.js';

/** Letters between what the report says somebody "had denied" and what they say now. */
const BESIDE = 350;

/** An utterance with its statements. */
interface Told {
  readonly utterance: Utterance;
  readonly voices: readonly Voice[];
}

/** In order of the utterances. */
export function findReversals(reports: readonly Report[], utterances: readonly Utterance[]): Accounts[] {
  const sayings = reports.flatMap(sayingsAlone),
    voiceAt = new Map(sayings.map((s) => [`${s.report.article.id} ${s.index}`, s]));
  const isRareAmong = rareAmong(sayings),
    isRare = (stem: string) => isRareAmong(stem) && !LIGHT_STEMS.has(stem) && !SAID_STEMS.has(stem),
    texts = new Map(reports.map((r) => [r.article.id, r.article]));
  const ofSpeaker = new Map<string, Told[]>();
  for (const utterance of utterances) {
    const voices = utterance.wordings.flatMap((w) => voiceAt.get(`${w.article} ${w.statement}`) ?? []);
    if (utterance.entity !== undefined && voices.length)
      (ofSpeaker.get(utterance.entity) ?? ofSpeaker.set(utterance.entity, []).get(utterance.entity)!).push({
        utterance,
        voices,
      });
  }
  return [...ofSpeaker.values()].flatMap((told) =>
    told.filter(isDenied).flatMap((before) =>
      told.flatMap((after) => {
        if (after === before || !isTurn(before, after)) return [];
        const common = commonOf(before, after).filter((w) => isRare(w.stem));
        return common.length ? [toAccounts(before.utterance, after.utterance, common, texts)] : [];
      }),
    ),
  );
}

/** Who declined to comment has denied nothing. */
const isDenied = ({ utterance: { act }, voices }: Told): boolean =>
  (act === 'deny' || (act === 'decline' && !voices.some((v) => TO_COMMENT.test(wordsOf(v))))) && !voices.some(isUnsaid);

/** Owned to on a later day; or said now, where the report says beside it what they "had said". */
function isTurn(before: Told, after: Told): boolean {
  if (after.voices.every(isNegated)) return false;
  const then = before.voices.filter(isOfThen);
  if (
    OWNED.has(after.utterance.act) &&
    before.utterance.act === 'deny' &&
    (then.some((a) => after.voices.some((b) => a.report === b.report)) || isLater(before, after))
  )
    return true;
  return (
    SAID_NOW.has(after.utterance.act) &&
    then.some((a) => after.voices.some((b) => a.report === b.report && Math.abs(startOf(a) - startOf(b)) < BESIDE))
  );
}

const OWNED: ReadonlySet<Act> = new Set<Act>(['confirm']),
  SAID_NOW: ReadonlySet<Act> = new Set<Act>(['confirm', 'announce', 'request', 'offer']);

const isLater = ({ voices: a }: Told, { voices: b }: Told): boolean =>
  Math.max(...a.map((v) => v.at ?? Number.NaN)) < Math.min(...b.map((v) => v.at ?? Number.NaN));

/** Words of content of the later one that are no names, each once. */
function commonOf(before: Told, after: Told): Word[] {
  const theirs = new Set(before.voices.flatMap((v) => v.content.map((w) => w.stem)));
  const common = after.voices.flatMap((v) => v.content.filter((w) => w.kind === 'word' && theirs.has(w.stem)));
  return [...new Map(common.map((w) => [w.stem, w])).values()];
}

function toAccounts(
  before: Utterance,
  after: Utterance,
  common: readonly Word[],
  texts: ReadonlyMap<string, Report['article']>,
): Accounts {
  const textOf = ({ article }: Wording) => texts.get(article)!.text;
  const matter = matterOf(
    after.wordings.map((w) => ({ text: textOf(w), cue: w.cue, content: w.content })),
    new Set(common.map((w) => w.stem)),
  );
  return {
    kind: 'denial',
    about: `${matter}, denied before by ${before.speaker ?? 'the same'}`,
    state: 'superseded',
    sides: [spokenIn(before, texts, ', before'), spokenIn(after, texts, ', later')],
    linked: {
      by: 'conflicts/reversals',
      why: `denied, and later owned to by the same speaker: ${common.map((w) => w.norm).join(', ')}`,
    },
  };
}
