/** A socket for the app: on this machine alone, port 8080 if it is free, any free one otherwise. */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { OnrecordError } from '../errors.js';
import type { Asked } from './answer.js';
import { type AppOptions, createApp } from './app.js';

export interface ServeOptions extends AppOptions {
  /** Exactly this port, or fail; 0 is any free one. Absent: 8080 if it is free. */
  readonly port?: number;
  readonly host?: string;
}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

const USUAL_PORT = 8080;
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** Serves until closed. The record stays open and is the caller's to close. */
export async function serveRecord(
  record: Asked,
  { port, host = '127.0.0.1', ...options }: ServeOptions = {},
): Promise<Serving> {
  if (!LOOPBACK.has(host))
    throw new OnrecordError('wrong-use', `serve: ${host}: not an address of this machine alone; use 127.0.0.1`);
  const server = createAdaptorServer({ fetch: createApp(record, options).fetch });
  const taken =
    (await listen(server, port ?? USUAL_PORT, host)) || (port === undefined && (await listen(server, 0, host)));
  if (!taken)
    throw new OnrecordError(
      'port-in-use',
      `serve: port ${port ?? USUAL_PORT} on ${host}: something else listens there; choose another with --port, or 0 for any free one`,
    );
  const at = (server.address() as AddressInfo).port;
  return {
    url: `http://${host === '::1' ? '[::1]' : host}:${at}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** True where it listens, false where the port is taken. */
const listen = (server: ServerType, port: number, host: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
