/** `onrecord serve`: the record in the web page, until Ctrl-C. */
import { fileURLToPath } from 'node:url';
import { storyFormats } from '../export/formats.js';
import { storyParts } from '../export/story.js';
import { gatherFiles } from '../gather/gather.js';
import { addDocuments, rule, undoRuling } from '../pipeline.js';
import type { Record } from '../record/record.js';
import type { Ruler } from '../serve/routes/rulings.js';
import type { StoryForms } from '../serve/routes/story-export.js';
import { serveRecord } from '../serve/server.js';
import { openLinked } from './open.js';
import { nameOfUser } from './rule.js';
import { plain, print, say } from './terminal.js';

const EXAMPLE = fileURLToPath(new URL('../../examples/karsholm', import.meta.url));

export async function serve(options: {
  readonly record: string;
  readonly port?: number;
  readonly open?: true;
  readonly example?: true;
}): Promise<void> {
  const record = openLinked(options.record);
  if (options.example)
    for await (const outcome of addDocuments(record, gatherFiles([EXAMPLE], { now: () => new Date() })))
      if (outcome.kind === 'rejected') say(plain(outcome.reason));
  const served = await serveRecord(record, {
    forms: FORMS,
    ruler: toRuler(record),
    ...(options.port !== undefined && { port: options.port }),
  });
  print(`Onrecord is at ${served.url}  (${options.record}; Ctrl-C ends it)`);
  if (options.open && hasBrowser()) await openBrowser(served.url);
  const end = async () => {
    await served.close();
    record.close();
    process.exit(0);
  };
  process.once('SIGINT', end).once('SIGTERM', end);
}

/** Rulings told on the page are by whoever runs the server, unless they say another name. */
const toRuler = (record: Record): Ruler => ({
  rule: ({ by = nameOfUser(), ...told }) => rule(record, { ...told, by, told: new Date().toISOString() }),
  undo: (id) => undoRuling(record, id, new Date().toISOString()),
});

/** Each form of export as the server offers it. */
const FORMS: StoryForms = Object.fromEntries(
  Object.entries(storyFormats).map(([name, { mediaType, ending, write }]) => [
    name,
    {
      mediaType,
      ending,
      write: (record, id) => {
        const parts = storyParts(record, id);
        return parts && write(parts);
      },
    },
  ]),
);

/** No browser where there is no screen: in CI, over ssh, on a server. */
function hasBrowser(): boolean {
  const { CI, SSH_CONNECTION, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && !SSH_CONNECTION && (process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY));
}

/** The address is printed already, so a browser that will not start is no failure. */
async function openBrowser(url: string): Promise<void> {
  const { default: open } = await import('open');
  const child = await open(url).catch(() => undefined);
  child?.on('error', () => {});
}
