/** Progress of long work on standard error: a line that moves on a terminal, plain lines otherwise. */
import type { Outcome } from '../pipeline.js';
import { cut, plain, say, windowWidth } from './terminal.js';

export interface Progress {
  step(outcome: Outcome): void;
  end(): void;
}

export function toProgress(): Progress {
  return process.stderr.isTTY ? movingLine() : plainLines();
}

/** One line a document: what a log file wants. */
function plainLines(): Progress {
  return {
    step: (o) =>
      say(`${o.kind.padEnd(8)} ${plain(o.kind === 'rejected' ? o.reason : `${o.article}  ${o.title ?? o.origin}`)}`),
    end: () => {},
  };
}

/** "━━━━╺──── 132 · 40 a second · title": the bar turns because a folder's length is not known before it is read. */
function movingLine(): Progress {
  const BAR = 16,
    began = performance.now();
  let done = 0,
    rejected = 0,
    drawn = 0;
  return {
    step(o) {
      done++;
      if (o.kind === 'rejected') rejected++;
      const now = performance.now();
      if (now - drawn < 80) return;
      drawn = now;
      const at = done % BAR;
      const bar = `${'─'.repeat(at)}━━━${'─'.repeat(BAR - at)}`;
      const line = `${bar} ${done} read${rejected ? `, ${rejected} rejected` : ''} · ${Math.round(done / ((now - began) / 1000))} a second · ${plain(('title' in o && o.title) || o.origin)}`;
      process.stderr.write(`\r\u001b[K${cut(line, windowWidth() - 1)}`);
    },
    end: () => void process.stderr.write('\r\u001b[K'),
  };
}
