import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Endpoint } from './endpoint.ts';
import { StartFailure } from './failure.ts';
import type { Ports } from './settings.ts';

/** Everything the local cloud opens, it opens here and nowhere else. */
export const LOOPBACK = '127.0.0.1';

/** Binds the port for a moment; 0 asks for any that is free. Answers the port's number. */
async function bind(port: number): Promise<number> {
  const server = createServer();
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : port;
}

export function freePort(): Promise<number> {
  return bind(0);
}

/** Fails with what to do when something else listens at the port, or may not be bound. */
export async function requireFree(port: number, purpose: string, variable: string): Promise<void> {
  try {
    await bind(port);
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code;
    const why =
      code === 'EADDRINUSE'
        ? 'is taken by another program'
        : code === 'EACCES'
          ? 'needs root'
          : `cannot be used (${code})`;
    throw new StartFailure(
      `Port ${port}, meant for ${purpose}, ${why}: stop that program, or choose another port, e.g. ${variable}=${port + 1} npm start.`,
    );
  }
}

/** The ports that were asked for, when they are free; else those of the last run; else any that are free. */
export async function choosePorts(
  asked: Ports | undefined,
  last: Endpoint | null,
  withOpenSearch: boolean,
): Promise<Ports> {
  if (asked !== undefined) {
    await requireFree(asked.aws, 'the local AWS', 'VANKHO_AWS_PORT');
    if (withOpenSearch) await requireFree(asked.openSearch, 'OpenSearch', 'VANKHO_OPENSEARCH_PORT');
    return asked;
  }
  const again = async (url: string | undefined) =>
    bind(url === undefined ? 0 : Number(new URL(url).port)).catch(freePort);
  return { aws: await again(last?.s3Endpoint), openSearch: await again(last?.openSearchUrl) };
}
