/** `onrecord rulings`: what people decided, with who, when and why. `onrecord undo`: takes one back. */
import { OnrecordError } from '../errors.js';
import { undoRuling } from '../pipeline.js';
import { openForReading } from './open.js';
import { paint, plain, print, windowWidth, wrapped } from './terminal.js';

interface RulingsOptions {
  readonly record: string;
  readonly json?: true;
}

export function rulings(options: RulingsOptions): void {
  const record = openForReading(options.record);
  try {
    const all = record.rulings();
    if (options.json) {
      print(JSON.stringify(all, null, 2));
      return;
    }
    for (const { id, kind, of, as, anchors, by, told, undone, why } of all) {
      const what = [`${kind} of ${of}`, as?.act && `as ${as.act}`, as?.speaker && `said by ${plain(as.speaker)}`]
        .filter(Boolean)
        .join(', ');
      print(
        `${paint.cyan(id)}  ${what}  ${paint.dim(`${plain(by)}, ${told.slice(0, 16).replace('T', ' ')}${undone ? `; undone ${undone.slice(0, 16).replace('T', ' ')}` : ''}${anchors.length ? '' : '; its reports are off the record'}`)}`,
      );
      if (why) print(`  ${wrapped(plain(why), windowWidth() - 2, '  ')}`);
      for (const { article, exact } of anchors.slice(0, 3))
        print(`  ${wrapped(`${plain(exact)} ${paint.dim(plain(article))}`, windowWidth() - 2, '  ')}`);
      if (anchors.length > 3) print(paint.dim(`  and ${anchors.length - 3} more`));
    }
    if (!all.length) print('no rulings on record; make one with: onrecord rule');
  } finally {
    record.close();
  }
}

export function undo(ruling: string, options: RulingsOptions): void {
  const record = openForReading(options.record);
  try {
    const undone = undoRuling(record, ruling, new Date().toISOString());
    if (!undone)
      throw new OnrecordError('no-such-ruling', `undo: ${ruling}: no such ruling; onrecord rulings lists them`);
    print(
      options.json
        ? JSON.stringify(undone)
        : `${paint.bold('undone')} ${undone.kind} of ${undone.of} ${paint.dim(`in ${options.record}`)}`,
    );
  } finally {
    record.close();
  }
}
